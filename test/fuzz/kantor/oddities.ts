import type { Draft } from './draft';
import { rounded } from './exact';
import type { Column } from './layout';
import { withMarks } from './notation';
import { officeAchievement } from './results';

/** Columns with what offices do to a cell now and then: realisasi with its percent in brackets, not measured, a blank column. */
export function withOddities(draft: Draft, columns: readonly Column[]): Column[] {
  const { dice, features, unmeasured } = draft;
  let changed = columns.map((column) => withGaps(draft, column));
  if (unmeasured.size > 0) features.add('not-measured');
  if (dice.isLucky(0.05)) {
    features.add('brackets');
    changed = changed.map((column) => (column.role === 'actual' ? withBrackets(draft, column) : column));
  }
  if (dice.isLucky(0.05)) {
    features.add('blank-column');
    const at = changed.findIndex(({ role }) => role === 'target');
    changed.splice(at, 0, { head: [], role: 'text', cell: () => null });
  }
  return changed;
}

/** No realisasi of what was not measured, and none of what follows from it. */
function withGaps({ dice, unmeasured }: Draft, column: Column): Column {
  if (unmeasured.size === 0) return column;
  const gap = dice.oneOf(['-', 'N/A', 'n/a', null, '–']);
  const isGone = column.role === 'actual' || column.role === 'achievement';
  if (column.role === 'criterion' || column.role === 'status')
    return { ...column, cell: (i) => (unmeasured.has(i.key) ? null : column.cell(i)) };
  return isGone ? { ...column, cell: (i) => (unmeasured.has(i.key) ? gap : column.cell(i)) } : column;
}

/** `12 (100%)`: the percent behind is the capaian. */
function withBrackets(draft: Draft, column: Column): Column {
  const { office, unmeasured } = draft;
  return {
    ...column,
    cell: (indicator) => {
      const value = officeAchievement(indicator, indicator.year, office.rule);
      if (value === null || unmeasured.has(indicator.key)) return column.cell(indicator);
      const percent = withMarks(rounded(value, 2), ',', false);
      return `${withMarks(indicator.year.actual, ',', false)} (${percent}%)`;
    },
  };
}
