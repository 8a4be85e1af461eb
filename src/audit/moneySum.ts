import type { Indicator, LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import { cellKey } from './cellKey';
import type { CheckInput, FigureCheck } from './check';
import { indicatorRows, inputOf, joinedCell, quantityOf, sisterCell, type AuditContext } from './context';

interface SumPlace {
  readonly row: TableRow;
  readonly table: RecognisedTable;
  readonly context: AuditContext;
}

/**
 * A sum of money of a sub-total row against the money of its indicators; null where one of them is not known.
 * @param members the indicators that the row is made of
 * @method M-18
 */
export function moneySum(
  printed: LocatedCell,
  members: readonly Indicator[],
  place: SumPlace,
): FigureCheck | null {
  const { row, table, context } = place;
  const field = printed.ref.field as 'budget-ceiling' | 'budget-spent';
  const own =
    table.kind === 'programme-output' && row.role === 'total'
      ? indicatorRows(table).map((each) => inputOf(each, sisterCell(each, field, printed.ref), context))
      : memberMoney(field, printed, members, place);
  const inputs = own.filter((input) => input !== null);
  if (inputs.length === 0 || inputs.length < own.length) return null;
  return {
    type: 'figure',
    quantity: quantityOf(row, printed.ref, context),
    printed,
    inputs,
    compute: (values) => values.reduce((sum, value) => sum + value, 0),
    fromNeighbours: null,
    alsoRight: [],
  };
}

function memberMoney(
  field: 'budget-ceiling' | 'budget-spent',
  printed: LocatedCell,
  all: readonly Indicator[],
  { table, context }: SumPlace,
): (CheckInput | null)[] {
  // Money of rows that are sums of others counts once, and so does money of several in one cell.
  const counted = new Set<string>();
  const members = all.filter((indicator) => {
    const money = field === 'budget-ceiling' ? indicator.budgetCeiling : indicator.budgetSpent;
    if (indicator.isSumOfRows === true) return false;
    return money === null || counted.size < counted.add(cellKey(money.cell)).size;
  });
  return members.map((indicator) => {
    const ownRow = indicator.rows[table.id];
    const own = ownRow ? sisterCell(ownRow, field, printed.ref) : null;
    if (ownRow && own) return inputOf(ownRow, own, context);
    const joined = joinedCell(
      field === 'budget-ceiling' ? indicator.budgetCeiling : indicator.budgetSpent,
      field,
    );
    return (
      joined && {
        value: joined.value as number,
        cell: joined,
        quantity: { ref: joined.ref, level: 'indicator', id: indicator.id, name: indicator.name },
      }
    );
  });
}
