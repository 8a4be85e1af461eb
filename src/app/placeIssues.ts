import type { CellAddress } from '../kernel/cellAddress';
import type { Issue } from '../kernel/issue';
import type { ScoringIssue } from '../scoring/index';
import type { Indicator, IndicatorTable, Located, TableRow } from '../sheet/table';

/**
 * Issues of scoring with the cells they speak of: the cell of the field that is wrong, else the row of the indicator;
 * and with the name that people know it by.
 */
export function placeIssues(issues: readonly ScoringIssue[], table: IndicatorTable): readonly Issue[] {
  const indicators = new Map(table.indicators.map((indicator) => [indicator.id, indicator]));
  return issues.map((issue) => {
    const indicator = indicators.get(String(issue.subject?.['indicator']));
    if (!indicator) return issue;
    const cell = cellOf(issue, indicator) ?? rowCell(indicator, table);
    return { ...issue, ...(cell && { cell }), data: { name: indicator.name, ...issue.data } };
  });
}

function cellOf(issue: ScoringIssue, indicator: Indicator): CellAddress | null {
  const { quarter, field } = { quarter: null, field: null, ...issue.subject };
  const own = indicator.quarters.find((candidate) => candidate.quarter === quarter);
  return (
    (fieldOf(issue.code, field, own ?? indicator, indicator) ?? own?.actual ?? own?.target)?.cell ?? null
  );
}

type Performance = Pick<Indicator, 'target' | 'actual'>;

function fieldOf(
  code: ScoringIssue['code'],
  field: string | number | null,
  performance: Performance,
  money: Indicator,
): Located<unknown> | null {
  switch (field) {
    case 'target':
      return performance.target;
    case 'actual':
      return performance.actual;
    case 'budget-ceiling':
      return money.budgetCeiling;
    case 'budget-spent':
      return money.budgetSpent;
    case 'weight':
      return money.weight;
    default:
      return code === 'weight-not-positive' ? money.weight : null;
  }
}

/** First cell of the indicator in the table that results are written beside. */
function rowCell(indicator: Indicator, { primary }: IndicatorTable): CellAddress | null {
  const row: TableRow | undefined = indicator.rows[primary.id];
  if (!row) return null;
  const named = row.cells['indicator'];
  return named?.cell ?? { sheet: primary.sheet, row: row.top, column: primary.body.left };
}
