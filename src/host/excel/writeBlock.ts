import type { BlockEdit, CellStyle } from '../../sheet/editPlan';
import { cellInput } from './entry';
import { likeRuns, propertiesOf } from './look';
import { type Area, rangeOf } from './range';

/** A part of a block edit that goes in one request, with the number formats that stand there. */
export interface BlockSlice {
  readonly edit: BlockEdit;
  readonly area: Area;
  readonly numberFormats: readonly (readonly unknown[])[];
}

type Formats = (string | null)[][];

/** Writes contents and looks of one block: five actions whatever its size (more where looks are taken from cells). */
export function writeBlock(sheet: Excel.Worksheet, { edit, area, numberFormats }: BlockSlice): void {
  const range = rangeOf(sheet, area);
  for (const run of likeRuns(edit)) {
    sheet
      .getRangeByIndexes(run.top, run.target, run.bottom - run.top + 1, 1)
      .copyFrom(sheet.getCell(run.row, run.column), Excel.RangeCopyType.formats);
  }
  const inputs = edit.cells.map((row) => row.map(cellInput));
  const isNumber = (row: number, column: number): boolean => {
    const input = inputs[row]?.[column];
    return typeof input === 'number' || typeof input === 'boolean';
  };
  const isFormula = (row: number, column: number): boolean => typeof edit.cells[row]?.[column] === 'object';
  const style = (row: number, column: number): CellStyle | undefined => edit.styles?.[row]?.[column];
  /** Format that the cell has in the end; null where it is not known (taken from another cell). */
  const after = (row: number, column: number): string | null => {
    const wanted = style(row, column)?.numberFormat;
    return wanted ?? (style(row, column)?.like ? null : String(numberFormats[row]?.[column] ?? 'General'));
  };
  // A number entered in a cell of format @ would become text, so it is entered before the format.
  const isLate = (row: number, column: number): boolean =>
    isNumber(row, column) && after(row, column) === '@';
  const matrix = (format: (row: number, column: number) => string | null): Formats =>
    inputs.map((row, at) => row.map((_, column) => format(at, column)));

  setFormats(
    range,
    matrix((row, column) => (isLate(row, column) ? 'General' : (style(row, column)?.numberFormat ?? null))),
  );
  const looks = inputs.map((row, at) => row.map((_, column) => propertiesOf(style(at, column))));
  if (looks.some((row) => row.some((look) => Object.keys(look).length > 0))) range.setCellProperties(looks);
  if (inputs.some((row) => row.some((input) => input !== null))) range.formulas = inputs;
  // Excel gives a cell with a new formula the format of the cells that it names; ours and the user's stay.
  setFormats(
    range,
    matrix((row, column) => (isLate(row, column) || isFormula(row, column) ? after(row, column) : null)),
  );
}

function setFormats(range: Excel.Range, formats: Formats): void {
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
}

const PLAIN_BYTES = 40;
const STYLED_BYTES = 400;

/** Cuts blocks by rows so that each slice stays under a number of bytes as it is sent. */
export function slicesOf(block: BlockSlice, limit: number): BlockSlice[] {
  const { edit, area, numberFormats } = block;
  const slices: BlockSlice[] = [];
  let first = 0;
  let bytes = 0;
  const cut = (end: number): void => {
    if (end === first) return;
    slices.push({
      edit: {
        ...edit,
        top: edit.top + first,
        cells: edit.cells.slice(first, end),
        ...(edit.styles && { styles: edit.styles.slice(first, end) }),
      },
      area: { ...area, top: area.top + first, bottom: area.top + end - 1 },
      numberFormats: numberFormats.slice(first, end),
    });
    first = end;
    bytes = 0;
  };
  edit.cells.forEach((row, at) => {
    const size = sizeOfRow(edit, at);
    if (bytes > 0 && bytes + size > limit) cut(at);
    bytes += size;
    if (at === edit.cells.length - 1) cut(row.length > 0 ? at + 1 : first);
  });
  return slices;
}

function sizeOfRow({ cells, styles }: BlockEdit, row: number): number {
  return (cells[row] ?? []).reduce<number>((sum, content, column) => {
    const text =
      typeof content === 'string' ? content : typeof content === 'object' ? content?.formula : undefined;
    return sum + PLAIN_BYTES + 3 * (text?.length ?? 0) + (styles?.[row]?.[column] ? STYLED_BYTES : 0);
  }, 0);
}

/** Bytes of a slice as they count against the limit. */
export function sizeOf({ edit }: BlockSlice): number {
  return edit.cells.reduce((sum, _, row) => sum + sizeOfRow(edit, row), 0);
}
