import { formatAddress } from '../../../kernel/cellAddress';
import type { Candidate, Decision, Mapping } from '../../decision';
import { isCumulativeHeader } from '../../words/quarterKind';
import { confidenceOf, evidence, weigh, type Evidence } from '../evidence/weigh';
import { witnessNats, type Witness } from '../evidence/witness';
import { placesOf } from '../doubt/places';
import { moneyOfPeriods, type PeriodCells } from './periodCells';
import { noEvidence, plausibleNats, shapeEvidence, yearEvidence } from './periodEvidence';

export type MoneyKind = 'kumulatif' | 'jumlah';

/** Money of one indicator by period, beside its ceiling and the printed % input. */
export interface MoneySubject {
  readonly spent: PeriodCells;
  readonly ceiling: number | null;
  readonly inputPercent: Witness | null;
  /** Header of the last filled period. */
  readonly header: string;
}

export interface MoneyReading {
  readonly kind: MoneyKind;
}

const KINDS: readonly MoneyKind[] = ['kumulatif', 'jumlah'];
/** What one row may say of its table, in nats. */
const MOST_OF_ROW = 6;
/** Overspending to this share of the ceiling happens; beyond it the sum is of states. */
const OVERSPENT = 1.2;

/**
 * Whether money by period is entered up to the period or for it alone, for all rows of a table: falls, sums against the
 * ceiling, the printed % input. What none of it decides is a question.
 * @param outputKind kind of the output figures beside it, where it was decided
 * @method M-7
 */
export function weighMoney(
  subjects: readonly MoneySubject[],
  outputKind: string | null,
  mapping: Mapping,
): { readonly reading: MoneyReading; readonly decisions: readonly Decision[] } {
  const found: Record<MoneyKind, Evidence[]> = {
    kumulatif: [evidence('period-default')],
    jumlah: [evidence('period-count')],
  };
  if (outputKind === 'jumlah') found.jumlah.push(evidence('period-default'));
  const several = subjects.filter(
    ({ spent }) => spent.cells.filter((cell) => isFilled(cell?.value)).length > 1,
  );
  const first = several.flatMap(({ spent }) => spent.cells.filter((cell) => isFilled(cell?.value)))[0];
  if (!first || several.length === 0) return { reading: { kind: 'kumulatif' }, decisions: [] };
  if (several.some(({ header }) => isCumulativeHeader(header)))
    found.kumulatif.push(evidence('period-header'));
  for (const subject of several) {
    const own = rowEvidence(subject);
    for (const kind of KINDS) found[kind].push({ id: 'witness', nats: own[kind] });
  }
  const weighed = weigh<MoneyKind>([
    { reading: 'kumulatif', evidence: found.kumulatif },
    { reading: 'jumlah', evidence: found.jumlah },
  ]);
  const id = `quarter-kind|${formatAddress(first.cell)}`;
  const answer = KINDS.find((kind) => kind === mapping.answers[id]);
  const isOpen = answer === undefined && weighed.verdict === 'open';
  const kind = answer ?? weighed.best;
  if (kind === 'kumulatif' && !isOpen && answer === undefined) return { reading: { kind }, decisions: [] };
  const decision: Decision = {
    id,
    kind: 'quarter-kind',
    cells: placesOf(
      several.flatMap(({ spent }) => spent.cells.flatMap((cell) => (cell === null ? [] : [cell.cell]))),
    ),
    candidates: KINDS.map((each) => candidateOf(each, several[0] as MoneySubject)),
    chosen: kind,
    isOpen,
    confidence: answer === undefined ? confidenceOf(weighed.margin) : 1,
    reason: { code: answer ? 'answered' : isOpen ? 'quarters-open' : 'quarters-figures' },
    data: { name: several[0]?.header ?? '' },
  };
  return { reading: { kind }, decisions: [decision] };
}

function isFilled(value: unknown): boolean {
  return typeof value === 'number' && value !== 0;
}

function candidateOf(kind: MoneyKind, { spent }: MoneySubject): Candidate {
  const money = moneyOfPeriods(spent, kind);
  return money === null ? { id: kind } : { id: kind, data: { value: money.value } };
}

function rowEvidence({ spent, ceiling, inputPercent }: MoneySubject): Record<MoneyKind, number> {
  const shape = noEvidence();
  const series = spent.cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : null));
  shapeEvidence(series, true, shape);
  yearEvidence(series, null, shape);
  const nats: Record<MoneyKind, number> = {
    kumulatif: shape.kumulatif.reduce((sum, { nats: own }) => sum + own, 0),
    jumlah: 0,
  };
  const filled = series.filter(isFilled).length / series.length;
  for (const kind of KINDS) {
    const money = moneyOfPeriods(spent, kind);
    if (money === null || ceiling === null || ceiling <= 0) continue;
    const ratio = money.value / ceiling;
    nats[kind] += ratio > OVERSPENT ? evidence('period-overspends').nats : plausibleNats(ratio / filled) / 2;
    if (inputPercent) nats[kind] += witnessNats(inputPercent, ratio * 100);
  }
  return {
    kumulatif: Math.max(-MOST_OF_ROW, Math.min(MOST_OF_ROW, nats.kumulatif)),
    jumlah: Math.max(-MOST_OF_ROW, Math.min(MOST_OF_ROW, nats.jumlah)),
  };
}
