import type { CellAddress } from '../kernel/cellAddress';
import type { CellContent, CellStyle, SheetEdit } from '../sheet/editPlan';
import { linkTo } from './sheets/linkTo';
import { LIST_BODY, LIST_HEAD, LIST_LINK } from './sheets/looks';
import { rowHeights, type WrappedText } from './sheets/rowHeights';

/** Words of the sheet; one row a finding, already said in words. */
export interface CheckSheetText {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** Heads of: number, class, place, code, printed, right, what, cause, other places. */
  readonly heads: readonly string[];
  readonly rows: readonly CheckSheetRow[];
  /** Lines below the table: what was not checked. */
  readonly notes: readonly string[];
}

/** A finding in words, without its number, and the cell to change. */
export interface CheckSheetRow {
  readonly cell: CellAddress | null;
  readonly texts: readonly string[];
}

const WIDTHS = [6, 14, 22, 10, 18, 18, 56, 44, 36];
/** Column of the place among the texts of a row. */
const PLACE = 1;
const FIRST_ROW = 4;

/** The sheet "Pemeriksaan LAKIP": every finding with its cell, the right value and why, for the file and for print. */
export function checkSheet(text: CheckSheetText): SheetEdit {
  const { name, title, summary, heads, rows, notes } = text;
  const line = (cells: readonly CellContent[]): (CellContent | undefined)[] =>
    heads.map((_, i) => cells[i] ?? undefined);
  const cells = [
    line([title]),
    line([summary]),
    line([]),
    [...heads],
    ...rows.map((row, at) => [
      at + 1,
      ...row.texts.map((each, i) => (i === PLACE ? linkTo(row.cell, each) : each)),
    ]),
    ...notes.map((note) => line([note])),
  ];
  const styles = cells.map((_, row) =>
    heads.map((_head, column): CellStyle | undefined => {
      if (row === 0) return column === 0 ? { bold: true, fontSize: 14 } : undefined;
      if (row < FIRST_ROW - 1) return undefined;
      if (row === FIRST_ROW - 1) return LIST_HEAD;
      const finding = rows[row - FIRST_ROW];
      if (!finding) return row === FIRST_ROW + rows.length ? { bold: true } : undefined;
      return column === PLACE + 1 && finding.cell ? LIST_LINK : LIST_BODY;
    }),
  );
  return {
    name,
    blocks: [{ sheet: name, top: 0, left: 0, cells, styles }],
    widths: heads.map((_, column) => ({ sheet: name, column, width: WIDTHS[column] ?? 20 })),
    heights: rowHeights(rows.flatMap(wrapped)),
    merges: [],
    formats: [],
    charts: [],
    printTitleRows: { first: FIRST_ROW - 1, last: FIRST_ROW - 1 },
    landscape: true,
    freezeRows: FIRST_ROW,
  };
}

function wrapped({ texts }: CheckSheetRow, at: number): WrappedText[] {
  const row = FIRST_ROW + at;
  return texts.map((text, i) => ({ row, lastRow: row, text, width: WIDTHS[i + 1] ?? 20 }));
}
