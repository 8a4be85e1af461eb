import { bandOf } from './bands';
import type { Band } from './method';
import { roundHalfAway } from './rounding';
import type { Criterion } from './types';

/**
 * Criterion of an achievement or score (kriteria): the band that the unrounded value falls into, cleaned of float
 * noise, or the value rounded first where the method says so. Null when it falls into a hole of the table.
 * @param classifyDecimals null: unrounded; else decimals to round to before looking up
 * @method                 M-14, M-15
 * @example                criterionOf((63 / 70) * 100, BPOM_2021.criterionBands, null)?.label // => 'Baik'
 */
export function criterionOf(
  value: number,
  bands: readonly Band[],
  classifyDecimals: number | null = null,
): Criterion | null {
  const band = bandOf(classifyDecimals === null ? value : roundHalfAway(value, classifyDecimals), bands);
  return band === null ? null : criterionOfBand(band);
}

const CRITERIA = new WeakMap<Band, Criterion>();

/** The criterion that a band stands for: one object per band, however large the table. */
export function criterionOfBand(band: Band): Criterion {
  const known = CRITERIA.get(band);
  if (known) return known;
  const criterion = Object.freeze({ id: band.id, label: band.label });
  CRITERIA.set(band, criterion);
  return criterion;
}

/** 0 against a target of 0 under *minimal*: there is no capaian, but the aim was met (M-4). */
export const MET_AT_ZERO: Criterion = { id: 'met-at-zero', label: 'Tercapai' };
