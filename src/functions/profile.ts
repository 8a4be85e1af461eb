import { BPOM_2021, type Method } from '../scoring/index';
import type { NumberContext } from '../sheet/number/readColumn';
import type { Language } from '../text/language';

/** Whether the method is that of the workbook: functions give no figure by a method that nobody chose. */
export type ProfileState = 'known' | 'unread' | 'unreadable';

/** What the functions of a workbook go by. */
export interface FunctionProfile {
  readonly state: ProfileState;
  readonly method: Method;
  /** Separators of the user's Excel, when known: the last witness for text such as `1.234`. */
  readonly separators: NumberContext['separators'];
  /** Language of messages and headers. */
  readonly language: Language;
}

const DEFAULT_PROFILE: FunctionProfile = {
  state: 'unread',
  method: BPOM_2021,
  separators: null,
  language: 'id',
};

/** The only state of the functions: the shared runtime sets it when it has read the workbook's settings. */
let current: FunctionProfile = DEFAULT_PROFILE;

/** The profile that functions go by now; BPOM 2021 until a workbook says otherwise (see registry.ts). */
export function functionProfile(): FunctionProfile {
  return current;
}

/**
 * Makes the functions go by a workbook's profile. Cells that are computed already keep their values until Excel
 * calculates them again: the caller asks for a full calculation when the value is true.
 * @returns whether a result can be another one now
 */
export function setFunctionProfile(changes: Partial<FunctionProfile>): boolean {
  const before = JSON.stringify(current);
  current = { ...current, ...changes };
  return JSON.stringify(current) !== before;
}

/** Back to the default: nothing is known of a workbook. */
export function resetFunctionProfile(): void {
  current = DEFAULT_PROFILE;
}
