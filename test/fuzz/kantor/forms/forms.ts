import type { Form } from '../made';
import { e81 } from './e81';
import { lkip } from './lkip';
import { nko } from './nko';
import { rapk } from './rapk';
import { rekap } from './rekap';
import { tahun } from './tahun';

/** Every form that the generator knows. */
export const FORMS: readonly Form[] = [lkip, rapk, rekap, e81, tahun, nko];
