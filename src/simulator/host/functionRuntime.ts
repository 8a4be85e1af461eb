import type { Argument } from '../../grid/view/gridFunction';
import { callFunction, type FunctionMetadata } from './customFunctions';
import type { ClientWindow } from './clientWindow';
import type { AddinState } from './office';
import type { RequirementProfile } from './profiles';

/** How often the client looks whether the add-in still asks to wait (excel-win32-16.01, `initializeCustomFunctionsOrDelay`). */
const LOOK_AGAIN = 50;

/**
 * Has a function computed as Excel does: the call waits while the add-in asked to (`delayInitialization`) and is
 * `#VALUE!` when nothing is associated with its name (office-js 4769). Without the add-in it would be `#NAME?`.
 */
export async function computeFunction(
  window: ClientWindow,
  addin: AddinState,
  profile: RequirementProfile,
  metadata: FunctionMetadata,
  args: readonly Argument[],
): Promise<Argument> {
  while (addin.areFunctionsDelayed) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  const run = addin.functions.get(metadata.id);
  if (!run) return '#VALUE!';
  const result = callFunction(window, metadata, run, args, { empty: profile.emptyArgument });
  return profile.spillsErrors || !holdsError(result) ? result : '#VALUE!';
}

/** A result of several cells with an error among them (office-js 2174). */
function holdsError(result: Argument): boolean {
  return Array.isArray(result) && result.flat().length > 1 && result.flat().some(isError);
}

function isError(cell: unknown): boolean {
  return typeof cell === 'string' && /^#[A-Z0-9/_]+[!?]?$/.test(cell);
}
