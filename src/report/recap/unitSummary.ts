import type { Issue } from '../../kernel/issue';
import type { Decision } from '../../sheet/decision';
import type { Band, EfficiencyScore, Percent, Quarter } from '../../scoring/index';

/** A score with what it means; both null when it was not measured. */
export interface Graded {
  readonly score: Percent | null;
  readonly criterion: { readonly label: string; readonly tone: Band['tone'] } | null;
}

/** An issue, or a question that is open. */
export type Problem = { readonly issue: Issue } | { readonly question: Decision };

/** What is kept of the workbook of one work unit (satuan kerja): figures, names and
 * the gravest problems, so that many fit in memory. */
export interface UnitSummary extends Pick<
  EfficiencyScore,
  'budgetCeiling' | 'budgetSpent' | 'inputPercent' | 'efficiencyIndex' | 'efficiencyLevel'
> {
  /** As people are shown it; unique. */
  readonly file: string;
  /** Name of the unit as its tables give it; null when none does. */
  readonly workUnit: string | null;
  readonly year: number | null;
  /** Scored up to this quarter; null: the year. */
  readonly throughQuarter: Quarter | null;
  readonly method: { readonly name: string; readonly bands: readonly Band[] };
  readonly objectives: readonly (Graded & { readonly number: number; readonly name: string })[];
  readonly perspectives: readonly (Graded & { readonly name: string })[];
  readonly total: Graded;
  /** What the total is the mean of: a sheet without perspectives has that of its objectives (M-12). */
  readonly totalOf: 'perspectives' | 'objectives';
  readonly indicatorCount: number;
  readonly measuredCount: number;
  /** Indicators with a capaian of 100 % or more. */
  readonly reachedCount: number;
  readonly efficiencyCategory: string | null;
  /** What `hitung` would tell of the workbook. */
  readonly problems: {
    readonly errors: number;
    readonly questions: number;
    readonly remarks: number;
    /** The gravest of them, one of a kind. */
    readonly foremost: readonly Problem[];
  };
  /** LAKIP has written results into this workbook. */
  readonly isWritten: boolean;
}
