import { formatA1, parseA1, type CellRange } from '../../../kernel/cellAddress';

/** Range of an A1 reference such as `A1:B2` or `$C$4`; null when it is none. */
export function parseRange(sheet: string, reference: string): CellRange | null {
  const [first = '', last = first] = reference.trim().split(':');
  const a = parseA1(first);
  const b = parseA1(last);
  if (!a || !b) return null;
  return {
    sheet,
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** A range as a part writes it, without its sheet. */
export function formatRef(range: Omit<CellRange, 'sheet'>): string {
  const first = formatA1(range.top, range.left);
  const last = formatA1(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

export function contains(range: Omit<CellRange, 'sheet'>, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
