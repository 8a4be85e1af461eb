import { fieldRefKey } from '../../fields';
import { isDoubtFormat } from '../../number/doubtFormat';
import type { LocatedCell } from '../../table';
import type { FieldColumn } from '../column/columnCells';
import { isResultField } from '../numericFields';
import { lineOfCell } from '../row/lineRows';
import type { RawRow } from '../row/raw/rawRow';
import { type SheetColumn, WordCell } from '../sheetCells';
import type { FiguresContext, RowCells } from './figuresContext';

/** Cells of a column of words; one that is merged across stands in another column. */
export function storeWords(
  { column, ref }: FieldColumn,
  place: number,
  { view, rows }: FiguresContext,
  cells: readonly RowCells[],
): void {
  const key = fieldRefKey(ref);
  const isResult = isResultField(ref.field);
  const own: SheetColumn = { grid: view.grid, column, ref };
  for (let at = 0; at < rows.length; at += 1) {
    const sheetRow = rows[at]?.cells[place];
    if (sheetRow === undefined) continue;
    const home = view.mergeAt(sheetRow, column)?.left ?? column;
    if (isResult && isDoubtFormat(view.grid.numberFormat(sheetRow, home))) continue;
    const whole = new WordCell(home === column ? own : { ...own, column: home }, sheetRow);
    (cells[at] as RowCells)[key] = lineOfWords(whole, rows[at]);
  }
}

/** The line of an indicator in a cell of words that holds several. */
function lineOfWords(whole: WordCell, row: RawRow | undefined): LocatedCell {
  const value = row?.line && lineOfCell(whole.value, row.line, whole.ref.field);
  if (value === undefined) return whole;
  const { cell, ref, hasFormula, decimals } = whole;
  return { value, cell, text: value, ref, hasFormula, decimals };
}
