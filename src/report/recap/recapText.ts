import type { RecapGroup } from './recapGroups';
import type { RecapUnit } from './recapitulate';

/** Words of one sheet of a recap. */
export interface RecapSheetText {
  readonly name: string;
  readonly title: string;
  /** One line about what is compared. */
  readonly facts: string;
}

/** Heads of the columns of the sheet with the ranks, in order. */
export type RankColumn =
  | 'rank'
  | 'unit'
  | 'total'
  | 'criterion'
  | 'objectives'
  | 'indicators'
  | 'measured'
  | 'reached'
  | 'budgetCeiling'
  | 'budgetSpent'
  | 'inputPercent'
  | 'efficiencyIndex'
  | 'efficiencyLevel'
  | 'efficiencyCategory'
  | 'year'
  | 'state'
  | 'file'
  | 'notes';

/** Everything that the sheets of a recap say besides names and figures. */
export interface RecapText {
  readonly scores: RecapSheetText & {
    readonly heads: Readonly<
      Record<'number' | 'unit' | 'objectives' | 'perspectives' | 'total' | 'criterion' | 'file', string>
    >;
    readonly spread: Readonly<Record<'highest' | 'lowest' | 'mean' | 'units', string>>;
    /** How marks and blanks are to be read; then the bands, each with its bounds. */
    readonly legend: readonly string[];
    readonly bands: readonly string[];
  };
  readonly ranks: RecapSheetText & {
    readonly heads: Readonly<Record<RankColumn, string>>;
    readonly stateOf: (unit: RecapUnit) => string;
    readonly notesOf: (unit: RecapUnit) => string;
    readonly chart: string;
  };
  readonly remarks: RecapSheetText & {
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly none: string;
  };
  /** Names a period: `Tahun 2021, s.d. TW II (3 unit)`. */
  readonly groupOf: (group: RecapGroup) => string;
  /** Stands for a figure that was not measured. */
  readonly notMeasured: string;
}
