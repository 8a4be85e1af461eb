import { readColumn, type NumberCell, type NumberReading } from '../sheet/number/readColumn';
import { messageOfFailed } from '../text/functions';
import { failure, Failure, giveUp } from './failure';
import { functionProfile } from './profile';

/** One cell of an argument, as far as figures go. */
export type Cell =
  | {
      readonly state: 'figure';
      readonly value: number;
      readonly range: { readonly from: number; readonly to: number } | null;
      /** What the cell says where it is text; null for a true number. */
      readonly text: string | null;
    }
  /** Blank, N/A, - or #N/A: not measured (M-5). */
  | { readonly state: 'missing' }
  | { readonly state: 'words'; readonly text: string }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Rows of cells, all of one length. */
export type Block = readonly (readonly Cell[])[];

/** An argument as Excel hands it over: a matrix; a lone value where a host hands over a single cell as it is. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.every(Array.isArray) ? (argument as unknown[][]) : [argument];
}

/** Whether an optional argument was left out: Excel hands over null or undefined, never a matrix. */
export function isOmitted(argument: unknown): argument is null | undefined {
  return argument === null || argument === undefined;
}

/** Words that stand over such a column in sheets: a witness for `1.234` (M-30). */
export type Meaning = 'money' | 'percent' | 'any';

const HEADERS: Readonly<Record<Meaning, readonly string[]>> = { money: ['Rp'], percent: ['%'], any: [] };

/**
 * Reads an argument as figures, column by column (a single row as one column).
 * @param argument  what Excel handed over
 * @param name      parameter name, for messages
 * @param witnesses more cells of the same column, which help to decide how its figures are written
 * @method          M-5, M-6, M-30, M-31
 */
export function readBlock(
  argument: unknown,
  name: string,
  meaning: Meaning = 'any',
  witnesses: readonly unknown[] = [],
): Block {
  const rows = rowsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (rows.length === 1) return [readCells(rows[0] ?? [], name, meaning, witnesses)];
  const columns = Array.from({ length: width }, (_, column) =>
    readCells(
      rows.map((row) => row[column]),
      name,
      meaning,
      witnesses,
    ),
  );
  return rows.map((_, row) => columns.map((cells) => cells[row] as Cell));
}

function readCells(
  values: readonly unknown[],
  name: string,
  meaning: Meaning,
  witnesses: readonly unknown[],
): readonly Cell[] {
  const given = values.map(plainValue);
  // True numbers are what they are: they need no witness and give none.
  if (given.every((value) => typeof value === 'number')) return given.map(trueNumber);
  const shown = [...given, ...witnesses.map(plainValue)];
  const cells = shown.map((value): NumberCell => {
    const plain = value instanceof ErrorInCell ? null : value;
    return {
      value: plain,
      text: typeof plain === 'string' ? plain : '',
      numberFormat: 'General',
      hasFormula: true,
    };
  });
  const { readings } = readColumn(cells, {
    header: HEADERS[meaning],
    sheetNotation: null,
    separators: functionProfile().separators,
    answer: null,
  });
  return readings
    .slice(0, values.length)
    .map((reading, place) => toCell(reading, shown[place] ?? null, name));
}

function trueNumber(value: number): Cell {
  return { state: 'figure', value, range: null, text: null };
}

/** An error that stands in a cell of a range. */
class ErrorInCell {
  constructor(readonly code: string) {}
}

/**
 * A value of any host in one shape. Empty: null on the web, '' from some calls, 0 on the desktop (then it is a 0);
 * errors: objects with a code (`CustomFunctions.Error`), with an `errorType` (cell values), or their text.
 */
function plainValue(value: unknown): string | number | boolean | null | ErrorInCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : new ErrorInCell('#NUM!');
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return /^#[A-Z0-9/_]+[!?]?$/.test(value) ? new ErrorInCell(value) : value;
  if (typeof value !== 'object') return String(value);
  const { code, basicValue, type } = value as { code?: unknown; basicValue?: unknown; type?: unknown };
  if (typeof code === 'string') return new ErrorInCell(code);
  if (type === 'Empty') return null;
  if (basicValue !== undefined && typeof basicValue !== 'object') return plainValue(basicValue);
  return new ErrorInCell('#VALUE!');
}

function toCell(reading: NumberReading, shown: ReturnType<typeof plainValue>, argument: string): Cell {
  if (shown instanceof ErrorInCell) {
    if (shown.code === '#N/A') return { state: 'missing' };
    return { state: 'failed', failure: failure('#VALUE!', 'cell-error', { read: shown.code, argument }) };
  }
  // A result of ours that is none says why; the next function says the same.
  const message = typeof shown === 'string' ? messageOfFailed(shown) : null;
  if (message !== null) return { state: 'failed', failure: new Failure('#VALUE!', message) };
  switch (reading.state) {
    case 'number':
      return typeof shown === 'number'
        ? trueNumber(reading.value)
        : { state: 'figure', value: reading.value, range: reading.range, text: String(shown ?? '') };
    case 'not-measured':
      return { state: 'missing' };
    case 'words':
      return { state: 'words', text: reading.text };
    case 'ambiguous':
      return {
        state: 'failed',
        failure: failure('#VALUE!', 'number-ambiguous', { read: reading.text, argument }),
      };
    default:
      return {
        state: 'failed',
        failure: failure('#VALUE!', 'not-a-number', { read: String(shown), argument }),
      };
  }
}

/** What a figure says as text. */
export function saidBy({ text, value }: Extract<Cell, { state: 'figure' }>): string {
  return text ?? String(value);
}

/** The cell as one figure; null when not measured, a failure when it is something else. */
export function figureOf(cell: Cell, argument: string): number | null | Failure {
  if (cell.state === 'missing') return null;
  if (cell.state === 'failed') return cell.failure;
  if (cell.state === 'words') return failure('#VALUE!', 'not-a-number', { read: cell.text, argument });
  return cell.range === null
    ? cell.value
    : failure('#VALUE!', 'number-is-range', { read: saidBy(cell), argument });
}

/** Reads an argument of one column or one row; `one-column` is thrown for a block. */
export function readList(argument: unknown, name: string, meaning: Meaning = 'any'): readonly Cell[] {
  const rows = rowsOf(argument);
  if (rows.length === 1) return readCells(rows[0] ?? [], name, meaning, []);
  if (rows.some((row) => row.length !== 1)) giveUp(failure('#VALUE!', 'one-column', { argument: name }));
  return readCells(
    rows.map((row) => row[0]),
    name,
    meaning,
    [],
  );
}

/** The figures of one column or one row; `one-column` is thrown for a block. */
export function listOf(block: Block, argument: string): readonly Cell[] {
  if (block.length === 1) return block[0] as readonly Cell[];
  if (block.some((row) => row.length !== 1)) giveUp(failure('#VALUE!', 'one-column', { argument }));
  return block.map((row) => row[0] as Cell);
}

/** Whether the first of several rows holds words only: a header that was selected along. */
export function hasHeader(block: Block): boolean {
  return block.length > 1 && (block[0] as readonly Cell[]).every(({ state }) => state === 'words');
}
