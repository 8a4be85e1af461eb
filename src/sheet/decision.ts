import type { KeptAnswers } from './shape/index';
import { formatAddress, type CellAddress, type CellRange } from '../kernel/cellAddress';

/** What was decided: which reading of a sheet, a column, a number, a pair of rows. */
export type DecisionKind =
  | 'sheet-role'
  | 'table-place'
  | 'column-field'
  | 'number-notation'
  | 'row-role'
  | 'row-pair'
  | 'duplicate-row'
  | 'direction'
  | 'minimal-form'
  | 'profile'
  | 'money-scale'
  | 'percent-scale'
  | 'quarter-kind'
  | 'year'
  | 'output-column'
  | 'unit-conversion'
  | 'efficiency-indicator'
  | 'primary-table';

/** Why something was decided; every code has its sentence in src/text. */
export type ReasonCode =
  | 'answered'
  // columns
  | 'header-words'
  | 'header-typing-error'
  | 'header-parent'
  | 'header-neighbour'
  | 'header-form'
  | 'header-values'
  | 'header-two-readings'
  | 'header-unknown'
  | 'header-missing'
  | 'column-repeated'
  | 'header-forecast'
  | 'header-cumulative'
  | 'header-plan-year'
  | 'header-reference'
  | 'column-witness'
  | 'column-up-to-now'
  | 'column-part-of'
  | 'column-closes-pair'
  | 'column-second-run'
  | 'column-only-pair'
  | 'column-unit-words'
  // numbers
  | 'notation-column'
  | 'notation-sheet'
  | 'notation-header'
  | 'notation-separators'
  | 'notation-open'
  // tables
  | 'table-columns'
  | 'table-hint'
  | 'table-pair'
  | 'table-most-complete'
  | 'table-only'
  // rows
  | 'row-label'
  | 'row-without-values'
  | 'pair-code'
  | 'pair-number'
  | 'pair-name'
  | 'pair-similar'
  | 'pair-position'
  | 'row-same-name'
  | 'row-of-year'
  | 'row-is-sum'
  // indicators
  | 'percent-of-year'
  | 'percent-of-year-converted'
  | 'efficiency-name'
  | 'efficiency-words'
  | 'direction-column'
  | 'direction-sign'
  | 'direction-words'
  | 'direction-bound'
  | 'direction-name'
  | 'direction-zero'
  | 'direction-targets-fall'
  | 'direction-witness'
  | 'direction-reached'
  | 'form-witness'
  | 'profile-witness'
  | 'profile-none'
  | 'scale-words'
  | 'scale-beside'
  | 'scale-open'
  | 'scale-little'
  | 'quarters-column'
  | 'quarters-add-up'
  | 'quarters-figures'
  | 'quarters-open'
  // output
  | 'output-holds-other'
  // years
  | 'year-latest';

/** Why: a code of src/text with its facts. */
export interface Reason {
  readonly code: ReasonCode;
  readonly data?: Readonly<Record<string, string | number>>;
}

export interface Candidate {
  /** What an answer holds, e.g. a field key, a sheet role, an indicator key. */
  readonly id: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/**
 * A decision of the recogniser or the planner that a person can see and change. It is a question (`isOpen`)
 * when two readings remain; `chosen` then holds the reading used meanwhile, or null when none may be used.
 */
export interface Decision {
  /** Stable while the sheet keeps its shape, e.g. `column-field|Realisasi 2021|C6`. */
  readonly id: string;
  readonly kind: DecisionKind;
  readonly cells: readonly CellRange[];
  readonly candidates: readonly Candidate[];
  /** Further answers that are taken besides the candidates: every field, for a column. */
  readonly more?: readonly Candidate[];
  readonly chosen: string | null;
  readonly isOpen: boolean;
  /** 0..1 */
  readonly confidence: number;
  readonly reason: Reason;
  /** Facts for the sentence, e.g. header text. */
  readonly data?: Readonly<Record<string, string | number>>;
}

/**
 * Id of a decision about one cell, and of the answer to it: a trait of an indicator stands under the cell of its name.
 * @example decisionIdAt('direction', { sheet: 'A', row: 4, column: 2 }) // => 'direction|A!C5'
 */
export function decisionIdAt(kind: DecisionKind, cell: CellAddress): string {
  return `${kind}|${formatAddress(cell)}`;
}

/** Answers that override decisions, by decision id. JSON; stored in the workbook and taken by `--peta`. */
export interface Mapping {
  readonly version: 1;
  readonly answers: Readonly<Record<string, string>>;
  /** Where they stood when they were given, by what the sheets said: an answer moves along with its header. */
  readonly kept?: KeptAnswers;
  /** Answers of another file, for tables of the same shape. */
  readonly offered?: KeptAnswers;
}

export const EMPTY_MAPPING: Mapping = { version: 1, answers: {} };
