import type { CellContent } from '../../src/sheet/editPlan';
import type { CellValue, Grid, WorkbookContent } from '../../src/sheet/grid';
import type { CellSpec, GridSpec } from '../../src/sheet/gridOf';
import { applyToContent } from '../../src/sheet/plan/applyToGrid';
import { computeWorkbook, type WorkbookResult } from '../../src/app/computeWorkbook';
import type { Located } from '../../src/sheet/table';
import { formatA1, parseA1 } from '../../src/kernel/cellAddress';
import { contentOf, writtenCells } from '../helpers/officeWorkbook';
import { isFormula, withoutResults } from '../helpers/writtenFormulas';
import { chanceOf } from './randomInput';
import { randomTable } from './randomTable';

/** A formula that was written, and the result that scoring comes to for its cell. */
export interface WrittenFormula {
  readonly cell: string;
  readonly formula: string;
  readonly result: CellValue;
}

/** A sheet whose formulas somebody else shall compute. */
export interface FormulaTrial {
  readonly seed: number;
  readonly sheet: GridSpec;
  readonly formulas: readonly WrittenFormula[];
}

/**
 * Formulas beside a random table. Odd seeds type other figures into the table after the formulas were written, which
 * these must follow.
 */
export function formulaTrial(seed: number): FormulaTrial {
  const { spec, changed, method, throughQuarter } = randomTable(chanceOf(seed), `T${seed}`);
  const options = { method, mode: 'formulas', ...(throughQuarter && { throughQuarter }) } as const;
  const before = contentOf([spec]);
  const written = computeWorkbook(before, options);
  const through = written.scorecard?.throughQuarter ?? throughQuarter;
  const other = contentOf([changed]);
  const rescored =
    seed % 2 === 0
      ? written
      : computeWorkbook(other, { ...options, ...(through && { throughQuarter: through }) });
  // Other figures may make another reading likelier; a formula that stands keeps the one that it was written by.
  const isReadAlike = readingOf(written, before) === readingOf(rescored, other);
  const [now, scored] = seed % 2 === 1 && isReadAlike ? [other, rescored] : [before, written];
  const first = resultsOf(written);
  const results = atColumnsOf(writtenCells(written.plan), writtenCells(scored.plan), resultsOf(scored));
  const columns = new Set([...results.keys()].map((cell) => parseA1(cell)?.column));
  const isColumnThere = (cell: string): boolean => columns.has(parseA1(cell)?.column);
  const isStale = staleCells(writtenCells(written.plan), first, results);
  const formulas = Object.entries(writtenCells(written.plan)).flatMap(([cell, content]) =>
    isFormula(content) && !isStale(cell) && isColumnThere(cell)
      ? [{ cell, formula: content.formula, result: results.get(cell) ?? null }]
      : [],
  );
  const bare = { ...written.plan, edits: withoutResults(written.plan.edits) };
  return { seed, sheet: sheetSpec(applyToContent(now, bare)), formulas };
}

/** How each indicator was read: direction, kind of its quarters, and which figures are on another scale than their cell. */
function readingOf({ reading }: WorkbookResult, content: WorkbookContent): string {
  const isScaled = (figure: Located<unknown> | null): boolean => {
    if (!figure) return false;
    const grid = content.sheets.find(({ sheet }) => sheet === figure.cell.sheet);
    return grid?.value(figure.cell.row, figure.cell.column) !== figure.value;
  };
  return JSON.stringify(
    reading.indicatorTable?.indicators.map(({ direction, quarterKind, target, actual, quarters }) => [
      direction,
      quarterKind,
      [target, actual, ...quarters.flatMap((each) => [each.target, each.actual])].map(isScaled),
    ]),
  );
}

/**
 * Results under the columns of another plan. Other figures may bring a column of results or take one away, so that the
 * same result stands elsewhere: columns are known by their header. Results whose column is not there are left out.
 */
function atColumnsOf(
  wanted: Readonly<Record<string, CellContent>>,
  written: Readonly<Record<string, CellContent>>,
  results: ReadonlyMap<string, CellValue>,
): Map<string, CellValue> {
  const [there, here] = [headersOf(wanted), headersOf(written)];
  const columns = new Map([...there].map(([column, header]) => [header, column]));
  return new Map(
    [...results].flatMap(([cell, result]): [string, CellValue][] => {
      const place = parseA1(cell);
      const column = place && columns.get(here.get(place.column) ?? '');
      return place && column !== undefined && column !== null ? [[formatA1(place.row, column), result]] : [];
    }),
  );
}

/** The first text of each column that was written. */
function headersOf(written: Readonly<Record<string, CellContent>>): Map<number, string> {
  const headers = new Map<number, { row: number; text: string }>();
  for (const [cell, content] of Object.entries(written)) {
    const place = parseA1(cell);
    if (!place || typeof content !== 'string') continue;
    const known = headers.get(place.column);
    if (!known || place.row < known.row) headers.set(place.column, { row: place.row, text: content });
  }
  return new Map([...headers].map(([column, { text }]) => [column, text]));
}

/**
 * Cells that cannot follow: results that were written as figures (which the user is told) and have changed, and every
 * formula that reads them.
 */
function staleCells(
  written: Readonly<Record<string, CellContent>>,
  before: ReadonlyMap<string, CellValue>,
  after: ReadonlyMap<string, CellValue>,
): (cell: string) => boolean {
  const stale = new Set<string>();
  for (const [cell, result] of after)
    if (!isFormula(written[cell]) && (before.get(cell) ?? null) !== result) stale.add(cell);
  for (let known = -1; known < stale.size;) {
    known = stale.size;
    for (const [cell, content] of Object.entries(written))
      if (isFormula(content) && referencesOf(content.formula).some((each) => stale.has(each)))
        stale.add(cell);
  }
  return (cell) => stale.has(cell);
}

/** Cells that a formula reads, those of its ranges one by one. */
function referencesOf(formula: string): string[] {
  return [...formula.matchAll(/([A-Z]{1,2}\d+)(?::([A-Z]{1,2}\d+))?/g)].flatMap(
    ([, from = '', to = from]) => {
      const [first, last] = [parseA1(from), parseA1(to)];
      if (!first || !last) return [];
      const rows = Array.from({ length: last.row - first.row + 1 }, (_, place) => first.row + place);
      return rows.map((row) => formatA1(row, first.column));
    },
  );
}

function resultsOf({ plan }: Pick<WorkbookResult, 'plan'>): Map<string, CellValue> {
  const cells = Object.entries(writtenCells(plan));
  return new Map(cells.map(([cell, content]) => [cell, isFormula(content) ? content.cached : content]));
}

function sheetSpec({ sheets: [grid] }: WorkbookContent): GridSpec {
  const { sheet, rowCount, columnCount } = grid as Grid;
  const cellOf = (row: number, column: number): CellSpec => {
    const [value, formula] = [(grid as Grid).value(row, column), (grid as Grid).formula(row, column)];
    const z = (grid as Grid).numberFormat(row, column);
    return { v: value, z, ...(formula !== null && { f: formula }) };
  };
  const cells = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => cellOf(row, column)),
  );
  return { sheet, cells };
}

/** Formulas whose computed value is not the result of scoring, as sentences. */
export function wrongFormulas({ sheet, formulas }: FormulaTrial, computed: Grid): string[] {
  const places = new Map<string, CellValue>();
  for (let row = 0; row < computed.rowCount; row += 1) {
    for (let column = 0; column < computed.columnCount; column += 1)
      places.set(formatA1(row, column), computed.value(row, column));
  }
  return formulas.flatMap(({ cell, formula, result }) => {
    const found = places.get(cell) ?? null;
    return isSame(result, found)
      ? []
      : [
          `${sheet.sheet}!${cell} ${formula} scores ${JSON.stringify(result)}, computes ${JSON.stringify(found)}`,
        ];
  });
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return (one ?? '') === (other ?? '');
}
