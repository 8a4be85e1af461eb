import type { FUniver } from '@univerjs/core/facade';

/** What a formula engine passes and gets: a scalar, or rows. Errors are their text, empty cells null. */
export type Scalar = string | number | boolean | null;
export type Argument = Scalar | Scalar[][];

function scalarOf(value: unknown): Scalar {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function argumentOf(value: unknown): Argument {
  if (!Array.isArray(value)) return scalarOf(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)]));
}

/** Makes a function known to the grid's formulas. */
export function registerGridFunction(
  univer: FUniver,
  name: string,
  description: string,
  run: (args: readonly Argument[]) => Argument,
): void {
  const call = (...args: unknown[]): Argument => run(args.map(argumentOf));
  univer.getFormula().registerFunction(name, call as never, description);
}
