import type { FUniver } from '@univerjs/core/facade';
import { callFunction, type Argument, type FunctionMetadata, type Scalar } from '../host/customFunctions';
import type { ClientWindow } from '../host/clientWindow';
import type { Simulator } from '../host/simulator';

function scalarOf(value: unknown): Scalar {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

function argumentOf(value: unknown): Argument {
  if (!Array.isArray(value)) return scalarOf(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)]));
}

/** Makes the add-in's functions known to the grid's formulas; false while the add-in has not loaded yet. */
export function registerFunctions(
  univer: FUniver,
  simulator: Simulator,
  window: ClientWindow,
  metadata: readonly FunctionMetadata[],
): number {
  const formula = univer.getFormula();
  let count = 0;
  for (const each of metadata) {
    const run = simulator.addin.functions.get(each.id);
    if (!run) continue;
    const name = `LAKIP.${each.name}`;
    const call = (...args: unknown[]): Argument => {
      const shape = { empty: simulator.profile.emptyArgument };
      return callFunction(window, each, run, args.map(argumentOf), shape);
    };
    formula.registerFunction(name, call as never, each.description ?? '');
    count++;
  }
  return count;
}
