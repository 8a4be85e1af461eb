import type { BlockEdit } from '../../sheet/editPlan';
import { contentOf, givenCell } from './entry';
import { type AskedLooks, lookAt, lookQuestions, looksOf } from './keptLooks';
import { keptLook } from './look';
import { type Area, cellCount, rangeOf } from './range';
import type { Question } from './request';

/** Cells of a piece, and bytes of one: contents, values, types and format. */
const PIECE_CELLS = 4_000;
const CELL_BYTES = 300;

/** All cells of one of our sheets, contents and looks, to be kept before it is made again. */
export interface OwnCells {
  readonly sheet: string;
  readonly area: Area;
  readonly looks: AskedLooks;
  readonly pieces: { readonly area: Area; readonly range: Excel.Range }[];
}

export function ownCells(sheet: string, area: Area): OwnCells {
  return { sheet, area, looks: looksOf(sheet, area), pieces: [] };
}

/** What asks for them, cut so that Excel on the web can answer. */
export function ownQuestions(context: Excel.RequestContext, own: OwnCells): Question[] {
  const { sheet, area, pieces } = own;
  const questions: Question[] = [];
  const rows = Math.max(1, Math.floor(PIECE_CELLS / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom; top += rows) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
    const ask = (): void => {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), part);
      pieces.push({ area: part, range: range.load('formulas,values,valueTypes,numberFormat') });
    };
    questions.push({ bytes: cellCount(part) * CELL_BYTES, ask });
  }
  return [...questions, ...lookQuestions(context, own.looks)];
}

/** The cells as the edit that writes them again, once they were read. */
export function blockOf({ sheet, area, looks, pieces }: OwnCells): BlockEdit {
  return {
    sheet,
    top: area.top,
    left: area.left,
    cells: pieces.flatMap(({ range }) =>
      range.formulas.map((row, at) =>
        row.map((_: unknown, column) => contentOf(givenCell(range, at, column))),
      ),
    ),
    styles: pieces.flatMap(({ area: part, range }) =>
      range.numberFormat.map((row: unknown[], at) =>
        row.map((format, column) => {
          const look = lookAt(looks, part.top - area.top + at, column);
          return { ...(look && { kept: keptLook(look) }), numberFormat: String(format ?? 'General') };
        }),
      ),
    ),
  };
}
