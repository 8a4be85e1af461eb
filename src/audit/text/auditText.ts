import { cleanNoise, roundHalfAway } from '../../scoring/index';
import type { WorkbookFacts } from '../../facts/index';
import { plain } from '../context';
import type { Cause, Finding, FindingClass, Quantity } from '../finding';
import { claimsIn, type Claim } from './claims';
import type { DocumentText } from '../../sheet/documentText';
import { sentencesOf } from './sentences';
import { factsOf, type Fact } from './facts';
import { mentionsIn, type Mention } from './mentions';
import { subjectFinder, type SubjectFinder, type TextSubject } from './subjects';

export interface TextAudit {
  readonly findings: readonly Finding[];
  readonly checked: number;
  readonly agreed: number;
  /** Figures that are said of a known subject, but that the workbook does not hold. */
  readonly notChecked: number;
}

/**
 * Compares what a report's sentences say with the workbook: figures of a named indicator, objective, perspective
 * or total, and claims (reached, risen, kriteria, counts). A sentence speaks of what it names, else of what the
 * paragraph or the last heading named.
 */
export function auditText(document: DocumentText, report: WorkbookFacts): TextAudit {
  const find = subjectFinder(report);
  const findings: Finding[] = [];
  const counts = { checked: 0, agreed: 0, notChecked: 0 };
  let current: TextSubject | null = null;
  let isHeaded = false;
  document.blocks.forEach((block, paragraph) => {
    if (block.kind !== 'paragraph') return;
    let subject: TextSubject | null = current;
    let isSure = isHeaded;
    for (const [i, sentence] of sentencesOf(block.text).entries()) {
      const named = find(sentence);
      subject = named ?? subject;
      isSure ||= named !== null;
      // A heading or an opening sentence that names something sets what follows; a passing mention does not.
      if (named && (i === 0 || isHeading(block.text))) {
        current = named;
        isHeaded = isHeading(block.text);
      }
      const verdicts = [
        ...sentenceVerdicts(sentence, subject, named !== null, find, report),
        ...wholeVerdicts(sentence, report),
      ];
      for (const given of verdicts) {
        // What a paragraph may have left behind accuses nobody.
        const verdict = isSure || typeof given === 'string' || given.subject === null ? given : 'unknown';
        if (verdict === 'unknown') counts.notChecked += 1;
        else counts.checked += 1;
        if (verdict === 'agreed') counts.agreed += 1;
        else if (verdict !== 'unknown')
          findings.push(findingOf(verdict, paragraph, sentence, findings.length));
      }
    }
  });
  return { findings, ...counts };
}

interface WrongStatement {
  readonly subject: TextSubject | null;
  readonly printed: string;
  readonly right: number | string | null;
  readonly decimals: number | null;
  readonly class: FindingClass;
  readonly cause: Cause | null;
  readonly code: 'figure-wrong' | 'label-wrong' | 'claim-false';
  readonly field: Quantity['ref']['field'];
  readonly data?: Readonly<Record<string, string | number>>;
}

type StatementVerdict = 'agreed' | 'unknown' | WrongStatement;

function isHeading(text: string): boolean {
  return text.length < 160 && !/[.;]$/.test(text);
}

function sentenceVerdicts(
  sentence: string,
  subject: TextSubject | null,
  isNamed: boolean,
  find: SubjectFinder,
  report: WorkbookFacts,
): StatementVerdict[] {
  if (!subject) return [];
  const facts = factsOf(subject, report);
  const figures = mentionsIn(sentence).map((mention) => {
    // A sentence may list several: the one named last before the figure is meant.
    const own = find(sentence.slice(...mention.stretch));
    return own
      ? figureVerdict(mention, sentence, own, factsOf(own, report), true, report)
      : figureVerdict(mention, sentence, subject, facts, isNamed, report);
  });
  const claims = claimsIn(sentence, report.scorecard.method.criterionBands).flatMap((claim) =>
    claimVerdict(claim, sentence, subject, facts, report),
  );
  return [...figures, ...claims];
}

function figureVerdict(
  mention: Mention,
  sentence: string,
  subject: TextSubject,
  facts: readonly Fact[],
  isNamed: boolean,
  report: WorkbookFacts,
): StatementVerdict {
  const fitting = facts.filter(
    (fact) =>
      isOfQuantity(fact, quantityFor(mention, subject)) &&
      fitsPeriod(fact, mention, facts) &&
      fitsYear(fact, mention, report),
  );
  if (fitting.length === 0) return 'unknown';
  if (fitting.some((fact) => isShown(mention, fact.value))) return 'agreed';
  // A sentence that names nothing may have turned to another subject: its figure is then known elsewhere.
  if (mention.quantity === 'any' || (!isNamed && isKnownElsewhere(mention, report))) return 'unknown';
  // What stood before the revision is in no table.
  if (
    mention.quantity === 'budget-ceiling' &&
    /\b(?:awal|semula|sebelum)\b/i.test(sentence.slice(...mention.stretch))
  )
    return 'unknown';
  if (mention.quantity === 'actual' && speaksOfOthers(plain(sentence), report)) return 'unknown';
  const fact = fitting[0] as Fact;
  const near = Math.min(...mention.values.map((value) => Math.abs(value - fact.value)));
  // Whole rupiah are sums of rounded parts: a unit or two off is rounding, as half a cent is elsewhere.
  const isMoney = mention.quantity === 'budget-spent' || mention.quantity === 'budget-ceiling';
  const isRounding = mention.decimals > 0 ? near <= 1.5 * 10 ** -mention.decimals : isMoney && near <= 2;
  return {
    subject,
    printed: mention.printed,
    right: fact.value,
    decimals: Math.max(mention.decimals, 2),
    class: isRounding ? 'rounding' : 'error',
    cause: isRounding ? { code: 'truncated' } : copiedFact(mention, facts, fact),
    code: 'figure-wrong',
    field: fieldOf(mention.quantity),
  };
}

/** The capaian of a sasaran, a perspective or the whole is its NPS. */
function quantityFor({ quantity }: Mention, { kind }: TextSubject): Mention['quantity'] {
  return quantity === 'achievement' && kind !== 'indicator' && kind !== 'unit' ? 'score' : quantity;
}

const ANY = new Set<Fact['quantity']>(['target', 'actual', 'achievement']);

function isOfQuantity(fact: Fact, quantity: Mention['quantity']): boolean {
  return quantity === 'any' ? ANY.has(fact.quantity) : fact.quantity === quantity;
}

/** Whether the figure is that of some other indicator, objective, perspective or the total. */
function isKnownElsewhere(mention: Mention, { scorecard }: WorkbookFacts): boolean {
  const figures = [
    ...scorecard.indicators.flatMap((score) => [
      score.achievement,
      score.actual,
      score.inputPercent,
      score.budgetCeiling,
      score.budgetSpent,
    ]),
    ...scorecard.objectives.flatMap((score) => [
      score.score,
      score.inputPercent,
      score.budgetCeiling,
      score.budgetSpent,
    ]),
    ...scorecard.perspectives.map((score) => score.score),
    scorecard.total.score,
    scorecard.unit.budgetCeiling,
    scorecard.unit.budgetSpent,
  ];
  return figures.some((figure) => figure !== null && isShown(mention, figure));
}

/** Figures of the whole year, where a quarter is scored, are meant where the words say so and nowhere else. */
function fitsPeriod(fact: Fact, { isOfYear }: Mention, facts: readonly Fact[]): boolean {
  if (!isOfYear) return fact.isOfYear !== true;
  return (
    fact.isOfYear === true || !facts.some((each) => each.isOfYear === true && each.quantity === fact.quantity)
  );
}

/** A figure that belongs to the year, or to the part of a pair, that the sentence names. */
function fitsYear(fact: Fact, mention: Mention, report: WorkbookFacts): boolean {
  if (mention.isStrategic) return fact.isStrategic || fact.year === report.year;
  if (mention.part === 'from') return fact.year !== report.year;
  if (mention.part === 'to') return fact.year === report.year;
  return mention.year === null
    ? true
    : fact.year === mention.year || (fact.isStrategic && mention.quantity === 'gap');
}

function isShown(mention: Mention, value: number): boolean {
  return mention.values.some(
    (printed) => Math.abs(printed - roundHalfAway(value, mention.decimals)) < 10 ** -mention.decimals / 10,
  );
}

/** The printed figure is another figure of the same subject. */
function copiedFact(mention: Mention, facts: readonly Fact[], right: Fact): Cause | null {
  const other = facts.find((fact) => fact !== right && isShown(mention, fact.value));
  return other
    ? {
        code: 'copied-column',
        ...(other.cell ? { cell: other.cell } : {}),
        data: { quantity: other.quantity, year: other.year ?? '' },
      }
    : null;
}

function claimVerdict(
  claim: Claim,
  sentence: string,
  subject: TextSubject,
  facts: readonly Fact[],
  report: WorkbookFacts,
): StatementVerdict[] {
  switch (claim.kind) {
    case 'reached':
      return reachedVerdict(claim, sentence, subject, facts, report);
    case 'change':
      return changeVerdict(claim, subject, facts, report);
    case 'criterion':
      return criterionVerdict(claim, sentence, subject, facts, report);
    case 'count':
      return [];
  }
}

function falseClaim(
  claim: Claim,
  subject: TextSubject | null,
  right: string | number | null,
  field: WrongStatement['field'],
  data: WrongStatement['data'] = {},
): WrongStatement {
  return {
    subject,
    printed: claim.words,
    right,
    decimals: typeof right === 'number' ? 2 : null,
    class: 'error',
    cause: null,
    code: 'claim-false',
    field,
    data,
  };
}

function reachedVerdict(
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

/** The place of another unit is named, in whatever form its name takes. */
function speaksOfOthers(said: string, { workUnits, ownWorkUnit }: WorkbookFacts): boolean {
  const places = workUnits
    .filter((unit) => unit !== ownWorkUnit)
    .map((unit) => plain(unit).split(' ').at(-1) as string);
  return places.some((place) => said.includes(place));
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

function criterionVerdict(
  claim: Extract<Claim, { kind: 'criterion' }>,
  sentence: string,
  subject: TextSubject,
  facts: readonly Fact[],
  report: WorkbookFacts,
): StatementVerdict[] {
  const labelled = facts.filter((fact) => fact.criterion !== null);
  if (labelled.length === 0) return ['unknown'];
  const mentioned = mentionsIn(sentence).filter((mention) => mention.quantity === 'achievement');
  const meant = labelled.filter((fact) => mentioned.some((mention) => isShown(mention, fact.value)));
  const ofYear = labelled.filter((fact) => fact.year === report.year && !fact.isStrategic);
  const year = /\b(20\d\d)\b/.exec(sentence)?.[1] ?? yearBefore(sentence, report);
  const ofNamedYear = labelled.filter((fact) => String(fact.year) === year && !fact.isStrategic);
  const candidates =
    [meant, ofNamedYear, isAgainstPlan(sentence, report) ? labelled : ofYear].find(
      (each) => each.length > 0,
    ) ?? [];
  if (claim.isKept && labelled.length > 1) {
    const years = labelled.filter((fact) => !fact.isStrategic);
    const differs = years.find((fact) => fact.criterion?.label !== claim.label);
    return [
      differs
        ? falseClaim(claim, subject, differs.criterion?.label ?? null, 'criterion', {
            year: differs.year ?? '',
          })
        : 'agreed',
    ];
  }
  if (candidates.some((fact) => fact.criterion?.label === claim.label)) return ['agreed'];
  const right = candidates[0]?.criterion?.label ?? null;
  return right === null
    ? ['unknown']
    : [{ ...falseClaim(claim, subject, right, 'criterion'), printed: claim.label, code: 'label-wrong' }];
}

/** The year before, where the sentence speaks of it without its number. */
function yearBefore(sentence: string, { year }: WorkbookFacts): string | undefined {
  const isBefore = /tahun (?:lalu|sebelumnya)/i.test(sentence);
  return isBefore && year !== null ? String(year - 1) : undefined;
}

/** The sentence measures against the Renstra or the target of a later year. */
function isAgainstPlan(sentence: string, { year }: WorkbookFacts): boolean {
  const named = Number(/target(?: (?:akhir|tahun|di|pada)){0,2} (20\d\d)/i.exec(sentence)?.[1] ?? 0);
  return /renstra|jangka menengah/i.test(sentence) || (year !== null && named > year);
}

function factOfYear(
  facts: readonly Fact[],
  quantity: Fact['quantity'],
  year: number | null,
): Fact | undefined {
  return facts.find(
    (fact) => fact.quantity === quantity && fact.year === year && !fact.isStrategic && fact.isOfYear !== true,
  );
}

/** Claims about all indicators: how many lie below or above a limit. */
function wholeVerdicts(sentence: string, report: WorkbookFacts): StatementVerdict[] {
  return claimsIn(sentence, report.scorecard.method.criterionBands).flatMap((claim): StatementVerdict[] => {
    if (claim.kind !== 'count') return [];
    const field = claim.quantity === 'achievement' ? 'achievement' : 'input-percent';
    const values = report.scorecard.indicators.flatMap((score) => {
      const value = field === 'achievement' ? score.achievement : score.inputPercent;
      return value === null ? [] : [cleanNoise(value)];
    });
    const meant = values.filter((value) =>
      claim.side === 'below' ? value < claim.limit : value > claim.limit,
    ).length;
    const expected = claim.isAll ? values.length : claim.count;
    return [
      meant === expected
        ? 'agreed'
        : falseClaim(claim, null, meant, field, { limit: claim.limit, all: values.length }),
    ];
  });
}

const FIELDS: Readonly<Record<Fact['quantity'], Quantity['ref']['field']>> = {
  any: 'achievement',
  score: 'objective-score',
  target: 'target',
  actual: 'actual',
  achievement: 'achievement',
  'budget-ceiling': 'budget-ceiling',
  'budget-spent': 'budget-spent',
  'input-percent': 'input-percent',
  'efficiency-index': 'efficiency-index',
  gap: 'achievement',
  'national-target': 'national-target',
};

function fieldOf(quantity: Fact['quantity']): Quantity['ref']['field'] {
  return FIELDS[quantity];
}

function findingOf(wrong: WrongStatement, paragraph: number, sentence: string, index: number): Finding {
  return {
    id: `text|${paragraph}|${index}|${wrong.printed}`,
    kind: 'text',
    code: wrong.code,
    class: wrong.class,
    quantity: quantityOfSubject(wrong),
    places: [{ paragraph, printed: sentence }],
    printed: wrong.printed,
    right: wrong.right,
    decimals: wrong.decimals,
    cause: wrong.cause,
    ...(wrong.data ? { data: wrong.data } : {}),
  };
}

function quantityOfSubject({ subject, field }: WrongStatement): Quantity | null {
  const ref = { field };
  if (!subject) return null;
  switch (subject.kind) {
    case 'indicator':
      return { ref, level: 'indicator', id: subject.item.indicator.id, name: subject.item.indicator.name };
    case 'objective':
      return { ref, level: 'objective', id: subject.item.objective.id, name: subject.item.objective.name };
    case 'perspective':
      return {
        ref,
        level: 'perspective',
        id: subject.item.perspective?.id ?? null,
        name: subject.item.perspective?.name ?? null,
      };
    case 'total':
    case 'unit':
      return { ref, level: subject.kind, id: null, name: null };
  }
}
