import { CELL_ERRORS, type CellErrorCode } from '../../../sheet/grid';
import { decodeText } from '../bytes';

/** A cell keeps the position of its error in the list of errors. */
const ERRORS: readonly string[] = CELL_ERRORS;

/** Position of the error that stands between two offsets; an unknown one is `#UNKNOWN!`. */
export function errorNumber(bytes: Uint8Array, start: number, end: number): number {
  return Math.max(0, ERRORS.indexOf(decodeText(bytes, start, end)));
}

/** The error at a position. */
export function errorAt(number: number): CellErrorCode {
  return CELL_ERRORS[number] ?? '#UNKNOWN!';
}
