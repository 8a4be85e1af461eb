import type { CellRange } from '../../kernel/cellAddress';
import type { CellValue, Grid, GridTable } from '../../sheet/grid';
import { cellValue, formulaOf } from './cellValue';
import type { Area } from './range';

/** What Excel answered for the used part of a sheet, as its properties give it. */
export interface SheetData {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** What is known of a sheet besides its cells. */
export interface SheetFacts {
  readonly sheet: string;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  readonly filter: Grid['filter'];
  readonly isProtected: boolean;
  readonly visibility: Grid['visibility'];
  readonly isOurs: boolean;
  readonly madeHash?: string;
}

/** A sheet of Excel as plain data; the arrays that Office.js gave are kept, not copied. */
export class ExcelGrid implements Grid {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  readonly filter: Grid['filter'];
  readonly protection: { readonly isProtected: boolean };
  readonly visibility: Grid['visibility'];
  readonly isOurs: boolean;
  readonly madeHash?: string;
  private readonly data: SheetData | null;

  constructor(facts: SheetFacts, data: SheetData | null) {
    this.data = data;
    this.sheet = facts.sheet;
    this.rowCount = data ? data.area.bottom + 1 : 0;
    this.columnCount = data ? data.area.right + 1 : 0;
    this.merges = facts.merges;
    this.hiddenRows = facts.hiddenRows;
    this.hiddenColumns = facts.hiddenColumns;
    this.tables = facts.tables;
    this.filter = facts.filter;
    this.protection = { isProtected: facts.isProtected };
    this.visibility = facts.visibility;
    this.isOurs = facts.isOurs;
    if (facts.madeHash !== undefined) this.madeHash = facts.madeHash;
  }

  private at<T>(rows: readonly (readonly T[])[] | undefined, row: number, column: number): T | undefined {
    const area = this.data?.area;
    return area && rows?.[row - area.top]?.[column - area.left];
  }

  value(row: number, column: number): CellValue {
    return cellValue(this.at(this.data?.values, row, column), this.at(this.data?.formulas, row, column));
  }
  text(row: number, column: number): string {
    return this.at(this.data?.texts, row, column) ?? '';
  }
  numberFormat(row: number, column: number): string {
    const format = this.at(this.data?.numberFormats, row, column);
    return typeof format === 'string' ? format : 'General';
  }
  formula(row: number, column: number): string | null {
    return formulaOf(this.at(this.data?.formulas, row, column), this.at(this.data?.values, row, column));
  }
}
