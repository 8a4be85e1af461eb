import type { CellAddress } from '../../kernel/cellAddress';
import type { CellContent } from '../../sheet/editPlan';
import type { Terms, FormulaWords } from '../../sheet/plan/index';
import type { FigureBook } from '../figures/figureBook';
import type { ReportCell } from '../reportTable';
import type { FigurePlaces } from './figurePlaces';

/** How formulas of the sheets are said; null: figures are written as values. */
export interface SheetFormulas {
  readonly terms: Terms;
  readonly words: FormulaWords;
}

/** Excel takes no longer formula. */
const MAX_FORMULA_LENGTH = 8192;

/** What stands for a figure that was not measured (M-5). */
const NOT_MEASURED = '–';

export type Contents = (cell: ReportCell, at: CellAddress) => CellContent;

/** Content of a cell: the figure's own formula at its home, a reference elsewhere, or the value. */
export function cellContents(
  book: FigureBook,
  places: FigurePlaces,
  formulas: SheetFormulas | null,
): Contents {
  const bodyOf = (figure: string, at: CellAddress): string | null => {
    const known = book.figure(figure);
    if (!formulas || !known?.formula) return null;
    const home = known.isInput ? null : places.home(figure, at);
    if (home !== null) return home;
    const body = known.formula({ ...formulas, ref: (other) => places.reference(other, at.sheet) });
    return body !== null && body.length < MAX_FORMULA_LENGTH ? body : null;
  };
  return ({ value, figure }, at) => {
    const body = figure === undefined ? null : bodyOf(figure, at);
    if (body !== null) return { formula: `=${body}`, cached: value ?? '' };
    return value ?? NOT_MEASURED;
  };
}
