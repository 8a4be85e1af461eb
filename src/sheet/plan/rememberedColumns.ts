import type { CellContent } from '../editPlan';
import type { Grid } from '../grid';
import { normalText } from '../number/numberText';
import type { OutputColumn, WrittenCells } from '../settings';
import type { RecognisedTable } from '../table';
import { headerTextRow } from './headerTextRow';
import { groupMarks, rowNameMark, rowsPerMark } from './ownCells';
import type { PlacedColumn } from './placeColumns';
import type { SubjectRow } from './rowResults';
import { formulaMark, NO_MARK, valueMark, writeMarks, type Mark } from './writtenMarks';

/** Marks of what a column holds of ours after a write, gathered cell by cell. */
export class ColumnMarks {
  private readonly values: Int32Array;
  private readonly formulas = new Set<Mark>();
  /** Formulas without the number of their row: long columns repeat a few. */
  private readonly seen = new Set<string>();

  constructor(private readonly body: RecognisedTable['body']) {
    this.values = new Int32Array(body.bottom - body.top + 1).fill(NO_MARK);
  }

  /** A cell that holds a result of ours, or is given one now. */
  add(row: number, value: number | string, content: CellContent): void {
    this.values[row - this.body.top] = valueMark(value);
    if (typeof content !== 'object' || content === null) return;
    const key = content.formula.replaceAll(String(row + 1), '~');
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.formulas.add(formulaMark(content.formula));
  }

  get isEmpty(): boolean {
    return this.values.every((mark) => mark === NO_MARK);
  }

  written(rows: readonly SubjectRow[], each: number): WrittenCells {
    const { top } = this.body;
    const formulas = writeMarks([...this.formulas].sort((a, b) => a - b));
    if (each === 1) return { values: writeMarks(this.values), formulas };
    const groups = groupMarks(rows, top, each, (row) => this.values[row - top] ?? NO_MARK);
    const count = Math.ceil(this.values.length / each);
    const marks = Array.from({ length: count }, (_, place) => groups.of(place) ?? NO_MARK);
    return { values: writeMarks(marks), each, formulas };
  }
}

/**
 * What is remembered of our columns: those of other sheets stay, those of this one are told anew, each with the marks of
 * what we wrote.
 */
export function rememberedColumns(
  marks: ReadonlyMap<PlacedColumn, ColumnMarks>,
  table: RecognisedTable,
  rows: readonly SubjectRow[],
  grid: Grid,
  before: readonly OutputColumn[],
): OutputColumn[] {
  const { body, sheet } = table;
  const headerRow = headerTextRow(table, grid);
  const each = rowsPerMark(body.bottom - body.top + 1, marks.size);
  const here = [...marks].map(([{ column, result, origin }, own], place): OutputColumn => {
    const isOffices = origin === 'theirs';
    return {
      sheet,
      field: result.key,
      header: isOffices ? lastHeader(column, table, grid) : result.header,
      column,
      ...(isOffices && { isOffices }),
      rows: { first: body.top, last: body.bottom },
      headerRow,
      written: own.written(rows, each),
      ...(place === 0 && each === 1 && { rowNames: rowNames(rows, table) }),
    };
  });
  return [...before.filter((output) => output.sheet !== sheet), ...here];
}

function rowNames(rows: readonly SubjectRow[], { body }: RecognisedTable): string {
  const marks = new Int32Array(body.bottom - body.top + 1).fill(NO_MARK);
  for (const { row } of rows) marks[row.top - body.top] = rowNameMark(row);
  return writeMarks(marks);
}

/** The words over a column nearest to its figures. */
export function lastHeader(column: number, { header }: RecognisedTable, grid: Grid): string {
  for (let row = header.bottom; row > header.top; row -= 1) {
    const text = normalText(grid.text(row, column));
    if (text !== '' && !/^\(?\d{1,3}\)?$/.test(text)) return text;
  }
  return normalText(grid.text(header.top, column));
}
