import type { HostIssue } from '../../app/ports';
import type { Reliance } from '../../sheet/editPlan';
import { isSameValue } from '../../sheet/grid';
import { cellValue, formulaOf } from './cellValue';
import { hostError } from './hostIssue';
import { type Area, cellCount, contains, rangeOf, union } from './range';
import type { Question } from './request';

/** A block that holds relied cells, asked for in the request before writing. */
export interface AskedBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly range: Excel.Range;
}

/** Blocks with many idle cells are cut by column: asking for them would bring more than it saves. */
const IDLE_FACTOR = 8;

function areasOf(relies: readonly Reliance[]): Area[] {
  const columns = new Map<number, Area>();
  let whole: Area | null = null;
  for (const { cell } of relies) {
    const one = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    const column = columns.get(cell.column);
    columns.set(cell.column, column ? union(column, one) : one);
    whole = whole ? union(whole, one) : one;
  }
  if (whole && cellCount(whole) <= relies.length * IDLE_FACTOR) return [whole];
  return [...columns.values()];
}

/** Cells of a block at most, and bytes of a cell in an answer: its value and its formula. */
const BLOCK_CELLS = 5_000;
const CELL_BYTES = 200;

/** Blocks of rows of which each is answered at once. */
function cut(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / (area.right - area.left + 1)));
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return parts;
}

/** What asks for the cells that the plan was made from, in few blocks; they come into `asked`. */
export function relyQuestions(
  sheets: Excel.WorksheetCollection,
  relies: readonly Reliance[],
  asked: AskedBlock[],
): Question[] {
  const bySheet = new Map<string, Reliance[]>();
  for (const reliance of relies) {
    const known = bySheet.get(reliance.cell.sheet);
    if (known) known.push(reliance);
    else bySheet.set(reliance.cell.sheet, [reliance]);
  }
  return [...bySheet].flatMap(([sheet, own]) =>
    areasOf(own)
      .flatMap(cut)
      .map((area) => ({
        bytes: cellCount(area) * CELL_BYTES,
        ask: () => {
          const range = rangeOf(sheets.getItem(sheet), area).load('values,formulas');
          asked.push({ sheet, area, range });
        },
      })),
  );
}

/** Relied cells that hold something else now. */
export function staleCells(asked: readonly AskedBlock[], relies: readonly Reliance[]): HostIssue[] {
  return relies.flatMap(({ cell, value, formula }) => {
    const block = asked.find(
      ({ sheet, area }) => sheet === cell.sheet && contains(area, cell.row, cell.column),
    );
    const [row, column] = [cell.row - (block?.area.top ?? 0), cell.column - (block?.area.left ?? 0)];
    const nowValue = block?.range.values[row]?.[column];
    const nowFormula = block?.range.formulas[row]?.[column];
    const isSame =
      formula === undefined
        ? isSameValue(cellValue(nowValue, nowFormula), value)
        : formulaOf(nowFormula, nowValue) === formula;
    return isSame ? [] : [hostError('stale-cell', undefined, cell)];
  });
}
