import type { Method } from '../method';
import { BPOM_2021, BPOM_2021_CAPPED } from './bpom2021';
import { KEMENKEU_NKO } from './kemenkeuNko';
import { PERMENDAGRI_86 } from './permendagri86';
import { PMK_22 } from './pmk22';

/** The profiles that come with the product, the default first. Each names its source. */
export const METHOD_PRESETS: readonly Method[] = [
  BPOM_2021,
  BPOM_2021_CAPPED,
  PERMENDAGRI_86,
  KEMENKEU_NKO,
  PMK_22,
];

/**
 * The preset with this id or name (case does not count); null when there is none.
 * @example presetOf('BPOM 2021')?.id // => 'bpom-2021'
 */
export function presetOf(idOrName: string): Method | null {
  const wanted = idOrName.trim().toLowerCase();
  return METHOD_PRESETS.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted) ?? null;
}
