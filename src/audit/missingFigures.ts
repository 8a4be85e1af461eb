import { fieldRefKey, type Field, type FieldRef } from '../sheet/fields';
import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import { indicatorRows, quantityOf, type AuditContext } from './context';
import type { Finding } from './finding';
import { findingId } from './judge';
import { checkOf } from './rowChecks';

const FIGURES = new Set<Field>([
  'achievement',
  'input-percent',
  'efficiency-index',
  'efficiency-standard',
  'efficiency-level',
  'efficiency-achievement',
]);
const LABELS = new Set<Field>(['criterion', 'efficiency-category']);

/** A column with more blanks than this is one that nobody fills in every row. */
const MOST_BLANK = 0.1;

/**
 * Results that are blank in a row although its inputs are there and nearly all rows of the column are filled.
 */
export function missingFigures(context: AuditContext): Finding[] {
  return context.reading.tables.flatMap((table) => {
    const rows = indicatorRows(table);
    return table.columns.flatMap(({ column, ref }): Finding[] => {
      if (!ref || !(FIGURES.has(ref.field) || LABELS.has(ref.field))) return [];
      const isBlank = (row: TableRow): boolean => (row.cells[fieldRefKey(ref)]?.value ?? null) === null;
      const blank = rows.filter(isBlank);
      if (blank.length === 0 || blank.length > rows.length * MOST_BLANK) return [];
      return blank.flatMap((row) => missingFigure(row, column, ref, table, context));
    });
  });
}

function missingFigure(
  row: TableRow,
  column: number,
  ref: FieldRef,
  table: RecognisedTable,
  context: AuditContext,
): Finding[] {
  const cell = { sheet: table.sheet, row: row.top, column };
  const blank: LocatedCell = {
    value: LABELS.has(ref.field) ? '' : 0,
    cell,
    text: '',
    ref,
    hasFormula: false,
    decimals: null,
  };
  const check = checkOf(blank, row, table, context);
  if (!check) return [];
  const inputs = check.inputs.map((input) => input.value);
  const right = check.type === 'figure' ? check.compute(inputs) : check.label(inputs);
  if (right === null) return [];
  return [
    {
      id: findingId('figure-missing', cell),
      kind: 'recompute',
      code: 'figure-missing',
      class: 'error',
      quantity: quantityOf(row, ref, context),
      places: [{ cell, printed: '' }],
      printed: '',
      right,
      decimals: typeof right === 'number' ? 2 : null,
      cause: null,
    },
  ];
}
