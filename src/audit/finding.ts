import type { CellAddress } from '../kernel/cellAddress';
import type { FieldRef } from '../sheet/fields';

/** Which kind of check found it. */
export type FindingKind = 'recompute' | 'two-places' | 'formula' | 'plausibility' | 'text';

/** `error`: wrong; `rounding`: off, and rounding explains it; `remark`: worth a look, nothing is proved. */
export type FindingClass = 'error' | 'rounding' | 'remark';

/**
 * Why a figure probably went wrong. A cause is named only when recomputing with it gives the printed figure.
 * `code` has its sentence in src/text.
 */
export interface Cause {
  readonly code: CauseCode;
  readonly cell?: CellAddress;
  readonly data?: Readonly<Record<string, string | number>>;
}

export type CauseCode =
  | 'other-row-input' // computed with an input of another row
  | 'other-year-target' // computed with another year's target
  | 'older-value' // computed with the value another table still has
  | 'follows-from' // computed from a neighbour that is wrong itself
  | 'copied-row' // the figure of another row
  | 'copied-column' // the figure of a sister column (other year, quarter, section)
  | 'digits-swapped'
  | 'digit-lost'
  | 'digit-extra'
  | 'digit-changed'
  | 'capped'
  | 'blank-as-zero'
  | 'rounded-early'
  | 'rounded-inputs'
  | 'truncated'
  | 'rate-for-count'
  | 'decimal-mark' // comma against point: a power of ten off
  | 'sign-lost'
  | 'percent-of-other' // percent figure of another quantity in the row
  | 'label-of-rounded'
  | 'label-of-other-band'
  | 'row-left-out' // sum or mean without one of its rows
  | 'row-counted-twice'
  | 'subtotal-counted'
  | 'name-differs';

/** What a figure is about. */
export interface Quantity {
  readonly ref: FieldRef;
  /** Indicator id, objective id, perspective id, or null for the total. */
  readonly level: 'indicator' | 'objective' | 'perspective' | 'total' | 'unit' | 'row';
  readonly id: string | null;
  readonly name: string | null;
  /** Code of the indicator as it is printed, and the unit that it is measured in. */
  readonly code?: string | null;
  readonly unitOfMeasure?: string | null;
}

/** A place where a figure stands: a cell, or a place in a text (paragraph, table cell). */
export interface FindingPlace {
  readonly cell?: CellAddress;
  readonly paragraph?: number;
  /** A cell of a table of the report: row and column as one counts them. */
  readonly table?: { readonly name: string; readonly row: number; readonly column: number };
  readonly printed: string;
}

/** Codes of what was found; sentences in src/text. */
export type FindingCode =
  | 'figure-wrong'
  | 'label-wrong'
  | 'figure-missing'
  | 'figures-differ'
  | 'last-year-differs'
  | 'names-differ'
  | 'subtotal-misses-row'
  | 'subtotal-counts-twice'
  | 'number-among-formulas'
  | 'formula-differs'
  | 'formula-other-row'
  | 'formula-empty-cell'
  | 'formula-text-cell'
  | 'formula-circular'
  | 'formula-sum-of-operation'
  | 'formula-hidden-row'
  | 'error-value'
  | 'number-as-text'
  | 'shown-differs'
  | 'cumulative-falls'
  | 'achievement-above-limit'
  | 'spending-above-budget'
  | 'equal-values'
  | 'negative-count'
  | 'units-differ'
  | 'weights-not-complete'
  | 'bands-broken'
  | 'labels-of-other-scale'
  | 'column-capped'
  | 'other-minimal-form'
  | 'components-differ'
  | 'total-wrong'
  | 'mean-wrong'
  | 'ne-wrong'
  | 'nka-wrong'
  | 'weighted-wrong'
  | 'rank-wrong'
  | 'rank-false'
  | 'no-such-date'
  | 'date-outside'
  | 'date-outside-title'
  | 'parent-differs'
  | 'totals-differ'
  | 'report-of-other-year'
  | 'report-of-other-unit'
  | 'profile-fits'
  | 'copied-comparison'
  | 'claim-false'
  | 'number-unknown';

export interface Finding {
  /** Stable while the places stay: used to accept a finding. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly code: FindingCode;
  readonly class: FindingClass;
  readonly quantity: Quantity | null;
  /** First the place that is wrong (or the first of those that differ). */
  readonly places: readonly FindingPlace[];
  readonly printed: string;
  /** The right figure in full precision, or the right label; null when nothing can be said. */
  readonly right: number | string | null;
  /** Decimals to show the right figure with. */
  readonly decimals: number | null;
  readonly cause: Cause | null;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Id of the finding that this one follows from; mending that mends this. */
  readonly root?: string;
  /** How many findings follow from this one. */
  readonly followers?: number;
}

/**
 * Counts that a summary always gives: `checked` is the sum of all others. What is only worth a look (`remark`) stands
 * beside the sum: its figures are counted as what their own check said.
 */
export interface AuditSummary {
  readonly checked: number;
  readonly agreed: number;
  readonly rounding: number;
  readonly wrong: number;
  /** Wrong or rounded, and accepted by a person. */
  readonly accepted: number;
  readonly notChecked: number;
}

/** A figure that could not be checked, and why. */
export interface NotChecked {
  readonly cell: CellAddress;
  readonly reason:
    | 'unreadable'
    | 'inputs-missing'
    | 'no-rule'
    | 'other-scale'
    | 'question-open'
    | 'row-unmatched'
    | 'unit-differs';
}

export interface AuditReport {
  readonly findings: readonly Finding[];
  /** Figures and labels that are right. */
  readonly agreed: number;
  readonly notChecked: readonly NotChecked[];
}
