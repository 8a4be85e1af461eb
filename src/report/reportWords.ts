import type { Quarter } from '../scoring/index';
import type { ReachedCounts } from './tables/reachedCounts';

/** What tables, notes and charts of a report say; the sentences stand in src/text. */
export interface ReportWords {
  readonly objectiveRow: (number: number) => string;
  readonly perspectiveRow: (name: string) => string;
  readonly totalRow: string;
  readonly unitTotalRow: string;
  readonly sumRow: string;
  readonly changeRow: string;
  readonly nationalTargetRow: string;
  readonly componentsRow: string;
  /** Column of this office where no other column repeats its figures. */
  readonly ownUnit: string;
  readonly quarter: (quarter: Quarter) => string;
  /** A year that is scored up to a quarter. */
  /** `s.d. TW II`, behind the heading of a figure. */
  readonly upTo: (quarter: Quarter) => string;
  readonly throughQuarter: (year: number, quarter: Quarter) => string;
  /** A target with two ends. */
  readonly range: (from: number, to: number) => string;
  readonly reached: string;
  readonly notReached: string;
  readonly marksNote: string;
  /** Below tables of efficiency of a part of the year. */
  readonly yearCeilingNote: string;
  /** Realisasi of the efficiency indicator: capaian TE of the unit (M-23). */
  readonly efficiencyNote: (indicator: string, realisasi: number) => string;
  /** The sheet has another realisasi of that indicator than the capaian TE of the unit. */
  readonly efficiencyDiffers: (indicator: string, realisasi: number, achievement: number) => string;
  readonly onTheWayNote: (year: number, years: number) => string;
  readonly countNote: (counts: ReachedCounts) => string;
  /** Without a code the name stands alone. */
  readonly sectionHeading: (code: string | null, name: string) => string;
  /** The first sheet of the report. */
  readonly contents: {
    readonly sheet: string;
    readonly title: string;
    /** Heads of: sheet, what it holds. */
    readonly heads: readonly [string, string];
  };
  readonly chart: {
    readonly scores: string;
    readonly achievements: string;
    readonly indicator: (code: string | null, name: string) => string;
    readonly quarters: string;
    readonly budget: string;
    readonly outputs: string;
    readonly target: string;
    readonly actual: string;
    readonly achievement: string;
    readonly input: string;
    readonly output: string;
    readonly volume: string;
    readonly money: string;
    readonly percent: string;
  };
}
