import type { HostIssue } from '../../app/ports';
import type { Reliance } from '../../sheet/editPlan';
import { cellValue, formulaOf, isSameValue } from './cellValue';
import { hostError } from './hostIssue';
import { type Area, cellCount, contains, rangeOf, union } from './range';

/** A block that holds relied cells, asked for in the request before writing. */
interface AskedBlock {
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

/** Asks for the cells that the plan was made from, in few blocks. */
export function askRelies(sheets: Excel.WorksheetCollection, relies: readonly Reliance[]): AskedBlock[] {
  const bySheet = new Map<string, Reliance[]>();
  for (const reliance of relies) {
    const known = bySheet.get(reliance.cell.sheet);
    if (known) known.push(reliance);
    else bySheet.set(reliance.cell.sheet, [reliance]);
  }
  return [...bySheet].flatMap(([sheet, own]) =>
    areasOf(own).map((area) => ({
      sheet,
      area,
      range: rangeOf(sheets.getItem(sheet), area).load('values,formulas'),
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
