import { cleanNoise } from '../../scoring/index';
import type { WorkbookFacts } from '../../facts/index';
import type { IndicatorScore } from '../../scoring/index';
import { claimsIn, type Claim } from './claims';
import type { CountClaim } from './countClaims';
import { criterionVerdict } from './criterionVerdict';
import { factOfYear, type Fact } from './facts';
import { reachedVerdict } from './reachedVerdict';
import type { Mention } from './mentions';
import { plain } from '../context';
import { speaksOfOthers } from './otherUnits';
import { speaksOfSomethingElse, type SentenceScope } from './sentenceScope';
import { falseClaim, type StatementVerdict } from './statement';
import type { TextSubject } from './subjects';

/** What a claim is about: the subject of its sentence, or of the figure before it. */
export interface ClaimAbout {
  /** Null: nothing is named; a kriteria may still be that of its figure. */
  readonly subject: TextSubject | null;
  readonly facts: readonly Fact[];
  readonly mentions: readonly Mention[];
}

/** Judges a claim about its subject. What is said of others, of a part of the year or of the future is left alone. */
export function claimVerdict(
  claim: Claim,
  scope: SentenceScope,
  about: ClaimAbout,
  report: WorkbookFacts,
): StatementVerdict[] {
  if (claim.kind === 'count') return [];
  const { sentence } = scope;
  if (speaksOfSomethingElse({ ...scope, isNamed: false })) return ['unknown'];
  const { subject, facts } = about;
  // Several are counted: the claim is none of the one.
  if (claim.kind === 'reached' && /\b\d{1,4} (?:\([a-z ]{2,20}\) )?(?:indikator|IKU)\b/i.test(sentence))
    return [];
  if (claim.kind === 'reached' && subject) return reachedVerdict(claim, sentence, subject, facts, report);
  if (speaksOfOthers(plain(sentence), report)) return ['unknown'];
  if (claim.kind === 'criterion') return criterionVerdict(claim, scope, about, report);
  return claim.kind === 'change' && subject ? changeVerdict(claim, subject, facts, report) : ['unknown'];
}

function changeVerdict(
  claim: Extract<Claim, { kind: 'change' }>,
  subject: TextSubject,
  facts: readonly Fact[],
  report: WorkbookFacts,
): StatementVerdict[] {
  const now = factOfYear(facts, claim.quantity, report.year);
  const before = report.year === null ? undefined : factOfYear(facts, claim.quantity, report.year - 1);
  if (!now || !before) return ['unknown'];
  const change = cleanNoise(now.value) - cleanNoise(before.value);
  const isTrue = claim.direction === 'up' ? change > 0 : change < 0;
  return [
    isTrue ? 'agreed' : falseClaim(claim, subject, now.value, claim.quantity, { before: before.value }),
  ];
}

/**
 * Claims about all indicators: how many lie below or above a limit, reached their target, have a kriteria. Of a part of
 * them (a sasaran) nothing is said.
 */
export function wholeVerdicts(
  sentence: string,
  subject: TextSubject | null,
  { scorecard }: WorkbookFacts,
): StatementVerdict[] {
  return claimsIn(sentence, scorecard.method.criterionBands).flatMap((claim): StatementVerdict[] => {
    if (claim.kind !== 'count') return [];
    const scored = scorecard.indicators.filter(({ achievement }) => achievement !== null);
    const isPart =
      claim.what.kind !== 'limit' && isOfPart(claim, sentence, subject, scorecard.indicators.length);
    if (isPart) return ['unknown'];
    const { meant, all, field, data } = countOf(claim.what, scored);
    return [
      meant === (claim.isAll ? all : claim.count)
        ? 'agreed'
        : falseClaim(claim, null, meant, field, { ...data, all }),
    ];
  });
}

/** A count within a sasaran or of other than all indicators. */
function isOfPart({ of }: CountClaim, sentence: string, subject: TextSubject | null, all: number): boolean {
  if (of !== null) return of !== all;
  const isWhole = subject === null || subject.kind === 'total' || subject.kind === 'unit';
  return !isWhole || /\b(?:sasaran|perspektif|bidang|triwulan|nasional|program)\b/i.test(sentence);
}

function countOf(
  what: CountClaim['what'],
  scored: readonly IndicatorScore[],
): {
  readonly meant: number;
  readonly all: number;
  readonly field: 'achievement' | 'input-percent' | 'criterion';
  readonly data: Readonly<Record<string, string | number>>;
} {
  if (what.kind === 'label') {
    const meant = scored.filter(({ criterion }) => criterion?.label === what.label).length;
    return { meant, all: scored.length, field: 'criterion', data: { label: what.label } };
  }
  if (what.kind === 'reached') {
    const reached = scored.filter(({ achievement }) => cleanNoise(achievement ?? 0) >= 100).length;
    const meant = what.isReached ? reached : scored.length - reached;
    return { meant, all: scored.length, field: 'achievement', data: {} };
  }
  const { limit, side, quantity } = what;
  const values = scored.flatMap((score) => {
    const value = quantity === 'achievement' ? score.achievement : score.inputPercent;
    return value === null ? [] : [cleanNoise(value)];
  });
  const meant = values.filter((value) => (side === 'below' ? value < limit : value > limit)).length;
  return { meant, all: values.length, field: quantity, data: { limit } };
}
