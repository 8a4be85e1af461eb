import type { Quarter } from '../scoring/index';
import type { Indicator } from '../sheet/table';

/**
 * The quarter up to which a table is filled: the last one that has a realisasi, when no indicator has one of the year
 * or of TW IV yet. Null: the year is scored.
 * @method M-7
 */
export function lastFilledQuarter(indicators: readonly Indicator[]): Quarter | null {
  let last: Quarter | null = null;
  for (const { actual, quarters } of indicators) {
    if (isMeasured(actual)) return null;
    for (const own of quarters) {
      if (!isMeasured(own.actual)) continue;
      if (own.quarter === 4) return null;
      if (last === null || own.quarter > last) last = own.quarter;
    }
  }
  return last;
}

function isMeasured(actual: Indicator['actual']): boolean {
  return actual !== null && actual.value !== null;
}
