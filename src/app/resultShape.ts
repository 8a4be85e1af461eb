import type { Issue } from '../kernel/issue';
import type { Quarter, Target } from '../scoring/index';
import type { AccountGroup, OutsideBlock, TableAccount } from '../sheet/account/index';
import type { Decision } from '../sheet/decision';
import type { TableKind } from '../sheet/table';

/** Version of the document's shape; it grows when a reader of an older version could misread it (docs/json.md). */
export const RESULT_DOCUMENT_VERSION = 1;

/** A result as JSON: full-precision numbers, null for what was not measured. Documented in docs/json.md. */
export interface ResultDocument {
  readonly schemaVersion: typeof RESULT_DOCUMENT_VERSION;
  readonly file: string;
  /** File that was written; null when none was. */
  readonly output: string | null;
  readonly method: { readonly id: string; readonly name: string } | null;
  readonly year: number | null;
  /** Quarter up to which was scored; null: the year. */
  readonly throughQuarter: Quarter | null;
  readonly tables: readonly TableDocument[];
  readonly indicators: readonly IndicatorDocument[];
  readonly objectives: readonly ObjectiveDocument[];
  readonly perspectives: readonly (ScoreDocument & { readonly name: string })[];
  readonly total: ScoreDocument | null;
  readonly unit: UnitDocument | null;
  readonly questions: readonly QuestionDocument[];
  /** Cells that belong to no table. */
  readonly outside: readonly OutsideDocument[];
  readonly issues: readonly IssueDocument[];
}

/** An NPS. */
export interface ScoreDocument {
  readonly score: number | null;
  readonly criterion: string | null;
  /** Ids of the open questions that it rests on. */
  readonly doubts: readonly string[];
}

export interface TableDocument {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly title: string | null;
  readonly range: string;
  readonly year: number | null;
  /** Results are written beside this table. */
  readonly isPrimary: boolean;
  /** Figures were taken from this table. */
  readonly isSource: boolean;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly field: string | null;
  }[];
  /** The official form that its header is; `share` of the form's columns that it has, 0 to 1. */
  readonly form: { readonly id: string; readonly name: string; readonly share: number } | null;
  readonly account: AccountDocument | null;
}

/** What became of the rows and cells of a table, in numbers, and where each kind stands. */
export interface AccountDocument {
  /** One line in words. */
  readonly summary: string;
  readonly rows: TableAccount['rows'];
  readonly cells: TableAccount['cells'];
  readonly groups: readonly {
    readonly use: AccountGroup['use'];
    readonly why: AccountGroup['why'];
    readonly field: string | null;
    readonly count: number;
    /** The first places; `count` counts all. */
    readonly cells: readonly string[];
  }[];
}

export interface OutsideDocument {
  readonly range: string;
  readonly count: number;
  readonly why: OutsideBlock['why'];
}

export interface EfficiencyDocument {
  readonly budgetCeiling: number | null;
  readonly budgetSpent: number | null;
  readonly inputPercent: number | null;
  readonly efficiencyIndex: number | null;
  readonly efficiencyStandard: number | null;
  readonly efficiencyLevel: number | null;
  readonly efficiencyCategory: string | null;
  readonly efficiencyAchievement: number | null;
}

export interface IndicatorDocument extends EfficiencyDocument {
  readonly code: string | null;
  /** As printed in the column of numbers. */
  readonly number: string | null;
  readonly name: string;
  /** Number of its objective. */
  readonly objective: number | null;
  readonly perspective: string | null;
  readonly target: Target | null;
  readonly actual: number | null;
  readonly achievement: number | null;
  readonly criterion: string | null;
  readonly quarters: readonly QuarterDocument[];
  /** Ids of the open questions that its figures rest on. */
  readonly doubts: readonly string[];
  /** Its row in the primary table. */
  readonly cell: string | null;
  /** Where its figures stand. */
  readonly sources: Readonly<Record<'target' | 'actual' | 'budgetCeiling' | 'budgetSpent', string | null>>;
}

export interface QuarterDocument {
  readonly quarter: Quarter;
  readonly target: Target | null;
  readonly actual: number | null;
  readonly achievement: number | null;
  readonly criterion: string | null;
  readonly achievementOfYear: number | null;
}

export interface ObjectiveDocument extends EfficiencyDocument, ScoreDocument {
  readonly number: number;
  readonly name: string;
  readonly perspective: string | null;
}

export interface UnitDocument extends EfficiencyDocument {
  readonly outputPercent: number | null;
}

/** One answer to a question. */
export interface CandidateDocument {
  readonly id: string;
  readonly label: string;
  /** Capaian that it would give the first indicator in question; null where it is not known beforehand. */
  readonly value: number | null;
  /** Kriteria of that capaian. */
  readonly criterion: string | null;
  /** Typed results that agree with it, and of how many; for the question of the profile. */
  readonly fits: number | null;
  readonly of: number | null;
}

export interface QuestionDocument {
  readonly id: string;
  readonly kind: Decision['kind'];
  readonly cells: readonly string[];
  readonly candidates: readonly CandidateDocument[];
  /** Reading used meanwhile; null when none may be used. */
  readonly chosen: string | null;
  /** The question in words. */
  readonly message: string;
}

export interface IssueDocument {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly cell: string | null;
  readonly subject: Issue['subject'] | null;
  readonly data: Issue['data'] | null;
  /** What is the matter and what to do, in words. */
  readonly message: string;
}
