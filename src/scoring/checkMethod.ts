import type { Subject } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import { checkBands, checkOverlaps } from './bands';
import { issueAt, scoringIssue } from './issue';
import type { Band, Method } from './method';
import type { ScoringIssue } from './types';

/**
 * Checks that a method (profil metode) can be used: band tables without gap or overlap, ids that tell bands apart,
 * cap, standard and weights that are positive. All faults at once; `subject.field` names the part.
 * @issue  `band-gap`, `band-overlap`, `band-end-missing`, `band-empty`, `not-finite`, `weight-not-positive`,
 *         `method-invalid` (data: `path`, `expected`)
 * @method M-16
 */
export function checkMethod(method: Method): Result<Method, ScoringIssue> {
  const issues = [
    ...within({ field: 'criterionBands' }, checkBands(method.criterionBands)),
    ...within({ field: 'criterionBands' }, checkLabels(method.criterionBands, 'criterionBands')),
    ...within({ field: 'efficiencyBands' }, checkBands(method.efficiencyBands)),
    ...within({ field: 'efficiencyCategories' }, checkOverlaps(method.efficiencyCategories.bands)),
    ...checkFigures(method),
  ];
  method.efficiencyBands.forEach((band, place) => {
    if (band.value === undefined) issues.push(invalid(`efficiencyBands[${place}].value`, 'number'));
  });
  const [first, ...more] = issues;
  return first ? fail(first, ...more) : ok(method);
}

/** A fault of shape: where in the profile, and what should stand there. */
export function invalid(path: string, expected: string): ScoringIssue {
  return scoringIssue('method-invalid', {
    subject: { field: path.split(/[.[]/)[0] as string },
    data: { path, expected },
  });
}

function checkFigures(method: Method): ScoringIssue[] {
  const issues: ScoringIssue[] = [];
  if (method.cap !== null && !(method.cap > 0)) issues.push(invalid('cap', 'number > 0 | null'));
  if (!(method.efficiencyStandard > 0)) issues.push(invalid('efficiencyStandard', 'number > 0'));
  const decimals = method.classifyDecimals;
  if (decimals !== null && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 10)) {
    issues.push(invalid('classifyDecimals', '0-10 | null'));
  }
  for (const [perspective, weight] of Object.entries(method.perspectiveWeights)) {
    if (weight > 0 && weight < Infinity) continue;
    issues.push(
      scoringIssue('weight-not-positive', {
        subject: { field: 'perspectiveWeights', perspective },
        data: { weight },
      }),
    );
  }
  return issues;
}

/** Two bands may share a label, never an id: colours and formulas are found by it. */
function checkLabels(bands: readonly Band[], path: string): ScoringIssue[] {
  const seen = new Set<string>();
  return bands.flatMap((band, place) => {
    const isNew = !seen.has(band.id);
    seen.add(band.id);
    const issues = isNew ? [] : [scoringIssue('duplicate-id', { subject: { band: band.id } })];
    return band.label.trim() === '' ? [...issues, invalid(`${path}[${place}].label`, 'text')] : issues;
  });
}

function within(subject: Subject, issues: readonly ScoringIssue[]): ScoringIssue[] {
  return issues.map((issue) => issueAt(issue, subject));
}
