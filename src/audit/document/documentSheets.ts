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
export function documentSheets({ blocks }: DocumentText): Grid[] {
  const sheets: Grid[] = [];
  let caption = '';
  let open: { readonly table: TableBlock; readonly caption: string } | null = null;
  const close = (): void => {
    if (open && open.table.rows.length >= FEWEST_ROWS)
      sheets.push(sheetOf(open.table, open.caption, sheets.length + 1));
    open = null;
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (/^\(?(?:lanjutan|sambungan)/i.test(block.text)) continue;
      close();
      caption = block.text;
      continue;
    }
    const joined: TableBlock | null = open === null ? null : continued(open.table, block);
    if (open !== null && joined !== null) open = { table: joined, caption: open.caption };
    else {
      close();
      open = { table: block, caption };
    }
    caption = '';
  }
  close();
  return sheets;
}

/** Both tables as one; null when the second stands for itself. */
function continued(first: TableBlock, second: TableBlock): TableBlock | null {
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
    kind: 'table',
    rows: [...first.rows, ...second.rows.slice(repeated)],
    merges: [...(first.merges ?? []), ...merges],
  };
}

function sheetOf({ rows, merges = [] }: TableBlock, caption: string, number: number): Grid {
  const label = /^(?:tabel|lampiran|table)\s+[\w.]{1,12}/i.exec(caption)?.[0].replace(/\.$/, '');
  const lead = [[caption === '' ? null : caption], [null]];
  return gridOf({
    sheet: `${DOCUMENT_SHEET}${label ?? 'tabel'} (${number})`,
    cells: [...lead, ...rows.map((row) => row.map((text) => (text === '' ? null : text)))],
    merges: merges.map(
      ({ top, left, bottom, right }) =>
        `${formatA1(top + lead.length, left)}:${formatA1(bottom + lead.length, right)}`,
    ),
  });
}
