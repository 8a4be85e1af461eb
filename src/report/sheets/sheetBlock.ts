import type { BlockEdit, CellContent, CellStyle } from '../../sheet/editPlan';
import type { Contents } from './cellContents';
import { baseLevel, bodyLook, HEADER, LINES } from './looks';
import { withGaps } from '../tables/buildTable';
import { headerHeight, type PlacedPart, type PlacedTable } from './placeTables';

type Put = (row: number, column: number, content: CellContent | undefined, style: CellStyle) => void;

/** All cells of a part as one block; what is not named stays blank. */
export function sheetBlock({ part, lines, tables, columnCount }: PlacedPart, contents: Contents): BlockEdit {
  const { sheet } = part;
  const cells: (CellContent | undefined)[][] = [];
  const styles: (CellStyle | undefined)[][] = [];
  const put: Put = (row, column, content, style) => {
    while (cells.length <= row) {
      cells.push(new Array<undefined>(columnCount).fill(undefined));
      styles.push(new Array<undefined>(columnCount).fill(undefined));
    }
    (cells[row] as (CellContent | undefined)[])[column] = content;
    (styles[row] as (CellStyle | undefined)[])[column] = style;
  };
  for (const { kind, row, text } of lines) put(row, 0, text, LINES[kind]);
  for (const placed of tables) {
    putHeader(placed, put);
    putBody(placed, contents, put);
  }
  return { sheet, top: 0, left: 0, cells, styles };
}

/** Headings; those of groups stand above their columns, the others reach down over both rows. */
function putHeader({ table, headerRow, bodyRow }: PlacedTable, put: Put): void {
  const hasGroups = headerHeight(table) === 2;
  table.columns.forEach(({ heading: given, group }, column) => {
    const heading = withGaps(given);
    if (!hasGroups) return put(headerRow, column, heading, HEADER);
    const isGroupStart = group !== table.columns[column - 1]?.group;
    const above = group === undefined ? heading : isGroupStart ? group : undefined;
    put(headerRow, column, above, HEADER);
    put(bodyRow - 1, column, group === undefined ? undefined : heading, HEADER);
  });
}

function putBody({ table, sheet, bodyRow }: PlacedTable, contents: Contents, put: Put): void {
  const base = baseLevel(table.rows.map(({ role }) => role));
  table.rows.forEach(({ role, cells }, at) =>
    cells.forEach((cell, column) => {
      const look = table.columns[column]?.look ?? 'text';
      const place = { sheet, row: bodyRow + at, column };
      const style = bodyLook(look, cell, cell === undefined ? 'plain' : role, base);
      put(place.row, column, cell && contents(cell, place), style);
    }),
  );
}
