import { formatA1, formatAddress, type CellAddress } from '../../kernel/cellAddress';
import type { Method, Quarter } from '../../scoring/index';
import type { WorkbookContent } from '../grid';
import { isPercentFormat } from '../number/numberFormat';
import { parseNumberText } from '../number/numberText';
import type { Indicator, IndicatorTable, Located } from '../table';
import { blankCells } from './blankCells';
import { cellList } from './cellList';
import { isNumber, percentTerm, rawTerm } from './term';

/** Target and realisasi of a row as terms of a formula. */
export interface FigureTerms {
  readonly target: string;
  readonly actual: string;
}

/** Turns the figures that a score was made from into references to the office's own cells. */
export interface Terms {
  readonly termOf: TermOf;
  /** Figures of the year, of the state at the end of a quarter, or those that a quarter's own column shows. */
  readonly figuresOf: (
    indicator: Indicator,
    through: Quarter | null,
    quarter?: Quarter | null,
  ) => FigureTerms | null;
  /** Weight of an indicator; 1 as long as its cell is blank. Null when its cell does not hold it as a number. */
  readonly weightOf: (indicator: Indicator) => string | null;
  readonly budgetOf: (indicator: Indicator) => {
    readonly ceiling: string | null;
    readonly spent: string | null;
  };
}

/**
 * Terms for formulas; cells of other sheets than `home` are written with their sheet.
 * @param readsText the formula's functions read figures that are kept as text
 * @param home      sheet that the formulas stand on; left out: that of the primary table; null: another one
 * @method M-7
 */
export function figureTerms(
  content: WorkbookContent,
  table: IndicatorTable,
  method: Method,
  readsText: boolean,
  home: string | null = table.primary.sheet,
): Terms {
  const blank = blankCells(table);
  const sheets = new Map(content.sheets.map((grid) => [grid.sheet, grid]));

  const termOf: TermOf = (located) => {
    if (!located) return null;
    const { cell, value } = located;
    const grid = sheets.get(cell.sheet);
    const raw = grid?.value(cell.row, cell.column);
    const reference = referenceTo(cell, home);
    // A blank, "N/A" and the like: the formula leaves them out as the score does, and follows when they are filled.
    if (value === null) {
      if (typeof raw === 'number' || typeof raw === 'boolean') return null;
      return isPercentFormat(grid?.numberFormat(cell.row, cell.column) ?? '')
        ? percentTerm(reference)
        : reference;
    }
    if (typeof raw === 'string') return readsText && readsAs(raw, value) ? reference : null;
    if (typeof raw !== 'number' || typeof value !== 'number') return null;
    if (raw === value) return reference;
    return Math.abs(raw * 100 - value) <= 1e-9 * Math.abs(value) ? percentTerm(reference) : null;
  };

  const figuresOf: Terms['figuresOf'] = (indicator, through, quarter = null) => {
    const kind = indicator.quarterKind ?? method.quarterKind;
    const quarters = indicator.quarters.map((each) => ({
      ...each,
      target: each.target ?? blank(indicator, 'target', each.quarter),
      actual: each.actual ?? blank(indicator, 'actual', each.quarter),
    }));
    if (quarter !== null) return quarterFigures(quarters, quarter, kind, termOf);
    // A row without quarters counts for the whole year only (M-7).
    const isYear = through === null || (through === 4 && quarters.length === 0);
    if (!isYear) return stateFigures(quarters, through, kind, termOf);
    const target = indicator.target ?? blank(indicator, 'target');
    const actual = indicator.actual ?? blank(indicator, 'actual');
    return pair(
      yearTarget({ target, quarters }, kind, termOf),
      yearActual({ target, actual, quarters }, kind, termOf),
    );
  };
  const budgetOf: Terms['budgetOf'] = (indicator) => ({
    ceiling: termOf(indicator.budgetCeiling ?? blank(indicator, 'budget-ceiling')),
    spent: termOf(indicator.budgetSpent ?? blank(indicator, 'budget-spent')),
  });
  const weightOf: Terms['weightOf'] = (indicator) => {
    if (indicator.weight !== null) return termOf(indicator.weight);
    const cell = termOf(blank(indicator, 'weight'));
    return cell === null ? '1' : `IF(${isNumber(cell)},${cell},1)`;
  };
  return { termOf, figuresOf, weightOf, budgetOf };
}

function referenceTo(cell: CellAddress, home: string | null): string {
  return cell.sheet === home ? formatA1(cell.row, cell.column) : formatAddress(cell);
}

function readsAs(raw: string, value: unknown): boolean {
  const read = parseNumberText(raw, null);
  if (!read) return false;
  if (typeof value === 'number') return read.range === null && read.value === value;
  const range = value as { from?: unknown; to?: unknown } | null;
  return read.range !== null && read.range.from === range?.from && read.range.to === range.to;
}

/** A figure's cell as a term; null when the cell does not hold that figure in a form that a formula can use. */
type TermOf = (located: Located<unknown> | null) => string | null;
type Kind = NonNullable<Indicator['quarterKind']>;
type Cell = Located<unknown> | null;

/** Cells of one quarter, blank ones too. */
interface QuarterCells {
  readonly quarter: Quarter;
  readonly target: Cell;
  readonly actual: Cell;
  readonly isShareOfYear?: boolean;
}

function yearTarget(
  { target, quarters }: { target: Cell; quarters: readonly QuarterCells[] },
  kind: Kind,
  termOf: TermOf,
): string | null {
  const stated = quarters.filter((each) => isFilled(each.target) && !each.isShareOfYear);
  if (isFilled(target) || stated.length === 0) return termOf(target);
  if (kind === 'kumulatif' || kind === 'nilai-akhir') return termOf(lastTarget(stated, kind));
  return combined(
    stated.map((each) => each.target),
    kind,
    termOf,
  );
}

function lastTarget(quarters: readonly QuarterCells[], kind: Kind): Located<unknown> | null {
  const last = inOrder(quarters).at(-1);
  return kind === 'kumulatif' && last?.quarter !== 4 ? null : (last?.target ?? null);
}

function yearActual(
  { target, actual, quarters }: { target: Cell; actual: Cell; quarters: readonly QuarterCells[] },
  kind: Kind,
  termOf: TermOf,
): string | null {
  if (isFilled(actual) || quarters.length === 0) return termOf(actual);
  if (quarters.some((each) => each.isShareOfYear)) {
    // Only the last quarter counts here, and it may be in the unit of the year.
    const last = quarters.find((each) => each.quarter === 4);
    return kind === 'kumulatif' && last && !last.isShareOfYear ? termOf(last.actual) : null;
  }
  if (kind === 'kumulatif') return termOf(quarters.find((each) => each.quarter === 4)?.actual ?? null);
  if (kind === 'nilai-akhir') return termOf(filledTo(quarters, 4).at(-1)?.actual ?? null);
  const all = inOrder(quarters);
  const figure = combined(
    all.map((each) => each.actual),
    kind,
    termOf,
  );
  return figure === null || isFilled(target) ? figure : unlessTargetMissing(all, figure, termOf);
}

/** Sum or mean of the cells that are filled, as a term; null when one of them has no term. */
function combined(cells: readonly Cell[], kind: 'jumlah' | 'rata-rata', termOf: TermOf): string | null {
  const list = listOf(cells, termOf);
  if (list === null) return null;
  return `IF(COUNT(${list.cells})=0,"",${kind === 'jumlah' ? 'SUM' : 'AVERAGE'}(${list.cells})${list.factor})`;
}

/** A figure that quarters without a target make up counts for nothing: the score has none either. */
function unlessTargetMissing(
  quarters: readonly QuarterCells[],
  figure: string,
  termOf: TermOf,
): string | null {
  const missing: string[] = [];
  for (const { target, actual } of quarters) {
    const [planned, done] = [termOf(target), termOf(actual)];
    if (done === null) continue;
    missing.push(planned === null ? isNumber(done) : `AND(${isNumber(done)},NOT(${isNumber(planned)}))`);
  }
  return `IF(OR(${missing.join(',')}),"",${figure})`;
}

/** What the column of a quarter shows: the state at its end, unless it comes after the last filled quarter. */
function quarterFigures(
  quarters: readonly QuarterCells[],
  quarter: Quarter,
  kind: Kind,
  termOf: TermOf,
): FigureTerms | null {
  const figures = stateFigures(quarters, quarter, kind, termOf);
  const own = quarters.find((each) => each.quarter === quarter);
  if (figures === null || kind === 'kumulatif' || (kind === 'nilai-akhir' && isFilled(own?.actual ?? null)))
    return figures;
  const later = listOf(
    inOrder(quarters)
      .filter((each) => each.quarter >= quarter)
      .map((each) => each.actual),
    termOf,
  );
  return later && { target: figures.target, actual: `IF(COUNT(${later.cells})=0,"",${figures.actual})` };
}

/** The state at the end of a quarter (s.d. TW): sums and means are of the same quarters on both sides. */
function stateFigures(
  quarters: readonly QuarterCells[],
  through: Quarter,
  kind: Kind,
  termOf: TermOf,
): FigureTerms | null {
  const own = quarters.find((each) => each.quarter === through);
  if (!own) return null;
  if (kind === 'kumulatif') return pair(termOf(own.target), termOf(own.actual));
  const upTo = inOrder(quarters).filter((each) => each.quarter <= through);
  if (kind === 'nilai-akhir') {
    const target = upTo.filter((each) => isFilled(each.target)).at(-1);
    return pair(termOf(target?.target ?? null), termOf(filledTo(upTo, through).at(-1)?.actual ?? null));
  }
  const actuals = upTo.map((each) => each.actual);
  const [actual, filled] = [combined(actuals, kind, termOf), listOf(actuals, termOf)];
  const targets = upTo.map((each) => planned(termOf(each.target), termOf(each.actual)));
  if (actual === null || filled === null || targets.includes(null)) return null;
  const sum = `(${targets.join('+')})`;
  return { target: kind === 'jumlah' ? sum : `(${sum}/COUNT(${filled.cells}))`, actual };
}

/** Target of a quarter that is filled, 0 of one that is not; an error where a filled quarter has none. */
function planned(target: string | null, actual: string | null): string | null {
  if (target === null || actual === null) return null;
  return `IF(${isNumber(actual)},IF(${isNumber(target)},${target},NA()),0)`;
}

function pair(target: string | null, actual: string | null): FigureTerms | null {
  return target !== null && actual !== null ? { target, actual } : null;
}

function isFilled(cell: Cell): boolean {
  return cell !== null && cell.value !== null;
}

function inOrder(quarters: readonly QuarterCells[]): QuarterCells[] {
  return [...quarters].sort((a, b) => a.quarter - b.quarter);
}

function filledTo(quarters: readonly QuarterCells[], through: Quarter): QuarterCells[] {
  return inOrder(quarters).filter((each) => each.quarter <= through && isFilled(each.actual));
}

/**
 * Cells as the arguments of a function, and what makes percent points of its result. Null when one of them has no
 * term, or when only some are percents. Quarters without a cell are left out.
 */
function listOf(figures: readonly Cell[], termOf: TermOf): { cells: string; factor: '' | '*100' } | null {
  const terms = figures.filter((each) => each !== null).map(termOf);
  if (terms.length === 0 || terms.includes(null)) return null;
  const raw = (terms as string[]).map(rawTerm);
  const percents = raw.filter((term, place) => term !== terms[place]).length;
  const cells = percents === 0 || percents === raw.length ? cellList(raw) : null;
  return cells === null ? null : { cells, factor: percents === 0 ? '' : '*100' };
}
