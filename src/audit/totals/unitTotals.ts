import type { RecognisedTable, TableKind, TableRow } from '../../sheet/table';
import type { AuditContext } from '../context';
import type { Finding } from '../finding';
import { findingId } from '../judge';

type MoneyField = 'budget-ceiling' | 'budget-spent';

/** Money of the whole unit as one table gives it. */
interface UnitTotal {
  readonly table: RecognisedTable;
  readonly field: MoneyField;
  readonly value: number;
  /** Row that prints it, or the last of those that make it up. */
  readonly row: TableRow;
  readonly isPrinted: boolean;
}

/** Tables that list the whole unit; lists of last year or of others do not count. */
const WHOLE: ReadonlySet<TableKind> = new Set<TableKind>([
  'measurement',
  'action-plan',
  'realisation',
  'efficiency',
  'objective-scores',
  'programme-output',
]);
/** Totals nearer than this are one quantity printed twice; further apart, one of them may cover less. */
const SAME = 0.02;
/** Fewer rows than this are no list of the whole unit. */
const FEWEST_ROWS = 3;

/**
 * Money of the whole unit that comes to different sums on different tables of one year. Which of them is right cannot be
 * told, so it is worth a look.
 */
export function unitTotalFindings(context: AuditContext): Finding[] {
  const tables = context.reading.tables.filter((table) => WHOLE.has(table.kind) && isOfYear(table, context));
  return (['budget-ceiling', 'budget-spent'] as const).flatMap((field) => {
    const totals = tables.flatMap((table) => totalOf(table, field) ?? []);
    const base = totals.find(({ table }) => table.id === context.indicators?.primary.id) ?? totals[0];
    if (!base) return [];
    const seen = new Set([base.value]);
    return totals.flatMap((other) => {
      if (other === base || isSame(other, base) || !isClose(other, base) || seen.has(other.value)) return [];
      seen.add(other.value);
      return [difference(other, base)];
    });
  });
}

function isOfYear({ year }: RecognisedTable, { indicators }: AuditContext): boolean {
  return year === null || indicators === null || indicators.year === null || year === indicators.year;
}

/** The total that a table prints, else the sum of its rows; null where it has neither. */
function totalOf(table: RecognisedTable, field: MoneyField): UnitTotal | null {
  const figures = table.rows.flatMap((row) => {
    const cell = row.cells[field];
    // A merged cell that reaches down from a row above was counted there.
    return cell && cell.cell.row >= row.top && typeof cell.value === 'number'
      ? [{ row, value: cell.value }]
      : [];
  });
  const printed = figures.filter(({ row }) => row.role === 'unit-total' || row.role === 'total').at(-1);
  if (printed) return { table, field, ...printed, isPrinted: true };
  const role = figures.some(({ row }) => row.role === 'indicator') ? 'indicator' : 'objective';
  const parts = figures.filter(({ row }) => row.role === role && row.isSumOfRows !== true);
  const last = parts.at(-1);
  if (!last || parts.length < FEWEST_ROWS) return null;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return { table, field, value, row: last.row, isPrinted: false };
}

function isSame(one: UnitTotal, other: UnitTotal): boolean {
  return Math.abs(one.value - other.value) <= Math.max(one.table.rows.length, other.table.rows.length) / 2;
}

function isClose(one: UnitTotal, other: UnitTotal): boolean {
  return Math.abs(one.value - other.value) <= SAME * Math.max(Math.abs(one.value), Math.abs(other.value));
}

function difference(other: UnitTotal, base: UnitTotal): Finding {
  const place = ({ row, field }: UnitTotal) => {
    const cell = row.cells[field];
    return cell ? [{ cell: cell.cell, printed: cell.text }] : [];
  };
  const places = [...place(other), ...place(base)];
  const cell = places[0]?.cell ?? { sheet: other.table.sheet, row: other.row.top, column: 0 };
  return {
    id: findingId('totals-differ', cell),
    kind: 'two-places',
    code: 'totals-differ',
    class: 'remark',
    quantity: { ref: { field: other.field }, level: 'unit', id: null, name: null },
    places,
    printed: other.isPrinted ? (places[0]?.printed ?? '') : String(Math.round(other.value)),
    right: base.value,
    decimals: 0,
    cause: null,
    data: { sheet: other.table.sheet, other: base.table.sheet },
  };
}
