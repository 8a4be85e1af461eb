import type { WorkbookFacts } from '../../facts/index';
import type { Claim } from './claims';
import type { Fact } from './facts';
import { isShown } from './figureVerdict';
import type { Mention } from './mentions';
import type { SentenceScope } from './sentenceScope';
import { falseClaim, type StatementVerdict } from './statement';
import type { TextSubject } from './subjects';

/** A figure this near before a kriteria is the one that it judges. */
const NEAR = 45;
/** A scale of letters beside a kriteria: it is that of the measure, not of the capaian. */
const OTHER_SCALE =
  /\b(?:kategori|predikat|nilai|mutu)(?: mutu)? [“"(]?(?:A{1,2}|B{1,2}|C{1,2}|D)[-+]?(?![\p{L}.])/u;

/** Judges a kriteria that a sentence gives, by the figure right before it, else by the year that it speaks of. */
export function criterionVerdict(
  claim: Extract<Claim, { kind: 'criterion' }>,
  scope: SentenceScope,
  {
    subject,
    facts,
    mentions,
  }: {
    readonly subject: TextSubject | null;
    readonly facts: readonly Fact[];
    readonly mentions: readonly Mention[];
  },
  report: WorkbookFacts,
): StatementVerdict[] {
  const { sentence } = scope;
  const labelled = facts.filter((fact) => fact.criterion !== null);
  if (OTHER_SCALE.test(sentence)) return ['unknown'];
  const ofFigure = figureVerdictOf(claim, sentence, mentions, labelled, report);
  if (ofFigure !== null) return [ofFigure];
  if (labelled.length === 0 || subject === null) return ['unknown'];
  if (claim.isKept && labelled.length > 1) return [keptVerdict(claim, subject, labelled)];
  const candidates = candidatesOf(sentence, labelled, mentions, report);
  if (candidates.some((fact) => fact.criterion?.label === claim.label)) return ['agreed'];
  const right = candidates[0]?.criterion?.label ?? null;
  return right === null
    ? ['unknown']
    : [{ ...falseClaim(claim, subject, right, 'criterion'), printed: claim.label, code: 'label-wrong' }];
}

/**
 * A kriteria right behind a capaian is that of the figure: of the subject's, else of whichever indicator or level has it.
 * Null where no figure stands so near; it may turn against the figure ("namun masih Baik").
 */
function figureVerdictOf(
  claim: Extract<Claim, { kind: 'criterion' }>,
  sentence: string,
  mentions: readonly Mention[],
  labelled: readonly Fact[],
  report: WorkbookFacts,
): StatementVerdict | null {
  const near = mentions
    .filter(({ quantity, stretch }) => RESULTS.has(quantity) && stretch[1] <= claim.at)
    .at(-1);
  if (!near || claim.at - near.stretch[1] > NEAR) return null;
  if (/\b(?:namun|tetapi|masih|tetap)\b/i.test(sentence.slice(near.stretch[1], claim.at))) return null;
  const own = labelled.filter((fact) => isShown(near, fact.value)).map(({ criterion }) => criterion?.label);
  const labels = own.length > 0 ? own : labelsElsewhere(near, report);
  const right = labels[0];
  if (right === undefined) return 'unknown';
  return labels.includes(claim.label)
    ? 'agreed'
    : { ...falseClaim(claim, null, right, 'criterion'), printed: claim.label, code: 'label-wrong' };
}

/** Labels of every capaian and NPS that shows as a figure. */
function labelsElsewhere(mention: Mention, { scorecard }: WorkbookFacts): (string | undefined)[] {
  const { indicators, objectives, perspectives, total } = scorecard;
  const scores = [
    ...indicators.map(({ achievement, criterion }) => ({ value: achievement, criterion })),
    ...[...objectives, ...perspectives, total].map(({ score, criterion }) => ({ value: score, criterion })),
  ];
  return scores
    .filter(({ value }) => value !== null && isShown(mention, value))
    .map(({ criterion }) => criterion?.label);
}

/** The facts that a kriteria may belong to; none where its figure is that of something else. */
function candidatesOf(
  sentence: string,
  labelled: readonly Fact[],
  mentions: readonly Mention[],
  report: WorkbookFacts,
): readonly Fact[] {
  const results = mentions.filter(({ quantity }) => RESULTS.has(quantity));
  const shownBy = (mention: Mention): Fact[] => labelled.filter((fact) => isShown(mention, fact.value));
  const meant = results.flatMap(shownBy);
  // Figures that are none of the subject's may have turned to another one.
  if (results.length > 0 && meant.length === 0) return [];
  if (isAgainstPlan(sentence, report)) {
    const ofPlan = labelled.filter(({ isStrategic }) => isStrategic);
    return ofPlan.length === 0 ? [] : [...ofPlan, ...meant];
  }
  const year = /\b(20\d\d)\b/.exec(sentence)?.[1] ?? yearBefore(sentence, report);
  const ofNamedYear = labelled.filter((fact) => String(fact.year) === year && !fact.isStrategic);
  const ofYear = labelled.filter((fact) => fact.year === report.year && !fact.isStrategic);
  return [...meant, ...ofNamedYear, ...ofYear];
}

const RESULTS = new Set<Mention['quantity']>(['achievement', 'score', 'reached']);

/** A kriteria that is said to be as it was: both years must have it. */
function keptVerdict(
  claim: Extract<Claim, { kind: 'criterion' }>,
  subject: TextSubject,
  labelled: readonly Fact[],
): StatementVerdict {
  const years = labelled.filter((fact) => !fact.isStrategic);
  const differs = years.find((fact) => fact.criterion?.label !== claim.label);
  return differs
    ? falseClaim(claim, subject, differs.criterion?.label ?? null, 'criterion', { year: differs.year ?? '' })
    : 'agreed';
}

/** The year before, where the sentence speaks of it without its number. */
function yearBefore(sentence: string, { year }: WorkbookFacts): string | undefined {
  const isBefore = /tahun (?:lalu|sebelumnya)/i.test(sentence);
  return isBefore && year !== null ? String(year - 1) : undefined;
}

/** The sentence measures against the Renstra or the target of a later year. */
export function isAgainstPlan(sentence: string, { year }: WorkbookFacts): boolean {
  const named = Number(/target(?: (?:akhir|tahun|di|pada)){0,2} (20\d\d)/i.exec(sentence)?.[1] ?? 0);
  return /renstra|jangka menengah/i.test(sentence) || (year !== null && named > year);
}
