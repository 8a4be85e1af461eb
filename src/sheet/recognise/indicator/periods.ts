import { largestOf } from '../../../kernel/extremes';
import type { CellAddress } from '../../../kernel/cellAddress';
import {
  achievement,
  quarterState,
  yearActual,
  yearTarget,
  type Method,
  type Measured,
  type QuarterInput,
  type QuarterKind,
  type Target,
} from '../../../scoring/index';
import { decisionIdAt, type Candidate, type Decision, type Mapping, type Reason } from '../../decision';
import type { LocatedCell } from '../../table';
import { quarterKindOfWords } from '../../words/quarterKind';
import { confidenceOf, evidence, verdictOf, weigh, type Verdict, type Weighed } from '../evidence/weigh';
import { witnessNats, type Witness } from '../evidence/witness';
import { groupBy, questionDecision } from './groupedQuestion';
import {
  noEvidence,
  plausibleNats,
  Pool,
  QUARTER_KINDS,
  relative,
  shapeEvidence,
  yearEvidence,
  type KindEvidence,
  type Series,
} from './periodEvidence';

export interface PeriodSubject {
  readonly name: string;
  readonly cell: CellAddress;
  /** Cell of a column of kinds. */
  readonly stated: LocatedCell | null;
  /** The headers of the periods say s.d. */
  readonly isCumulative: boolean;
  /** What is counted; false for percents and indices. */
  readonly isCount: boolean;
  readonly target: Target | null;
  readonly actual: Measured;
  /** Every period of the sheet (four quarters, twelve months) in order. */
  readonly targets: Series;
  readonly actuals: Series;
  /** Quarters as a kind makes them up; months are summed or the last one taken. */
  readonly quartersAs: (kind: QuarterKind) => readonly QuarterInput[];
  /** Printed capaian of the year. */
  readonly achievement: Witness | null;
}

export interface PeriodReading {
  /** null: that of the profile. */
  readonly kind: QuarterKind | null;
}

interface Weighing {
  readonly subject: PeriodSubject;
  readonly own: KindEvidence;
  readonly nats: Readonly<Record<QuarterKind, number>>;
}

/**
 * Kinds of the quarters of indicators by evidence: a column or header that says so, sums and falls, the year's figures,
 * the printed capaian, and what the rows of the table show together. What none of it decides is one question.
 * @method M-7
 */
export function weighPeriods(
  subjects: readonly (PeriodSubject | null)[],
  { mapping, method }: { readonly mapping: Mapping; readonly method: Method },
): { readonly readings: readonly PeriodReading[]; readonly decisions: readonly Decision[] } {
  const decisions: Decision[] = [];
  const readings = new Map<PeriodSubject, PeriodReading>();
  const weighings: Weighing[] = [];
  const pools = new Map<string, Pool>();
  for (const subject of subjects) {
    if (subject === null) continue;
    const said = saidKind(subject, mapping);
    if (said) {
      decisions.push(settled(subject, said.kind, said.confidence, said.reason));
      readings.set(subject, { kind: said.kind });
    }
    if (countFilled(subject.targets) < 2 && countFilled(subject.actuals) < 2) continue;
    const own = evidenceOf(subject);
    const nats = relative(own);
    poolOf(pools, subject).add(nats);
    if (!said) weighings.push({ subject, own, nats });
  }
  const open: { readonly subject: PeriodSubject; readonly weighed: Weighed<QuarterKind> }[] = [];
  for (const weighing of weighings) {
    const { subject } = weighing;
    const weighed = weighAmongRows(weighing, poolOf(pools, subject), method);
    const { verdict, margin } = byResult(subject, weighed, method);
    if (verdict === 'open') open.push({ subject, weighed });
    else if (weighed.best !== method.quarterKind) {
      decisions.push(settled(subject, weighed.best, confidenceOf(margin), reasonOf(subject, weighed.best)));
      readings.set(subject, { kind: weighed.best });
    }
  }
  for (const members of groupBy(open, ({ subject }) => classOf(subject)).values()) {
    const decision = ask(members, { mapping, method });
    decisions.push(decision);
    for (const { subject } of members)
      readings.set(subject, {
        kind: decision.chosen as QuarterKind,
      });
  }
  return { readings: subjects.map((subject) => (subject && readings.get(subject)) ?? UNKNOWN), decisions };
}

const UNKNOWN: PeriodReading = { kind: null };

function countFilled(series: Series): number {
  return series.reduce<number>((count, value) => count + (value === null ? 0 : 1), 0);
}

function classOf({ cell, isCount }: PeriodSubject): string {
  return `${cell.sheet}|${isCount ? 'count' : 'share'}`;
}

function poolOf(pools: Map<string, Pool>, subject: PeriodSubject): Pool {
  const key = classOf(subject);
  const pool = pools.get(key) ?? new Pool();
  pools.set(key, pool);
  return pool;
}

function saidKind(
  { cell, stated }: PeriodSubject,
  { answers }: Mapping,
): { kind: QuarterKind; confidence: number; reason: Reason } | null {
  const answer = answers[decisionIdAt('quarter-kind', cell)];
  const answered = QUARTER_KINDS.find((each) => each === answer);
  if (answered) return { kind: answered, confidence: 1, reason: { code: 'answered' } };
  const kind = typeof stated?.value === 'string' ? quarterKindOfWords(stated.value) : null;
  return kind && { kind, confidence: 0.95, reason: { code: 'quarters-column' } };
}

/** Evidence of the row itself, without what is thought of kinds beforehand. */
function evidenceOf(subject: PeriodSubject): KindEvidence {
  const found = noEvidence();
  const { targets, actuals, target, actual, isCount, isCumulative } = subject;
  if (isCumulative) found[isCount ? 'kumulatif' : 'nilai-akhir'].push(evidence('period-header'));
  if (isCumulative && !isCount) found.kumulatif.push(evidence('period-header'));
  yearEvidence(targets, typeof target === 'number' ? target : null, found);
  yearEvidence(actuals, actual, found);
  shapeEvidence(targets, isCount, found);
  shapeEvidence(actuals, isCount, found);
  if (actual === null) resultEvidence(subject, found);
  return found;
}

/** What the result of the year would be by each kind: as the sheet prints it, or likely as such. */
function resultEvidence(subject: PeriodSubject, found: KindEvidence): void {
  const { actuals, achievement: printed, isCount } = subject;
  const filled = countFilled(actuals);
  if (filled < 2) return;
  for (const kind of QUARTER_KINDS) {
    const year = yearFigures(subject, kind);
    if (year.actual === null || year.target === null) continue;
    if (printed) found[kind].push({ id: 'witness', nats: bestNats(printed, year) });
    if (typeof year.target !== 'number' || year.target === 0) continue;
    const expected = isCount && kind !== 'nilai-akhir' && kind !== 'rata-rata' ? filled / actuals.length : 1;
    found[kind].push({ id: 'witness', nats: plausibleNats(year.actual / year.target / expected) });
  }
}

function bestNats(printed: Witness, { target, actual }: { target: Target | null; actual: Measured }): number {
  const results = [
    achievement(target, actual),
    achievement(target, actual, 'minimal'),
    achievement(target, actual, 'minimal', 'B'),
  ];
  return largestOf(results.map((result) => (result.ok ? witnessNats(printed, result.value) : 0)));
}

function yearFigures(subject: PeriodSubject, kind: QuarterKind): { target: Target | null; actual: Measured } {
  const quarters = subject.quartersAs(kind);
  const target = subject.target ?? yearTarget(quarters, kind);
  return { target, actual: subject.actual ?? yearActual(quarters, kind, target, subject.target !== null) };
}

/** The row's own evidence with that of the other rows, the profile and the unit. */
function weighAmongRows({ subject, own, nats }: Weighing, pool: Pool, method: Method): Weighed<QuarterKind> {
  const others = pool.without(nats);
  const candidates = QUARTER_KINDS.map((kind) => {
    const list = [...own[kind], others[kind]];
    if (kind === method.quarterKind) list.push(evidence('period-default'));
    if (kind === 'jumlah' && subject.isCount) list.push(evidence('period-count'));
    // A profile that adds quarters up adds up percents as well.
    if (kind === 'jumlah' && !subject.isCount && method.quarterKind !== kind)
      list.push(evidence('period-share-summed'));
    if (kind === 'rata-rata' && method.quarterKind !== kind) list.push(evidence('period-misses'));
    return { reading: kind, evidence: list };
  });
  return weigh(candidates as [(typeof candidates)[number], ...typeof candidates]);
}

/** Verdict against the best kind that comes to other figures: kinds that agree are no choice. */
function byResult(
  subject: PeriodSubject,
  weighed: Weighed<QuarterKind>,
  method: Method,
): { verdict: Verdict; margin: number } {
  if (weighed.verdict === 'taken') return weighed;
  const [first, ...others] = weighed.ranked;
  const own = resultsOf(subject, weighed.best, method);
  const rival = others.find(({ reading }) => resultsOf(subject, reading, method) !== own);
  const margin = first && rival ? first.nats - rival.nats : Number.POSITIVE_INFINITY;
  return { verdict: verdictOf(margin), margin };
}

/** Everything that a kind comes to: capaian of the year and of the quarters, as one text. */
function resultsOf(subject: PeriodSubject, kind: QuarterKind, { direction, minimalForm }: Method): string {
  const year = yearFigures(subject, kind);
  const quarters = subject.quartersAs(kind);
  const last = quarters.reduce(
    (most, { quarter, actual }) => (actual === null ? most : Math.max(most, quarter)),
    0,
  );
  const states = quarters
    .filter(({ quarter }) => quarter <= last)
    .map(({ quarter }) => quarterState(quarters, quarter, kind));
  const pairs = [year, ...states.flatMap((state) => (state.ok ? [state.value] : []))];
  return pairs
    .map(({ target, actual }) => achievement(target, actual, direction, minimalForm))
    .map((result) => (result.ok ? Math.round(result.value * 1e6) : '-'))
    .join('|');
}

function reasonOf({ stated, targets, target, isCumulative }: PeriodSubject, kind: QuarterKind): Reason {
  if (stated && isCumulative) return { code: 'quarters-column' };
  const sum = targets.reduce<number>((total, value) => total + (value ?? 0), 0);
  const addsUp =
    kind === 'jumlah' && typeof target === 'number' && countFilled(targets) > 1 && sum === target;
  return { code: addsUp ? 'quarters-add-up' : 'quarters-figures' };
}

function settled(subject: PeriodSubject, chosen: QuarterKind, confidence: number, reason: Reason): Decision {
  const { cell, name } = subject;
  return {
    id: decisionIdAt('quarter-kind', cell),
    kind: 'quarter-kind',
    cells: [{ sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }],
    candidates: QUARTER_KINDS.map((id) => ({ id })),
    chosen,
    isOpen: false,
    confidence,
    reason,
    data: { name },
  };
}

function ask(
  members: readonly { readonly subject: PeriodSubject; readonly weighed: Weighed<QuarterKind> }[],
  { mapping, method }: { readonly mapping: Mapping; readonly method: Method },
): Decision {
  const { subject, weighed } = members[0] as (typeof members)[number];
  return questionDecision(
    {
      kind: 'quarter-kind',
      group: subject.isCount ? 'count' : 'share',
      members: members.map(({ subject: { name, cell } }) => ({ name, cell })),
      candidates: QUARTER_KINDS.map((id) => ({ id, ...resultOf(subject, id, method) })),
      chosen: weighed.best,
      confidence: confidenceOf(weighed.margin),
      reason: { code: 'quarters-open' },
    },
    mapping,
  );
}

function resultOf(subject: PeriodSubject, kind: QuarterKind, method: Method): Pick<Candidate, 'data'> {
  const { target, actual } = yearFigures(subject, kind);
  const result = achievement(target, actual, method.direction, method.minimalForm);
  return result.ok ? { data: { value: Math.round(result.value * 100) / 100 } } : {};
}
