import type { PeerFacts } from './workbookFacts';

/** Units in which each office can be held against one national figure: shares, indices, scores, durations. */
const RATE_UNIT =
  /%|persen|indeks|index|nilai|skor|rasio|poin|angka|predikat|hari|jam|menit|rata-rata| per |\//i;
/** A national figure so far above every unit is the sum of all units. */
const SUM_FACTOR = 3;

/**
 * Whether one office can be measured against the national target: a target in shares or scores can, one that is a
 * count for the whole country cannot (1.330 sekolah of all provinces are no target of one office).
 * @method M-29
 */
export function isNationalComparable(
  national: number,
  units: PeerFacts['units'],
  unitOfMeasure: string | null,
): boolean {
  if (unitOfMeasure !== null && RATE_UNIT.test(unitOfMeasure)) return true;
  const highest = units.reduce(
    (most, { actual }) => Math.max(most, actual?.value ?? Number.NEGATIVE_INFINITY),
    Number.NEGATIVE_INFINITY,
  );
  return national <= highest * SUM_FACTOR;
}
