import type { Field } from '../fields';

const NUMERIC: ReadonlySet<Field> = new Set<Field>([
  'weight',
  'target',
  'initial-target',
  'actual',
  'numerator',
  'denominator',
  'baseline',
  'budget-ceiling',
  'budget-spent',
  'budget-rest',
  'volume-target',
  'volume-actual',
  'volume-percent',
  'national-target',
  'peer-actual',
  'achievement',
  'achievement-of-year',
  'objective-score',
  'input-percent',
  'efficiency-index',
  'efficiency-standard',
  'efficiency-level',
  'efficiency-achievement',
]);

/** Whether a field holds figures. */
export function isNumericField(field: Field): boolean {
  return NUMERIC.has(field);
}
