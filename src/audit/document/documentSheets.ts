import { formatA1 } from '../../kernel/cellAddress';
import type { DocumentText, TextBlock } from '../../sheet/documentText';
import type { Grid } from '../../sheet/grid';
import { gridOf } from '../../sheet/gridOf';

type TableBlock = Extract<TextBlock, { kind: 'table' }>;

/** Names of the sheets that tables of a text are read as begin so; no sheet of a workbook may hold a colon. */
export const DOCUMENT_SHEET = 'Word: ';
/** A table with fewer rows is a frame around text, or a signature. */
const FEWEST_ROWS = 2;

/**
 * The tables of a report as sheets, so that they are read like any other: each below its caption, with its merged
 * cells. A table that goes on in the next one (same columns, nothing between but "Lanjutan") is one sheet; the header
 * that is repeated there is left out.
 */
export function documentSheets(document: DocumentText): Grid[] {
  return documentTables(document).map(({ sheet }) => sheet);
}

/** A row of a table in a text: place of the table's block, and of the row in it. */
export interface TableRowPlace {
  readonly block: number;
  readonly row: number;
}

/** Tables of a text that are one, as a sheet, and where its rows stand. */
export interface DocumentTable {
  readonly sheet: Grid;
  /** Place of the paragraph above it; null when there is none. */
  readonly caption: number | null;
  /** Rows of the text by row of the table, its lead left out; a header that is repeated stands in all its places. */
  readonly rows: readonly (readonly TableRowPlace[])[];
}

interface OpenTable {
  readonly table: TableBlock;
  readonly caption: number | null;
  readonly rows: readonly (readonly TableRowPlace[])[];
}

/** Rows that the sheet of a table has above it: its caption and a blank. */
export const TABLE_LEAD = 2;

/** The tables of `documentSheets` with their places in the text. */
export function documentTables({ blocks }: DocumentText): DocumentTable[] {
  const tables: DocumentTable[] = [];
  let caption: number | null = null;
  let open: OpenTable | null = null;
  const close = (): void => {
    if (open && open.table.rows.length >= FEWEST_ROWS) {
      const above = open.caption === null ? undefined : blocks[open.caption];
      const text = above?.kind === 'paragraph' ? above.text : '';
      tables.push({ ...open, sheet: sheetOf(open.table, text, tables.length + 1) });
    }
    open = null;
  };
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      if (/^\(?(?:lanjutan|sambungan)/i.test(block.text)) continue;
      close();
      caption = place;
      continue;
    }
    const joined: OpenTable | null = open === null ? null : continued(open, block, place);
    if (joined !== null) open = joined;
    else {
      close();
      open = { table: block, caption, rows: block.rows.map((_, row) => [{ block: place, row }]) };
    }
    caption = null;
  }
  close();
  return tables;
}

/** Both tables as one; null when the second stands for itself. */
function continued(
  { table: first, caption, rows }: OpenTable,
  second: TableBlock,
  block: number,
): OpenTable | null {
  if (first.rows[0]?.length !== second.rows[0]?.length) return null;
  const isSame = (row: number): boolean => first.rows[row]?.join('|') === second.rows[row]?.join('|');
  let repeated = 0;
  while (repeated < second.rows.length && isSame(repeated)) repeated += 1;
  const hasOwnHeader = repeated === 0 && (second.rows[0] ?? []).every((text) => !/\d/.test(text));
  if (hasOwnHeader) return null;
  const shift = first.rows.length - repeated;
  const merges = (second.merges ?? [])
    .filter(({ top }) => top >= repeated)
    .map((merge) => ({ ...merge, top: merge.top + shift, bottom: merge.bottom + shift }));
  return {
    caption,
    table: {
      kind: 'table',
      rows: [...first.rows, ...second.rows.slice(repeated)],
      merges: [...(first.merges ?? []), ...merges],
    },
    rows: [
      ...rows.map((places, row) => (row < repeated ? [...places, { block, row }] : places)),
      ...second.rows.slice(repeated).map((_, row) => [{ block, row: row + repeated }]),
    ],
  };
}

function sheetOf({ rows, merges = [] }: TableBlock, caption: string, number: number): Grid {
  const label = /^(?:tabel|lampiran|table)\s+[\w.]{1,12}/i.exec(caption)?.[0].replace(/\.$/, '');
  const lead: (string | null)[][] = Array.from({ length: TABLE_LEAD }, () => [null]);
  if (caption !== '') lead[0] = [caption];
  return gridOf({
    sheet: `${DOCUMENT_SHEET}${label ?? 'tabel'} (${number})`,
    cells: [...lead, ...rows.map((row) => row.map((text) => (text === '' ? null : text)))],
    merges: merges.map(
      ({ top, left, bottom, right }) =>
        `${formatA1(top + lead.length, left)}:${formatA1(bottom + lead.length, right)}`,
    ),
  });
}
