import type { Grid } from '../grid';
import type { RecognisedTable } from '../table';

/** The last header row of a table that is not a row of column numbers: where a new header's words stand. */
export function headerTextRow({ header, columns }: RecognisedTable, grid: Grid): number {
  for (let row = header.bottom; row > header.top; row -= 1) {
    const texts = columns.map(({ column }) => grid.text(row, column).trim()).filter((text) => text !== '');
    if (texts.some((text) => !/^\(?\d{1,3}\)?$/.test(text))) return row;
  }
  return header.top;
}
