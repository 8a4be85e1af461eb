import { isResultField } from '../recognise/numericFields';
import { NAME_FIELDS, type Field } from '../fields';
import type { RecognisedTable, TableColumn, TableKind, TableRow } from '../table';
import type { AccountWhy, CellUse, RowUse } from './account';

/** Use and reason of a cell. */
export interface Use {
  readonly use: CellUse;
  readonly why: AccountWhy;
}

const DESCRIBES: ReadonlySet<Field> = new Set<Field>([
  'year',
  'row-measure',
  'unit-of-measure',
  'direction',
  'quarter-kind',
]);
const NOTES: ReadonlySet<Field> = new Set<Field>(['owner', 'note']);
const UNITS: ReadonlySet<Field> = new Set<Field>(['national-target', 'peer-actual']);
/** What a sheet prints beside the results that we write too: compared with ours, never computed from. */
const ALSO_PRINTED: ReadonlySet<Field> = new Set<Field>([
  'achievement-of-year',
  'volume-percent',
  'budget-rest',
]);
/** Tables whose figures are compared with those that are scored. */
const COMPARED: ReadonlySet<TableKind> = new Set<TableKind>([
  'strategic-plan',
  'previous-year',
  'peers',
  'objective-scores',
  'efficiency',
  'quarterly',
  'programme-output',
  'components',
]);

/** What a table is to the scores: a source of figures, a table that is compared with, or neither. */
export type TableUse = 'source' | 'compared' | 'not-scored';

/** What a table is for: a source of scores, compared with them, or neither. */
export function tableUse({ kind }: RecognisedTable, isSource: boolean): TableUse {
  if (isSource) return 'source';
  return COMPARED.has(kind) ? 'compared' : 'not-scored';
}

/**
 * What a row of a table is.
 * @param isScored it is the row of an indicator that is scored
 */
export function rowUse(row: TableRow | null, isScored: boolean, table: TableUse): RowUse {
  if (row === null) return 'left-out';
  if (isScored) return 'indicator';
  switch (row.role) {
    case 'indicator':
      if (row.distinction !== undefined) return 'comparison';
      return table === 'not-scored' || table === 'source' ? 'left-out' : 'comparison';
    case 'objective':
    case 'perspective':
      return hasFigure(row) ? 'sub-total' : 'level';
    case 'total':
    case 'unit-total':
      return 'sub-total';
    case 'other':
      return hasFigure(row) ? 'left-out' : 'note';
  }
}

function hasFigure(row: TableRow): boolean {
  return Object.values(row.cells).some(
    ({ value, ref }) => typeof value === 'number' && !NAME_FIELDS.has(ref.field),
  );
}

/** What a cell of the body is that no figure of an indicator was taken from. */
export function cellUse(column: TableColumn | undefined, row: RowUse, table: TableUse): Use {
  const ref = column?.ref ?? null;
  if (ref !== null && NAME_FIELDS.has(ref.field)) return { use: 'label', why: 'name' };
  if (ref !== null && DESCRIBES.has(ref.field)) return { use: 'label', why: 'describes' };
  if (row === 'note') return { use: 'left-out', why: 'row-unclear' };
  if (ref === null) return { use: 'left-out', why: 'column-unknown' };
  if (NOTES.has(ref.field)) return { use: 'left-out', why: 'column-note' };
  if (row === 'sub-total') return { use: 'comparison', why: 'printed-total' };
  if (table === 'compared') return { use: 'comparison', why: 'table-compared' };
  if (table === 'not-scored') return { use: 'left-out', why: 'table-not-scored' };
  if (row === 'comparison') return { use: 'comparison', why: 'year' };
  if (row === 'left-out') return { use: 'left-out', why: 'row-dropped' };
  if (row === 'level') return { use: 'left-out', why: 'row-level' };
  if (ref.year !== undefined) return { use: 'comparison', why: 'year' };
  if (UNITS.has(ref.field)) return { use: 'comparison', why: 'unit' };
  if (isResultField(ref.field) || ALSO_PRINTED.has(ref.field)) return { use: 'comparison', why: 'printed' };
  return { use: 'left-out', why: 'column-extra' };
}
