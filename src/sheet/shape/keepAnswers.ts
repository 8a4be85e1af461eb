import { formatA1, type CellRange } from '../../kernel/cellAddress';
import type { Decision, Mapping } from '../decision';
import type { WorkbookContent } from '../grid';
import { NO_TABLE, parseGivenTable, SheetView } from '../recognise/index';
import type { RecognisedTable, WorkbookReading } from '../table';
import type { KeptAnswer, KeptAnswers, TableShape } from './keptAnswers';
import { pointedShape } from './pointedTables';
import { relativeYear } from './shapeText';
import { shapeOf } from './tableShape';
import { keptRow, keptRows, placeOfCell } from './tableRows';

type Reading = Pick<WorkbookReading, 'tables' | 'decisions'>;

/** The shapes that answers are about, each once. */
class Shapes {
  readonly list: TableShape[] = [];
  private readonly places = new Map<string, number>();

  ofTable(table: RecognisedTable): number {
    return this.add(table.id, () => shapeOf(table));
  }

  add(id: string, make: () => TableShape): number {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.places.set(id, this.list.length);
    this.list.push(make());
    return this.list.length - 1;
  }
}

/**
 * The answers of a workbook by what its headers and rows say (jawaban menurut judul kolom). Answers about nothing that
 * was read are left out.
 */
export function keepAnswers(content: WorkbookContent, reading: Reading, { answers }: Mapping): KeptAnswers {
  // Most workbooks have none, and may have thousands of decisions.
  if (Object.keys(answers).length === 0) return { shapes: [], answers: [] };
  const shapes = new Shapes();
  const known = new Map(reading.decisions.map((decision) => [decision.id, decision]));
  const kept = Object.entries(answers).flatMap(([id, answer]): KeptAnswer[] => {
    const decision = known.get(id);
    const place = decision
      ? placeOf(decision, answer, { reading, shapes, content })
      : placeOfOutput(id, reading, shapes);
    const kind = decision?.kind ?? id.slice(0, id.indexOf('|'));
    return place ? [{ id, kind, answer, ...place }] : [];
  });
  return { shapes: shapes.list, answers: kept };
}

type Place = Omit<KeptAnswer, 'id' | 'kind' | 'answer'> & { readonly answer?: string };

interface Context {
  readonly reading: Reading;
  readonly shapes: Shapes;
  readonly content: WorkbookContent;
}

/** Id of the decision on a column that results go to. */
export function outputId({ sheet, header }: RecognisedTable, column: number): string {
  return `output-column|${sheet}|${formatA1(header.bottom, column)}`;
}

/** Where a decision stands; `answer` where the answer itself is told by shape. Null: nowhere that could be told. */
function placeOf(decision: Decision, answer: string, context: Context): Place | null {
  const { reading, shapes } = context;
  const { tables } = reading;
  switch (decision.kind) {
    case 'profile':
    case 'minimal-form':
      return {};
    case 'year':
      return placeOfYear(decision, answer);
    case 'primary-table':
      return placeOfTables(answer.split(' + '), context);
    case 'table-place':
      return placeOfPointed(decision, answer, context);
    case 'sheet-role': {
      const table = tables.find(({ id }) => decision.id === `sheet-role|${id}`);
      return table ? { table: shapes.ofTable(table) } : null;
    }
    case 'row-pair':
      return decision.chosen === answer ? placeOfPair(decision, answer, context) : null;
    case 'duplicate-row':
      return decision.chosen === answer ? placeOfRows(decision, context) : null;
    default:
      return placeOfColumn(decision, context) ?? placeOfRows(decision, context);
  }
}

/** The year that was chosen, told from the latest that could be chosen. */
function placeOfYear({ candidates }: Decision, answer: string): Place {
  const latest = candidates.reduce((most, { id }) => Math.max(most, Number(id)), 0);
  return { answer: relativeYear(Number(answer), latest) };
}

function placeOfTables(ids: readonly string[], { reading, shapes }: Context): Place | null {
  const tables = ids.map((id) => reading.tables.find((table) => table.id === id));
  return tables.every((table) => table !== undefined)
    ? { tables: tables.map((table) => shapes.ofTable(table)) }
    : null;
}

/** Several kinds of questions are about a column, and are known by its header. */
function placeOfColumn({ id, kind }: Decision, { reading, shapes }: Context): Place | null {
  const columnId = `column-field${id.slice(kind.length)}`;
  for (const table of reading.tables) {
    const column = table.columns.findIndex(({ decisionId }) => decisionId === columnId);
    if (column !== -1) return { table: shapes.ofTable(table), column };
  }
  return null;
}

/** A column of the office that a person lets us fill: known to the planner alone. */
function placeOfOutput(id: string, { tables }: Reading, shapes: Shapes): Place | null {
  for (const table of tables) {
    const column = table.columns.findIndex((each) => outputId(table, each.column) === id);
    if (column !== -1) return { table: shapes.ofTable(table), column };
  }
  return null;
}

function placeOfRows(decision: Decision, { reading, shapes }: Context): Place | null {
  const [first] = decision.cells as readonly [CellRange];
  const cell = { sheet: first.sheet, row: first.top, column: first.left };
  const place = placeOfCell(reading.tables, cell);
  if (!place) return null;
  const rows = keptRows(reading.tables, decision.cells);
  const group = /![A-Z]+\d+\|(.+)$/.exec(decision.id)?.[1];
  return {
    table: shapes.ofTable(place.table),
    column: place.column,
    ...(rows ? { rows } : { isOfRows: true as const }),
    ...(group !== undefined && { group }),
  };
}

function placeOfPair(decision: Decision, answer: string, { reading, shapes }: Context): Place | null {
  const [own] = decision.cells as readonly [CellRange];
  const place = placeOfCell(reading.tables, { sheet: own.sheet, row: own.top, column: own.left });
  const other = reading.tables.find(({ id }) => decision.id.endsWith(`|${id}`));
  if (!place || !other) return null;
  const [, counter] = decision.cells;
  const counterpart = counter
    ? placeOfCell([other], { sheet: counter.sheet, row: counter.top, column: counter.left })
    : null;
  if (answer !== 'none' && !counterpart) return null;
  return {
    table: shapes.ofTable(place.table),
    column: place.column,
    rows: [keptRow(place.row)],
    tables: [shapes.ofTable(other)],
    ...(answer !== 'none' && counterpart && { counterpart: keptRow(counterpart.row) }),
  };
}

/** Tables that a person pointed out, each with its header and how far it reaches. */
function placeOfPointed({ data }: Decision, answer: string, { shapes, content }: Context): Place | null {
  const grid = content.sheets.find(({ sheet }) => sheet === data?.['sheet']);
  if (!grid) return null;
  const view = new SheetView(grid);
  const sheet: TableShape = { sheet: grid.sheet, title: null, year: null, columns: [] };
  if (answer === NO_TABLE) return { table: shapes.add(`sheet|${grid.sheet}`, () => sheet) };
  const given = answer.split('+').map((part) => parseGivenTable(part.trim()));
  if (given.some((each) => each === null)) return null;
  return {
    tables: given.flatMap((each, at) =>
      each ? [shapes.add(`pointed|${grid.sheet}|${at}`, () => pointedShape(view, each))] : [],
    ),
  };
}
