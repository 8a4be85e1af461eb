import type { CellContent, CellStyle, SheetEdit } from '../../sheet/editPlan';
import type { ReportContent } from '../reportParts';
import type { ReportPart } from '../reportTable';
import { withGaps } from '../tables/buildTable';
import { linkTo } from './linkTo';
import { LIST_BODY, LIST_HEAD, LIST_LINK } from './looks';
import { rowHeights } from './rowHeights';

const WIDTHS = [6, 26, 74];
/** Rows above the list: title and a blank, then the heads. */
const [TITLE_ROW, HEAD_ROW] = [0, 2];

/** The first sheet of a report: every sheet with a link to it and the titles of what it holds. */
export function contentsSheet({ parts, words }: Pick<ReportContent, 'parts' | 'words'>): SheetEdit {
  const { sheet, title, heads } = words.contents;
  const rows = parts.map((part, at): readonly [number, CellContent, string] => [
    at + 1,
    linkTo({ sheet: part.sheet, row: 0, column: 0 }, part.sheet),
    titlesOf(part),
  ]);
  const cells = [[title, null, null], [null, null, null], [null, ...heads], ...rows];
  const styles = cells.map((_, row) =>
    WIDTHS.map((_width, column): CellStyle | undefined => {
      if (row === TITLE_ROW) return column === 0 ? { bold: true, fontSize: 14 } : undefined;
      if (row < HEAD_ROW) return undefined;
      if (row === HEAD_ROW) return LIST_HEAD;
      return column === 1 ? LIST_LINK : LIST_BODY;
    }),
  );
  return {
    name: sheet,
    blocks: [{ sheet, top: 0, left: 0, cells, styles }],
    widths: WIDTHS.map((width, column) => ({ sheet, column, width })),
    heights: rowHeights(
      rows.map(([, , text], at) => {
        const row = HEAD_ROW + 1 + at;
        return { row, lastRow: row, text, width: WIDTHS[2] as number };
      }),
    ),
    merges: [],
    formats: [],
    charts: [],
    landscape: false,
    freezeRows: HEAD_ROW + 1,
  };
}

/** Titles of the tables of a part, each once; of many the first and the last. */
function titlesOf({ blocks }: ReportPart): string {
  const titles = new Set(blocks.flatMap(({ tables }) => tables.map((table) => withGaps(table.title))));
  const named = [...titles].filter((title) => title !== '');
  return named.length <= MOST_TITLES ? named.join('; ') : `${named[0] ?? ''} … ${named.at(-1) ?? ''}`;
}

const MOST_TITLES = 3;
