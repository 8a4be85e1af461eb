import type { CellErrorCode, CellValue } from '../../sheet/grid';

const ERRORS: ReadonlySet<string> = new Set<CellErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#UNKNOWN!',
]);

/** One cell of `range.values` beside the same of `range.formulas`: an empty cell and a formula with '' differ. */
export function cellValue(value: unknown, formula: unknown): CellValue {
  if (value === '' || value === null || value === undefined)
    return formulaOf(formula, value) === null ? null : '';
  if (typeof value === 'string' && ERRORS.has(value)) return { error: value as CellErrorCode };
  return value as string | number | boolean;
}

/** The formula in one cell of `range.formulas`, null for a constant: a text that looks like a formula is its own value. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  const isFormula = typeof formula === 'string' && formula.length > 1 && formula.startsWith('=');
  return isFormula && formula !== value ? formula : null;
}

/** Whether two values are the same for a stale check. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null) return typeof b === 'object' && b !== null && a.error === b.error;
  return a === b;
}
