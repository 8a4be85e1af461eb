import { formatA1, type CellAddress } from '../../kernel/cellAddress';
import { predicateValue } from '../../scoring/index';
import type { Decision, Mapping, ReasonCode } from '../decision';
import { fieldRefKey, type FieldRef } from '../fields';
import type { NumberSeparators } from '../grid';
import type { Notation } from '../number/notation';
import { parseNumberText } from '../number/numberText';
import { readColumn, type ColumnReading, type NumberCell, type NumberReading } from '../number/readColumn';
import type { LocatedCell, SheetIssue, TableColumn } from '../table';
import { isNumericField } from './numericFields';
import type { RawRow } from './rawRows';
import type { SheetView } from './sheetView';

/** What the figures of a table came to: cells by row (in the order of the rows), and what was found on the way. */
export interface FiguresReading {
  readonly cells: readonly Record<string, LocatedCell>[];
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

interface Context {
  readonly view: SheetView;
  readonly rows: readonly RawRow[];
  readonly mapping: Mapping;
  readonly separators: NumberSeparators | null;
}

interface ColumnCells {
  readonly place: number;
  readonly column: TableColumn & { readonly ref: FieldRef };
  readonly rows: readonly number[];
  readonly homes: readonly CellAddress[];
  readonly cells: readonly NumberCell[];
}

/** Fields whose unreadable cell is an error: nothing can be scored without them. */
const ENTERED: ReadonlySet<string> = new Set([
  'target',
  'actual',
  'budget-ceiling',
  'budget-spent',
  'weight',
  'volume-target',
  'volume-actual',
]);

/**
 * Reads the figures of a table column by column (M-30), with the other columns of the table as witnesses.
 * @method M-5, M-6, M-30, M-31
 */
export function readFigures(columns: readonly TableColumn[], context: Context): FiguresReading {
  const cells: Record<string, LocatedCell>[] = context.rows.map(() => ({}));
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = [];
  const numeric: ColumnCells[] = [];
  for (const [place, column] of columns.entries()) {
    if (column.ref === null) continue;
    const taken = takeColumn(place, { ...column, ref: column.ref }, context);
    if (isNumericField(column.ref.field)) numeric.push(taken);
    else
      for (const [at, row] of taken.rows.entries())
        (cells[row] as Record<string, LocatedCell>)[fieldRefKey(column.ref)] = wordCell(taken, at);
  }
  const first = numeric.map((taken) => readColumn(taken.cells, numberContext(taken, null, context)));
  const sheetNotation = agreed(first);
  for (const [at, taken] of numeric.entries()) {
    const before = first[at] as ColumnReading;
    const needsWitness =
      before.ambiguous.length > 0 && before.witness !== 'column' && before.witness !== 'answer';
    const reading = needsWitness
      ? readColumn(taken.cells, numberContext(taken, sheetNotation, context))
      : before;
    decisions.push(...notationDecision(taken, reading, context));
    storeColumn(taken, reading, { context, cells, issues });
  }
  return { cells, decisions, issues };
}

function takeColumn(place: number, column: ColumnCells['column'], { view, rows }: Context): ColumnCells {
  const [places, homes, cells]: [number[], CellAddress[], NumberCell[]] = [[], [], []];
  for (const [at, row] of rows.entries()) {
    const home = row.cells[place];
    if (!home) continue;
    places.push(at);
    homes.push(home);
    cells.push({
      value: view.own(home.row, home.column),
      text: view.grid.text(home.row, home.column),
      numberFormat: view.grid.numberFormat(home.row, home.column),
      hasFormula: view.grid.formula(home.row, home.column) !== null,
    });
  }
  return { place, column, rows: places, homes, cells };
}

function wordCell({ column, homes, cells }: ColumnCells, at: number): LocatedCell {
  const { value, text, hasFormula } = cells[at] as NumberCell;
  const shown = typeof value === 'string' ? value.trim() : text;
  return {
    value: shown,
    cell: homes[at] as CellAddress,
    text: shown,
    ref: column.ref,
    hasFormula,
    decimals: null,
  };
}

function numberContext(
  { column, homes }: ColumnCells,
  sheetNotation: Notation | null,
  { mapping, separators }: Context,
): Parameters<typeof readColumn>[1] {
  const answer = homes.length > 0 ? mapping.answers[notationId(column)] : undefined;
  return {
    header: column.header,
    sheetNotation,
    separators,
    answer: answer === 'comma' || answer === 'point' ? answer : null,
  };
}

/** Notation that the columns prove, when they agree. */
function agreed(readings: readonly ColumnReading[]): Notation | null {
  const proven = new Set(readings.flatMap(({ proven: notation }) => (notation === null ? [] : [notation])));
  return proven.size === 1 ? ([...proven][0] as Notation) : null;
}

function notationId(column: TableColumn): string {
  return column.decisionId.replace(/^column-field/, 'number-notation');
}

const WITNESS_REASONS: Readonly<Record<ColumnReading['witness'], ReasonCode>> = {
  column: 'notation-column',
  sheet: 'notation-sheet',
  header: 'notation-header',
  separators: 'notation-separators',
  answer: 'answered',
  none: 'notation-open',
};
const WITNESS_CONFIDENCE: Readonly<Record<ColumnReading['witness'], number>> = {
  answer: 1,
  column: 0.95,
  sheet: 0.8,
  header: 0.8,
  separators: 0.7,
  none: 0,
};

function notationDecision(taken: ColumnCells, reading: ColumnReading, { view }: Context): Decision[] {
  const [first] = reading.ambiguous;
  if (first === undefined) return [];
  const home = taken.homes[first] as CellAddress;
  const { text, value } = taken.cells[first] as NumberCell;
  const readings = bothReadings(value, text);
  return [
    {
      id: notationId(taken.column),
      kind: 'number-notation',
      cells: reading.ambiguous.slice(0, 20).map((at) => {
        const cell = taken.homes[at] as CellAddress;
        return { sheet: cell.sheet, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
      }),
      candidates: [
        { id: 'comma', ...(readings ? { data: { value: readings.comma } } : {}) },
        { id: 'point', ...(readings ? { data: { value: readings.point } } : {}) },
      ],
      chosen: reading.notation,
      isOpen: reading.isOpen,
      confidence: WITNESS_CONFIDENCE[reading.witness],
      reason: { code: WITNESS_REASONS[reading.witness] },
      data: {
        sheet: view.sheet,
        header: taken.column.header.join(' '),
        text,
        cell: formatA1(home.row, home.column),
      },
    },
  ];
}

function bothReadings(value: unknown, text: string): { comma: number; point: number } | null {
  const source = typeof value === 'string' ? value : text;
  const [comma, point] = [parseNumberText(source, 'comma'), parseNumberText(source, 'point')];
  return comma && point ? { comma: comma.value, point: point.value } : null;
}

interface Store {
  readonly context: Context;
  readonly cells: Record<string, LocatedCell>[];
  readonly issues: SheetIssue[];
}

function storeColumn(taken: ColumnCells, reading: ColumnReading, { context, cells, issues }: Store): void {
  const key = fieldRefKey(taken.column.ref);
  let textCount = 0;
  let firstText: number | null = null;
  for (const [at, row] of taken.rows.entries()) {
    const found = reading.readings[at] as NumberReading;
    const cell = figureCell(taken, at, found);
    (cells[row] as Record<string, LocatedCell>)[key] = cell;
    const issue = issueOf(taken, found, cell, context.rows[row] as RawRow);
    if (issue) issues.push(issue);
    if (
      found.state === 'number' &&
      found.isText &&
      found.unit === null &&
      found.label === null &&
      found.range === null
    ) {
      textCount += 1;
      firstText ??= at;
    }
  }
  if (firstText !== null) {
    const found = reading.readings[firstText] as NumberReading & { state: 'number' };
    issues.push({
      code: 'number-is-text',
      severity: 'warning',
      cell: taken.homes[firstText] as CellAddress,
      data: { read: (taken.cells[firstText] as NumberCell).text, value: found.value, count: textCount },
    });
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Named one by one: a spread makes dictionary objects, ten times the size and time (docs/decisions/0002). */
function figureCell(taken: ColumnCells, at: number, found: NumberReading): LocatedCell {
  const { text, hasFormula, value } = taken.cells[at] as NumberCell;
  const isNumber = found.state === 'number';
  const cell: Mutable<LocatedCell> = {
    value: isNumber ? found.value : predicateOf(found),
    cell: taken.homes[at] as CellAddress,
    text: typeof value === 'string' ? value.trim() : text,
    ref: taken.column.ref,
    hasFormula,
    decimals: isNumber ? found.decimals : null,
  };
  if (!isNumber) return cell;
  if (found.range !== null) cell.range = found.range;
  if (found.unit !== null) cell.unitOfMeasure = found.unit;
  if (found.hint !== null) cell.hint = found.hint;
  if (found.label !== null) cell.label = found.label;
  return cell;
}

/** A predicate such as WTP stands for a figure (M-6). */
function predicateOf(found: NumberReading): number | null {
  if (found.state !== 'words' || found.text.length > 4) return null;
  const result = predicateValue(found.text);
  return result.ok ? result.value.value : null;
}

function issueOf(
  taken: ColumnCells,
  found: NumberReading,
  cell: LocatedCell,
  row: RawRow,
): SheetIssue | null {
  const { ref } = taken.column;
  const isEntered = ENTERED.has(ref.field) && (row.role === 'indicator' || row.role === 'objective');
  const place = { cell: cell.cell, subject: { field: fieldRefKey(ref) } };
  const severity = isEntered ? 'error' : 'warning';
  switch (found.state) {
    case 'number':
      if (!found.shownDiffers) return null;
      return {
        code: 'shown-differs',
        severity: 'warning',
        ...place,
        data: { read: cell.text, value: found.value },
      };
    case 'not-measured':
      return null;
    case 'words':
      if (cell.value !== null || !isEntered) return null;
      return {
        code: 'number-unreadable',
        severity,
        ...place,
        data: { read: cell.text, field: fieldRefKey(ref) },
      };
    case 'truth':
      return {
        code: 'number-unreadable',
        severity,
        ...place,
        data: { read: cell.text, field: fieldRefKey(ref) },
      };
    case 'ambiguous': {
      const readings = bothReadings(found.text, found.text);
      return {
        code: 'number-ambiguous',
        severity,
        ...place,
        data: { read: found.text, ...(readings ? { first: readings.comma, second: readings.point } : {}) },
      };
    }
    case 'date':
      return { code: 'number-is-date', severity, ...place, data: { read: cell.text } };
    case 'error':
      return found.code === 'uncached'
        ? { code: 'formula-uncached', severity: 'error', ...place }
        : { code: 'cell-error', severity: 'error', ...place, data: { read: found.code } };
  }
}
