import type { Method, Criterion } from '../../scoring/index';
import { cellList, type Terms, type FormulaWords } from '../../sheet/plan/index';
import type { Figure } from '../../facts/index';
import type { ReportCell } from '../reportTable';

/** What a formula is said with. */
export interface FormulaTools {
  readonly words: FormulaWords;
  readonly terms: Terms;
  /** Cell of another figure, seen from the cell of the formula; null when no sheet shows it. */
  readonly ref: (figure: string) => string | null;
}

/** Body of a formula, without `=`; null when the sheets cannot say the figure, so that its value is written. */
export type FigureFormula = (tools: FormulaTools) => string | null;

export interface ReportFigure {
  readonly value: string | number | null;
  readonly criterion?: Criterion;
  readonly formula: FigureFormula | null;
  /** The formula points at the office's own cell: every place that shows the figure points there. */
  readonly isInput: boolean;
  /** A level of a scale as the office writes it: `BB`. */
  readonly words?: string;
}

/** Whose figure it is: the ids of indicators, objectives and perspectives are unique within their level only. */
export type FigureSubject = string & { readonly brand: 'FigureSubject' };

/**
 * An indicator, objective or perspective as the subject of figures.
 * @example subjectOf('objective', '1') // => 'objective:1'
 */
export function subjectOf(level: 'indicator' | 'objective' | 'perspective', id: string): FigureSubject {
  return `${level}:${id}` as FigureSubject;
}

/** The total score, the unit as a whole (M-23), and the rincian output with their sums. */
export const TOTAL = 'total' as FigureSubject;
export const UNIT = 'unit' as FigureSubject;
export const OUTPUTS = 'outputs' as FigureSubject;

/**
 * Name of a figure: what it is and whose.
 * @example figureId('capaian', subjectOf('indicator', '1.1'), 2) // => 'capaian|indicator:1.1|2'
 */
export function figureId(measure: string, subject: FigureSubject, detail?: string | number): string {
  return detail === undefined ? `${measure}|${subject}` : `${measure}|${subject}|${detail}`;
}

/** Every figure of a report once, with its value and its formula; tables show them by name. */
export class FigureBook {
  private readonly figures = new Map<string, ReportFigure>();

  /**
   * A figure that stands in a cell of the office.
   * @param words how the office writes it, where it is a level of a scale
   */
  input(
    id: string,
    value: string | number | null,
    term: (terms: Terms) => string | null,
    words?: string,
  ): void {
    const formula: FigureFormula = ({ terms }) => filled(term(terms));
    this.figures.set(id, { value, formula, isInput: true, ...(words !== undefined && { words }) });
  }

  /** A figure that was read from one cell, if it was. */
  office(id: string, figure: Figure | null): void {
    this.input(
      id,
      figure?.value ?? null,
      (terms) => figure && terms.termOf({ value: figure.value, cell: figure.cell, text: '' }),
    );
  }

  /** A figure that comes of others. */
  result(id: string, value: string | number | null, formula: FigureFormula | null): void {
    this.figures.set(id, { value, formula, isInput: false });
  }

  /** A word of the method for a figure: its label is what the cell shows. */
  criterion(id: string, criterion: Criterion | null, formula: FigureFormula): void {
    this.figures.set(id, {
      value: criterion?.label ?? null,
      ...(criterion && { criterion }),
      formula,
      isInput: false,
    });
  }

  figure(id: string): ReportFigure | null {
    return this.figures.get(id) ?? null;
  }

  /** The cell that shows a figure; a dash where the report has no such figure. */
  cell(id: string, mark?: ReportCell['mark']): ReportCell {
    const known = this.figures.get(id);
    if (!known) return { value: null };
    const { value, criterion, words } = known;
    return {
      value,
      figure: id,
      ...(criterion && { criterion }),
      ...(mark && { mark }),
      ...(words !== undefined && { words }),
    };
  }
}

/** Blank and not measured stay blank: a plain reference would show 0. Terms that compute do so themselves. */
function filled(term: string | null): string | null {
  if (term === null || term.startsWith('IF(')) return term;
  const cells = /^\((.*)\*100\)$/.exec(term)?.[1] ?? term;
  return `IF(ISNUMBER(${cells}),${term},"")`;
}

/** Formula from the cells of other figures; null when one of them is shown nowhere. */
export function ofFigures(
  figures: readonly string[],
  say: (cells: readonly string[], tools: FormulaTools) => string | null,
): FigureFormula {
  return (tools) => {
    const cells = figures.map((figure) => tools.ref(figure));
    return cells.includes(null) ? null : say(cells as string[], tools);
  };
}

/** A function over the cells of figures, ranges as one; null for no figures, and for too many to name. */
export function ofList(name: 'SUM' | 'AVERAGE', figures: readonly string[]): FigureFormula {
  return ofFigures(figures, (cells) => {
    const list = cells.length === 0 ? null : cellList(cells);
    return list && `${name}(${list})`;
  });
}

/** One figure less another; blank where one of them is. */
export function differenceOf(figure: string, other: string): FigureFormula {
  return ofFigures(
    [figure, other],
    ([from, less]) => `IF(AND(ISNUMBER(${from}),ISNUMBER(${less})),${from}-${less},"")`,
  );
}

/** The kriteria of a figure. */
export function criterionOf(figure: string, method: Method): FigureFormula {
  return ofFigures([figure], ([cell], { words }) => words.criterion(cell as string, method));
}
