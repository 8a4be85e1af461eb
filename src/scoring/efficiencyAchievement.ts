import { bandOf } from './bands';
import type { Band } from './method';
import type { Percent, Ratio } from './types';

/**
 * Achievement of the efficiency level (capaian TE): the figure of the band that TE falls into. Null when the table
 * has a hole there or its band carries no figure; `checkMethod` refuses such tables.
 * @method  M-22
 * @example efficiencyAchievement(0.205, BPOM_2021.efficiencyBands) // => 95
 */
export function efficiencyAchievement(level: Ratio, bands: readonly Band[]): Percent | null {
  return bandOf(level, bands)?.value ?? null;
}
