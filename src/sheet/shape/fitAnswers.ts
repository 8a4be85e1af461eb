import { formatA1, formatAddress } from '../../kernel/cellAddress';
import type { Decision } from '../decision';
import { parseFieldRefKey } from '../fields';
import type { RecognisedTable, WorkbookReading } from '../table';
import { outputId } from './keepAnswers';
import type { KeptAnswer, KeptAnswers, KeptRow, TableShape, UnfitReason } from './keptAnswers';
import { matchTables, type TableMatch } from './matchTables';
import { absoluteYear, yearMoved } from './shapeText';
import { sameColumns, shapeOf } from './tableShape';
import { keptRows, placeOfCell, rowKeys, rowNamed } from './tableRows';

/** Answers by decision id, as this workbook takes them. */
export type Fitted = Readonly<Record<string, string>>;

/** Either the answers that a kept answer becomes here, or why it becomes none. */
export type Fit = { readonly answers: Fitted } | { readonly why: UnfitReason };

/** Kept answers on a workbook that was read: what each becomes there. */
export class AnswerFitter {
  private readonly matches: readonly TableMatch[];

  constructor(
    private readonly kept: KeptAnswers,
    private readonly reading: Pick<WorkbookReading, 'tables' | 'decisions'>,
  ) {
    this.matches = matchTables(kept.shapes, reading.tables);
  }

  /** What a kept answer becomes; tables that are pointed out are found before anything is read (`findPointed`). */
  fit(kept: KeptAnswer): Fit {
    if (kept.kind === 'year') return this.year(kept);
    if (kept.kind === 'primary-table') return this.primary(kept);
    if (kept.table === undefined) return { answers: { [kept.id]: kept.answer } };
    const table = this.matches[kept.table] ?? 'no-table';
    if (typeof table === 'string') return { why: table };
    if (kept.kind === 'sheet-role') return { answers: { [`sheet-role|${table.id}`]: kept.answer } };
    if (kept.column === undefined) return { why: 'no-column' };
    const shape = this.kept.shapes[kept.table] as TableShape;
    const { at, isMoved } = sameColumns(shape, kept.column, shapeOf(table));
    const [column] = at;
    if (column === undefined) return { why: 'no-column' };
    if (at.length > 1) return { why: 'several-columns' };
    if (kept.kind === 'column-field') return fieldOf(kept, shape, table, column, isMoved);
    if (kept.rows === undefined && kept.isOfRows !== true)
      return { answers: { [columnIdOf(kept, table, column)]: kept.answer } };
    return this.rows(kept, shape, table, column);
  }

  private year({ answer }: KeptAnswer): Fit {
    const decision = this.reading.decisions.find(({ kind }) => kind === 'year');
    const latest = decision?.candidates.reduce((most, { id }) => Math.max(most, Number(id)), 0) ?? 0;
    const year = String(absoluteYear(answer, latest));
    if (!decision) return { why: 'no-question' };
    return decision.candidates.some(({ id }) => id === year) ? { answers: { year } } : { why: 'no-choice' };
  }

  private primary({ tables = [] }: KeptAnswer): Fit {
    const found = tables.map((at) => this.matches[at] ?? 'no-table');
    const ids = found.map((table) => (typeof table === 'string' ? null : table.id));
    if (ids.includes(null)) return { why: found.find((each) => typeof each === 'string') as UnfitReason };
    return { answers: { 'primary-table': ids.join(' + ') } };
  }

  /** A question about rows: the same question here, when its rows are among those that were answered. */
  private rows(kept: KeptAnswer, shape: TableShape, table: RecognisedTable, column: number): Fit {
    if (kept.kind === 'row-pair') return this.pair(kept, shape, table, column);
    const { rows } = kept;
    if (rows === undefined) return { why: 'no-row' };
    // Which of two rows counts is told by their cells alone.
    if (kept.kind === 'duplicate-row' && kept.answer.includes('!')) return { why: 'no-choice' };
    const known = new Set(rows.map((row) => rowKeys(row, shape.year)[0]));
    const asked = this.reading.decisions.filter(
      (decision) => decision.kind === kept.kind && this.isOf(decision, table, column, kept.group, known),
    );
    const [only] = asked;
    if (asked.length === 1 && only) return { answers: { [only.id]: kept.answer } };
    if (!BY_NAME.has(kept.kind)) return { why: 'no-question' };
    const found = rows.map((row) => rowNamed(table, row, shape.year));
    if (found.every((row) => row === null)) return { why: 'no-row' };
    const sheetColumn = table.columns[column]?.column ?? 0;
    const answers = found.flatMap((row): [string, string][] => {
      if (!row) return [];
      const id =
        kept.kind === 'row-role'
          ? `row-role|${table.sheet}|${formatA1(row.top, sheetColumn)}`
          : `${kept.kind}|${formatAddress({ sheet: table.sheet, row: row.top, column: sheetColumn })}`;
      return [[id, kept.answer]];
    });
    return { answers: Object.fromEntries(answers) };
  }

  /** Whether a decision stands in a column and is about no row but known ones. */
  private isOf(
    { id, cells }: Decision,
    table: RecognisedTable,
    column: number,
    group: string | undefined,
    known: ReadonlySet<string>,
  ): boolean {
    const [first] = cells;
    if (!first || (group !== undefined && !id.endsWith(`|${group}`))) return false;
    const place = placeOfCell([table], { sheet: first.sheet, row: first.top, column: first.left });
    if (place?.column !== column) return false;
    const rows = keptRows([table], cells);
    return rows !== null && rows.every((row) => known.has(rowKeys(row, table.year)[0]));
  }

  private pair(kept: KeptAnswer, shape: TableShape, table: RecognisedTable, column: number): Fit {
    const other = this.matches[kept.tables?.[0] ?? -1] ?? 'no-table';
    if (typeof other === 'string') return { why: other };
    const row = rowNamed(table, (kept.rows?.[0] ?? { name: '' }) as KeptRow, shape.year);
    if (!row) return { why: 'no-row' };
    const cell = { sheet: table.sheet, row: row.top, column: table.columns[column]?.column ?? 0 };
    const id = `row-pair|${formatAddress(cell)}|${other.id}`;
    if (kept.counterpart === undefined) return { answers: { [id]: kept.answer } };
    const year = this.kept.shapes[kept.tables?.[0] ?? -1]?.year ?? null;
    const counterpart = rowNamed(other, kept.counterpart, year);
    const home = counterpart?.cells['indicator']?.cell;
    return home ? { answers: { [id]: formatAddress(home) } } : { why: 'no-row' };
  }
}

/** Questions whose answer can be given to each row by its name. */
const BY_NAME: ReadonlySet<string> = new Set([
  'direction',
  'quarter-kind',
  'row-role',
  'efficiency-indicator',
]);

function columnIdOf({ kind }: KeptAnswer, table: RecognisedTable, column: number): string {
  const own = table.columns[column] as RecognisedTable['columns'][number];
  if (kind === 'output-column') return outputId(table, own.column);
  return own.decisionId.replace(/^column-field/, kind);
}

/** The meaning of a column, its year told from the year of the table. */
function fieldOf(
  kept: KeptAnswer,
  shape: TableShape,
  table: RecognisedTable,
  column: number,
  isMoved: boolean,
): Fit {
  const answer = isMoved ? yearMoved(kept.answer, shape.year, table.year) : kept.answer;
  if (answer === null || (answer !== 'ignore' && parseFieldRefKey(answer) === null))
    return { why: 'no-choice' };
  return { answers: { [columnIdOf(kept, table, column)]: answer } };
}
