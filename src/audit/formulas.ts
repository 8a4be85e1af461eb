import type { CellAddress, CellRange } from '../kernel/cellAddress';
import { covers, referencesOf } from '../sheet/formula/index';
import { isCellError, type Grid, type WorkbookContent } from '../sheet/grid';
import type { RecognisedTable, TableRow, WorkbookReading } from '../sheet/table';
import { circularCells } from './circular';
import { columnFindings } from './columnFormulas';
import type { Finding } from './finding';
import { formulaFinding as found } from './formulaFinding';

/**
 * Faults of formulas on the recognised tables: ranges that miss or repeat rows, numbers typed among formulas,
 * formulas unlike their neighbours, references to the wrong row, to nothing or to text, circles, sums of one
 * operation, hidden rows that are summed, error values, numbers as text, a shown "-" that is 0.
 */
export function formulaFindings(content: WorkbookContent, reading: WorkbookReading): Finding[] {
  const grids = new Map(content.sheets.map((grid) => [grid.sheet, grid]));
  const findings = reading.tables.flatMap((table) => {
    const grid = grids.get(table.sheet);
    return grid ? tableFindings(table, grid, grids) : [];
  });
  for (const cell of circularCells(content.sheets))
    findings.push(
      found('formula-circular', 'error', cell, grids.get(cell.sheet)?.formula(cell.row, cell.column) ?? ''),
    );
  return findings;
}

function tableFindings(table: RecognisedTable, grid: Grid, grids: ReadonlyMap<string, Grid>): Finding[] {
  const findings: Finding[] = [];
  for (const { column, ref } of table.columns) {
    findings.push(...columnFindings({ column, field: ref?.field ?? null }, table, grid));
    for (const row of table.rows) {
      findings.push(...cellFindings(row, column, grid, grids));
      const formula = grid.formula(row.top, column);
      if (formula !== null && row.role !== 'indicator' && row.role !== 'other')
        findings.push(...subtotalFindings(formula, row, column, table, grid));
    }
  }
  findings.push(...textNumbers(table, grid));
  return findings;
}

function cellFindings(
  row: TableRow,
  column: number,
  grid: Grid,
  grids: ReadonlyMap<string, Grid>,
): Finding[] {
  const cell = { sheet: grid.sheet, row: row.top, column };
  const value = grid.value(row.top, column);
  const text = grid.text(row.top, column);
  const findings: Finding[] = [];
  if (isCellError(value) && value.error !== 'uncached')
    findings.push(found('error-value', 'error', cell, value.error));
  if (value === 0 && /^[-–—]$/.test(text.trim()))
    findings.push(found('shown-differs', 'remark', cell, text, { value: 0 }));
  const formula = grid.formula(row.top, column);
  if (formula === null) return findings;
  const sum = /\bSUM\(([^-+*/(),:]{1,80}[-+*/][^(),:]{1,160})\)/i.exec(formula);
  if (sum)
    findings.push(found('formula-sum-of-operation', 'remark', cell, formula, { inner: sum[1] as string }));
  for (const { range } of referencesOf(formula, grid.sheet)) {
    const on = grids.get(range.sheet);
    if (!on || range.top !== range.bottom || range.left !== range.right) continue;
    const referred = on.value(range.top, range.left);
    const at = { sheet: range.sheet, row: range.top, column: range.left };
    if (referred === null && on.formula(range.top, range.left) === null && !isInMerge(range, on)) {
      findings.push(found('formula-empty-cell', 'remark', cell, formula, { reference: placeText(at) }));
    } else if (typeof referred === 'string' && referred !== '' && isArithmetic(formula)) {
      findings.push(
        found('formula-text-cell', 'error', cell, formula, { reference: placeText(at), value: referred }),
      );
    }
  }
  return findings;
}

function isInMerge(range: CellRange, grid: Grid): boolean {
  return grid.merges.some(
    (merge) =>
      range.top >= merge.top &&
      range.top <= merge.bottom &&
      range.left >= merge.left &&
      range.left <= merge.right,
  );
}

/** Plain arithmetic on references, where text gives #VALUE!; functions may mean text. */
function isArithmetic(formula: string): boolean {
  return !/[A-Za-z]{4}|"|\(\)|[A-Za-z]\(/.test(formula) && /[-+*/]/.test(formula.slice(1));
}

function placeText({ sheet, row, column }: CellAddress): string {
  return `${sheet}|${row}|${column}`;
}

/** Ranges of a sub-total: rows of its group that it misses, rows that it counts twice, hidden rows it sums. */
function subtotalFindings(
  formula: string,
  row: TableRow,
  column: number,
  table: RecognisedTable,
  grid: Grid,
): Finding[] {
  if (!/\b(?:SUM|AVERAGE|SUBTOTAL)\(/i.test(formula)) return [];
  const ranges = referencesOf(formula, grid.sheet)
    .map(({ range }) => range)
    .filter((range) => range.sheet === grid.sheet && column >= range.left && column <= range.right);
  if (ranges.length === 0) return [];
  const cell = { sheet: grid.sheet, row: row.top, column };
  const times = (each: TableRow): number =>
    ranges.filter((range) => covers(range, grid.sheet, each.top, column)).length;
  const findings: Finding[] = [];
  const parts = partsOf(row, table, times);
  if (isSumOf(grid.value(row.top, column), parts, column, grid)) return [];
  for (const part of parts) {
    const count = times(part);
    const data = { row: part.top + 1, name: part.name ?? '' };
    if (count === 0 && typeof grid.value(part.top, column) === 'number')
      findings.push(found('subtotal-misses-row', 'error', cell, formula, data));
    if (count > 1) findings.push(found('subtotal-counts-twice', 'error', cell, formula, data));
    if (count > 0 && part.isHidden) findings.push(found('formula-hidden-row', 'remark', cell, formula, data));
  }
  for (const each of table.rows) {
    const isSister =
      each !== row && each.role !== 'indicator' && each.role !== 'other' && !parts.includes(each);
    const isPartCounted = parts.some((part) => times(part) > 0);
    const isFigure = typeof grid.value(each.top, column) === 'number';
    if (isSister && isFigure && times(each) > 0 && isPartCounted)
      findings.push(
        found('subtotal-counts-twice', 'error', cell, formula, { row: each.top + 1, name: each.name ?? '' }),
      );
  }
  return findings;
}

/**
 * Whether a sub-total comes to the sum of what it is made of, however its formula goes there: over program rows, or
 * over rows that are sums themselves.
 */
function isSumOf(printed: unknown, parts: readonly TableRow[], column: number, grid: Grid): boolean {
  if (typeof printed !== 'number') return false;
  let sum = 0;
  for (const part of parts) {
    const value = grid.value(part.top, column);
    if (typeof value === 'number' && !part.isSumOfRows) sum += value;
  }
  return Math.abs(sum - printed) <= 1e-9 * Math.max(1, Math.abs(printed));
}

/** What a sub-total is made of: sub-totals of the level below when it uses them, else the indicators of its group. */
function partsOf(
  row: TableRow,
  table: RecognisedTable,
  times: (row: TableRow) => number,
): readonly TableRow[] {
  const indicators = table.rows.filter((each) => each.role === 'indicator' && isInGroup(each, row));
  if (row.role === 'objective') return indicators;
  for (const role of ['perspective', 'objective'] as const) {
    const below = table.rows.filter((each) => each.role === role && each !== row && isInGroup(each, row));
    if (
      role !== row.role &&
      below.some((each) => times(each) > 0) &&
      !indicators.some((each) => times(each) > 0)
    )
      return below;
  }
  return indicators;
}

function isInGroup(each: TableRow, summary: TableRow): boolean {
  if (summary.role === 'objective')
    return each.objective !== null && each.objective === (summary.objective ?? summary.name);
  if (summary.role === 'perspective')
    return each.perspective !== null && each.perspective === (summary.perspective ?? summary.name);
  return true;
}

/** Numbers kept as text, one remark a table: Excel does not compute with them. */
function textNumbers(table: RecognisedTable, grid: Grid): Finding[] {
  const cells = table.rows
    .flatMap((row) => Object.values(row.cells))
    .filter(
      ({ value, cell }) => typeof value === 'number' && typeof grid.value(cell.row, cell.column) === 'string',
    );
  const first = cells[0];
  return first ? [found('number-as-text', 'remark', first.cell, first.text, { count: cells.length })] : [];
}
