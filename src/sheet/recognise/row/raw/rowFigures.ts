import { isNotMeasured, splitNumberText } from '../../../number/numberText';
import type { SheetView } from '../../view/sheetView';
import type { RowPlaces } from './rowPlaces';

/** What the numeric columns of a row hold. */
export type RowFigures = 'figures' | 'not-measured' | 'words' | 'none';

/** A figure, or those of several indicators on the lines of one cell. */
export function holdsFigure(text: string): boolean {
  return text.split('\n').some((line) => splitNumberText(line) !== null);
}

/** What the numeric columns of a row hold. */
export function figuresOf(
  view: SheetView,
  row: number,
  columns: readonly number[],
  places: RowPlaces,
): RowFigures {
  let found: RowFigures = 'none';
  for (const column of columns) {
    if (!places.numeric.has(column)) continue;
    const value = view.own(row, column);
    if (typeof value !== 'string') return 'figures';
    if (holdsFigure(value)) return 'figures';
    if (isNotMeasured(value)) found = 'not-measured';
    else if (found === 'none') found = 'words';
  }
  return found;
}
