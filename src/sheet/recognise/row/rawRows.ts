import type { CellAddress } from '../../../kernel/cellAddress';
import type { Field } from '../../fields';
import type { RowRole } from '../../table';
import { isNotMeasured, splitNumberText } from '../../number/numberText';
import { isNumericField } from '../numericFields';
import type { HeaderBlock } from '../header/headerBlock';
import type { CellLine } from './lineRows';
import type { ColumnLayout } from '../column/resolveColumns';
import {
  goesOnInLowerCase,
  isEndLine,
  isPerspectiveName,
  labelLevel,
  numberParts,
  objectiveOfLabel,
  perspectiveOfLabel,
  splitName,
  type LabelLevel,
  type SplitName,
} from './rowWords';
import type { SheetView } from '../view/sheetView';

/** A row of a table before its figures are read. */
export interface RawRow {
  role: RowRole;
  top: number;
  bottom: number;
  /** First row in which the indicator stands: a merged name can have several rows. */
  readonly first: number;
  number: string | null;
  code: string | null;
  name: string | null;
  nameCell: CellAddress | null;
  objective: string | null;
  objectiveNumber: string | null;
  perspective: string | null;
  /** Sheet row whose cell fills a column, by the place of the column in the layout; undefined where it is blank. */
  readonly cells: (number | undefined)[];
  /** Level of a sub-total label. */
  level: LabelLevel | null;
  hasFigures: boolean;
  /** No figures and no name of an indicator: a title within the table. */
  isHeading: boolean;
  isAfterBlank: boolean;
  /** Its place in cells that hold several indicators. */
  readonly line?: CellLine;
}

interface Places {
  readonly name: number | null;
  readonly nameField: Field;
  readonly isCombined: boolean;
  readonly number: number | null;
  readonly code: number | null;
  readonly objective: number | null;
  readonly objectiveNumber: number | null;
  readonly perspective: number | null;
  /** Columns with a meaning, by their place in the layout. */
  readonly known: readonly {
    readonly at: number;
    readonly column: number;
    readonly isName: boolean;
    readonly isNumeric: boolean;
  }[];
  /** Columns of years, or of the words target and realisasi: an indicator has a row for each. */
  readonly parts: readonly number[];
  readonly numeric: ReadonlySet<number>;
  /** Columns of names and numbers, where labels of sub-totals stand. */
  readonly labels: ReadonlySet<number>;
  /** Columns with another known meaning: a unit may be called "Jumlah" too. */
  readonly described: ReadonlySet<number>;
}

/** What is filled down while rows are read. */
interface Carried {
  objective: string | null;
  objectiveNumber: string | null;
  perspective: string | null;
  last: RawRow | null;
  /** Row in which the last text of a sasaran stands, and that text taken apart. */
  objectiveRow: number;
  objectiveText: string;
  split: SplitName;
}

const NAME_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'number',
  'code',
  'perspective',
  'goal',
  'objective',
  'objective-number',
  'indicator',
  'programme-output',
]);

function placesOf(layout: ColumnLayout): Places {
  const columnOf = (field: Field): number | null =>
    layout.columns.find(({ ref }) => ref?.field === field)?.column ?? null;
  const columnsWith = (accept: (field: Field) => boolean): ReadonlySet<number> =>
    new Set(layout.columns.flatMap(({ ref, column }) => (ref && accept(ref.field) ? [column] : [])));
  const fields: readonly Field[] = [
    'indicator',
    'programme-output',
    'objective',
    'perspective',
    'goal',
    'code',
    'number',
  ];
  const nameField = fields.find((field) => columnOf(field) !== null) ?? 'indicator';
  return {
    name: columnOf(nameField),
    nameField,
    isCombined: layout.combined !== null,
    number: columnOf('number'),
    code: columnOf('code'),
    objective: columnOf('objective'),
    objectiveNumber: columnOf('objective-number'),
    perspective: columnOf('perspective'),
    known: layout.columns.flatMap(({ column, ref }, at) =>
      ref ? [{ at, column, isName: NAME_FIELDS.has(ref.field), isNumeric: isNumericField(ref.field) }] : [],
    ),
    parts: [columnOf('year'), columnOf('row-measure')].filter((column) => column !== null),
    labels: columnsWith((field) => NAME_FIELDS.has(field)),
    described: columnsWith((field) => !NAME_FIELDS.has(field)),
    numeric: columnsWith(isNumericField),
  };
}

/**
 * Rows of a table with what they are: indicators over one or several rows, sasaran and perspective filled down
 * from merged cells, from cells with blanks below or from rows of their own, sub-totals, notes. Linear.
 */
export function rawRows(view: SheetView, block: HeaderBlock, layout: ColumnLayout): RawRow[] {
  const places = placesOf(layout);
  if (places.name === null) return [];
  const rows: RawRow[] = [];
  const carried: Carried = {
    objective: null,
    objectiveNumber: null,
    perspective: null,
    last: null,
    objectiveRow: -2,
    objectiveText: '',
    split: splitName(''),
  };
  let blanks = 0;
  for (let row = block.bodyTop; row <= block.limit; row += 1) {
    const columns = within(view.columns(row), block);
    if (columns.length === 0) {
      blanks += isContinued(view, row, places.name) ? 0 : 1;
      continue;
    }
    if (blanks > 0 && endsTable(view, row, columns, places)) break;
    addRow(view, row, columns, { places, layout, carried, rows, isAfterBlank: blanks > 0 });
    blanks = 0;
  }
  return finishRows(trimEnd(rows), places, layout);
}

/** Columns of a row that belong to the table: mostly all, and then not copied. */
function within(columns: readonly number[], { left, right }: HeaderBlock): readonly number[] {
  if ((columns[0] ?? left) >= left && (columns.at(-1) ?? right) <= right) return columns;
  return columns.filter((column) => column >= left && column <= right);
}

function isContinued(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.top < row;
}

/** After a gap: the title of another table, a header we do not know, or the signatures. */
function endsTable(view: SheetView, row: number, columns: readonly number[], places: Places): boolean {
  const texts = columns.map((column) => view.ownText(row, column));
  if (/^(?:tabel|table|lampiran|gambar|grafik)\b/i.test(texts[0] ?? '')) return true;
  const isWord = (column: number): boolean => {
    const value = view.own(row, column);
    return typeof value === 'string' && !isNotMeasured(value) && !holdsFigure(value);
  };
  if (columns.some((column) => typeof view.own(row, column) === 'number')) return false;
  const wordsAmongFigures = columns.filter((column) => places.numeric.has(column) && isWord(column)).length;
  return wordsAmongFigures >= 2 && columns.every(isWord);
}

interface Reading {
  readonly places: Places;
  readonly layout: ColumnLayout;
  readonly carried: Carried;
  readonly rows: RawRow[];
  readonly isAfterBlank: boolean;
}

function addRow(view: SheetView, row: number, columns: readonly number[], reading: Reading): void {
  const { places, carried, rows } = reading;
  const figures = figuresOf(view, row, columns, places);
  const label = labelOf(view, row, columns, places);
  if (label) {
    rows.push(subtotal(view, row, label, figures, reading));
    carried.last = null;
    return;
  }
  const name = places.name as number;
  const home = view.home(row, name);
  const isBelowName = home.row < row && view.text(row, name) !== '';
  if (addPart(view, row, home.row === row && view.hasOwn(row, name), reading)) return;
  if (isBelowName && carried.last && home.row >= carried.last.first) {
    if (addsOnly(view, row, carried.last, reading)) extend(view, row, carried.last, reading);
    else addSibling(view, row, carried.last, reading);
    return;
  }
  readNamesAbove(view, row, reading);
  const text = home.row === row && home.column === name ? view.ownText(row, name) : '';
  if (text === '') addNameless(view, row, columns, figures, reading);
  else addNamed(view, row, columns, text, figures, reading);
}

/** A further part of the indicator above (another year, realisasi below target): joined by `joinParts`. */
function addPart(view: SheetView, row: number, hasName: boolean, reading: Reading): boolean {
  const { places, carried } = reading;
  const { last } = carried;
  if (hasName || !last || last.bottom !== row - 1) return false;
  if (!places.parts.some((column) => view.hasOwn(row, column))) return false;
  addSibling(view, row, last, reading);
  return true;
}

/** A row of the same indicator with figures of its own: another year, another unit. */
function addSibling(view: SheetView, row: number, last: RawRow, reading: Reading): void {
  const { carried, rows } = reading;
  const made: RawRow = { ...last, top: row, bottom: row, cells: [] };
  takeCells(view, row, made, reading);
  made.hasFigures ||= figuresOf(view, row, view.columns(row), reading.places) === 'figures';
  rows.push(made);
  carried.last = made;
}

type Figures = 'figures' | 'not-measured' | 'words' | 'none';

/** A figure, or those of several indicators on the lines of one cell. */
function holdsFigure(text: string): boolean {
  return text.split('\n').some((line) => splitNumberText(line) !== null);
}

function figuresOf(view: SheetView, row: number, columns: readonly number[], places: Places): Figures {
  let found: Figures = 'none';
  for (const column of columns) {
    if (!places.numeric.has(column)) continue;
    const value = view.own(row, column);
    if (typeof value !== 'string') return 'figures';
    if (holdsFigure(value)) return 'figures';
    if (isNotMeasured(value)) found = 'not-measured';
    else if (found === 'none') found = 'words';
  }
  return found;
}

interface Label {
  readonly text: string;
  readonly level: LabelLevel;
  readonly cell: CellAddress;
}

function labelOf(view: SheetView, row: number, columns: readonly number[], places: Places): Label | null {
  const isNamed = places.name !== null && view.hasOwn(row, places.name);
  for (const column of columns) {
    if (places.numeric.has(column)) return null;
    if (!places.labels.has(column) && (isNamed || places.described.has(column))) continue;
    if (isBareNumber(view, row, column)) continue;
    const text = view.ownText(row, column);
    const level = labelLevel(text);
    if (level === null) continue;
    const isFromAbove = view.home(row, column).row !== row;
    return isFromAbove ? null : { text, level, cell: { sheet: view.sheet, row, column } };
  }
  return null;
}

/** A number that shows nothing but its digits: it has no words to label a row with. */
function isBareNumber({ grid }: SheetView, row: number, column: number): boolean {
  return typeof grid.value(row, column) === 'number' && grid.numberFormat(row, column) === 'General';
}

function blankRow(row: number, reading: Reading): RawRow {
  const { carried } = reading;
  return {
    role: 'other',
    top: row,
    bottom: row,
    first: row,
    number: null,
    code: null,
    name: null,
    nameCell: null,
    objective: carried.objective,
    objectiveNumber: carried.objectiveNumber,
    perspective: carried.perspective,
    cells: [],
    level: null,
    hasFigures: false,
    isHeading: false,
    isAfterBlank: reading.isAfterBlank,
  };
}

/** Cells of a row, through vertical merges. A sub-total has no names but its label. */
function takeCells(view: SheetView, row: number, into: RawRow, { places }: Reading): void {
  for (const { at, column, isName, isNumeric } of places.known) {
    if (into.cells[at] !== undefined || (into.level !== null && isName)) continue;
    const merge = view.mergeAt(row, column);
    if (merge && merge.left !== column && isNumeric) continue;
    const top = merge?.top ?? row;
    if (view.hasOwn(top, merge?.left ?? column)) into.cells[at] = top;
  }
}

function subtotal(view: SheetView, row: number, label: Label, figures: Figures, reading: Reading): RawRow {
  const made = blankRow(row, reading);
  made.name = label.text;
  made.nameCell = label.cell;
  made.level = label.level;
  made.hasFigures = figures === 'figures';
  if (label.level === 'objective') {
    const number = objectiveOfLabel(label.text);
    const carriedNumber = numberParts(made.objectiveNumber ?? '').at(-1);
    if (number !== null && carriedNumber !== undefined && carriedNumber !== Number(number))
      made.objective = null;
    if (number !== null && carriedNumber !== Number(number)) made.objectiveNumber = number;
  }
  if (label.level === 'perspective') made.perspective = perspectiveOfLabel(label.text) ?? made.perspective;
  if (label.level === 'perspective' || label.level === 'total') made.objective = made.objectiveNumber = null;
  takeCells(view, row, made, reading);
  return made;
}

/** Takes over sasaran and perspective that begin in this row. */
function readNamesAbove(view: SheetView, row: number, { places, carried, rows }: Reading): void {
  const own = (column: number | null): string => {
    if (column === null || column === places.name) return '';
    const home = view.home(row, column);
    return home.row === row && home.column === column ? view.ownText(row, column) : '';
  };
  const perspective = own(places.perspective);
  if (perspective !== '' && perspective !== carried.perspective) {
    carried.perspective = perspective;
    carried.objective = carried.objectiveNumber = null;
  }
  const objective = own(places.objective);
  const number = own(places.objectiveNumber);
  if (objective === '') {
    if (number !== '' && places.objective === null) carried.objectiveNumber = number;
    return;
  }
  const goesOn = carried.objectiveRow === row - 1 && number === '' && goesOnInLowerCase(objective);
  carried.objectiveRow = row;
  if (goesOn && carried.objective !== null) {
    lengthenObjective(`${carried.objective} ${objective}`, carried, rows);
    return;
  }
  if (objective !== carried.objectiveText) carried.split = splitName(objective);
  carried.objectiveText = objective;
  const { split } = carried;
  if (split.name === carried.objective && (number === '' || number === carried.objectiveNumber)) return;
  carried.objective = split.name;
  carried.objectiveNumber = number !== '' ? number : (split.code ?? split.number);
}

/** The rows above that stand under a sasaran whose name goes on. */
function lengthenObjective(name: string, carried: Carried, rows: readonly RawRow[]): void {
  for (let at = rows.length - 1; at >= 0 && rows[at]?.objective === carried.objective; at -= 1) {
    (rows[at] as RawRow).objective = name;
  }
  carried.objective = name;
}

function addNamed(
  view: SheetView,
  row: number,
  columns: readonly number[],
  text: string,
  figures: Figures,
  reading: Reading,
): void {
  const { places, carried, rows } = reading;
  const isTitleLike =
    figures === 'none' &&
    columns.every(
      (column) => places.labels.has(column) && column !== places.objective && column !== places.perspective,
    );
  if (isContinuation(view, row, columns, text, figures, reading)) {
    const last = carried.last as RawRow;
    last.name = `${last.name ?? ''} ${text}`.trim();
    extend(view, row, last, reading);
    return;
  }
  const made = blankRow(row, reading);
  const isBareKey = places.nameField === 'code' || places.nameField === 'number';
  const split = isBareKey ? { code: null, number: null, name: text } : splitName(text);
  made.name = isBareKey ? null : split.name;
  made.nameCell = { sheet: view.sheet, row, column: places.name as number };
  made.number = textAt(view, row, places.number) ?? split.number;
  made.code = textAt(view, row, places.code) ?? split.code;
  made.hasFigures = figures === 'figures' || figures === 'not-measured';
  made.isHeading = isTitleLike && (places.isCombined || isHeadingText(text, split.code, places));
  takeCells(view, row, made, reading);
  if (places.isCombined && !made.isHeading && figures !== 'figures' && /^s[skp]\b/i.test(split.code ?? ''))
    made.isHeading = true;
  made.role = made.isHeading ? 'other' : roleOfName(places);
  if (made.role === 'objective') {
    made.objective = made.name;
    made.objectiveNumber = textAt(view, row, places.objectiveNumber) ?? made.number ?? made.code;
    made.number ??= made.objectiveNumber;
  }
  if (made.role === 'perspective') made.perspective = made.name;
  if (made.isHeading) takeHeading(made, carried);
  rows.push(made);
  carried.last = made.isHeading ? null : made;
}

function roleOfName({ nameField }: Places): RowRole {
  if (nameField === 'objective' || nameField === 'goal') return 'objective';
  return nameField === 'perspective' ? 'perspective' : 'indicator';
}

/** A title in the column of indicator names: a code of a sasaran, a perspective, or no sasaran column at all. */
function isHeadingText(text: string, code: string | null, places: Places): boolean {
  if (places.nameField !== 'indicator') return isPerspectiveName(text);
  return (
    /^s[skp]\b/i.test(code ?? '') ||
    /^(?:sasaran|tujuan)\b/i.test(text) ||
    isPerspectiveName(text) ||
    places.objective === null
  );
}

function takeHeading(row: RawRow, carried: Carried): void {
  const name = row.name ?? '';
  if (isPerspectiveName(name) && !/^s[skp]\b/i.test(row.code ?? '')) {
    row.role = 'perspective';
    const bare = name.replace(/^perspe[ck]ti[fv]e? ?[:.-]? ?/i, '').trim();
    carried.perspective = bare === '' ? name : bare;
    row.perspective = carried.perspective;
    carried.objective = carried.objectiveNumber = row.objective = row.objectiveNumber = null;
    return;
  }
  if (/^(?:tujuan|misi|visi|program|goal)\b/i.test(name)) {
    row.role = 'other';
    return;
  }
  row.role = 'objective';
  carried.objective = name.replace(/^sasaran(?: strategis| kegiatan| program)? ?\d{0,2} ?[:.] ?/i, '');
  carried.objectiveNumber = row.number ?? row.code ?? objectiveOfLabel(name);
  row.objective = row.name = carried.objective;
  row.objectiveNumber = carried.objectiveNumber;
}

/**
 * A name that goes on in the next row: it begins in lower case, without a number of its own, and the row holds
 * nothing else, or the figures that the numbered row above it lacks.
 */
function isContinuation(
  view: SheetView,
  row: number,
  columns: readonly number[],
  text: string,
  figures: Figures,
  { places, carried, isAfterBlank }: Reading,
): boolean {
  const { last } = carried;
  if (isAfterBlank || !last || last.bottom !== row - 1 || !goesOnInLowerCase(text)) return false;
  const keys = [places.number, places.code, places.objectiveNumber];
  if (columns.some((column) => keys.includes(column))) return false;
  if (figures !== 'none') return !last.hasFigures && (last.number !== null || last.code !== null);
  return columns.every(
    (column) =>
      column === places.name || (column === places.objective && goesOnInLowerCase(view.ownText(row, column))),
  );
}

function textAt(view: SheetView, row: number, column: number | null): string | null {
  if (column === null) return null;
  const text = view.text(row, column);
  return text === '' ? null : text.replace(/[.)]$/, '').replace(/^\(/, '');
}

function addNameless(
  view: SheetView,
  row: number,
  columns: readonly number[],
  figures: Figures,
  reading: Reading,
): void {
  const { places, carried, rows } = reading;
  const { last } = carried;
  if (
    figures !== 'none' &&
    last &&
    last.bottom === row - 1 &&
    !reading.isAfterBlank &&
    addsOnly(view, row, last, reading)
  ) {
    extend(view, row, last, reading);
    return;
  }
  const text = columns
    .filter((column) => !places.numeric.has(column))
    .map((column) => ({ column, text: view.ownText(row, column) }))
    .find(({ text: own }) => /\p{L}{2}/u.test(own));
  const made = blankRow(row, reading);
  made.hasFigures = figures === 'figures';
  takeCells(view, row, made, reading);
  carried.last = null;
  if (text) nameHeading(view, row, text, figures, { ...reading, made });
  rows.push(made);
}

function nameHeading(
  view: SheetView,
  row: number,
  { column, text }: { column: number; text: string },
  figures: Figures,
  { places, carried, made }: Reading & { made: RawRow },
): void {
  const split = splitName(text);
  made.name = split.name;
  made.nameCell = { sheet: view.sheet, row, column };
  made.code = split.code;
  made.number = split.number ?? textAt(view, row, places.objectiveNumber) ?? textAt(view, row, places.number);
  if (column === places.objective) {
    made.role = 'objective';
    made.objective = carried.objective;
    made.objectiveNumber = carried.objectiveNumber;
    made.isHeading = figures === 'none';
    return;
  }
  if (column === places.perspective) {
    made.role = 'perspective';
    made.isHeading = figures === 'none';
    return;
  }
  if (isEndLine(text)) return;
  made.isHeading = true;
  if (figures === 'none' || figures === 'words') takeHeading(made, carried);
}

/** The row holds nothing in columns that the indicator above has filled already. */
function addsOnly(view: SheetView, row: number, last: RawRow, { layout }: Reading): boolean {
  return layout.columns.every(
    ({ column, ref }, at) => ref === null || !view.hasOwn(row, column) || last.cells[at] === undefined,
  );
}

function extend(view: SheetView, row: number, last: RawRow, reading: Reading): void {
  last.bottom = row;
  takeCells(view, row, last, reading);
  if (figuresOf(view, row, view.columns(row), reading.places) === 'figures') last.hasFigures = true;
}

/** Notes and signatures below the last row with figures go; names without figures right below it stay. */
function trimEnd(rows: readonly RawRow[]): RawRow[] {
  let end = rows.length - 1;
  while (end >= 0 && !(rows[end] as RawRow).hasFigures) end -= 1;
  let next = end + 1;
  for (; next < rows.length; next += 1) {
    const row = rows[next] as RawRow;
    const goesOn = end < 0 || !row.isAfterBlank;
    if (!goesOn || isEndLine(row.name ?? '')) break;
    if (row.role === 'indicator' || row.isHeading || row.level !== null) continue;
    break;
  }
  const kept = rows.slice(0, next);
  while (kept.length > end + 1 && kept.at(-1)?.role !== 'indicator') kept.pop();
  return kept;
}

/** Levels that the order of the rows tells: bare totals, headings without members, perspectives named below. */
function finishRows(rows: RawRow[], places: Places, layout: ColumnLayout): RawRow[] {
  let indicatorsBelow = 0;
  let membersBelow = false;
  for (const row of [...rows].reverse()) {
    if (row.role === 'indicator') {
      indicatorsBelow += 1;
      membersBelow = true;
    }
    if (row.level !== null) {
      row.role = roleOfLevel(row, indicatorsBelow > 0, layout);
      if (row.role === 'total' || row.role === 'unit-total')
        row.objective = row.objectiveNumber = row.perspective = null;
      continue;
    }
    if (row.isHeading && row.role === 'objective' && roleOfName(places) === 'indicator') {
      if (!membersBelow) row.role = 'other';
      membersBelow = false;
    }
  }
  fillPerspectivesUp(rows);
  return rows;
}

function roleOfLevel({ level, name }: RawRow, hasIndicatorsBelow: boolean, layout: ColumnLayout): RowRole {
  if (level !== null && level !== 'bare') return level;
  if (hasIndicatorsBelow) return 'objective';
  const isMean = /^(?:rata|rerata|average|mean)/i.test(name ?? '');
  const hasMoney = layout.columns.some(
    ({ ref }) => ref?.field === 'budget-ceiling' || ref?.field === 'budget-spent',
  );
  return hasMoney && !isMean && !layout.isProgramme ? 'unit-total' : 'total';
}

/** A perspective that is named by its sub-total only belongs to the rows above it. */
function fillPerspectivesUp(rows: readonly RawRow[]): void {
  let start = 0;
  for (const [at, row] of rows.entries()) {
    if (row.role !== 'perspective' || row.level === null || row.perspective === null) continue;
    for (const above of rows.slice(start, at))
      if (above.level !== 'perspective') above.perspective ??= row.perspective;
    start = at + 1;
  }
}
