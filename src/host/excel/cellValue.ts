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
  if (value === '' || value === null || value === undefined) return formulaOf(formula) === null ? null : '';
  if (typeof value === 'string' && ERRORS.has(value)) return { error: value as CellErrorCode };
  return value as string | number | boolean;
}

/** The formula in one cell of `range.formulas`, null when it holds a constant. */
export function formulaOf(formula: unknown): string | null {
  return typeof formula === 'string' && formula.length > 1 && formula.startsWith('=') ? formula : null;
}

/** Whether two values are the same for a stale check. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null) return typeof b === 'object' && b !== null && a.error === b.error;
  return a === b;
}
