import type { CellRange } from '../../../kernel/cellAddress';
import type { CellValue, Grid, GridTable } from '../../../sheet/grid';
import { shownText } from '../format/shownText';
import { richText, type SharedStrings } from '../workbook/sharedStrings';
import { unescapeCellText } from '../xml/xmlText';
import { cellElement } from './cellElement';
import { errorAt } from './cellErrors';
import { BLANK, ERROR, HAS_FORMULA, KIND_MASK, NUMBER, OWN_TEXT, SHARED_TEXT, TRUTH } from './cellStore';
import { formulaFromFile } from './formulaNames';
import { hiddenColumns, mergedRanges, type FormulaGroup, type SheetPart } from './readSheet';
import { translateFormula } from './translateFormula';

/** What a grid shares with the workbook around it. */
export interface GridContext {
  readonly strings: SharedStrings | null;
  /** Number format codes by style number. */
  readonly numberFormats: readonly string[];
  readonly uses1904Dates: boolean;
}

/** What is said of the sheet outside its part. */
export interface GridFacts {
  readonly visibility: Grid['visibility'];
  readonly tables: readonly GridTable[];
  readonly filter: Grid['filter'];
  readonly isProtected: boolean;
  readonly isOurs: boolean;
  readonly madeHash?: string;
}

/** A sheet of a file as a grid: compact, and lazy where a text must be decoded. */
export class FileGrid implements Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  readonly filter: Grid['filter'];
  readonly protection: Grid['protection'];
  readonly visibility: Grid['visibility'];
  readonly isOurs: boolean;
  readonly madeHash?: string;
  private masters: ReadonlyMap<string | null, FormulaGroup> | null = null;

  constructor(
    readonly sheet: string,
    readonly part: SheetPart,
    private readonly context: GridContext,
    private readonly facts: GridFacts,
  ) {
    const { store } = part.cells;
    this.rowCount = usedRows(part);
    this.columnCount = store.columnCount;
    this.merges = mergedRanges(sheet, part);
    this.hiddenRows = part.cells.hiddenRows;
    this.hiddenColumns = hiddenColumns(part);
    this.tables = facts.tables;
    this.filter = facts.filter;
    this.protection = { isProtected: facts.isProtected };
    this.visibility = facts.visibility;
    this.isOurs = facts.isOurs;
    if (facts.madeHash !== undefined) this.madeHash = facts.madeHash;
  }

  get uses1904Dates(): boolean {
    return this.context.uses1904Dates;
  }

  /** The same sheet with another text of its part. */
  withPart(part: SheetPart): FileGrid {
    return new FileGrid(this.sheet, part, this.context, this.facts);
  }

  value(row: number, column: number): CellValue {
    const { store } = this.part.cells;
    const cell = store.find(row, column);
    return cell < 0 ? null : this.valueAt(cell);
  }

  columnsOf(row: number): readonly number[] {
    const { store } = this.part.cells;
    if (row < 0 || row >= store.rowCount) return [];
    const columns: number[] = [];
    for (let cell = store.rowStart[row] as number; cell < (store.rowStart[row + 1] as number); cell += 1) {
      if (store.kind[cell] !== BLANK) columns.push(store.column[cell] as number);
    }
    return columns;
  }

  /** Value of the cell at a position of the store. */
  valueAt(cell: number): CellValue {
    const { store } = this.part.cells;
    const number = store.number[cell] as number;
    switch ((store.kind[cell] as number) & KIND_MASK) {
      case BLANK:
        return null;
      case NUMBER:
        return number;
      case SHARED_TEXT:
        return this.context.strings?.get(number) ?? { error: '#UNKNOWN!' };
      case OWN_TEXT:
        return this.ownText(cell);
      case TRUTH:
        return number === 1;
      case ERROR:
        return { error: errorAt(number) };
      default:
        return { error: 'uncached' };
    }
  }

  text(row: number, column: number): string {
    return shownText(this.value(row, column), this.numberFormat(row, column), this.context.uses1904Dates);
  }

  numberFormat(row: number, column: number): string {
    const { store } = this.part.cells;
    const cell = store.find(row, column);
    return cell < 0 ? 'General' : (this.context.numberFormats[store.style[cell] as number] ?? 'General');
  }

  formula(row: number, column: number): string | null {
    const { store } = this.part.cells;
    const cell = store.find(row, column);
    if (cell < 0 || !((store.kind[cell] as number) & HAS_FORMULA)) return null;
    const tag = cellElement(this.part.bytes, store.at[cell] as number)?.child('f');
    const text = tag?.text() ?? '';
    if (tag?.attribute('t') === 'shared' && !tag.attribute('ref')) {
      const master = this.sharedFormulas().get(tag.attribute('si'));
      if (master) {
        return formulaFromFile(translateFormula(master.text, row - master.row, column - master.column));
      }
    }
    if (tag?.attribute('t') === 'dataTable') {
      return `=TABLE(${tag.attribute('r1') ?? ''},${tag.attribute('r2') ?? ''})`;
    }
    return formulaFromFile(text);
  }

  /** Areas of several cells that one formula fills together, its own cell first: arrays, results that spill, what-if tables. */
  arrays(): CellRange[] {
    return this.part.groups
      .filter(
        ({ kind, range }) => kind !== 'shared' && (range.top < range.bottom || range.left < range.right),
      )
      .map(({ range }) => range);
  }

  private sharedFormulas(): ReadonlyMap<string | null, FormulaGroup> {
    this.masters ??= new Map(
      this.part.groups.filter(({ kind }) => kind === 'shared').map((group) => [group.id, group]),
    );
    return this.masters;
  }

  private ownText(cell: number): string {
    const element = cellElement(this.part.bytes, this.part.cells.store.at[cell] as number);
    const inline = element?.child('is');
    return inline ? richText(inline) : unescapeCellText(element?.child('v')?.text() ?? '');
  }
}

/** Rows that have a cell: rows that only carry a height do not count as used. */
function usedRows(part: SheetPart): number {
  const { store } = part.cells;
  let rows = store.rowCount;
  while (rows > 0 && store.rowStart[rows - 1] === store.rowStart[rows]) rows--;
  return rows;
}
