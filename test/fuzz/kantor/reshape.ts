import { formatA1, parseA1 } from '../../../src/kernel/cellAddress';
import type { GridSpec } from '../../../src/sheet/gridOf';
import type { Dice } from './dice';
import { achievementOf, toNumber } from './exact';
import type { MadeSheet, Role } from './layout';
import type { MadeWorkbook } from './made';
import type { Cell } from './notation';

/** The same workbook with one of its sheets in another shape. */
export type Reshape = (made: MadeWorkbook, dice: Dice) => MadeWorkbook | null;

/** Moves every cell of a sheet; what stands nowhere stays blank. */
function moved(
  sheet: MadeSheet,
  rowTo: (row: number) => number,
  columnTo: (column: number) => number,
): MadeSheet {
  const cells: Cell[][] = [];
  sheet.spec.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const at = rowTo(row);
      while (cells.length <= at) cells.push([]);
      const target = cells[at] as Cell[];
      while (target.length <= columnTo(column)) target.push(null);
      target[columnTo(column)] = cell;
    }),
  );
  const roles = new Map<string, Role>();
  for (const [key, role] of sheet.roles) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    roles.set(`${rowTo(row)},${columnTo(column)}`, role);
  }
  const merges = (sheet.spec.merges ?? []).map((range) => {
    const [first, last] = range.split(':').map((end) => parseA1(end) ?? { row: 0, column: 0 });
    return first && last
      ? `${formatA1(rowTo(first.row), columnTo(first.column))}:${formatA1(rowTo(last.row), columnTo(last.column))}`
      : range;
  });
  const spec: GridSpec = {
    ...sheet.spec,
    cells,
    merges,
    hiddenRows: (sheet.spec.hiddenRows ?? []).map(rowTo),
  };
  const { header } = sheet;
  return {
    spec,
    roles,
    rowOf: new Map([...sheet.rowOf].map(([key, row]) => [key, rowTo(row)])),
    header: { top: rowTo(header.top), bottom: rowTo(header.bottom) },
  };
}

const each = (made: MadeWorkbook, change: (sheet: MadeSheet) => MadeSheet): MadeWorkbook => ({
  ...made,
  sheets: made.sheets.map((sheet) => (sheet.rowOf.size === 0 ? sheet : change(sheet))),
});

/** A blank row or two above everything, as a copy into another workbook brings. */
export const rowsAbove: Reshape = (made, dice) => {
  const more = dice.between(1, 3);
  return each(made, (sheet) =>
    moved(
      sheet,
      (row) => row + more,
      (column) => column,
    ),
  );
};

/** A blank row within the body, not inside a merged name. */
export const rowInside: Reshape = (made, dice) =>
  each(made, (sheet) => {
    const rows = [...sheet.rowOf.values()].sort((a, b) => a - b).slice(1);
    const isFree = (row: number): boolean =>
      (sheet.spec.merges ?? []).every((range) => {
        const [first, last] = range.split(':').map((end) => parseA1(end)?.row ?? 0);
        return !(first !== undefined && last !== undefined && first < row && last >= row);
      });
    const free = rows.filter(isFree);
    if (free.length === 0) return sheet;
    const at = dice.oneOf(free);
    return moved(
      sheet,
      (row) => (row >= at ? row + 1 : row),
      (column) => column,
    );
  });

/** Columns in another order; only where the header is one row, so that no group is torn. */
export const columnsShuffled: Reshape = (made, dice) => {
  const isPlain = made.sheets.every(
    ({ rowOf, header, spec }) =>
      rowOf.size === 0 ||
      spec.cells
        .slice(header.top + 1, header.bottom + 1)
        .every((line) => line.every((cell) => cell === null || /^\(?\d+\)?$/.test(String(cell)))),
  );
  if (!isPlain || made.sheets.some(hasGroups)) return null;
  return each(made, (sheet) => {
    const from = sheet.spec.cells[sheet.header.top]?.findIndex((cell) => cell !== null) ?? 0;
    const width = sheet.spec.cells[sheet.header.top]?.length ?? 0;
    const order = dice.shuffled(Array.from({ length: width - from }, (_, place) => place));
    const title = (row: number): boolean => row < sheet.header.top;
    const columnTo = (column: number): number =>
      column < from || column >= width ? column : from + (order[column - from] ?? 0);
    const body = moved(sheet, (row) => row, columnTo);
    const cells = body.spec.cells.map((line, row) => (title(row) ? (sheet.spec.cells[row] ?? []) : line));
    const numbers = cells.map((line, row) =>
      row > sheet.header.top && row <= sheet.header.bottom ? (sheet.spec.cells[row] ?? []) : line,
    );
    return { ...body, spec: { ...body.spec, cells: numbers } };
  });
};

/** A header cell that is merged over several columns, or a second row of texts: columns below it belong together. */
function hasGroups({ rowOf, header, spec }: MadeSheet): boolean {
  if (rowOf.size === 0) return false;
  return (spec.merges ?? []).some((range) => {
    const [first, last] = range.split(':').map((end) => parseA1(end));
    return (
      first && last && first.row >= header.top && first.row <= header.bottom && last.column > first.column
    );
  });
}

const FIGURES: ReadonlySet<Role> = new Set<Role>([
  'target',
  'actual',
  'target-of-quarter',
  'actual-of-quarter',
  'other-year',
  'renstra',
]);

/** Every plain figure as a text with a decimal comma, as a sheet that went through Word has it. */
export const figuresAsText: Reshape = (made) =>
  each(made, (sheet) => ({
    ...sheet,
    spec: {
      ...sheet.spec,
      cells: sheet.spec.cells.map((line, row) =>
        line.map((cell, column) => {
          const role = sheet.roles.get(`${row},${column}`);
          const isFigure = typeof cell === 'number' && role !== undefined && FIGURES.has(role);
          return isFigure ? String(cell).replace('.', ',') : cell;
        }),
      ),
    },
  }));

const WITNESSES: ReadonlySet<Role> = new Set<Role>(['achievement', 'criterion', 'status', 'input-percent']);

/** The office's own results taken out, their headers left. */
export const withoutWitnesses: Reshape = (made) =>
  each(made, (sheet) => ({
    ...sheet,
    spec: {
      ...sheet.spec,
      cells: sheet.spec.cells.map((line, row) =>
        line.map((cell, column) =>
          row > sheet.header.bottom && WITNESSES.has(sheet.roles.get(`${row},${column}`) ?? 'text')
            ? null
            : cell,
        ),
      ),
    },
  }));

/** A column of right capaian at the end of the first sheet, where there is none. */
export const withWitness: Reshape = (made) => {
  const [sheet] = made.sheets.filter(({ rowOf }) => rowOf.size > 0);
  if (!sheet || made.sheets.some(({ roles }) => [...roles.values()].includes('achievement'))) return null;
  const merged = (sheet.spec.merges ?? []).map(
    (range) => (parseA1(range.split(':')[1] ?? '')?.column ?? -1) + 1,
  );
  const lines = sheet.spec.cells.slice(sheet.header.top).map((line) => line.length);
  const width = [...lines, ...merged].reduce((most, one) => Math.max(most, one), 0);
  const cells = sheet.spec.cells.map((line) => [
    ...line,
    ...Array<Cell>(Math.max(0, width - line.length)).fill(null),
  ]);
  const roles = new Map(sheet.roles);
  (cells[sheet.header.top] as Cell[])[width] = '% Capaian';
  for (const indicator of made.office.indicators) {
    const [row, expected] = [sheet.rowOf.get(indicator.key), made.expected.get(indicator.key)];
    if (row === undefined || !expected?.target || !expected.actual) continue;
    const value = achievementOf(expected.target, expected.actual, indicator.way, made.office.rule);
    if (value === null) continue;
    (cells[row] as Cell[])[width] = Number(toNumber(value).toFixed(2));
    roles.set(`${row},${width}`, 'achievement');
  }
  const changed = { ...sheet, roles, spec: { ...sheet.spec, cells } };
  return { ...made, sheets: made.sheets.map((one) => (one === sheet ? changed : one)) };
};
