import type { Band } from '../../scoring/index';
import type { CellContent, CellStyle, SheetEdit } from '../../sheet/editPlan';
import { TONE_COLOURS } from '../../sheet/plan/index';
import { rowHeights, type WrappedText } from '../sheets/rowHeights';
import type { RecapSheetText } from './recapText';
import type { Graded } from './unitSummary';

/** A cell with its look. */
export interface Cell {
  readonly content: CellContent;
  readonly style: CellStyle;
}

const DEFAULT_SIZE = 11;

export const TITLE: CellStyle = { bold: true, fontSize: 14 };
export const HEAD: CellStyle = {
  bold: true,
  fontSize: 8,
  fill: 'DDEBF7',
  border: 'thin',
  wrap: true,
  horizontal: 'center',
  vertical: 'center',
};
/** The line above the units of one period. */
export const GROUP: CellStyle = { bold: true, fill: 'F2F2F2', wrap: false };
export const WORDS: CellStyle = { border: 'thin', wrap: true, vertical: 'top' };
const FIGURE: CellStyle = { border: 'thin', vertical: 'top', horizontal: 'right' };
const CENTRED: CellStyle = { ...FIGURE, horizontal: 'center' };
/** The unit does not have such an objective. */
export const ABSENT: CellStyle = { ...FIGURE, fill: 'F2F2F2' };

/** Two decimals shown, with room for the marks of the highest and the lowest. */
export const SCORE_FORMATS = { plain: '0.00_ _▲', highest: '0.00" ▲"', lowest: '0.00" ▼"' } as const;

/** A cell of the recap with a text. */
export function words(content: string, style: CellStyle = {}): Cell {
  return { content, style: { ...WORDS, ...style } };
}

/** A figure in full precision, or the sign for what was not measured. */
export function figure(value: number | null, numberFormat: string, notMeasured: string): Cell {
  return value === null
    ? { content: notMeasured, style: CENTRED }
    : { content: value, style: { ...FIGURE, numberFormat } };
}

/** A number that counts rows or ranks. */
export function centred(value: number | null, notMeasured: string): Cell {
  return { content: value ?? notMeasured, style: CENTRED };
}

/** Colours of what a score means. */
export function toned({ content, style }: Cell, tone: Band['tone'] | undefined): Cell {
  return { content, style: tone === undefined ? style : { ...style, ...TONE_COLOURS[tone] } };
}

/** The word of a score in its colours. */
export function criterion({ criterion: own }: Graded, notMeasured: string): Cell {
  return toned(words(own?.label ?? notMeasured, { horizontal: 'center' }), own?.tone);
}

/** A sheet of rows of one length below its title and facts. */
export function sheetOf(
  { name, title, facts }: RecapSheetText,
  rows: readonly (readonly (Cell | null)[])[],
  widths: readonly number[],
  more: Partial<SheetEdit>,
): SheetEdit {
  const line = (cell: Cell): (Cell | null)[] => widths.map((_, column) => (column === 0 ? cell : null));
  const all = [
    line({ content: title, style: TITLE }),
    line({ content: facts, style: {} }),
    widths.map(() => null),
    ...rows,
  ];
  return {
    name,
    heights: rowHeights(wrappedTexts(all, widths)),
    blocks: [
      {
        sheet: name,
        top: 0,
        left: 0,
        cells: all.map((row) => row.map((cell) => cell?.content ?? undefined)),
        styles: all.map((row) => row.map((cell) => cell?.style)),
      },
    ],
    widths: widths.map((width, column) => ({ sheet: name, column, width })),
    merges: [],
    formats: [],
    charts: [],
    landscape: true,
    ...more,
  };
}

/** Texts that wrap; widths count digits, which are wider than the letters of a text in the default font. */
function wrappedTexts(rows: readonly (readonly (Cell | null)[])[], widths: readonly number[]): WrappedText[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): WrappedText[] => {
      if (cell?.style.wrap !== true || typeof cell.content !== 'string') return [];
      const digits = ((widths[column] ?? 0) * DEFAULT_SIZE) / (cell.style.fontSize ?? DEFAULT_SIZE);
      const width = Math.floor(digits * (cell.style.bold === true ? 1 : 1.1));
      return [{ row, lastRow: row, text: cell.content, width }];
    }),
  );
}
