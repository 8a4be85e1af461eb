import type { Scorecard, ScoringInput } from '../scoring/index';
import type { WorkbookContent } from '../sheet/grid';
import type { WorkbookReading } from '../sheet/table';
import { cellKey } from './cellKey';
import type { Check } from './check';
import { rankColumns } from './columns/rankColumns';
import { ruledColumns } from './columns/ruledColumns';
import { weightColumns } from './columns/weightColumns';
import { componentFindings } from './components';
import { auditContext, type AuditContext } from './context';
import type { AuditReport, Finding, NotChecked } from './finding';
import { copiedComparisons } from './copiedComparisons';
import { formulaFindings } from './formulas';
import { judgeChecks, type Judged } from './judgeChecks';
import { lastYearFindings, type LastYear } from './lastYear';
import { missingFigures } from './missingFigures';
import { otherRules } from './otherRules';
import { otherScales } from './otherScale';
import { plausibilityFindings } from './plausibility';
import { profileFindings } from './profileFindings';
import { registerFigures } from './registry';
import { parentFindings } from './totals/parentFindings';
import { totalFindings } from './totals/totalFindings';
import { unitTotalFindings } from './totals/unitTotals';
import { sheetDates } from './sheetDates';
import { twoPlaces } from './twoPlaces';
import { uncheckedResults } from './unchecked';

/**
 * Recomputes every figure and label that is typed or computed on the recognised tables, follows entered figures
 * over the sheets, and names the cause of what is wrong. The summary counts everything that was looked at.
 * @param content   the sheets, for their formulas
 * @param input     the figures that were scored
 * @param scorecard their scores; its method is the yardstick
 * @param lastYear  what last year's workbook says, where it is given
 * @method          M-1, M-9 to M-12, M-14 to M-16, M-18 to M-22, M-25, M-26, M-29
 */
export function auditWorkbook(
  content: WorkbookContent,
  reading: WorkbookReading,
  input: ScoringInput,
  scorecard: Scorecard,
  lastYear: LastYear | null = null,
): AuditReport {
  const context = auditContext(reading, input, scorecard);
  const registry = registerFigures(context);
  const primary = new Set((context.indicators?.sources ?? []).map((table) => table.id));
  const judged = judgeChecks(context, registry, primary);
  const { checks } = judged;
  const places = twoPlaces(registry, primary);
  const last = lastYear ? lastYearFindings(context, lastYear) : { findings: [], agreed: 0 };
  const results = withOtherRules(judged, context);
  const found = [
    ...results.findings,
    ...places.findings,
    ...last.findings,
    ...missingFigures(context),
    ...formulaFindings(content, reading),
    ...plausibilityFindings(context),
    ...componentFindings(context),
    ...unitTotalFindings(context),
    ...copiedComparisons(context),
  ];
  const parents = parentFindings(context, judgedCells(checks, []));
  const sheets = content.sheets.filter(({ isOurs }) => isOurs !== true);
  const looked = judgedCells(checks, [...found, ...parents.findings]);
  const isNew = ({ places }: Finding): boolean =>
    places.every(({ cell }) => !cell || !looked.has(cellKey(cell)));
  const columns = [...ruledColumns(sheets), ...rankColumns(sheets), ...weightColumns(sheets)].filter(isNew);
  const dates = sheetDates(sheets);
  const settled = judgedCells([], columns);
  const totals = totalFindings(sheets, new Set([...looked, ...parents.agreed, ...settled]));
  // A row may call its mean of all indicators what the method makes of the sasaran: a true mean is not wrong.
  const isMean = ({ code, places }: Finding): boolean =>
    code === 'figure-wrong' && places.some(({ cell }) => (cell ? totals.means.has(cellKey(cell)) : false));
  const kept = found.filter((finding) => !isMean(finding));
  const all = [...kept, ...parents.findings, ...columns, ...totals.findings, ...dates];
  const seen = new Set([...judgedCells([], all), ...parents.agreed, ...totals.agreed]);
  return {
    findings: all,
    notChecked: [...judged.notChecked, ...results.notChecked, ...uncheckedResults(context, checks, seen)],
    agreed:
      judged.agreed +
      places.checked -
      places.differing +
      last.agreed +
      parents.agreed.size +
      totals.agreed.size +
      found.length -
      kept.length,
  };
}

/**
 * Findings with those taken out that only say that the office follows another rule than the profile (another profile,
 * scale, cap or form): one remark stands for them, and their cells count as not checked.
 */
function withOtherRules(
  { findings, labels, figures, doubted }: Judged,
  context: AuditContext,
): { readonly findings: readonly Finding[]; readonly notChecked: readonly NotChecked[] } {
  const profile = profileFindings([...figures, ...doubted], labels, findings, context);
  const isLeft = ({ finding }: { readonly finding: Finding | null }): boolean =>
    finding === null || !profile.replaced.has(finding);
  const scales = otherScales(labels.filter(isLeft));
  const rules = otherRules(figures.filter(isLeft), findings, context);
  const replaced = new Set([...profile.replaced, ...scales.replaced, ...rules.replaced]);
  const notChecked = findings
    .filter((finding) => replaced.has(finding))
    .flatMap(({ places }) =>
      places.flatMap(({ cell }): NotChecked[] => (cell ? [{ cell, reason: 'other-scale' }] : [])),
    );
  return {
    findings: [
      ...findings.filter((finding) => !replaced.has(finding)),
      ...profile.remarks,
      ...scales.remarks,
      ...rules.remarks,
    ],
    notChecked,
  };
}

/** Cells that were looked at already. */
function judgedCells(checks: readonly Check[], findings: readonly Finding[]): ReadonlySet<string> {
  const found = findings.flatMap(({ places }) => places.flatMap(({ cell }) => cell ?? []));
  return new Set([...checks.map(({ printed }) => printed.cell), ...found].map(cellKey));
}
