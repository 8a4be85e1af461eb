import type { FUniver } from '@univerjs/core/facade';
import { registerGridFunction } from '../../grid/view/gridFunction';
import { callFunction, type FunctionMetadata } from '../host/customFunctions';
import type { ClientWindow } from '../host/clientWindow';
import type { Simulator } from '../host/simulator';

/** Makes the add-in's functions known to the grid's formulas; how many: 0 while the add-in has not loaded yet. */
export function registerFunctions(
  univer: FUniver,
  simulator: Simulator,
  window: ClientWindow,
  metadata: readonly FunctionMetadata[],
): number {
  let count = 0;
  for (const each of metadata) {
    const run = simulator.addin.functions.get(each.id);
    if (!run) continue;
    registerGridFunction(univer, `LAKIP.${each.name}`, each.description ?? '', (args) => {
      const shape = { empty: simulator.profile.emptyArgument };
      return callFunction(window, each, run, args, shape);
    });
    count++;
  }
  return count;
}
