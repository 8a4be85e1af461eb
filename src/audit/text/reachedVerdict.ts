import { cleanNoise } from '../../scoring/index';
import type { WorkbookFacts } from '../../facts/index';
import { plain } from '../context';
import type { Claim } from './claims';
import { isAgainstPlan } from './criterionVerdict';
import { factOfYear, type Fact } from './facts';
import { speaksOfOthers } from './otherUnits';
import { falseClaim, type StatementVerdict } from './statement';
import type { TextSubject } from './subjects';

/** Judges a claim that a target was reached, or not: of the year, of Renstra, or of the nation. */
export function reachedVerdict(
  claim: Extract<Claim, { kind: 'reached' }>,
  sentence: string,
  subject: TextSubject,
  facts: readonly Fact[],
  report: WorkbookFacts,
): StatementVerdict[] {
  if (claim.of === 'national') {
    const units = unitsVerdict(claim, sentence, subject, report);
    if (units) return units;
    const national = facts.find((fact) => fact.quantity === 'national-target');
    const actual = factOfYear(facts, 'actual', report.year);
    if (!national || !actual) return ['unknown'];
    const isReached = cleanNoise(actual.value) >= cleanNoise(national.value);
    return [
      isReached === claim.isReached
        ? 'agreed'
        : falseClaim(claim, subject, actual.value, 'national-target', { target: national.value }),
    ];
  }
  if (speaksOfOthers(plain(sentence), report)) return ['unknown'];
  const isOfPlan = claim.of === 'strategic' || isAgainstPlan(sentence, report);
  const achievement = isOfPlan
    ? facts.find((fact) => fact.quantity === 'achievement' && fact.isStrategic)
    : factOfYear(facts, 'achievement', report.year);
  if (!achievement) return ['unknown'];
  const isReached = cleanNoise(achievement.value) >= 100;
  return [
    isReached === claim.isReached ? 'agreed' : falseClaim(claim, subject, achievement.value, 'achievement'),
  ];
}

/**
 * Which units reached the national target: none, all, or only those that the sentence names. Null when it speaks of
 * this office alone; an empty list when it names others in a way that is not understood.
 */
function unitsVerdict(
  claim: Extract<Claim, { kind: 'reached' }>,
  sentence: string,
  subject: TextSubject,
  report: WorkbookFacts,
): StatementVerdict[] | null {
  const said = plain(sentence);
  const named = report.workUnits.filter((unit) => said.includes(plain(unit)));
  const isNone =
    /tidak (?:ada )?satu ?pun|(?:semua|seluruh|kedua|ketiga|keempat)(?:nya)?\b.{0,60}(?:belum|di ?bawah)/i.test(
      sentence,
    );
  const isAll = !isNone && /\b(?:semua|seluruh|kedua|ketiga|keempat)/i.test(sentence);
  const isOnly = /\bhanya\b/i.test(sentence);
  if (!isNone && !isAll && !isOnly) return speaksOfOthers(said, report) ? [] : null;
  const peers = subject.kind === 'indicator' ? subject.item.peers : null;
  if (!peers?.nationalTarget || (isOnly && named.length === 0)) return [];
  const target = cleanNoise(peers.nationalTarget.value);
  const reached = peers.units
    .filter((unit) => unit.actual && cleanNoise(unit.actual.value) >= target)
    .map((unit) => unit.workUnit);
  const claimed = isNone ? [] : isAll ? report.workUnits : named;
  const isTrue = claimed.length === reached.length && claimed.every((unit) => reached.includes(unit));
  return [isTrue ? 'agreed' : falseClaim(claim, subject, reached.join(', '), 'national-target', { target })];
}
