import { bandOf } from '../bands';
import type { Method } from '../method';
import { roundHalfAway } from '../rounding';
import { DIRECTION_CODES, directionCode } from './achievementColumn';
import { NO_BAND, type BandTable } from './bandTable';
import type { IndicatorColumns } from './indicatorColumns';

/**
 * Kriteria of every value of a column, by place among the bands; `NO_BAND` where there is none.
 * @param columns the indicators, for targets of 0 that were met (M-4); null where the values are of a higher level
 * @method M-4, M-14, M-15
 */
export function criterionColumn(
  values: Float64Array,
  bands: BandTable,
  { criterionBands, classifyDecimals, direction }: Method,
  columns: IndicatorColumns | null,
): Uint16Array {
  const found = new Uint16Array(values.length);
  const usual = DIRECTION_CODES.indexOf(direction);
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    if (Number.isNaN(value))
      found[place] = columns && isMetAtZero(columns, place, usual) ? criterionBands.length : NO_BAND;
    else
      found[place] =
        classifyDecimals === null
          ? bands.find(value)
          : bands.place(bandOf(roundHalfAway(value, classifyDecimals), criterionBands));
  }
  return found;
}

/** 0 against a target of 0 under *minimal*: there is no capaian, but the aim was met. */
function isMetAtZero(columns: IndicatorColumns, place: number, usual: number): boolean {
  const { target, targetTo, actual, direction } = columns;
  return (
    target[place] === 0 &&
    actual[place] === 0 &&
    Number.isNaN(targetTo?.[place] ?? NaN) &&
    DIRECTION_CODES[directionCode(direction, place, usual)] === 'minimal'
  );
}
