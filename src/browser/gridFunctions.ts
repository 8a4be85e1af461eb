import type { FUniver } from '@univerjs/core/facade';
import { associateFunctions, CellError, type CustomFunction, type FailureCode } from '../functions/index';
import { registerGridFunction, type Argument, type Scalar } from '../grid/view/gridFunction';

const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** Every argument of our functions is a matrix (test/tools/build/functionsMetadata.cjs sees to it). */
function matrixOf(argument: Argument): unknown[][] {
  const rows = Array.isArray(argument) ? argument : [[argument]];
  return rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' && ERROR_TEXT.test(cell) ? new CellError(cell as FailureCode, '') : cell,
    ),
  );
}

function scalarOf(value: unknown): Scalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value instanceof CellError ? value.code : '#VALUE!';
}

/** Calls a function as a cell does: what it throws is an error of the cell. */
export function callInCell(call: CustomFunction, args: readonly Argument[]): Argument {
  try {
    const rows = call(...(args.map(matrixOf) as never[]));
    const cells = rows.map((row) => row.map(scalarOf));
    return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] as Scalar) : cells;
  } catch (error) {
    return error instanceof CellError ? error.code : '#VALUE!';
  }
}

/** Makes our functions known to the grid's formulas, by their registry. `describe` tells what each one does. */
export function registerFunctions(univer: FUniver, describe: (id: string) => string): void {
  associateFunctions((id, call) =>
    registerGridFunction(univer, `LAKIP.${id}`, describe(id), (args) => callInCell(call, args)),
  );
}
