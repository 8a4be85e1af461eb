import { cleanNoise } from '../../scoring/index';
import type { Grid } from '../grid';
import type { TableRow } from '../table';
import type { PlacedColumn } from './placeColumns';
import { resultOf, type RowSubject } from './rowResults';

/**
 * The result of a row as its column keeps it: null when there is none (not measured), undefined when such a row has no
 * result in this column.
 */
export function valueFor(
  subject: RowSubject,
  placed: PlacedColumn,
  row: TableRow,
  columns: readonly PlacedColumn[],
  grid: Grid,
): number | string | null | undefined {
  if (isElsewhere(subject, placed, row, columns, grid)) return undefined;
  const value = resultOf(subject, placed.result.ref);
  return typeof value === 'number' && placed.isRatio ? cleanNoise(value / 100) : value;
}

/**
 * In columns of ours a sub-total row shows its score under NPS only. An office's own capaian column shows it too,
 * unless the office has an NPS column as well and left this cell blank.
 */
function isElsewhere(
  subject: RowSubject,
  { result, origin, column }: PlacedColumn,
  row: TableRow,
  columns: readonly PlacedColumn[],
  grid: Grid,
): boolean {
  const { field } = result.ref;
  if (subject.kind === 'indicator' || (field !== 'achievement' && field !== 'criterion')) return false;
  if (origin !== 'theirs') return true;
  const twin = field === 'achievement' ? 'objective-score' : 'objective-criterion';
  const hasTwin = columns.some((each) => each.origin === 'theirs' && each.result.ref.field === twin);
  return hasTwin && grid.value(row.top, column) === null;
}
