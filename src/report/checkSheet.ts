import type { CellContent, CellStyle, SheetEdit } from '../sheet/editPlan';

/** Words of the sheet; one row a finding, already said in words. */
export interface CheckSheetText {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** Heads of: number, class, place, what, cause, other places. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const WIDTHS = [6, 14, 24, 60, 48, 40];
const HEAD: CellStyle = { bold: true, fill: 'DDEBF7', border: 'thin', wrap: true, vertical: 'center' };
const BODY: CellStyle = { border: 'thin', wrap: true, vertical: 'top' };

/** The sheet "Pemeriksaan LAKIP": every finding with its place, for the file and for print. */
export function checkSheet(text: CheckSheetText): SheetEdit {
  const { name, title, summary, heads, rows } = text;
  const line = (cells: readonly CellContent[]): (CellContent | undefined)[] =>
    heads.map((_, i) => cells[i] ?? undefined);
  const cells = [
    line([title]),
    line([summary]),
    line([]),
    [...heads],
    ...rows.map((row, i) => [i + 1, ...row]),
  ];
  const styles = cells.map((_, row) =>
    heads.map((_head, column): CellStyle | undefined => {
      if (row === 0) return column === 0 ? { bold: true, fontSize: 14 } : undefined;
      if (row < 3) return undefined;
      return row === 3 ? HEAD : BODY;
    }),
  );
  return {
    name,
    blocks: [{ sheet: name, top: 0, left: 0, cells, styles }],
    widths: heads.map((_, column) => ({ sheet: name, column, width: WIDTHS[column] ?? 20 })),
    merges: [],
    formats: [],
    charts: [],
    printTitleRows: { first: 3, last: 3 },
    landscape: true,
    freezeRows: 4,
  };
}
