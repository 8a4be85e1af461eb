import { CELL_ERRORS, type CellErrorCode, type CellValue } from '../../sheet/grid';

const ERRORS: ReadonlySet<string> = new Set(CELL_ERRORS);

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
