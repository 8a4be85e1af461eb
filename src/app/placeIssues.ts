import { formatAddress, type CellAddress } from '../kernel/cellAddress';
import type { Issue } from '../kernel/issue';
import type { Quarter, Scorecard, ScoringIssue } from '../scoring/index';
import type { Indicator, IndicatorTable, Located, TableRow } from '../sheet/table';

/**
 * Issues of scoring with the cells they speak of: the cell of the field that is wrong, else the row of the indicator;
 * and with the name that people know it by. What is missing at the end of a quarter is said of that quarter.
 * @param told issues of reading: a figure is not called missing where its cell was said to be unreadable
 */
export function placeIssues(
  { issues, throughQuarter }: Pick<Scorecard, 'issues' | 'throughQuarter'>,
  table: IndicatorTable,
  told: readonly Issue[] = [],
): readonly Issue[] {
  if (issues.length === 0) return [];
  const indicators = new Map(table.indicators.map((indicator) => [indicator.id, indicator]));
  const places = new Set(told.flatMap(({ cell }) => (cell ? [formatAddress(cell)] : [])));
  return issues.flatMap((raised) => {
    const indicator = indicators.get(String(raised.subject?.['indicator']));
    if (!indicator) return raised;
    if (places.size > 0 && isTold(raised, indicator, places)) return [];
    const issue = ofQuarter(raised, indicator, throughQuarter);
    const cell = cellOf(issue, indicator) ?? rowCell(indicator, table);
    return { ...issue, ...(cell && { cell }), data: { name: indicator.name, ...issue.data } };
  });
}

/** Whether the cell of a missing figure of the year holds something that was told already. */
function isTold({ code }: ScoringIssue, { rows }: Indicator, places: ReadonlySet<string>): boolean {
  const field = code === 'target-missing' ? 'target' : code === 'actual-missing' ? 'actual' : null;
  if (field === null) return false;
  return Object.values(rows).some(({ cells }) => {
    const own = cells[field];
    return own !== undefined && places.has(formatAddress(own.cell));
  });
}

function ofQuarter(issue: ScoringIssue, { quarters }: Indicator, quarter: Quarter | null): ScoringIssue {
  const isMissing = issue.code === 'target-missing' || issue.code === 'actual-missing';
  if (quarter === null || !isMissing || quarters.length === 0) return issue;
  return { ...issue, subject: { quarter, ...issue.subject } };
}

function cellOf(issue: ScoringIssue, indicator: Indicator): CellAddress | null {
  const { quarter, field } = { quarter: null, field: null, ...issue.subject };
  const own = indicator.quarters.find((candidate) => candidate.quarter === quarter);
  const performance = quarter === null ? indicator : (own ?? NOTHING);
  return (fieldOf(issue.code, field, performance, indicator) ?? own?.actual ?? own?.target)?.cell ?? null;
}

type Performance = Pick<Indicator, 'target' | 'actual'>;

const NOTHING: Performance = { target: null, actual: null };

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
