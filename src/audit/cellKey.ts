import type { CellAddress } from '../kernel/cellAddress';

/** Key of a cell's address: joined and recognised figures of one cell are one place. */
export function cellKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}|${row}|${column}`;
}
