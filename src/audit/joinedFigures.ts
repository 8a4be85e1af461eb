import type { Target } from '../scoring/index';
import type { Located, WorkbookReading } from '../sheet/table';
import { cellKey } from './cellKey';

/**
 * Figures as the scores are made of them, by the cell that they stand in: what a cell says is settled once, by the
 * reading. A sum of several cells is the figure of none of them, a cell of several lines that of none alone; null where a
 * figure's unit is not that of its pair.
 */
export function joinedFigures({
  indicatorTable: table,
  issues,
}: Pick<WorkbookReading, 'indicatorTable' | 'issues'>): ReadonlyMap<string, Target | null> {
  const figures = new Map<string, Target | null>();
  const shared = new Set<string>();
  const add = (located: Located<Target | null> | null): void => {
    if (!located || located.value === null || (located.parts?.length ?? 0) > 0) return;
    const key = cellKey(located.cell);
    if (figures.has(key) && figures.get(key) !== located.value) shared.add(key);
    figures.set(key, located.value);
  };
  for (const indicator of table?.indicators ?? []) {
    for (const { target, actual } of indicator.quarters) {
      add(target);
      add(actual);
    }
    add(indicator.target);
    add(indicator.actual);
    add(indicator.budgetCeiling);
    add(indicator.budgetSpent);
  }
  for (const key of shared) figures.delete(key);
  for (const { code, severity, cell } of issues)
    if (code === 'unit-mismatch' && severity === 'error' && cell) figures.set(cellKey(cell), null);
  return figures;
}
