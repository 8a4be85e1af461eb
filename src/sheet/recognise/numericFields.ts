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

const RESULTS: ReadonlySet<Field> = new Set<Field>([
  'achievement',
  'criterion',
  'objective-score',
  'objective-criterion',
  'input-percent',
  'efficiency-index',
  'efficiency-standard',
  'efficiency-level',
  'efficiency-category',
  'efficiency-achievement',
]);

/**
 * Whether a field is one that we write. A cell of it that bears our question mark is no witness of what the sheet means:
 * our own guess would prove itself when the workbook has lost its settings.
 */
export function isResultField(field: Field): boolean {
  return RESULTS.has(field);
}

/** Whether a field holds figures. */
export function isNumericField(field: Field): boolean {
  return NUMERIC.has(field);
}
