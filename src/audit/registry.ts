import { fieldRefKey } from '../sheet/fields';
import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import { cellKey } from './cellKey';
import { figureIn, quantityOf, type AuditContext } from './context';
import type { Quantity } from './finding';

/** One place in the sheets where a quantity stands. */
export interface FigurePlace {
  readonly cell: LocatedCell;
  readonly row: TableRow;
  readonly table: RecognisedTable;
  readonly quantity: Quantity;
  /** As it is scored; its cell has what it shows. */
  readonly value: number;
}

/** Every numeric cell of the workbook by the quantity that it gives, and by the indicator that it speaks of. */
export interface FigureRegistry {
  readonly byQuantity: ReadonlyMap<string, readonly FigurePlace[]>;
  readonly bySubject: ReadonlyMap<string, readonly FigurePlace[]>;
  readonly byCell: ReadonlyMap<string, FigurePlace>;
}

/**
 * Key under which one quantity is followed over the sheets: subject, field, year, period. Null where a cell is no
 * place of a quantity of its own: rows of nothing known, parts of a sasaran.
 */
export function quantityKey(
  quantity: Quantity,
  table: RecognisedTable,
  context: AuditContext,
  row: TableRow | null = null,
): string | null {
  if (quantity.level === 'row' || quantity.level === 'unit') return null;
  if (row && context.partRows.has(row)) return null;
  const { ref } = quantity;
  const year =
    ref.year ??
    (table.kind === 'previous-year' ? null : context.indicators?.year) ??
    table.year ??
    context.indicators?.year ??
    null;
  const field = fieldKey(quantity, context);
  return [
    quantity.level,
    quantity.id ?? '',
    field,
    year ?? '',
    monthKey(quantity, table) ?? partKey(quantity, table, context) ?? periodKey(quantity, row, context),
    ref.workUnit === context.ownWorkUnit ? '' : (ref.workUnit ?? ''),
  ].join('|');
}

/** In a table of months the one that ends a quarter is that month alone; null elsewhere. */
function monthKey({ ref: { month, quarter } }: Quantity, { columns }: RecognisedTable): string | null {
  const last = month ?? (quarter === undefined ? undefined : quarter * 3);
  const isOfMonths = columns.some(({ ref }) => ref?.month !== undefined);
  return isOfMonths && last !== undefined ? `b${last}` : null;
}

/** A quarter alone, where the quarters are added up and the column does not say that it is up to its end. */
function partKey(
  { ref, level, id }: Quantity,
  { columns }: RecognisedTable,
  context: AuditContext,
): string | null {
  if (ref.quarter === undefined || level !== 'indicator' || id === null) return null;
  if (ref.field !== 'target' && ref.field !== 'actual') return null;
  const kind = context.indicatorById.get(id)?.quarterKind ?? context.method.quarterKind;
  if (kind !== 'jumlah' && kind !== 'rata-rata') return null;
  const key = fieldRefKey(ref);
  const column = columns.find((each) => each.ref && fieldRefKey(each.ref) === key);
  const isUpTo = UP_TO.test(column?.header.join(' ') ?? '');
  return isUpTo ? null : `alone${ref.quarter}`;
}

const UP_TO = /\bs\.?\s?\/?d\b|sampai|kumulatif/i;

/**
 * The period of a figure. The fourth quarter is the year where the figures of the quarters count on: for performance
 * as the indicator is scored, for money only where the row itself shows that it grows.
 */
function periodKey({ ref, level, id }: Quantity, row: TableRow | null, context: AuditContext): string {
  const { quarter, month } = ref;
  if (month !== undefined) return `b${month}`;
  if (quarter === undefined) return 'year';
  const own = `tw${quarter}`;
  if (quarter !== 4) return own;
  const indicator = level === 'indicator' && id !== null ? context.indicatorById.get(id) : undefined;
  const isMoney = ref.field === 'budget-spent' || ref.field === 'budget-ceiling';
  const isYear = isMoney
    ? row !== null && countsOn(row, ref.field)
    : (indicator?.quarterKind ?? context.method.quarterKind) === 'kumulatif';
  return isYear ? 'year' : own;
}

/** Whether the quarters of a row never fall, and the last of them is more than any of them alone could be. */
function countsOn(row: TableRow, field: Quantity['ref']['field']): boolean {
  const cells = Object.values(row.cells).filter(
    ({ ref, value }) => ref.field === field && ref.month === undefined && typeof value === 'number',
  );
  const quarters = [1, 2, 3, 4].flatMap((quarter) => cells.filter(({ ref }) => ref.quarter === quarter));
  const values = quarters.map(({ value }) => value as number);
  const year = cells.find(({ ref }) => ref.quarter === undefined)?.value;
  const isRising = values.every((value, at) => at === 0 || value >= (values[at - 1] as number));
  if (values.length < 4 || !isRising) return false;
  const sum = values.reduce((all, value) => all + value, 0);
  return typeof year !== 'number' || Math.abs(sum - year) > Math.abs((values[3] as number) - year);
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
        const value = figureIn(cell, context);
        if (typeof value !== 'number') continue;
        const quantity = quantityOf(row, cell.ref, context);
        const key = quantityKey(quantity, table, context, row);
        const place = { cell, row, table, quantity, value };
        byCell.set(cellKey(cell.cell), place);
        if (key === null) continue;
        append(byQuantity, key, place);
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
