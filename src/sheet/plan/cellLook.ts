import type { CellStyle } from '../editPlan';
import type { Grid } from '../grid';
import { isPercentFormat } from '../number/numberFormat';
import type { RecognisedTable, TableRow } from '../table';
import type { PlacedColumn } from './placeColumns';

/** Up to so many rows every new cell copies the look of its own row; longer tables share one look for each kind of row. */
const OWN_LOOK_ROWS = 2_000;

/** Gives new cells their look. */
export type NewLook = (row: TableRow, kind: string, placed: PlacedColumn) => CellStyle;

/** New cells look like the last cell of the table in their row, with the format of their figure. */
export function newLooks(table: RecognisedTable, rowCount: number): NewLook {
  const known = new Map<string, CellStyle>();
  return (row, kind, { result }) => {
    const key = `${result.key}|${rowCount > OWN_LOOK_ROWS ? kind : row.top}`;
    const shared = known.get(key);
    if (shared) return shared;
    const look: CellStyle = {
      like: { row: row.top, column: table.body.right },
      numberFormat: result.numberFormat ?? 'General',
      horizontal: result.numberFormat === null ? 'center' : 'right',
      wrap: false,
    };
    known.set(key, look);
    return look;
  };
}

/** A header like the last one of the table. */
export function headerLook(row: number, table: RecognisedTable): CellStyle {
  return { like: { row, column: table.header.right }, wrap: true };
}

/**
 * The office's own column keeps its look. Only a format that would show a result wrongly is replaced: none at all,
 * text (Excel would keep a formula or figure as text), or percent on percent points.
 */
export function keptLook(
  grid: Grid,
  row: number,
  { result, column, isRatio }: PlacedColumn,
): CellStyle | undefined {
  const format = grid.numberFormat(row, column);
  if (format === '@') return { numberFormat: result.numberFormat ?? 'General' };
  if (result.numberFormat === null || isRatio) return undefined;
  const isWrong = isPercentFormat(format) || (format === 'General' && result.numberFormat !== 'General');
  return isWrong ? { numberFormat: result.numberFormat } : undefined;
}
