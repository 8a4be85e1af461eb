import { formatA1, formatAddress } from '../../kernel/cellAddress';
import { predicateValue } from '../../scoring/index';
import { cleanNoise } from '../../scoring/rounding';
import type { Decision, Mapping, ReasonCode } from '../decision';
import { fieldRefKey } from '../fields';
import type { NumberSeparators } from '../grid';
import type { Notation } from '../number/notation';
import { isDoubtFormat } from '../number/doubtFormat';
import { figureLines, filledLines } from '../number/figureLines';
import { isPercentFormat } from '../number/numberFormat';
import { parseNumberText } from '../number/numberText';
import {
  columnFigures,
  isTrueFigure,
  type ColumnFigures,
  type NumberCell,
  type NumberContext,
  type NumberReading,
} from '../number/readColumn';
import type { LocatedCell, SheetIssue, TableColumn } from '../table';
import { ColumnCells, type FieldColumn } from './column/columnCells';
import { isNumericField, isResultField } from './numericFields';
import { lineOfCell } from './row/lineRows';
import type { RawRow } from './row/raw/rawRow';
import { MARGINS } from './evidence/weights';
import { placesOf } from './doubt/places';
import { moneyScales } from './figure/moneyScale';
import { ratiosBesidePercents } from './figure/percentScale';
import { plausibleNats } from './indicator/periodEvidence';
import { FigureCell, PercentCell, ScaledCell, WordCell, type SheetColumn } from './sheetCells';
import type { SheetView } from './view/sheetView';

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
  /** Titles above the table, for the unit of its money. */
  readonly titles?: readonly string[];
}

type RowCells = Record<string, LocatedCell>;

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
  const cells: RowCells[] = context.rows.map(() => ({}));
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = [];
  const numeric: ColumnCells[] = [];
  for (const [place, column] of columns.entries()) {
    if (column.ref === null) continue;
    const known = { ...column, ref: column.ref };
    if (isNumericField(column.ref.field))
      numeric.push(new ColumnCells(known, place, context.view.grid, context.rows));
    else storeWords(known, place, context, cells);
  }
  const money = moneyScales(columns, {
    view: context.view,
    titles: context.titles ?? [],
    bottom: context.rows.at(-1)?.bottom ?? 0,
    left: columns[0]?.column ?? 0,
    mapping: context.mapping,
  });
  decisions.push(...money.decisions);
  const places = new Map(columns.flatMap(({ ref }, at) => (ref ? [[fieldRefKey(ref), at] as const] : [])));
  const beside = besideOf(columns, places, context);
  const first = numeric.map((taken) =>
    columnFigures(taken, { ...numberContext(taken, null, context), ...beside(taken) }),
  );
  const sheetNotation = agreed(first);
  for (const [at, taken] of numeric.entries()) {
    const before = first[at] as ColumnFigures;
    const needsWitness =
      before.ambiguous.length > 0 && before.witness !== 'column' && before.witness !== 'answer';
    const reading = needsWitness
      ? columnFigures(taken, { ...numberContext(taken, sheetNotation, context), ...beside(taken) })
      : before;
    decisions.push(...notationDecision(taken, reading, context));
    storeColumn(taken, reading, { context, cells, issues, factor: money.scaleOf(taken.column.column) });
  }
  decisions.push(...scaleRatios(columns, cells, context));
  return { cells, decisions, issues };
}

/** Cells of a column of words; one that is merged across stands in another column. */
function storeWords(
  { column, ref }: FieldColumn,
  place: number,
  { view, rows }: Context,
  cells: readonly RowCells[],
): void {
  const key = fieldRefKey(ref);
  const isResult = isResultField(ref.field);
  const own: SheetColumn = { grid: view.grid, column, ref };
  for (let at = 0; at < rows.length; at += 1) {
    const sheetRow = rows[at]?.cells[place];
    if (sheetRow === undefined) continue;
    const home = view.mergeAt(sheetRow, column)?.left ?? column;
    if (isResult && isDoubtFormat(view.grid.numberFormat(sheetRow, home))) continue;
    const whole = new WordCell(home === column ? own : { ...own, column: home }, sheetRow);
    (cells[at] as RowCells)[key] = lineOfWords(whole, rows[at]);
  }
}

/** The line of an indicator in a cell of words that holds several. */
function lineOfWords(whole: WordCell, row: RawRow | undefined): LocatedCell {
  const value = row?.line && lineOfCell(whole.value, row.line, whole.ref.field);
  if (value === undefined) return whole;
  const { cell, ref, hasFormula, decimals } = whole;
  return { value, cell, text: value, ref, hasFormula, decimals };
}

/** Fields that hold figures of the same size in a row. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  target: ['actual', 'actual:tw4'],
  actual: ['target'],
  'budget-ceiling': ['budget-spent'],
  'budget-spent': ['budget-ceiling'],
};

/** The true number beside an ambiguous cell in its row, as a witness of its size. */
function besideOf(
  columns: readonly TableColumn[],
  places: ReadonlyMap<string, number>,
  { view, rows }: Context,
): (taken: ColumnCells) => Pick<NumberContext, 'byRow'> {
  return (taken) => {
    const { ref } = taken.column;
    const others = (ref.year === undefined ? (BESIDE[ref.field] ?? []) : []).flatMap(
      (key) => places.get(key) ?? [],
    );
    if (others.length === 0) return {};
    return {
      byRow: (place, { comma, point }) => {
        for (const other of others) {
          const row = rows[taken.rows[place] as number]?.cells[other];
          const value = row === undefined ? null : view.grid.value(row, columns[other]?.column ?? 0);
          if (typeof value !== 'number' || value === 0) continue;
          const margin = plausibleNats(comma / value) - plausibleNats(point / value);
          if (Math.abs(margin) >= MARGINS.remarked) return margin > 0 ? 'comma' : 'point';
        }
        return null;
      },
    };
  };
}

function numberContext(
  { column, length }: ColumnCells,
  sheetNotation: Notation | null,
  { mapping, separators }: Context,
): NumberContext {
  const answer = length > 0 ? mapping.answers[notationId(column)] : undefined;
  return {
    header: column.header,
    sheetNotation,
    separators,
    answer: answer === 'comma' || answer === 'point' ? answer : null,
  };
}

/** Notation that the columns prove, when they agree. */
function agreed(readings: readonly ColumnFigures[]): Notation | null {
  const proven = new Set(readings.flatMap(({ proven: notation }) => (notation === null ? [] : [notation])));
  return proven.size === 1 ? ([...proven][0] as Notation) : null;
}

function notationId(column: TableColumn): string {
  return column.decisionId.replace(/^column-field/, 'number-notation');
}

const WITNESS_REASONS: Readonly<Record<ColumnFigures['witness'], ReasonCode>> = {
  column: 'notation-column',
  sheet: 'notation-sheet',
  header: 'notation-header',
  separators: 'notation-separators',
  answer: 'answered',
  none: 'notation-open',
};
const WITNESS_CONFIDENCE: Readonly<Record<ColumnFigures['witness'], number>> = {
  answer: 1,
  column: 0.95,
  sheet: 0.8,
  header: 0.8,
  separators: 0.7,
  none: 0,
};

function notationDecision(taken: ColumnCells, reading: ColumnFigures, { view }: Context): Decision[] {
  const [first] = reading.ambiguous;
  if (first === undefined) return [];
  const home = taken.addressOf(first);
  const { text, value } = taken.at(first);
  const readings = bothReadings(value, text);
  return [
    {
      id: notationId(taken.column),
      kind: 'number-notation',
      cells: placesOf(reading.ambiguous.map((at) => taken.addressOf(at))),
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
  readonly cells: readonly RowCells[];
  readonly issues: SheetIssue[];
  /** What one unit of the column is. */
  readonly factor: number;
}

function storeColumn(
  taken: ColumnCells,
  reading: ColumnFigures,
  { context, cells, issues, factor }: Store,
): void {
  const key = fieldRefKey(taken.column.ref);
  const isResult = isResultField(taken.column.ref.field);
  let textCount = 0;
  let firstText: number | null = null;
  for (let at = 0; at < taken.length; at += 1) {
    const row = taken.rows[at] as number;
    const held = taken.at(at);
    if (isResult && isDoubtFormat(held.numberFormat)) continue;
    if (isTrueFigure(held)) {
      (cells[row] as RowCells)[key] =
        factor === 1 ? trueFigure(taken, at, held) : scaledFigure(taken, at, factor);
      continue;
    }
    const found = reading.read(at);
    const cell = scaledText(figureCell(taken, at, found), factor);
    (cells[row] as RowCells)[key] = cell;
    const issue = issueOf(taken, found, cell, context.rows[row] as RawRow);
    if (issue) issues.push(issue);
    if (!isPlainText(found) || taken.isLine(at)) continue;
    textCount += 1;
    firstText ??= at;
  }
  if (firstText !== null) {
    const found = reading.read(firstText) as NumberReading & { state: 'number' };
    issues.push({
      code: 'number-is-text',
      severity: 'warning',
      cell: taken.addressOf(firstText),
      data: { read: taken.at(firstText).text, value: found.value, count: textCount },
    });
  }
}

/** A number kept as text that is nothing but a number. */
function isPlainText(found: NumberReading): boolean {
  if (found.state !== 'number' || !found.isText) return false;
  return found.unit === null && found.label === null && found.range === null;
}

function trueFigure(
  { sheetColumn, sheetRows }: ColumnCells,
  at: number,
  { numberFormat }: NumberCell,
): LocatedCell {
  const Kind = isPercentFormat(numberFormat) ? PercentCell : FigureCell;
  return new Kind(sheetColumn, sheetRows[at] as number);
}

function scaledFigure({ sheetColumn, sheetRows }: ColumnCells, at: number, factor: number): LocatedCell {
  return new ScaledCell(sheetColumn, sheetRows[at] as number, factor);
}

/** A figure kept as text in the unit of its column; one with Rp and all its digits is rupiah already. */
function scaledText(cell: LocatedCell, factor: number): LocatedCell {
  if (factor === 1 || typeof cell.value !== 'number') return cell;
  return { ...cell, value: cleanNoise(cell.value * factor), factor };
}

/** Ratios beside percents in a row (0,855 of 90 %) become percents: taken with a remark, or one question a table. */
function scaleRatios(
  columns: readonly TableColumn[],
  cells: readonly RowCells[],
  { rows, view, mapping }: Context,
): Decision[] {
  const keysOf = (field: string): string[] =>
    columns.flatMap(({ ref }) => (ref?.field === field && ref.year === undefined ? [fieldRefKey(ref)] : []));
  const keys = { targets: keysOf('target'), actuals: keysOf('actual') };
  if (keys.targets.length === 0 || keys.actuals.length === 0) return [];
  const found: { row: RowCells; key: string; isTaken: boolean }[] = [];
  for (const [at, row] of cells.entries()) {
    const finding = ratiosBesidePercents(row, rows[at]?.name ?? null, keys);
    if (!finding) continue;
    const { ratios, isTaken } = finding;
    found.push(...ratios.map((key) => ({ row, key, isTaken })));
  }
  return scaleDecisions(found, { view, mapping });
}

function scaleDecisions(
  found: readonly { readonly row: RowCells; readonly key: string; readonly isTaken: boolean }[],
  { view, mapping }: Pick<Context, 'view' | 'mapping'>,
): Decision[] {
  const decisions: Decision[] = [];
  for (const isTaken of [true, false]) {
    const own = found.filter((each) => each.isTaken === isTaken);
    const first = own[0]?.row[own[0].key];
    if (!first) continue;
    const id = `percent-scale|${formatAddress(first.cell)}`;
    const answer = ['ratio', 'as-is'].find((each) => each === mapping.answers[id]);
    const places = own.map(({ row, key }) => (row[key] as LocatedCell).cell);
    decisions.push({
      id,
      kind: 'percent-scale',
      cells: placesOf(places),
      candidates: [
        { id: 'ratio', data: { value: cleanNoise((first.value as number) * 100) } },
        { id: 'as-is', data: { value: first.value as number } },
      ],
      chosen: answer ?? 'ratio',
      isOpen: answer === undefined && !isTaken,
      confidence: answer === undefined ? (isTaken ? 0.95 : 0.6) : 1,
      reason: { code: answer === undefined ? 'scale-beside' : 'answered' },
      data: { sheet: view.sheet, text: first.text },
    });
    if (answer === 'as-is') continue;
    for (const { row, key } of own) row[key] = ratioCell(row[key] as LocatedCell, view);
  }
  return decisions;
}

function ratioCell(cell: LocatedCell, { grid }: SheetView): LocatedCell {
  const { row, column } = cell.cell;
  if (typeof grid.value(row, column) !== 'number') return scaledText(cell, 100);
  return new ScaledCell({ grid, column, ref: cell.ref }, row, 100);
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Named one by one: a spread makes dictionary objects, ten times the size and time (docs/decisions/0002). */
function figureCell(taken: ColumnCells, at: number, found: NumberReading): LocatedCell {
  const isNumber = found.state === 'number';
  const held = taken.at(at);
  if (isNumber && !found.isText) return trueFigure(taken, at, held);
  const { text, hasFormula, value } = held;
  const cell: Mutable<LocatedCell> = {
    value: isNumber ? found.value : predicateOf(found),
    cell: taken.addressOf(at),
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
  if (found.state === 'not-measured' || (found.state === 'number' && !found.shownDiffers)) return null;
  const { ref } = taken.column;
  const isEntered = ENTERED.has(ref.field) && (row.role === 'indicator' || row.role === 'objective');
  const place = { cell: cell.cell, subject: { field: fieldRefKey(ref) } };
  const severity = isEntered ? 'error' : 'warning';
  switch (found.state) {
    case 'number':
      return {
        code: 'shown-differs',
        severity: 'warning',
        ...place,
        data: { read: cell.text, value: found.value },
      };
    case 'words':
      if (cell.value !== null || !isEntered) return null;
      if (figureLines(found.text) !== null)
        return {
          code: 'several-in-cell',
          severity,
          ...place,
          data: { read: filledLines(found.text).join('; ') },
        };
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
