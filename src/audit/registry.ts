import type { CellAddress } from '../kernel/cellAddress';
import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import { quantityOf, type AuditContext } from './context';
import type { Quantity } from './finding';

/** One place in the sheets where a quantity stands. */
export interface FigurePlace {
  readonly cell: LocatedCell;
  readonly row: TableRow;
  readonly table: RecognisedTable;
  readonly quantity: Quantity;
}

/** Every numeric cell of the workbook by the quantity that it gives, and by the indicator that it speaks of. */
export interface FigureRegistry {
  readonly byQuantity: ReadonlyMap<string, readonly FigurePlace[]>;
  readonly bySubject: ReadonlyMap<string, readonly FigurePlace[]>;
  readonly byCell: ReadonlyMap<string, FigurePlace>;
}

/** Key of a cell's address: joined and recognised figures of one cell are one place. */
export function cellKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}|${row}|${column}`;
}

/**
 * Key under which one quantity is followed over the sheets: subject, field, year, quarter. A cumulative fourth
 * quarter is the year.
 */
export function quantityKey(
  quantity: Quantity,
  table: RecognisedTable,
  context: AuditContext,
): string | null {
  if (quantity.level === 'row' || quantity.level === 'unit') return null;
  const { ref } = quantity;
  const year =
    ref.year ??
    (table.kind === 'previous-year' ? null : context.indicators?.year) ??
    table.year ??
    context.indicators?.year ??
    null;
  const indicator =
    quantity.level === 'indicator' && quantity.id !== null ? context.indicatorById.get(quantity.id) : null;
  const isYearEnd =
    ref.quarter === 4 && (indicator?.quarterKind ?? context.method.quarterKind) === 'kumulatif';
  const quarter = ref.quarter === undefined || isYearEnd ? 'year' : `tw${ref.quarter}`;
  const field = fieldKey(quantity, context);
  return [
    quantity.level,
    quantity.id ?? '',
    field,
    year ?? '',
    quarter,
    ref.workUnit === context.ownWorkUnit ? '' : (ref.workUnit ?? ''),
  ].join('|');
}

/** Sub-totals show NPS under capaian, and a table of units shows our own figures under our name. */
function fieldKey({ ref, level }: Quantity, context: AuditContext): string {
  const isOwn = ref.field === 'peer-actual' && ref.workUnit === context.ownWorkUnit;
  if (level === 'indicator') return isOwn ? 'actual' : ref.field;
  return ref.field === 'achievement' || isOwn ? 'objective-score' : ref.field;
}

/** Key of the subject alone. */
export function subjectKey(quantity: Quantity): string {
  return `${quantity.level}|${quantity.id ?? ''}`;
}

/** Follows every numeric cell; linear in the number of cells. */
export function registerFigures(context: AuditContext): FigureRegistry {
  const byQuantity = new Map<string, FigurePlace[]>();
  const bySubject = new Map<string, FigurePlace[]>();
  const byCell = new Map<string, FigurePlace>();
  for (const table of context.reading.tables) {
    for (const row of table.rows) {
      for (const cell of Object.values(row.cells)) {
        if (typeof cell.value !== 'number') continue;
        const quantity = quantityOf(row, cell.ref, context);
        const key = quantityKey(quantity, table, context);
        if (key === null) continue;
        const place = { cell, row, table, quantity };
        append(byQuantity, key, place);
        byCell.set(cellKey(cell.cell), place);
        append(bySubject, subjectKey(quantity), place);
      }
    }
  }
  return { byQuantity, bySubject, byCell };
}

function append(map: Map<string, FigurePlace[]>, key: string, place: FigurePlace): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}
