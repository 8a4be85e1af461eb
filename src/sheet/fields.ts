import type { Quarter } from '../scoring/types';

/** What a column (or cell) can mean. English ids of the field table in docs/; one idea, one id. */
export type Field =
  // identity
  | 'number'
  | 'code'
  | 'perspective'
  | 'goal'
  | 'objective'
  | 'indicator'
  | 'unit-of-measure'
  | 'weight'
  | 'direction'
  | 'quarter-kind'
  | 'owner'
  | 'note'
  // performance
  | 'target'
  | 'initial-target'
  | 'actual'
  | 'numerator'
  | 'denominator'
  | 'baseline'
  // money
  | 'budget-ceiling'
  | 'budget-spent'
  | 'budget-rest'
  // programme output (rincian output)
  | 'volume-target'
  | 'volume-actual'
  | 'volume-percent'
  // comparisons
  | 'national-target'
  | 'peer-actual'
  // results
  | 'achievement'
  | 'achievement-of-year'
  | 'criterion'
  | 'objective-score'
  | 'objective-criterion'
  | 'input-percent'
  | 'efficiency-index'
  | 'efficiency-standard'
  | 'efficiency-level'
  | 'efficiency-category'
  | 'efficiency-achievement';

/** A field with what tells it apart from its sisters. `group` separates kinerja from anggaran columns of one name. */
export interface FieldRef {
  readonly field: Field;
  readonly quarter?: Quarter;
  readonly year?: number;
  /** Name of another unit (peers). */
  readonly workUnit?: string;
}

/** Stable text of a field reference, used in decision ids: `target:tw2`, `target:2024`, `peer-actual:BPOM Ambon`. */
export function fieldRefKey(ref: FieldRef): string {
  const parts: string[] = [ref.field];
  if (ref.quarter !== undefined) parts.push(`tw${ref.quarter}`);
  if (ref.year !== undefined) parts.push(String(ref.year));
  if (ref.workUnit !== undefined) parts.push(ref.workUnit);
  return parts.join(':');
}
