import { cleanNoise, roundHalfAway } from '../../scoring/index';
import { formatPercent, formatPlain } from '../format';

/** A figure in a sentence: two decimals at most, no zeros that say nothing. */
export function shown(value: number, decimals = 2): string {
  return formatPlain(roundHalfAway(value, decimals), 'id', decimals);
}

/** Percent as prose writes it: always two decimals. */
export function shownPercent(value: number): string {
  return formatPercent(value, 'id');
}

/**
 * Two different figures shown so that they differ too: as many decimals as it takes, at most ten.
 * A sentence must not say that 99,99996 lies below 100 and print both as 100.
 */
export function shownApart(a: number, b: number): readonly [string, string] {
  const limit = 10;
  for (let decimals = 2; decimals < limit; decimals += 1) {
    const pair = [shown(a, decimals), shown(b, decimals)] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return [shown(a, limit), shown(b, limit)];
}

/** Whether two figures are one figure, float noise apart. */
export function isSame(a: number, b: number): boolean {
  return cleanNoise(a) === cleanNoise(b);
}
