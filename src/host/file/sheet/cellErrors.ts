import type { CellErrorCode } from '../../../sheet/grid';
import { decodeText } from '../bytes';

/** Error values as cells hold them; a cell keeps the position in this list. */
const ERRORS: readonly CellErrorCode[] = [
  '#UNKNOWN!',
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
];

/** Position of the error that stands between two offsets; an unknown one is `#UNKNOWN!`. */
export function errorNumber(bytes: Uint8Array, start: number, end: number): number {
  return Math.max(0, ERRORS.indexOf(decodeText(bytes, start, end) as CellErrorCode));
}

/** The error at a position. */
export function errorAt(number: number): CellErrorCode {
  return ERRORS[number] ?? '#UNKNOWN!';
}
