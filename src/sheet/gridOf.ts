import { MAX_COLUMNS, MAX_ROWS, parseA1, type CellRange } from '../kernel/cellAddress';
import { isCellError, type CellValue, type Grid, type GridTable } from './grid';

/** One cell of a grid written by hand: `v` value, `t` shown text, `z` number format, `f` formula. */
export interface CellSpec {
  readonly v?: CellValue;
  readonly t?: string;
  readonly z?: string;
  readonly f?: string;
}

/** A sheet as plain JSON: rows of values or cell specs, ranges in A1 form, zero-based hidden rows and columns. */
export interface GridSpec {
  readonly sheet: string;
  readonly cells: readonly (readonly (CellValue | CellSpec)[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly { readonly name: string; readonly range: string; readonly totalsRows?: 0 | 1 }[];
  readonly filter?: { readonly range: string; readonly isFiltered: boolean } | null;
  readonly isProtected?: boolean;
  readonly visibility?: Grid['visibility'];
  readonly isOurs?: boolean;
  readonly madeHash?: string;
}

/**
 * A grid from plain JSON, for tests, examples and the memory host. Text that is not given is the value as
 * General shows it; ranges that are no A1 ranges are left out.
 * @example gridOf({ sheet: 'A', cells: [['Target', 'Realisasi'], [90, 91]] }).value(1, 1) // => 91
 */
export function gridOf(spec: GridSpec): Grid {
  const { sheet, cells } = spec;
  const at = (row: number, column: number): CellSpec => cellSpec(cells[row]?.[column] ?? null);
  const ranges = (texts: readonly string[]): CellRange[] =>
    texts.flatMap((text) => {
      const range = rangeOf(text, sheet);
      return range ? [range] : [];
    });
  const filter = spec.filter ? rangeOf(spec.filter.range, sheet) : null;
  return {
    sheet,
    rowCount: cells.length,
    columnCount: cells.reduce((most, row) => Math.max(most, row.length), 0),
    value: (row, column) => valueOf(at(row, column)),
    text: (row, column) => at(row, column).t ?? generalText(valueOf(at(row, column))),
    numberFormat: (row, column) => at(row, column).z ?? 'General',
    formula: (row, column) => at(row, column).f ?? null,
    merges: ranges(spec.merges ?? []),
    hiddenRows: new Set(spec.hiddenRows ?? []),
    hiddenColumns: new Set(spec.hiddenColumns ?? []),
    tables: (spec.tables ?? []).flatMap((table): GridTable[] => {
      const range = rangeOf(table.range, sheet);
      return range ? [{ name: table.name, range, headerRows: 1, totalsRows: table.totalsRows ?? 0 }] : [];
    }),
    filter: spec.filter && filter ? { range: filter, isFiltered: spec.filter.isFiltered } : null,
    protection: { isProtected: spec.isProtected ?? false },
    visibility: spec.visibility ?? 'visible',
    ...(spec.isOurs === true && { isOurs: true }),
    ...(spec.madeHash !== undefined && { madeHash: spec.madeHash }),
  };
}

/** Text of a value in format General with a decimal point, as Excel's en-US notation shows it. */
export function generalText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error === 'uncached' ? '' : value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(11))) : value;
}

function cellSpec(cell: CellValue | CellSpec): CellSpec {
  if (typeof cell === 'object' && cell !== null && !('error' in cell)) return cell;
  return { v: cell };
}

/** A formula without a value has no cached result. */
function valueOf(cell: CellSpec): CellValue {
  if (cell.v !== undefined) return cell.v;
  return cell.f === undefined ? null : { error: 'uncached' };
}

function rangeOf(text: string, sheet: string): CellRange | null {
  const [first = '', last = first] = text.split(':');
  const from = parseA1(first);
  const to = parseA1(last);
  if (!from || !to || to.row >= MAX_ROWS || to.column >= MAX_COLUMNS) return null;
  return { sheet, top: from.row, left: from.column, bottom: to.row, right: to.column };
}
