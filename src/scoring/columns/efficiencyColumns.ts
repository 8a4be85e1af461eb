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
    inputPercent: new Float64Array(length).fill(NaN),
    efficiencyIndex: new Float64Array(length).fill(NaN),
    efficiencyLevel: new Float64Array(length).fill(NaN),
    efficiencyCategory: new Uint16Array(length).fill(NO_BAND),
    efficiencyAchievement: new Float64Array(length).fill(NaN),
  };
  if (budgetCeiling === undefined || budgetSpent === undefined) return columns;
  fillLevels(columns, output, budgetCeiling, budgetSpent, method.efficiencyStandard);
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
    const ceiling = ceilings[place] as number;
    const input = ((spendings[place] as number) / ceiling) * 100;
    if (!(ceiling > 0) || !Number.isFinite(input)) continue;
    inputPercent[place] = input;
    const index = (output[place] as number) / input;
    if (!(input > 0) || !Number.isFinite(index)) continue;
    efficiencyIndex[place] = index;
    const level = cleanNoise((cleanNoise(index) - standard) / standard);
    if (standard > 0 && Number.isFinite(level)) efficiencyLevel[place] = level;
  }
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
    if (Number.isNaN(level)) continue;
    const category = categories.find(level);
    efficiencyCategory[place] = category === NO_BAND ? rest : category;
    const band = bands.find(level);
    if (band !== NO_BAND) efficiencyAchievement[place] = values[band] as number;
  }
}
