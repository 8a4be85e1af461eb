import type { CellStyle } from '../../sheet/editPlan';
import { cellInput } from './entry';
import { likeRuns } from './likeRuns';
import { propertiesOf } from './look';
import type { BlockSlice } from './slices';
import { rangeOf } from './range';

/**
 * Writes contents and looks of one block: four actions whatever its size (more where looks are taken from cells).
 * Contents come first, under General where the cell has the format @, which would make text of numbers and formulas;
 * formats last, because Excel gives a cell with a new formula the format of the cells that it names.
 */
export function writeBlock(
  sheet: Excel.Worksheet,
  { edit, area, numberFormats, hasMerges, copiedRules }: BlockSlice,
): void {
  const range = rangeOf(sheet, area);
  const inputs = edit.cells.map((row) => row.map(cellInput));
  const style = (row: number, column: number): CellStyle | undefined => edit.styles?.[row]?.[column];
  const before = (row: number, column: number): string => String(numberFormats[row]?.[column] ?? 'General');
  const isFormula = (row: number, column: number): boolean => {
    const content = edit.cells[row]?.[column];
    return typeof content === 'object' && content !== null;
  };
  const isLoosened = (row: number, column: number): boolean => {
    const input = inputs[row]?.[column];
    const isEntered = typeof input === 'number' || typeof input === 'boolean' || isFormula(row, column);
    return isEntered && before(row, column) === '@';
  };
  const last = (row: number, column: number): string | null => {
    const wanted = style(row, column);
    if (wanted?.numberFormat !== undefined) return wanted.numberFormat;
    if (wanted?.like) return null;
    return isLoosened(row, column) || isFormula(row, column) ? before(row, column) : null;
  };
  const matrix = <T>(at: (row: number, column: number) => T): T[][] =>
    inputs.map((cells, row) => cells.map((_, column) => at(row, column)));

  setFormats(
    range,
    matrix((row, column) => (isLoosened(row, column) ? 'General' : null)),
  );
  if (inputs.some((row) => row.some((input) => input !== null))) range.formulas = inputs;
  const runs = copiedRules === 'skip' ? [] : likeRuns(edit);
  for (const { row, column, isParallel, target } of runs) {
    const height = isParallel ? target.bottom - target.top + 1 : 1;
    const source = sheet.getRangeByIndexes(row, column, height, 1);
    rangeOf(sheet, target).copyFrom(source, Excel.RangeCopyType.formats);
  }
  if (runs.length > 0 && copiedRules === 'clear') range.conditionalFormats.clearAll();
  // A look taken from a merged header brings the merge along.
  if (runs.length > 0 && !hasMerges) range.unmerge();
  const looks = matrix((row, column) => propertiesOf(style(row, column)));
  if (looks.some((row) => row.some((look) => Object.keys(look).length > 0))) range.setCellProperties(looks);
  setFormats(range, matrix(last));
}

function setFormats(range: Excel.Range, formats: (string | null)[][]): void {
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
}
