import type { CellAddress } from '../../kernel/cellAddress';
import type { PaneIndicator, PaneIndicators } from '../worker/paneResult';

/**
 * Id of the indicator whose figure stands in a cell: one of its inputs, or anything else in the row of its name, such as
 * a result of ours; null when the cell belongs to none.
 */
export function indicatorAt({ indicators }: PaneIndicators, cell: CellAddress): string | null {
  const byFigure = indicators.find((indicator) => cellsOf(indicator).some((each) => isSame(each, cell)));
  const found =
    byFigure ??
    indicators.find(({ nameCell }) => nameCell?.sheet === cell.sheet && nameCell.row === cell.row);
  return found?.id ?? null;
}

function cellsOf(indicator: PaneIndicator): CellAddress[] {
  const { target, actual, budgetCeiling, budgetSpent, weight, quarters } = indicator;
  const located = [
    target,
    actual,
    budgetCeiling,
    budgetSpent,
    weight,
    ...quarters.flatMap((quarter) => [quarter.target, quarter.actual]),
  ];
  return located.flatMap((each) => (each === null ? [] : [each.cell]));
}

function isSame(one: CellAddress, two: CellAddress): boolean {
  return one.sheet === two.sheet && one.row === two.row && one.column === two.column;
}
