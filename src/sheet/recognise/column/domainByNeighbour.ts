import type { Domain } from '../../words/headerWords';
import { headerText, settle, type ColumnDraft } from './columnDraft';
import type { SampleFigures } from './sampleFigures';

/**
 * A column after pagu that is empty, or holds figures that could be spent of it, is the money that was spent when
 * realisasi kinerja is there already.
 */
export function domainByNeighbour(
  columns: readonly ColumnDraft[],
  at: number,
  sample: SampleFigures,
): Domain | null {
  const column = columns[at] as ColumnDraft;
  const before = columns[at - 1];
  if (!before || before.domain !== 'money' || before.measure === 'percent') return null;
  const hasOther = columns.some(
    (other) =>
      other !== column &&
      other.measure === 'actual' &&
      other.domain !== 'money' &&
      other.meaning.quarter === column.meaning.quarter,
  );
  const hasSpent = columns.some((other) => other.measure === 'actual' && other.domain === 'money');
  if (!hasOther || hasSpent || column.measure !== 'actual') return null;
  if (column.stats.numbers > 0 && !isPartOf(column, before, sample)) return null;
  settle(column, { code: 'header-neighbour', data: { neighbour: headerText(before) } }, 0.75);
  return 'money';
}

/** Money in thousands or millions: every figure is between a hundredth and one and a half of the ceiling beside it. */
function isPartOf(spent: ColumnDraft, ceiling: ColumnDraft, sample: SampleFigures): boolean {
  const ratios = sample.rows(spent.path.column).flatMap((row) => {
    const [part, whole] = [sample.at(row, spent.path.column), sample.at(row, ceiling.path.column)];
    return part && whole && whole.value > 0 ? [part.value / whole.value] : [];
  });
  return ratios.length > 0 && ratios.every((ratio) => ratio === 0 || (ratio >= 0.01 && ratio <= 1.5));
}
