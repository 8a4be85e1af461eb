import type { Quarter } from '../scoring/index';

/** What a column (or cell) can mean. English ids of the field table in docs/; one idea, one id. */
export type Field =
  // identity
  | 'number'
  | 'code'
  | 'perspective'
  | 'goal'
  | 'objective'
  | 'objective-number'
  | 'indicator'
  | 'programme-output'
  | 'year'
  | 'row-measure'
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

/** Fields of what names or numbers a row. */
export const NAME_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'number',
  'code',
  'perspective',
  'goal',
  'objective',
  'objective-number',
  'indicator',
  'programme-output',
]);

/** A field with what tells it apart from its sisters. `group` separates kinerja from anggaran columns of one name. */
export interface FieldRef {
  readonly field: Field;
  readonly quarter?: Quarter;
  /** A month that ends no quarter (1, 2, 4, ...); those that do bear their quarter. */
  readonly month?: number;
  readonly year?: number;
  /** Name of another unit (peers). */
  readonly workUnit?: string;
}

/** Stable text of a field reference, used in decision ids: `target:tw2`, `target:2024`, `peer-actual:BPOM Ambon`. */
export function fieldRefKey(ref: FieldRef): string {
  const parts: string[] = [ref.field];
  if (ref.quarter !== undefined) parts.push(`tw${ref.quarter}`);
  if (ref.month !== undefined) parts.push(`b${ref.month}`);
  if (ref.year !== undefined) parts.push(String(ref.year));
  if (ref.workUnit !== undefined) parts.push(ref.workUnit);
  return parts.join(':');
}

/**
 * A field reference from its stable text; null when the text names none.
 * @example parseFieldRefKey('target:tw2') // => { field: 'target', quarter: 2 }
 */
export function parseFieldRefKey(key: string): FieldRef | null {
  const [field = '', ...parts] = key.split(':');
  if (!isField(field)) return null;
  const ref: { field: Field; quarter?: Quarter; month?: number; year?: number; workUnit?: string } = {
    field,
  };
  for (const [at, part] of parts.entries()) {
    const quarter = /^tw([1-4])$/.exec(part)?.[1];
    if (quarter !== undefined) ref.quarter = Number(quarter) as Quarter;
    else if (/^b\d{1,2}$/.test(part)) ref.month = Number(part.slice(1));
    else if (/^\d{4}$/.test(part)) ref.year = Number(part);
    else {
      ref.workUnit = parts.slice(at).join(':');
      break;
    }
  }
  return ref;
}

/** Fields, each once, so that a text can be checked. */
const FIELDS: Readonly<Record<Field, true>> = {
  number: true,
  code: true,
  perspective: true,
  goal: true,
  objective: true,
  'objective-number': true,
  indicator: true,
  'programme-output': true,
  year: true,
  'row-measure': true,
  'unit-of-measure': true,
  weight: true,
  direction: true,
  'quarter-kind': true,
  owner: true,
  note: true,
  target: true,
  'initial-target': true,
  actual: true,
  numerator: true,
  denominator: true,
  baseline: true,
  'budget-ceiling': true,
  'budget-spent': true,
  'budget-rest': true,
  'volume-target': true,
  'volume-actual': true,
  'volume-percent': true,
  'national-target': true,
  'peer-actual': true,
  achievement: true,
  'achievement-of-year': true,
  criterion: true,
  'objective-score': true,
  'objective-criterion': true,
  'input-percent': true,
  'efficiency-index': true,
  'efficiency-standard': true,
  'efficiency-level': true,
  'efficiency-category': true,
  'efficiency-achievement': true,
};

/** All fields, in the order in which people choose from them. */
export const FIELD_LIST: readonly Field[] = Object.keys(FIELDS).filter(isField);

function isField(text: string): text is Field {
  return Object.hasOwn(FIELDS, text);
}
