import { MARGINS } from '../evidence/weights';
import { settle, type ColumnDraft } from './columnDraft';
import { pairWitness } from './pairWitness';
import type { SampleFigures } from './sampleFigures';

/** Columns without a meaning that are tried at most, and figures that must be there. */
const [MOST_TRIED, LEAST_FIGURES] = [6, 3];

/**
 * A column whose header says nothing, `Indeks`, `Hasil akhir`, beside one target and one realisasi: it is the capaian
 * when its figures are what these two come to.
 */
export function resolveUnnamedPercent(columns: readonly ColumnDraft[], sample: SampleFigures): void {
  const target = onlyOne(columns, 'target');
  const actual = onlyOne(columns, 'actual');
  if (
    !target ||
    !actual ||
    columns.some(({ measure, domain }) => measure === 'percent' && domain !== 'money')
  )
    return;
  const unnamed = columns.filter(isUnnamed).slice(0, MOST_TRIED);
  const found = unnamed.filter((column) => {
    const { nats, agree, checked } = pairWitness(sample, {
      target: target.path.column,
      actual: actual.path.column,
      percent: column.path.column,
      isMoney: false,
    });
    const isAchievement = nats >= MARGINS.taken && checked >= LEAST_FIGURES && agree * 4 >= checked * 3;
    if (isAchievement) settle(column, { code: 'column-witness', data: { agree, checked } }, 0.9);
    return isAchievement;
  });
  const [first] = found;
  if (first) first.measure = 'percent';
}

function onlyOne(columns: readonly ColumnDraft[], wanted: 'target' | 'actual'): ColumnDraft | null {
  const found = columns.filter(({ measure, domain }) => measure === wanted && domain !== 'money');
  const [first] = found;
  return first && found.length === 1 ? first : null;
}

function isUnnamed({ measure, domain, meaning, stats }: ColumnDraft): boolean {
  const { identity, quarter, month, year } = meaning;
  const isFree = measure === null && domain === null && identity === null;
  return isFree && quarter === null && month === null && year === null && stats.filled >= LEAST_FIGURES;
}
