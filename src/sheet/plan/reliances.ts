import type { Reliance } from '../editPlan';
import type { WorkbookContent } from '../grid';
import type { Indicator, IndicatorTable, Located } from '../table';
import { blankCells, type BlankCell } from './blankCells';

/** Every cell that the scores were made from, with what it held: a plan is refused when one of them has changed. */
export function reliances(table: IndicatorTable, content: WorkbookContent): Reliance[] {
  const sheets = new Map(content.sheets.map((grid) => [grid.sheet, grid]));
  const relies: Reliance[] = [];
  const add = (located: Located<unknown> | null): void => {
    if (!located) return;
    const { cell } = located;
    const grid = sheets.get(cell.sheet);
    if (grid) relies.push({ cell, value: grid.value(cell.row, cell.column) });
  };
  const blank = blankCells(table);
  for (const indicator of table.indicators) for (const located of inputsOf(indicator, blank)) add(located);
  return relies;
}

function inputsOf(indicator: Indicator, blank: BlankCell): (Located<unknown> | null)[] {
  const { budgetCeiling, budgetSpent, weight, quarters } = indicator;
  const target = indicator.target ?? blank(indicator, 'target');
  const actual = indicator.actual ?? blank(indicator, 'actual');
  const inputs: (Located<unknown> | null)[] = [
    target,
    actual,
    budgetCeiling ?? blank(indicator, 'budget-ceiling'),
    budgetSpent ?? blank(indicator, 'budget-spent'),
    weight ?? blank(indicator, 'weight'),
  ];
  for (const { quarter, target: planned, actual: reached } of quarters) {
    if (!isSameCell(planned, target)) inputs.push(planned ?? blank(indicator, 'target', quarter));
    if (!isSameCell(reached, actual)) inputs.push(reached ?? blank(indicator, 'actual', quarter));
  }
  return inputs;
}

function isSameCell(one: Located<unknown> | null, two: Located<unknown> | null): boolean {
  if (!one || !two) return false;
  const [{ sheet, row, column }, other] = [one.cell, two.cell];
  return sheet === other.sheet && row === other.row && column === other.column;
}
