import type { CellRange } from '../kernel/cellAddress';

/** Excel's error values. The first stands for one that this list does not know. */
export const CELL_ERRORS = [
  '#UNKNOWN!',
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;

/** An error value, and `uncached`: a formula whose result the file does not hold. */
export type CellErrorCode = (typeof CELL_ERRORS)[number] | 'uncached';

export interface CellError {
  readonly error: CellErrorCode;
}

/** What a cell holds: text, number (dates too), truth value, error, or nothing (null). */
export type CellValue = string | number | boolean | null | CellError;

/** Whether a cell shows an error of Excel. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Whether two cells hold the same: errors by their code. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

/** An Excel table (ListObject) on the sheet. */
export interface GridTable {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRows: 0 | 1;
  readonly totalsRows: 0 | 1;
}

/** What protection of the sheet means for us. */
export interface GridProtection {
  readonly isProtected: boolean;
}

/**
 * One sheet as plain data, a snapshot. Rows and columns are zero-based from A1; outside the used part
 * every getter answers as for an empty cell. Implementations may be lazy and compact.
 */
export interface Grid {
  readonly sheet: string;
  /** One past the last used row and column; 0 for an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  value(row: number, column: number): CellValue;
  /**
   * Columns of a row that may hold something, ascending; blanks among them do no harm. Hosts that know it offer it,
   * so that one stray cell far out does not make a whole sheet of blanks to look through.
   */
  columnsOf?(row: number): readonly number[];
  /** Text as the cell shows it, in the file's notation (point decimals when a host must format itself). */
  text(row: number, column: number): string;
  /** Number format code in en-US notation, `General` when none. */
  numberFormat(row: number, column: number): string;
  /** Formula text in en-US notation with the leading `=`; null when the cell has none. */
  formula(row: number, column: number): string | null;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  /** Range of the sheet's filter and whether rows are filtered out by it; null without filter. */
  readonly filter: { readonly range: CellRange; readonly isFiltered: boolean } | null;
  readonly protection: GridProtection;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Cells that LAKIP wrote and that are read as empty (`withoutResults`); left out where there are none. */
  isWrittenByUs?(row: number, column: number): boolean;
  /** A sheet that we made: it bears our mark, and is no sheet of the office. */
  readonly isOurs?: boolean;
  /** Fingerprint that the mark of a sheet of ours keeps of what we put into it; left out where it keeps none. */
  readonly madeHash?: string;
}

/** Separators of a culture. */
export interface NumberSeparators {
  readonly decimal: string;
  readonly thousands: string;
}

/** A whole workbook as plain data. `settings` is the text of our custom XML part, null when there is none. */
export interface WorkbookContent {
  readonly sheets: readonly Grid[];
  readonly activeSheet: string | null;
  readonly settings: string | null;
  /** Separators of the user's Excel when the host knows them. */
  readonly separators: NumberSeparators | null;
  readonly uses1904Dates: boolean;
}
