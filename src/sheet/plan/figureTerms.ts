import { formatA1, formatAddress, type CellAddress } from '../../kernel/cellAddress';
import type { Method } from '../../scoring/method';
import type { Quarter } from '../../scoring/types';
import type { WorkbookContent } from '../grid';
import { parseNumberText } from '../number/numberText';
import type { Indicator, IndicatorTable, Located } from '../table';
import { blankCells } from './blankCells';
import { cellList } from './cellList';

/** Target and realisasi of a row as terms of a formula. */
export interface FigureTerms {
  readonly target: string;
  readonly actual: string;
}

/** Turns the figures that a score was made from into references to the office's own cells. */
export interface Terms {
  /** A figure's cell as a term; null when the cell does not hold that figure in a form that a formula can use. */
  readonly termOf: (located: Located<unknown> | null) => string | null;
  /** Figures of the year, or of the state at the end of a quarter. */
  readonly figuresOf: (indicator: Indicator, through: Quarter | null) => FigureTerms | null;
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

  const termOf = (located: Located<unknown> | null): string | null => {
    if (!located) return null;
    const { cell, value } = located;
    const raw = sheets.get(cell.sheet)?.value(cell.row, cell.column);
    const reference = referenceTo(cell, home);
    // A blank, "N/A" and the like: the formula leaves them out as the score does, and follows when they are filled.
    if (value === null) return typeof raw === 'number' || typeof raw === 'boolean' ? null : reference;
    if (typeof raw === 'string') return readsText && readsAs(raw, value) ? reference : null;
    if (typeof raw !== 'number' || typeof value !== 'number') return null;
    if (raw === value) return reference;
    return Math.abs(raw * 100 - value) <= 1e-9 * Math.abs(value) ? `(${reference}*100)` : null;
  };

  const figuresOf = (indicator: Indicator, through: Quarter | null): FigureTerms | null => {
    const kind = indicator.quarterKind ?? method.quarterKind;
    const quarters = indicator.quarters.map((each) => ({
      ...each,
      target: each.target ?? blank(indicator, 'target', each.quarter),
      actual: each.actual ?? blank(indicator, 'actual', each.quarter),
    }));
    if (through !== null) return quarterFigures(quarters, through, kind, termOf);
    const target = indicator.target ?? blank(indicator, 'target');
    const actual = indicator.actual ?? blank(indicator, 'actual');
    return pair(
      yearTarget({ target, quarters }, kind, termOf),
      yearActual({ actual, quarters }, kind, termOf),
    );
  };
  const budgetOf: Terms['budgetOf'] = (indicator) => ({
    ceiling: termOf(indicator.budgetCeiling ?? blank(indicator, 'budget-ceiling')),
    spent: termOf(indicator.budgetSpent ?? blank(indicator, 'budget-spent')),
  });
  return { termOf, figuresOf, budgetOf };
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

type TermOf = Terms['termOf'];
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
  const stated = quarters.filter(
    (each) => each.target !== null && each.target.value !== null && !each.isShareOfYear,
  );
  if ((target && target.value !== null) || stated.length === 0) return termOf(target);
  if (kind === 'kumulatif' || kind === 'nilai-akhir') return termOf(lastTarget(stated, kind));
  const list = listOf(
    stated.map((each) => each.target),
    termOf,
  );
  return list && `IF(COUNT(${list})=0,"",${kind === 'jumlah' ? 'SUM' : 'AVERAGE'}(${list}))`;
}

function lastTarget(quarters: readonly QuarterCells[], kind: Kind): Located<unknown> | null {
  const last = inOrder(quarters).at(-1);
  return kind === 'kumulatif' && last?.quarter !== 4 ? null : (last?.target ?? null);
}

function yearActual(
  { actual, quarters }: { actual: Cell; quarters: readonly QuarterCells[] },
  kind: Kind,
  termOf: TermOf,
): string | null {
  if ((actual && actual.value !== null) || quarters.length === 0) return termOf(actual);
  if (quarters.some((each) => each.isShareOfYear)) {
    // Only the last quarter counts here, and it may be in the unit of the year.
    const last = quarters.find((each) => each.quarter === 4);
    return kind === 'kumulatif' && last && !last.isShareOfYear ? termOf(last.actual) : null;
  }
  if (kind === 'kumulatif') return termOf(quarters.find((each) => each.quarter === 4)?.actual ?? null);
  const filled = filledTo(quarters, 4);
  if (kind === 'nilai-akhir') return termOf(filled.at(-1)?.actual ?? null);
  const list = listOf(
    inOrder(quarters).map((each) => each.actual),
    termOf,
  );
  return list && `IF(COUNT(${list})=0,"",${kind === 'jumlah' ? 'SUM' : 'AVERAGE'}(${list}))`;
}

/** Sums and means of the same quarters on both sides come to the same capaian, so both are written as sums. */
function quarterFigures(
  quarters: readonly QuarterCells[],
  through: Quarter,
  kind: Kind,
  termOf: TermOf,
): FigureTerms | null {
  const own = quarters.find((each) => each.quarter === through);
  if (!own) return null;
  if (kind === 'kumulatif') return pair(termOf(own.target), termOf(own.actual));
  const upTo = inOrder(quarters).filter((each) => each.quarter <= through);
  const later = listOf(
    inOrder(quarters)
      .filter((each) => each.quarter >= through)
      .map((each) => each.actual),
    termOf,
  );
  // A quarter after the last filled one has no state yet.
  const unlessOver = (actual: string): string => `IF(COUNT(${later})=0,"",${actual})`;
  if (kind === 'nilai-akhir') {
    const target = upTo.filter((each) => each.target !== null && each.target.value !== null).at(-1);
    const figures = pair(
      termOf(target?.target ?? null),
      termOf(filledTo(upTo, through).at(-1)?.actual ?? null),
    );
    if (own.actual?.value !== null || figures === null || later === null) return figures;
    return { target: figures.target, actual: unlessOver(figures.actual) };
  }
  const actuals = upTo.map((each) => termOf(each.actual));
  const targets = upTo.map((each) => termOf(each.target));
  if (later === null || actuals.includes(null) || targets.includes(null)) return null;
  const list = cellList(actuals as string[]);
  const target = targets.map((term, i) => `IF(ISNUMBER(${actuals[i]}),${term},0)`).join('+');
  return list === null ? null : { target: `(${target})`, actual: unlessOver(`SUM(${list})`) };
}

function pair(target: string | null, actual: string | null): FigureTerms | null {
  return target !== null && actual !== null ? { target, actual } : null;
}

function inOrder(quarters: readonly QuarterCells[]): QuarterCells[] {
  return [...quarters].sort((a, b) => a.quarter - b.quarter);
}

function filledTo(quarters: readonly QuarterCells[], through: Quarter): QuarterCells[] {
  return inOrder(quarters).filter(
    (each) => each.quarter <= through && each.actual !== null && each.actual.value !== null,
  );
}

/** Terms of figures as arguments; null when one of them has no term. Quarters without a cell are left out. */
function listOf(figures: readonly (Located<unknown> | null)[], termOf: TermOf): string | null {
  const terms = figures.filter((each) => each !== null).map(termOf);
  return terms.length === 0 || terms.includes(null) ? null : cellList(terms as string[]);
}
