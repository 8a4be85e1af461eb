import type { Quarter } from '../../../scoring/index';
import { fieldRefKey, type Field, type FieldRef } from '../../fields';
import type { LocatedCell, TableColumn, TableRow } from '../../table';
import { quarterAlone } from '../../words/statedQuarter';
import { isNumericField } from '../numericFields';
import type { SheetView } from '../view/sheetView';
import { withRef } from './withRef';

/** A row with the quarter that it says it is of. */
interface Part {
  readonly row: TableRow;
  readonly quarter: Quarter;
}

/** What stands once for the whole indicator, in the first of its rows. */
const ONCE: ReadonlySet<string> = new Set<Field>(['target', 'budget-ceiling', 'weight', 'baseline']);

/**
 * Rows of a quarter each, below an indicator or beside a column of quarters, become one row with the figures of all its
 * quarters; `null` where the table has no such rows.
 */
export function joinQuarterRows(
  view: SheetView,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): readonly TableRow[] | null {
  if (columns.some(({ ref }) => ref?.quarter !== undefined || ref?.month !== undefined)) return null;
  const quarterOf = quarterReader(view, columns, rows);
  if (!quarterOf) return null;
  const groups = groupsOf(rows, quarterOf);
  if (!groups.some(({ parts }) => parts.length > 1)) return null;
  const once = onceOnly(groups);
  return groups.map((group) => joined(group, once));
}

/** A row that stands for itself, or the rows of one indicator. */
interface Group {
  /** The row that names the indicator; also the first of the parts where quarters stand in a column. */
  readonly head: TableRow;
  readonly parts: Part[];
}

type QuarterOf = (row: TableRow) => Quarter | null;

function quarterReader(
  view: SheetView,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): QuarterOf | null {
  const column = columns.find((each) => isQuarterColumn(view, each, rows))?.column;
  if (column !== undefined) return (row) => quarterAlone(view.text(row.top, column), true);
  const named = rows.filter(({ name }) => name !== null && quarterAlone(name, false) !== null);
  return named.length < 2 ? null : ({ name }) => (name === null ? null : quarterAlone(name, false));
}

/** A column without a meaning of which every text is a quarter, two different at least. */
function isQuarterColumn(
  view: SheetView,
  { column, ref, header }: TableColumn,
  rows: readonly TableRow[],
): boolean {
  if (ref !== null && ref.field !== 'quarter-kind' && ref.field !== 'note') return false;
  const isHeaded = /triwulan|tribulan|\btri?w\b|kuartal|quarter|periode/i.test(header.join(' '));
  const quarters = new Set<Quarter>();
  for (const { top } of rows) {
    const text = view.text(top, column);
    if (text === '') continue;
    const quarter = quarterAlone(text, isHeaded);
    if (quarter === null) return false;
    quarters.add(quarter);
  }
  return quarters.size > 1;
}

function groupsOf(rows: readonly TableRow[], quarterOf: QuarterOf): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const quarter = quarterOf(row);
    const last = groups.at(-1);
    const isNamed = row.name !== null && quarterAlone(row.name, row.role === 'other') === null;
    if (quarter === null) groups.push({ head: row, parts: [] });
    else if (last && isPartOf(row, quarter, last, isNamed)) last.parts.push({ row, quarter });
    else groups.push({ head: row, parts: isNamed ? [{ row, quarter }] : [] });
  }
  return groups;
}

/** The next quarter of the indicator above: under no name, its own, or that of the quarter. */
function isPartOf(row: TableRow, quarter: Quarter, { head, parts }: Group, isNamed: boolean): boolean {
  if (head.role !== 'indicator' || (row.role !== 'indicator' && row.role !== 'other')) return false;
  const before = parts.at(-1)?.quarter ?? 0;
  return quarter > before && (!isNamed || (row.name === head.name && row.objective === head.objective));
}

/** Fields of which only the first rows of the indicators hold figures. */
function onceOnly(groups: readonly Group[]): ReadonlySet<string> {
  const several = groups.filter(({ parts }) => parts.length > 1);
  return new Set(
    [...ONCE].filter((field) =>
      several.every(({ parts }) =>
        parts.every(({ row }, at) => at === 0 || (row.cells[field]?.value ?? null) === null),
      ),
    ),
  );
}

function joined({ head, parts }: Group, once: ReadonlySet<string>): TableRow {
  if (parts.length === 0) return head;
  const cells: Record<string, LocatedCell> = {};
  const isHeadPart = parts[0]?.row === head;
  if (!isHeadPart) Object.assign(cells, head.cells);
  for (const { row, quarter } of parts) {
    for (const [key, cell] of Object.entries(row.cells)) {
      const isFigure = isNumericField(cell.ref.field) || cell.ref.field === 'criterion';
      const isWhole = !isFigure || once.has(key) || isMerged(key, cell, parts);
      if (isWhole || cell.ref.year !== undefined) {
        if (row === head) cells[key] = cell;
        continue;
      }
      const ref: FieldRef = { ...cell.ref, quarter };
      cells[fieldRefKey(ref)] = withRef(cell, ref);
    }
  }
  if (!isHeadPart) dropBlank(cells);
  const bottom = (parts.at(-1) as Part).row.bottom;
  return { ...head, bottom, cells };
}

/** One cell for the rows of several quarters. */
function isMerged(key: string, { cell }: LocatedCell, parts: readonly Part[]): boolean {
  return (
    parts.every(({ row }) => {
      const other = row.cells[key]?.cell;
      return other !== undefined && other.row === cell.row && other.column === cell.column;
    }) && parts.length > 1
  );
}

/** Blank cells of the row of the name say nothing of the year. */
function dropBlank(cells: Record<string, LocatedCell>): void {
  for (const [key, { value, ref }] of Object.entries(cells))
    if (value === null && ref.quarter === undefined && isNumericField(ref.field)) delete cells[key];
}
