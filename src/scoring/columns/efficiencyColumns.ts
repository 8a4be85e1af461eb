import type { Method } from '../method';
import { cleanNoise } from '../rounding';
import { BandTable, NO_BAND } from './bandTable';
import type { IndicatorColumns } from './indicatorColumns';

/** Efficiency of every indicator; columns without money are empty of figures. */
export interface EfficiencyColumns {
  /** % input, percent points. */
  readonly inputPercent: Float64Array;
  /** IE, ratio. */
  readonly efficiencyIndex: Float64Array;
  /** TE, ratio. */
  readonly efficiencyLevel: Float64Array;
  /** Place of the kategori in `categories`. */
  readonly efficiencyCategory: Uint16Array;
  /** Capaian TE, percent points. */
  readonly efficiencyAchievement: Float64Array;
}

/**
 * From money to efficiency for every indicator: % input, IE, TE, kategori, capaian TE.
 * @method M-18 to M-22, M-24
 */
export function efficiencyColumns(
  output: Float64Array,
  { budgetCeiling, budgetSpent }: IndicatorColumns,
  method: Method,
): EfficiencyColumns {
  const { length } = output;
  const columns: EfficiencyColumns = {
    inputPercent: new Float64Array(length),
    efficiencyIndex: new Float64Array(length),
    efficiencyLevel: new Float64Array(length),
    efficiencyCategory: new Uint16Array(length),
    efficiencyAchievement: new Float64Array(length),
  };
  const nothing = new Float64Array(0);
  fillLevels(columns, output, budgetCeiling ?? nothing, budgetSpent ?? nothing, method.efficiencyStandard);
  fillBands(columns, method);
  return columns;
}

function fillLevels(
  { inputPercent, efficiencyIndex, efficiencyLevel }: EfficiencyColumns,
  output: Float64Array,
  ceilings: Float64Array,
  spendings: Float64Array,
  standard: number,
): void {
  for (let place = 0; place < output.length; place += 1) {
    // Beyond its end a column gives NaN, and so does every figure that rests on one.
    const ceiling = place < ceilings.length ? (ceilings[place] as number) : NaN;
    const spent = place < spendings.length ? (spendings[place] as number) : NaN;
    const input = ceiling > 0 ? figure((spent / ceiling) * 100) : NaN;
    const index = input > 0 ? figure((output[place] as number) / input) : NaN;
    inputPercent[place] = input;
    efficiencyIndex[place] = index;
    efficiencyLevel[place] =
      standard > 0 ? figure(cleanNoise((cleanNoise(index) - standard) / standard)) : NaN;
  }
}

function figure(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

function fillBands(
  { efficiencyLevel, efficiencyCategory, efficiencyAchievement }: EfficiencyColumns,
  { efficiencyCategories, efficiencyBands }: Method,
): void {
  const [categories, bands] = [new BandTable(efficiencyCategories.bands), new BandTable(efficiencyBands)];
  const rest = efficiencyCategories.bands.length;
  const values = Float64Array.from(efficiencyBands, ({ value }) => value ?? NaN);
  for (let place = 0; place < efficiencyLevel.length; place += 1) {
    const level = efficiencyLevel[place] as number;
    const hasLevel = !Number.isNaN(level);
    const category = hasLevel ? categories.find(level) : NO_BAND;
    const band = hasLevel ? bands.find(level) : NO_BAND;
    efficiencyCategory[place] = hasLevel && category === NO_BAND ? rest : category;
    efficiencyAchievement[place] = band === NO_BAND ? NaN : (values[band] as number);
  }
}
