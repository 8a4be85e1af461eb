import { evidence, weigh, type Candidate, type Evidence } from '../evidence/weigh';
import { headerText, orElse, settle, type ColumnDraft } from './columnDraft';
import { domainByNeighbour } from './domainByNeighbour';
import { pairWitness, type PairWitness } from './pairWitness';
import type { SampleFigures } from './sampleFigures';
import { targetsOf } from './targetsOf';
import type { Domain, Measure } from '../../words/headerWords';

const FIGURES: ReadonlySet<Measure | null> = new Set<Measure>([
  'target',
  'actual',
  'achieved',
  'percent',
  'rest',
]);

/**
 * Performance or money (kinerja atau anggaran), for columns whose header does not say: by what they hold, their
 * units and the columns beside them. A percentage belongs to the pair that predicts its figures, else to the pair
 * that it closes; where both could be, a person is asked.
 */
export function resolveDomains(columns: readonly ColumnDraft[], sample: SampleFigures): void {
  const sisters = sistersOf(columns);
  const hasTarget = targetsOf(columns);
  const isOpen = columns.map((column) => FIGURES.has(column.measure) && column.domain === null);
  for (const [at, column] of columns.entries()) {
    if (!isOpen[at] || column.measure === 'percent') continue;
    column.domain =
      domainByValues(column, sisters(column), hasTarget) ??
      domainByNeighbour(columns, at, sample) ??
      'performance';
  }
  for (const [at, column] of columns.entries()) {
    if (isOpen[at] && column.measure === 'percent')
      column.domain = domainOfPercent(columns, at, { sisters: sisters(column), sample });
  }
}

/** Large figures are money, unless their unit counts something else or the table has no other target. */
function domainByValues(
  column: ColumnDraft,
  sisters: readonly ColumnDraft[],
  hasTarget: (column: ColumnDraft) => boolean,
): Domain | null {
  const { numbers, large, counts, rupiahs } = column.stats;
  if (numbers === 0 || large * 2 < numbers) return null;
  const others = sisters.filter((other) => other !== column && other.measure === column.measure);
  const hasSmall = others.some(
    ({ domain, stats }) => domain !== 'money' && stats.numbers > 0 && stats.large * 2 < stats.numbers,
  );
  const hasMoney = others.some(({ domain }) => domain === 'money');
  // `Anggaran | Realisasi` without a target of performance or another realisasi of the money.
  const besideTitle =
    column.measure === 'actual' && !hasMoney && sisters.some(isMoneyTitle) && !hasTarget(column);
  const weighed = weigh<Domain>([
    {
      reading: 'money',
      evidence: [
        evidence('large-figures'),
        ...(rupiahs * 2 > numbers ? [evidence('unit-word', 2)] : []),
        ...(hasSmall || besideTitle ? [evidence('pair-beside')] : []),
        ...ofForm(column, 'money'),
      ],
    },
    {
      reading: 'performance',
      evidence: [
        ...(counts * 2 > numbers ? [evidence('unit-word', 2)] : []),
        ...(hasSmall || besideTitle ? [] : [evidence('only-pair')]),
        ...(hasMoney ? [evidence('pair-beside')] : []),
        ...ofForm(column, 'performance'),
      ],
    },
  ]);
  const other = column.measure === 'target' ? 'target' : 'actual';
  if (weighed.best === 'money') {
    settle(column, { code: 'header-values' }, 0.9);
    orElse(column, { field: other });
  } else settle(column, { code: counts * 2 > numbers ? 'column-unit-words' : 'column-only-pair' }, 0.9);
  return weighed.best;
}

/** Columns of one period that are looked at: a sheet may have thousands. */
const MOST_SISTERS = 64;

/** Columns of figures of the same quarter, month and year, the first of them. */
function sistersOf(columns: readonly ColumnDraft[]): (column: ColumnDraft) => readonly ColumnDraft[] {
  const key = ({ meaning: { quarter, month, year, yearOrdinal } }: ColumnDraft): string =>
    `${quarter}|${month}|${year}|${yearOrdinal}`;
  const byPeriod = new Map<string, ColumnDraft[]>();
  for (const column of columns) {
    if (!FIGURES.has(column.measure) && !isMoneyTitle(column)) continue;
    const list = byPeriod.get(key(column));
    if (list === undefined) byPeriod.set(key(column), [column]);
    else if (list.length < MOST_SISTERS) list.push(column);
  }
  return (column) => byPeriod.get(key(column)) ?? [];
}

interface Pairs {
  readonly performance: PairWitness;
  readonly money: PairWitness;
  readonly hasPerformance: boolean;
  readonly hasMoney: boolean;
}

/** Which pair a percentage is of: what it prints, which pair stands left of it, what other percentages there are. */
function domainOfPercent(
  columns: readonly ColumnDraft[],
  at: number,
  { sisters, sample }: { readonly sisters: readonly ColumnDraft[]; readonly sample: SampleFigures },
): Domain {
  const column = columns[at] as ColumnDraft;
  const closed = pairBefore(columns, at);
  const pairs = pairsOf(sisters, column, sample);
  if (!pairs.hasMoney && closed?.domain !== 'money') return 'performance';
  const others = sisters.filter((other) => other !== column && other.measure === 'percent');
  const has = (domain: Domain): boolean => others.some((other) => other.domain === domain);
  const saysAchievement = /capai|kinerja|\bachiev/i.test(headerText(column));
  const closes = closed === null ? [] : [evidence('closes-pair')];
  const readings: [Candidate<Domain>, Candidate<Domain>] = [
    {
      reading: 'money',
      evidence: [
        ...witnessOf(pairs.money),
        ...(closed?.domain === 'money' ? closes : []),
        ...(has('performance') ? [evidence('percent-of-other')] : []),
        ...ofForm(column, 'money'),
      ],
    },
    {
      reading: 'performance',
      evidence: [
        ...witnessOf(pairs.performance),
        ...(closed?.domain === 'money' ? [] : closes),
        ...(has('money') ? [evidence('percent-of-other')] : []),
        ...(saysAchievement ? [evidence('word-capaian')] : []),
        ...ofForm(column, 'performance'),
      ],
    },
  ];
  const { best, verdict } = weigh(readings);
  explain(column, best, { closed, pairs });
  if (verdict === 'open' && pairs.hasPerformance) {
    settle(column, { code: 'header-two-readings' }, 0.6);
    orElse(column, { field: best === 'money' ? 'achievement' : 'input-percent', ...periodOf(column) });
    column.isOpen = true;
  }
  return best;
}

/** The official form of the table says so, as far as its columns were found. */
function ofForm({ form }: ColumnDraft, domain: Domain): readonly Evidence[] {
  return form?.domain === domain ? [evidence('form-signature', form.share)] : [];
}

function witnessOf({ nats, checked }: PairWitness): readonly Evidence[] {
  return checked === 0 ? [] : [{ id: 'witness', nats }];
}

function explain(
  column: ColumnDraft,
  domain: Domain,
  { closed, pairs }: { readonly closed: ColumnDraft | null; readonly pairs: Pairs },
): void {
  const { agree, checked } = domain === 'money' ? pairs.money : pairs.performance;
  if (agree * 2 > checked) settle(column, { code: 'column-witness', data: { agree, checked } }, 0.95);
  else if (closed && closed.domain === domain && domain === 'money')
    settle(column, { code: 'column-closes-pair', data: { neighbour: headerText(closed) } }, 0.85);
}

function periodOf({ meaning: { quarter } }: ColumnDraft): { readonly quarter?: 1 | 2 | 3 | 4 } {
  return quarter === null ? {} : { quarter };
}

function pairsOf(sisters: readonly ColumnDraft[], percent: ColumnDraft, sample: SampleFigures): Pairs {
  const find = (measure: Measure, isMoney: boolean): ColumnDraft | undefined =>
    sisters.find(
      (other) =>
        (other.measure === measure ||
          (isMoney && measure === 'target' && isMoneyTitle(other)) ||
          (!isMoney && measure === 'actual' && other.measure === 'achieved')) &&
        (other.domain === 'money') === isMoney,
    );
  const of = (isMoney: boolean): PairWitness | null => {
    const [target, actual] = [find('target', isMoney), find('actual', isMoney)];
    if (!target || !actual) return null;
    return pairWitness(sample, {
      target: target.path.column,
      actual: actual.path.column,
      percent: percent.path.column,
      isMoney,
    });
  };
  const none = { nats: 0, agree: 0, checked: 0 };
  const [performance, money] = [of(false), of(true)];
  return {
    performance: performance ?? none,
    money: money ?? none,
    hasPerformance: performance !== null,
    hasMoney: money !== null,
  };
}

/** The nearest target or realisasi left of a percent, within its group. */
function pairBefore(columns: readonly ColumnDraft[], at: number): ColumnDraft | null {
  const column = columns[at] as ColumnDraft;
  for (let left = at - 1; left >= 0; left -= 1) {
    const other = columns[left] as ColumnDraft;
    if (other.meaning.group !== column.meaning.group && column.meaning.group !== '') return null;
    if (
      other.measure === 'target' ||
      other.measure === 'actual' ||
      other.measure === 'achieved' ||
      isMoneyTitle(other)
    )
      return other;
  }
  return null;
}

/** `Anggaran` alone, without saying whether pagu or realisasi. */
export function isMoneyTitle(column: ColumnDraft): boolean {
  return column.measure === null && column.domain === 'money' && column.meaning.identity === null;
}
