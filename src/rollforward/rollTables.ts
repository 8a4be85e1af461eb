import { DOCUMENT_SHEET, plain, TABLE_LEAD, type DocumentTable } from '../audit/index';
import type { Field } from '../sheet/fields';
import type { LocatedCell, RecognisedTable, TableRow } from '../sheet/table';
import { marked, type RollEntry } from './entry';
import { headerYears } from './headerYears';
import { type FigureStyle, numbersIn, styleOf } from './notation';
import { captionOf, cellsAt } from './reportText';
import { type CellToRoll, isMoney, rollCell } from './rollCell';
import type { RollContext } from './rollContext';
import { type RollField, type Slot, slotKey } from './slot';
import type { RollSubject } from './subjects';
import { missingRows, strayFigures, unknownTable, WORDS } from './tableLeftovers';
import { type RowSubject, rowSubjects } from './tableSubjects';
import { isRolled, type RolledCell, yearEntries } from './yearEntries';

/** What becomes of the tables of a report: figures, headers and captions. */
export function rollTables(context: RollContext): RollEntry[] {
  const subjectOf = rowSubjects(context.subjects);
  const open = new Set(context.reading.decisions.filter(({ isOpen }) => isOpen).map(({ id }) => id));
  return context.report.tables.flatMap((table) => {
    const recognised = context.reading.tables.filter(({ sheet }) => sheet === table.sheet.sheet);
    const rolled = recognised.map((each) => ({
      recognised: each,
      cells: rollRows(table, each, { subjectOf, open }, context),
    }));
    const cells = rolled.flatMap((each) => each.cells.map(({ entry }) => entry));
    if (!cells.some(isRolled))
      return cells.some(({ reason }) => reason === 'no-placeholder') ? cells : unknownTable(table, context);
    return [
      ...cells,
      ...rolled.flatMap((each) => headerYears(table, each.recognised, each.cells, context)),
      ...strayFigures(table, recognised, cells, context),
      ...captionEntries(table, context),
      ...rolled.flatMap((each) => missingRows(table, each.recognised, subjectOf, context)),
    ];
  });
}

interface Tools {
  readonly subjectOf: RowSubject;
  readonly open: ReadonlySet<string>;
}

function rollRows(
  table: DocumentTable,
  recognised: RecognisedTable,
  { subjectOf, open }: Tools,
  context: RollContext,
): RolledCell[] {
  const styles = columnStyles(table, recognised, context);
  const isOpen = new Set(
    recognised.columns.filter(({ decisionId }) => open.has(decisionId)).map(({ column }) => column),
  );
  const yearOf = rowYears(table, recognised);
  const given = recognised.rows.flatMap((row) => {
    const subject = subjectOf(row, recognised);
    return Object.values(row.cells)
      .filter(({ ref }) => !WORDS.has(ref.field))
      .map((cell): CellToRoll => {
        const year = yearOf(cell.cell.row);
        const slot = slotOf(cell, recognised, subject, year === 'none' ? null : year, context);
        const style = styles.get(cell.cell.column) ?? plainStyle(context);
        const isSure = !isOpen.has(cell.cell.column) && year !== 'none' && isPlainRow(row);
        return { table, cell, subject, slot, style, isSure };
      });
  });
  const cells = given.flatMap((each): RolledCell[] => {
    const twins = given.filter((other) => other !== each && isSameSlot(other, each));
    const entry = rollCell(twins.length > 0 ? { ...each, isSure: false } : each, context);
    // Two cells of one slot that show one figure: which of them is the subject's own is not sure.
    const isTwin = twins.some(({ cell }) => cell.value === each.cell.value);
    if (entry && isTwin && entry.state !== 'marked')
      return [{ entry: marked(entry, 'ambiguous'), ...placeOfCell(each) }];
    return entry ? [{ entry, ...placeOfCell(each) }] : [];
  });
  return [
    ...cells,
    ...rowYearEntries(table, recognised, cells, context),
    ...recognised.rows.flatMap((row) => otherName(table, row, subjectOf(row, recognised), context)),
  ];
}

/** A row that is known by its code has the name of last year: this year's is said. */
function otherName(
  table: DocumentTable,
  row: TableRow,
  subject: RollSubject | null,
  { report, reportYear }: RollContext,
): RolledCell[] {
  const cell = row.cells['indicator'];
  if (row.role !== 'indicator' || !cell || !subject?.isHere || plain(cell.text) === plain(subject.name))
    return [];
  const paragraph = cellsAt(report, table, cell.cell).flat()[0];
  if (!paragraph) return [];
  const place = {
    kind: 'cell',
    table: tableName(table),
    row: cell.cell.row - TABLE_LEAD + 1,
    column: cell.cell.column + 1,
  } as const;
  const base = { paragraph, stretch: null, place, what: null, subject: subject.name, printed: cell.text };
  const slot: Slot = { field: 'indicator', basis: 'year', year: reportYear, quarter: null, workUnit: null };
  return [
    {
      entry: marked(base, 'name-differs', { name: subject.name }),
      slot,
      row: cell.cell.row,
      column: cell.cell.column,
    },
  ];
}

function tableName({ sheet }: DocumentTable): string {
  return sheet.sheet.slice(DOCUMENT_SHEET.length);
}

function placeOfCell({ slot, cell: { cell } }: CellToRoll): Omit<RolledCell, 'entry'> {
  return { slot, row: cell.row, column: cell.column };
}

function plainStyle({ notation }: RollContext): FigureStyle {
  return { notation, decimals: 0, isTrimmed: true, isGrouped: true };
}

/** Rows that are told apart by more than their names (other units, changes) are not sure to be the subject's own. */
function isPlainRow({ distinction }: TableRow): boolean {
  return distinction === undefined || /^(?:tahun )?(?:19|20)\d\d$/i.test(distinction.trim());
}

function isSameSlot(one: CellToRoll, other: CellToRoll): boolean {
  return one.subject === other.subject && slotKey(one.slot) === slotKey(other.slot);
}

/** The year that a line of the table is of, where a column of it says so; `none` where that column names no year. */
function rowYears(
  table: DocumentTable,
  { columns }: RecognisedTable,
): (row: number) => number | 'none' | null {
  const column = columns.find(({ ref }) => ref?.field === 'year')?.column;
  return (row) => {
    if (column === undefined) return null;
    const year = /\b((?:19|20)\d\d)\b/.exec(table.sheet.text(row, column))?.[1];
    return year === undefined ? 'none' : Number(year);
  };
}

function slotOf(
  { ref }: LocatedCell,
  table: RecognisedTable,
  subject: RollSubject | null,
  lineYear: number | null,
  { reportYear }: RollContext,
): Slot {
  const isPlan = table.kind === 'strategic-plan' && PLANNED.has(ref.field);
  return {
    field: fieldFor(ref.field, subject),
    basis: isPlan ? 'plan' : 'year',
    year: ref.year ?? lineYear ?? table.year ?? reportYear,
    quarter: ref.quarter ?? null,
    workUnit: ref.workUnit ?? null,
  };
}

const PLANNED = new Set<Field>(['target', 'achievement', 'criterion']);

/** The capaian of a sasaran, a perspective or the whole is its NPS. */
function fieldFor(field: Field, subject: RollSubject | null): RollField {
  const isLevel = subject !== null && ['objective', 'perspective', 'total'].includes(subject.kind);
  if (!isLevel) return field;
  return field === 'achievement' ? 'objective-score' : field === 'criterion' ? 'objective-criterion' : field;
}

/** Years in a column of years, beside figures that are this year's now. */
function rowYearEntries(
  table: DocumentTable,
  { columns }: RecognisedTable,
  cells: readonly RolledCell[],
  context: RollContext,
): RolledCell[] {
  const column = columns.find(({ ref }) => ref?.field === 'year')?.column;
  if (column === undefined) return [];
  const lines = new Map(cells.filter(({ entry }) => isRolled(entry)).map((each) => [each.row, each]));
  return [...lines.values()].flatMap((first) =>
    cellsAt(context.report, table, { row: first.row, column })
      .flat()
      .flatMap((paragraph) => yearEntries(paragraph, first.entry.place, context))
      .map((entry) => ({ entry, slot: first.slot, row: first.row, column })),
  );
}

function columnStyles(
  table: DocumentTable,
  recognised: RecognisedTable,
  context: RollContext,
): Map<number, FigureStyle> {
  const styles = new Map<number, FigureStyle>();
  for (const { column, ref } of recognised.columns) {
    if (!ref) continue;
    const numbers = recognised.rows.flatMap((row) =>
      Object.values(row.cells)
        .filter(({ cell, value }) => cell.column === column && typeof value === 'number')
        .flatMap(({ cell }) => cellsAt(context.report, table, cell).flat())
        .flatMap(({ text }) => numbersIn(text)),
    );
    styles.set(column, styleOf(numbers, context.notation, isMoney(ref.field)));
  }
  return styles;
}

/** The caption of a table that holds this year's figures says this year. */
function captionEntries(table: DocumentTable, context: RollContext): RollEntry[] {
  const caption = captionOf(context.report, table);
  const place = { kind: 'sentence', text: caption?.text.trim() ?? '' } as const;
  return caption && isCaption(caption.role, caption.text) ? yearEntries(caption, place, context) : [];
}

/** A short line above a table is its caption, whatever its style; a sentence is none. */
function isCaption(role: string, text: string): boolean {
  return role !== 'body' || (text.trim().length < 200 && !/[.;:]$/.test(text.trim()));
}
