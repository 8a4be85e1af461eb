import { isCellError, type CellValue, type Grid } from '../grid';

/** Length of a hash. */
export const HASH_LENGTH = 7;
/** Stands where a cell was written but not its content. */
export const NO_HASH = '-'.repeat(HASH_LENGTH);

/**
 * Short fingerprint of what a cell holds (FNV-1a, 32 bits), to tell later whether a person has changed it. Formulas
 * are compared without blanks, `@` and case, which a program may change by itself.
 * @param formula with its leading `=`; null when the cell has none
 */
export function contentHash(value: CellValue, formula: string | null): string {
  if (formula !== null) return hashOf(`=${formula.replace(/[\s@]/g, '').toUpperCase()}`);
  if (value === null || value === '') return hashOf('');
  if (isCellError(value)) return hashOf(`!${value.error}`);
  if (typeof value === 'string') return hashOf(`"${value.replace(/\r\n?/g, '\n')}`);
  // Programs differ in the last digits of a number.
  return hashOf(typeof value === 'number' ? value.toPrecision(12) : String(value));
}

/** Fingerprint of a cell of a sheet. */
export function cellHash(grid: Grid, row: number, column: number): string {
  return contentHash(grid.value(row, column), grid.formula(row, column));
}

/** Fingerprint of a text. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(HASH_LENGTH, '0');
}
