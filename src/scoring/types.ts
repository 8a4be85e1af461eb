import type { Issue } from '../kernel/issue';
import type { Method } from './method';

/** Percent points: 100.82, never 1.0082. */
export type Percent = number;
/** Dimensionless ratio, as IE and TE. */
export type Ratio = number;
/** Whole rupiah. */
export type Rupiah = number;
/** A figure, or null when it was not measured (M-5). */
export type Measured = number | null;

/** `maksimal`: higher is better; `minimal`: lower is better; `stabil`: as near to the target as can be (M-2). */
export type Direction = 'maksimal' | 'minimal' | 'stabil';

/** A target value, or a range target ("80 - 90", M-2 rentang). */
export type Target = number | { readonly from: number; readonly to: number };

export type Quarter = 1 | 2 | 3 | 4;

/** How the figures of the quarters make up the year (M-7). */
export type QuarterKind = 'kumulatif' | 'jumlah' | 'nilai-akhir' | 'rata-rata';

export interface QuarterInput {
  readonly quarter: Quarter;
  readonly target: Target | null;
  readonly actual: Measured;
  /** Both figures are percents of the year's target, not in its unit (M-8): 20 % of 40 schools. */
  readonly isShareOfYear?: boolean;
}

/**
 * Where the indicator stands that counts the money of this one: in sums of the same objective it counts once, and in
 * those of the unit.
 */
export type SharedMoney = 'same-objective' | 'other-objective';

/** One indicator as plain figures. `id` is unique within the input. */
export interface IndicatorInput {
  readonly id: string;
  readonly objective: string;
  readonly target: Target | null;
  readonly actual: Measured;
  readonly direction?: Direction;
  /** > 0; 1 when left out. */
  readonly weight?: number;
  readonly budgetCeiling?: Measured;
  readonly budgetSpent?: Measured;
  readonly quarters?: readonly QuarterInput[];
  readonly quarterKind?: QuarterKind;
  /** The efficiency indicator itself, left out of the unit as a whole (M-23). */
  readonly isEfficiencyResult?: boolean;
  /** The sum of other indicators of the input, which count: it has a capaian, no part in sums and means. */
  readonly isSumOfRows?: boolean;
  /** Its pagu is that of an indicator before it (one merged cell), of its own objective or of another. */
  readonly sharedCeiling?: SharedMoney;
  /** Its realisasi anggaran is that of an indicator before it. */
  readonly sharedSpent?: SharedMoney;
}

export interface ObjectiveInput {
  readonly id: string;
  /** null when the sheet knows no perspectives: the total is then the mean of the objectives. */
  readonly perspective: string | null;
  readonly weight?: number;
}

export interface PerspectiveInput {
  readonly id: string;
  readonly weight?: number;
}

export interface ScoringInput {
  readonly indicators: readonly IndicatorInput[];
  readonly objectives: readonly ObjectiveInput[];
  readonly perspectives: readonly PerspectiveInput[];
  /** Score the state at the end of this quarter instead of the year. */
  readonly throughQuarter?: Quarter;
}

/** A row of a criterion table that a value fell into. */
export interface Criterion {
  readonly id: string;
  /** Label as printed, e.g. `Baik`. */
  readonly label: string;
}

export interface EfficiencyScore {
  readonly budgetCeiling: Measured;
  readonly budgetSpent: Measured;
  /** % input (M-18). */
  readonly inputPercent: Percent | null;
  /** IE (M-19). */
  readonly efficiencyIndex: Ratio | null;
  /** SE (M-20); null when there is no IE. */
  readonly efficiencyStandard: Ratio | null;
  /** TE (M-20). */
  readonly efficiencyLevel: Ratio | null;
  /** Kategori (M-21), e.g. `Efisien`. */
  readonly efficiencyCategory: Criterion | null;
  /** Capaian TE (M-22). */
  readonly efficiencyAchievement: Percent | null;
}

export interface QuarterScore {
  readonly quarter: Quarter;
  /** Target and realisasi up to this quarter, as `quarterKind` makes them up (M-7). */
  readonly target: Target | null;
  readonly actual: Measured;
  /** Against the target of the quarter (M-7). */
  readonly achievement: Percent | null;
  readonly criterion: Criterion | null;
  /** Against the target of the year (M-7). */
  readonly achievementOfYear: Percent | null;
}

export interface IndicatorScore extends EfficiencyScore {
  readonly id: string;
  readonly objective: string;
  readonly target: Target | null;
  readonly actual: Measured;
  /** Capaian, capped when the method caps (M-3). */
  readonly achievement: Percent | null;
  /** Capaian before the cap; differs from `achievement` only where the cap worked. */
  readonly uncappedAchievement?: Percent | null;
  readonly criterion: Criterion | null;
  readonly quarters: readonly QuarterScore[];
}

export interface ObjectiveScore extends EfficiencyScore {
  readonly id: string;
  readonly perspective: string | null;
  /** NPS of the objective (M-10). */
  readonly score: Percent | null;
  readonly criterion: Criterion | null;
  /** Indicators that were measured / all. */
  readonly measuredCount: number;
  readonly indicatorCount: number;
}

export interface PerspectiveScore {
  readonly id: string;
  readonly score: Percent | null;
  readonly criterion: Criterion | null;
}

/** NPS total (NPSS, M-12). */
export interface TotalScore {
  readonly score: Percent | null;
  readonly criterion: Criterion | null;
}

/** The unit as a whole (M-23): `outputPercent` is the mean capaian without the efficiency indicator. */
export interface UnitScore extends EfficiencyScore {
  readonly outputPercent: Percent | null;
}

export interface Scorecard {
  readonly method: Method;
  readonly throughQuarter: Quarter | null;
  readonly indicators: readonly IndicatorScore[];
  readonly objectives: readonly ObjectiveScore[];
  readonly perspectives: readonly PerspectiveScore[];
  readonly total: TotalScore;
  readonly unit: UnitScore;
  readonly issues: readonly ScoringIssue[];
}

/** Codes that scoring raises. Subject keys: `indicator`, `objective`, `perspective`, `quarter`, `field`. */
export type ScoringIssueCode =
  | 'target-zero'
  | 'target-missing'
  | 'target-negative'
  | 'target-range-invalid'
  | 'actual-missing'
  | 'actual-zero'
  | 'no-indicator'
  | 'no-objective'
  | 'length-mismatch'
  | 'weight-not-positive'
  | 'weights-not-complete'
  | 'not-finite'
  | 'band-gap'
  | 'band-overlap'
  | 'band-end-missing'
  | 'band-empty'
  | 'budget-missing'
  | 'budget-zero'
  | 'budget-negative'
  | 'index-missing'
  | 'quarter-target-missing'
  | 'unit-mismatch'
  | 'unit-converted'
  | 'geometric-mean-not-positive'
  | 'efficiency-out-of-range'
  | 'value-out-of-range'
  | 'predicate-unknown'
  | 'method-invalid'
  | 'duplicate-id'
  | 'unknown-objective'
  | 'unknown-perspective';

export type ScoringIssue = Issue<ScoringIssueCode>;
