import { nodeCodec } from '../../src/host/file/nodeCodec';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/kernel/cellAddress';
import { EMPTY_PLAN, type BlockEdit, type CellContent } from '../../src/sheet/editPlan';
import type { Grid } from '../../src/sheet/grid';
import { HEADER, ROWS } from '../helpers/officeWorkbook';

/** A real workbook with a table of indicators put below what one of its sheets holds; refused with codes otherwise. */
export type Grafted =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly edit: BlockEdit }
  | { readonly ok: false; readonly codes: readonly string[] };

const TABLE: readonly (readonly CellContent[])[] = [
  ['PENGUKURAN KINERJA TAHUN 2021', ...HEADER.slice(1).map(() => null)],
  HEADER as readonly CellContent[],
  ...(ROWS as readonly (readonly CellContent[])[]),
];

/**
 * Types the table into the first sheet that takes it, two rows below its last one, with the looks of the sheet's own
 * first cell in the header: styles, themes, tables and drawings of the real workbook stand around it.
 */
export function graftTable(bytes: Uint8Array): Grafted {
  const opened = openWorkbook(bytes, { codec: nodeCodec });
  if (!opened.ok) return { ok: false, codes: opened.issues.map(({ code }) => code) };
  let codes: readonly string[] = ['no-room'];
  for (const grid of opened.value.content().sheets) {
    const edit = tableBelow(grid);
    if (!edit) continue;
    const applied = opened.value.apply({ ...EMPTY_PLAN, edits: [edit] });
    if (applied.ok) return { ok: true, bytes: applied.value.bytes, edit };
    codes = applied.issues.map(({ code }) => code);
  }
  return { ok: false, codes };
}

function tableBelow(grid: Grid): BlockEdit | null {
  const top = grid.rowCount === 0 ? 0 : grid.rowCount + 2;
  const isUsed = grid.rowCount > 0 && grid.visibility === 'visible';
  if (!isUsed || top + TABLE.length >= MAX_ROWS || grid.columnCount + 20 >= MAX_COLUMNS) return null;
  const like = firstCell(grid);
  const header = HEADER.map(() => (like ? { like, numberFormat: 'General' } : undefined));
  const styles = TABLE.map((row, place) => (place === 1 ? header : row.map(() => undefined)));
  return { sheet: grid.sheet, top, left: 0, cells: TABLE, styles };
}

function firstCell(grid: Grid): { row: number; column: number } | null {
  for (let row = 0; row < grid.rowCount; row += 1) {
    const columns = grid.columnsOf?.(row) ?? Array.from({ length: grid.columnCount }, (_, column) => column);
    const column = columns.find((each) => typeof grid.value(row, each) === 'string');
    if (column !== undefined) return { row, column };
  }
  return null;
}
