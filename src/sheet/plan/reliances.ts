import type { Reliance } from '../editPlan';
import type { WorkbookContent } from '../grid';
import type { Indicator, IndicatorTable, Located } from '../table';

/** Every cell that the scores were made from, with what it held: a plan is refused when one of them has changed. */
export function reliances(table: IndicatorTable, content: WorkbookContent): Reliance[] {
  const sheets = new Map(content.sheets.map((grid) => [grid.sheet, grid]));
  const relies: Reliance[] = [];
  const add = (located: Located<unknown> | null): void => {
    const grid = located && sheets.get(located.cell.sheet);
    if (located && grid)
      relies.push({ cell: located.cell, value: grid.value(located.cell.row, located.cell.column) });
  };
  for (const indicator of table.indicators) for (const located of inputsOf(indicator)) add(located);
  return relies;
}

function inputsOf(indicator: Indicator): (Located<unknown> | null)[] {
  const { target, actual, budgetCeiling, budgetSpent, weight, quarters } = indicator;
  const inputs: (Located<unknown> | null)[] = [target, actual, budgetCeiling, budgetSpent, weight];
  for (const quarter of quarters) {
    if (quarter.target?.cell !== target?.cell) inputs.push(quarter.target);
    if (quarter.actual?.cell !== actual?.cell) inputs.push(quarter.actual);
  }
  return inputs;
}
