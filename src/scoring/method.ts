import type { Direction, QuarterKind } from './types';

/** One row of a band table: which values it takes. A null bound is open to infinity. */
export interface Band {
  readonly id: string;
  /** Label as printed, e.g. `Sangat Baik`. */
  readonly label: string;
  readonly from: number | null;
  readonly fromOp: '<' | '<=';
  readonly to: number | null;
  readonly toOp: '<' | '<=';
  /** `good`, `fair`, `poor`, `neutral`: what the band means, from which hosts choose a colour. */
  readonly tone: 'very-good' | 'good' | 'fair' | 'poor' | 'very-poor' | 'neutral';
  /** For tables that turn a value into a figure (capaian TE, M-22). */
  readonly value?: number;
}

/** Columns of a sheet that take the place of perspective and sasaran where it has neither, by the words of their headers. */
export interface LevelNames {
  readonly perspective: readonly string[];
  readonly objective: readonly string[];
}

export type MeanKind = 'arithmetic' | 'geometric';

/**
 * Everything a regulation or an agency may choose (profil metode): a versioned value, stored in the workbook.
 * Formulas take it as an argument.
 */
export interface Method {
  readonly version: 1;
  readonly id: string;
  /** Name as people see it, e.g. `BPOM 2021`. */
  readonly name: string;
  /** Source document of this profile. */
  readonly source: string;
  /** Direction of indicators that state none (M-2). */
  readonly direction: Direction;
  /** Form of *minimal*: A (2T - R)/T, B T/R (M-2). */
  readonly minimalForm: 'A' | 'B';
  /** Cap per indicator before any mean; null: none (M-3). */
  readonly cap: number | null;
  readonly criterionBands: readonly Band[];
  /** Classify the unrounded value (null) or the value rounded to so many decimals (M-15). */
  readonly classifyDecimals: number | null;
  /** Mean at every level (M-13). */
  readonly mean: MeanKind;
  /** What the perspective score is made of (M-11). */
  readonly perspectiveOf: 'objectives' | 'indicators';
  /** What the total is made of (M-12). */
  readonly totalOf: 'perspectives' | 'objectives';
  /** Weights by perspective name, used when `totalOf` is `perspectives`; empty: equal (M-12). */
  readonly perspectiveWeights: Readonly<Record<string, number>>;
  readonly quarterKind: QuarterKind;
  readonly efficiencyStandard: number;
  /** Kategori by TE (M-21); bands need not cover every value: what is in none takes `otherwise`. */
  readonly efficiencyCategories: { readonly bands: readonly Band[]; readonly otherwise: Band };
  /** Capaian TE by TE (M-22). */
  readonly efficiencyBands: readonly Band[];
  /** Words that stand for figures (M-6); left out: the scales of `predicate.ts`. */
  readonly predicateScales?: readonly PredicateScale[];
  /** What the levels of means are called (M-11, M-12) besides perspektif and sasaran. */
  readonly levelNames?: LevelNames;
}

/** An ordered scale of words, e.g. opinions of BPK: each word stands for a figure (M-6). */
export interface PredicateScale {
  readonly id: string;
  readonly source: string;
  readonly steps: readonly { readonly word: string; readonly value: number }[];
}
