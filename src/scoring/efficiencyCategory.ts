import { bandOf } from './bands';
import { criterionOfBand } from './criterion';
import type { Method } from './method';
import type { Criterion, Ratio } from './types';

/**
 * Efficiency category (kategori efisiensi): Efisien if 0 <= TE <= 1, else Tidak Efisien, on the unrounded TE.
 * @method  M-21
 * @example efficiencyCategory(-0.0029, BPOM_2021.efficiencyCategories).label // => 'Tidak Efisien'
 */
export function efficiencyCategory(level: Ratio, categories: Method['efficiencyCategories']): Criterion {
  return criterionOfBand(bandOf(level, categories.bands) ?? categories.otherwise);
}
