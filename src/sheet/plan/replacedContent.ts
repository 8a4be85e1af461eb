import { roundHalfAway } from '../../scoring/index';
import type { CellContent } from '../editPlan';
import { isCellError, type CellValue, type Grid } from '../grid';
import type { Notation } from '../number/notation';
import { normalText, parseNumberText } from '../number/numberText';
import { namesCriterion } from '../words/criterion';

/** Whether nothing stands in a cell. A blank is something: a person put it there. */
export function isBlankValue(value: CellValue): boolean {
  return value === null || value === '';
}

/** Results that a spreadsheet computed itself differ from ours in the last digits. */
const SAME = 1e-9;

/** Whether a cell already holds the content, formula and result alike. */
export function holds(grid: Grid, row: number, column: number, content: CellContent): boolean {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  if (typeof content !== 'object' || content === null)
    return formula === null && isSameResult(value, content);
  if (formula !== content.formula) return false;
  // Where the add-in is missing, its functions show #NAME?; writing them again would not help.
  if (isCellError(value)) return value.error !== 'uncached' && formula.includes('LAKIP.');
  return isSameResult(value, content.cached);
}

/** Whether two results are one, but for the last digits that programs compute differently. */
export function isSameResult(value: CellValue, cached: CellValue): boolean {
  if (typeof value === 'number' && typeof cached === 'number')
    return Math.abs(value - cached) <= SAME * Math.max(1, Math.abs(cached));
  return (value ?? '') === (cached ?? '');
}

/** Formulas that we write begin so; another one in a result column is the office's own. */
const OUR_FORMULA = /^=(?:IF|IFERROR|IFNA|LAKIP\.[A-Z_]+)\(/;

/**
 * What a person typed that becomes something else: text of it, to be told; null when nothing is lost. A figure
 * that merely was rounded is not lost.
 * @param after the result in percent points, as the column keeps it
 */
export function replacedText(
  grid: Grid,
  row: number,
  column: number,
  after: number | string | null,
): string | null {
  const formula = grid.formula(row, column);
  if (formula !== null) return OUR_FORMULA.test(formula) ? null : formula;
  const before = grid.value(row, column);
  if (before === null || isCellError(before) || normalText(String(before)) === '') return null;
  return isRounding(before, after) ? null : grid.text(row, column);
}

/** Whether a typed text or figure is the result rounded, or its word in other letters or short (`SB`). */
export function isRounding(before: string | number | boolean, after: number | string | null): boolean {
  if (typeof after === 'number') {
    if (typeof before === 'number') return isRounded(before, decimalsOf(before), after);
    const notations: readonly Notation[] = ['comma', 'point'];
    return notations.some((notation) => {
      const figure = parseNumberText(String(before), notation);
      return figure !== null && isRounded(figure.value, figure.decimals, after);
    });
  }
  const words = normalText(String(before)).toLowerCase();
  return after === null ? /^[-.*]+$|^n ?\/? ?a$/.test(words) : namesCriterion(words, after);
}

function isRounded(rounded: number, decimals: number, full: number): boolean {
  return rounded === full || rounded === roundHalfAway(full, decimals);
}

function decimalsOf(value: number): number {
  return /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
}
