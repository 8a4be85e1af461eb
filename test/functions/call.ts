import { CellError, type FailureCode } from '../../src/functions/failure';
import { FUNCTIONS } from '../../src/functions/registry';
import type { FunctionId } from '../../src/text/functions';

/** Calls a function as Excel does: arguments as matrices, the id as in a formula. */
export function call(id: FunctionId, ...args: readonly unknown[]): unknown[][] {
  return (FUNCTIONS[id] as (...given: readonly unknown[]) => unknown[][])(...args);
}

/** The one cell that a call gives. */
export function one(id: FunctionId, ...args: readonly unknown[]): unknown {
  const cells = call(id, ...args);
  expect([cells.length, cells[0]?.length]).toEqual([1, 1]);
  return cells[0]?.[0];
}

/** The error that a call ends with. */
export function errorOf(id: FunctionId, ...args: readonly unknown[]): { code: FailureCode; message: string } {
  try {
    call(id, ...args);
  } catch (error) {
    if (error instanceof CellError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error(`LAKIP.${id} gave no error`);
}

/** A column of cells. */
export const col = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** What Excel hands over for an error in a cell, when errors are let through. */
export const excelError = (code: string) => ({ code, message: '' });

/** The shapes in which an empty cell arrives: on the web, from older builds, on the desktop. */
export const WEB_EMPTY = null;
export const DESKTOP_EMPTY = 0;
