import { headerText, orElse, settle, type ColumnDraft } from './columnDraft';
import type { Domain, Measure } from '../../words/headerWords';

const FIGURES: ReadonlySet<Measure | null> = new Set<Measure>([
  'target',
  'actual',
  'achieved',
  'percent',
  'rest',
]);

/**
 * Performance or money (kinerja atau anggaran), for columns whose header does not say: by the size of what they
 * hold, else by the column they follow. `%` belongs to the pair that it closes.
 */
export function resolveDomains(columns: readonly ColumnDraft[]): void {
  for (const [at, column] of columns.entries()) {
    if (!FIGURES.has(column.measure) || column.domain !== null) continue;
    if (column.measure === 'percent') column.domain = domainBefore(columns, at) ?? 'performance';
    else column.domain = domainByValues(column) ?? domainByNeighbour(columns, at) ?? 'performance';
  }
}

function domainByValues(column: ColumnDraft): Domain | null {
  const { numbers, large } = column.stats;
  if (numbers === 0) return null;
  if (large * 2 < numbers) return 'performance';
  settle(column, { code: 'header-values' }, 0.9);
  orElse(column, { field: column.measure === 'target' ? 'target' : 'actual' });
  return 'money';
}

/** An empty column after pagu is the money that was spent when realisasi kinerja is there already. */
function domainByNeighbour(columns: readonly ColumnDraft[], at: number): Domain | null {
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
  settle(column, { code: 'header-neighbour', data: { neighbour: headerText(before) } }, 0.75);
  return 'money';
}

/** Domain of the nearest target or realisasi left of a percent, within its group. */
function domainBefore(columns: readonly ColumnDraft[], at: number): Domain | null {
  const column = columns[at] as ColumnDraft;
  for (let left = at - 1; left >= 0; left -= 1) {
    const other = columns[left] as ColumnDraft;
    if (other.meaning.group !== column.meaning.group && column.meaning.group !== '') return null;
    if (
      other.measure === 'target' ||
      other.measure === 'actual' ||
      other.measure === 'achieved' ||
      isMoneyTitle(other)
    ) {
      if (other.domain === 'money')
        settle(column, { code: 'header-neighbour', data: { neighbour: headerText(other) } }, 0.85);
      return other.domain;
    }
  }
  return null;
}

/** `Anggaran` alone, without saying whether pagu or realisasi. */
export function isMoneyTitle(column: ColumnDraft): boolean {
  return column.measure === null && column.domain === 'money' && column.meaning.identity === null;
}
