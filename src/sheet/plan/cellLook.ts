import type { CellStyle } from '../editPlan';
import type { Grid } from '../grid';
import { isPercentFormat } from '../number/numberFormat';
import type { RecognisedTable, TableRow } from '../table';
import { formatFor } from './doubtLook';
import type { PlacedColumn } from './placeColumns';

/** Up to so many rows every new cell copies the look of its own row; longer tables share one look for each kind of row. */
const OWN_LOOK_ROWS = 2_000;

/** Gives the new cells of one column their look, by row and kind of row. */
export type NewLook = (row: TableRow, kind: string, isDoubted: boolean) => CellStyle;

/** New cells look like the last cell of the table in their row, with the format of their figure. */
export function newLook(placed: PlacedColumn, { body }: RecognisedTable, rowCount: number): NewLook {
  const { result } = placed;
  const plain = result.numberFormat ?? 'General';
  const like = (row: TableRow, _: string, isDoubted: boolean): CellStyle => ({
    like: { row: row.top, column: body.right },
    numberFormat: isDoubted ? formatFor(plain, placed, true) : plain,
    horizontal: result.numberFormat === null ? 'center' : 'right',
    wrap: false,
  });
  if (rowCount <= OWN_LOOK_ROWS) return like;
  const shared = new Map<string, CellStyle>();
  return (row, kind, isDoubted) => {
    const key = isDoubted ? `${kind}?` : kind;
    const known = shared.get(key);
    if (known) return known;
    const look = like(row, kind, isDoubted);
    shared.set(key, look);
    return look;
  };
}

/** A header like the last one of the table. */
export function headerLook(row: number, table: RecognisedTable): CellStyle {
  return { like: { row, column: table.header.right }, wrap: true };
}

/** What replaces the look of a cell that an office's own column has, by row; undefined keeps it. */
export type KeptLook = (row: number) => CellStyle | undefined;

/**
 * The office's own column keeps its look. Only a format that would show a result wrongly is replaced: none at all,
 * text (Excel would keep a formula or figure as text), or percent on percent points.
 */
export function keptLook({ result, column, isRatio }: PlacedColumn, grid: Grid): KeptLook {
  const { numberFormat } = result;
  const asResult: CellStyle = { numberFormat: numberFormat ?? 'General' };
  return (row) => {
    const format = grid.numberFormat(row, column);
    if (format === '@') return asResult;
    if (numberFormat === null || isRatio) return undefined;
    const isWrong = isPercentFormat(format) || (format === 'General' && numberFormat !== 'General');
    return isWrong ? asResult : undefined;
  };
}
