import { largestOf } from '../kernel/extremes';
import { DOCUMENT_SHEET, type DocumentTable, TABLE_LEAD } from '../audit/index';
import type { EditableParagraph } from '../sheet/editableText';
import { isNotMeasured } from '../sheet/words/notMeasured';
import type { LocatedCell } from '../sheet/table';
import { type EntryBase, entryFor, marked, type RollEntry } from './entry';
import { reachedLike } from './labels';
import { type FigureStyle, numbersIn, printedIn, type PrintedNumber, readAs, shows } from './notation';
import { cellsAt } from './reportText';
import type { RollContext } from './rollContext';
import type { RollField, Slot } from './slot';
import { rollLabel } from './rollLabel';
import { anyValue, witnessed } from './slotValues';
import type { RollSubject } from './subjects';

const MONEY = new Set<RollField>(['budget-ceiling', 'budget-spent', 'budget-rest']);
const LABELS = new Set<RollField>(['criterion', 'objective-criterion', 'efficiency-category']);

export function isMoney(field: RollField): boolean {
  return MONEY.has(field);
}

/** A cell of a table of the report and what it is. */
export interface CellToRoll {
  readonly table: DocumentTable;
  readonly cell: LocatedCell;
  readonly subject: RollSubject | null;
  readonly slot: Slot;
  readonly style: FigureStyle;
  /** What its column or row means is sure. */
  readonly isSure: boolean;
}

interface PlacedNumber {
  readonly paragraph: EditableParagraph;
  readonly number: PrintedNumber;
}

/** What becomes of one cell; null for a cell that holds nothing to replace. */
export function rollCell(given: CellToRoll, context: RollContext): RollEntry | null {
  const { cell, slot, subject } = given;
  const paragraphs = cellsAt(context.report, given.table, cell.cell)
    .flat()
    .filter(({ text }) => text.trim() !== '');
  const first = paragraphs[0];
  if (!first) return null;
  const base = { ...baseOf(given, first), stretch: wholeOf(first) };
  if (LABELS.has(slot.field))
    return paragraphs.length > 1 ? marked(base, 'ambiguous') : rollLabel(given, base, context);
  if (typeof cell.value !== 'number') return rollUnmeasured(given, base, paragraphs, context);
  const found = placedNumber(paragraphs, cell, context);
  if (!found) return marked(base, 'ambiguous');
  const own = { ...baseOf(given, found.paragraph), ...stretchOf(found) };
  if (!subject || cell.label !== undefined) return marked(own, 'unknown-figure');
  const factor = cell.factor ?? 1;
  const known = witnessed(subject, slot);
  const isShown = known.some(
    (value) => typeof value === 'number' && isNear(found.number, value / factor, context),
  );
  if (!isShown && known.length > 0) {
    const right = Number(known[0]) / factor;
    return marked(own, 'differs-from-workbook', {
      right: printedIn(right, given.style, [], isMoney(slot.field)),
    });
  }
  // What no workbook says of last year rests on the table alone.
  if (!isShown && !given.isSure) return marked(own, 'unknown-figure');
  const print = (value: number | string): string =>
    typeof value === 'number'
      ? printedIn(
          value / factor,
          given.style,
          edgesFor(slot.field, context),
          isMoney(slot.field) && factor === 1,
        )
      : value;
  return entryFor(own, context.make.figure(subject, slot, print));
}

function baseOf(
  { table, cell, subject, slot }: CellToRoll,
  paragraph: EditableParagraph,
): Omit<EntryBase, 'stretch'> {
  return {
    paragraph,
    place: {
      kind: 'cell',
      table: table.sheet.sheet.slice(DOCUMENT_SHEET.length),
      row: cell.cell.row - TABLE_LEAD + 1,
      column: cell.cell.column + 1,
    },
    what: slot.field,
    subject: subject?.name ?? null,
    printed: paragraph.text.trim(),
  };
}

/** The text of a paragraph without the blanks around it. */
export function wholeOf({ text }: EditableParagraph): { start: number; end: number } {
  const start = text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

function stretchOf({ paragraph: { text }, number }: PlacedNumber): Pick<EntryBase, 'stretch' | 'printed'> {
  const sign = number.isNegative
    ? largestOf(['-', '−', '–'].map((each) => text.lastIndexOf(each, number.start)))
    : -1;
  const start = sign >= 0 ? sign : number.start;
  return { stretch: { start, end: number.end }, printed: text.slice(start, number.end) };
}

/** The number of a cell that was read as its value; null when it is not one alone. */
function placedNumber(
  paragraphs: readonly EditableParagraph[],
  { value, factor = 1 }: LocatedCell,
  { notation }: RollContext,
): PlacedNumber | null {
  const all = paragraphs.flatMap((paragraph) =>
    numbersIn(paragraph.text).map((number) => ({ paragraph, number })),
  );
  const fitting = all.filter(({ number }) =>
    [...number.values, readAs(number, notation).value].some(
      (each) => Math.abs(each * factor - (value as number)) <= 1e-9 * Math.max(1, Math.abs(value as number)),
    ),
  );
  return fitting.length === 1 ? (fitting[0] as PlacedNumber) : null;
}

/** Shown, or off by no more than a unit of the last decimal: figures of reports are cut as often as rounded. */
function isNear(number: PrintedNumber, value: number, { notation }: RollContext): boolean {
  if (shows(number, value, notation)) return true;
  const { value: printed, decimals } = readAs(number, number.proves ?? notation);
  return decimals > 0 && Math.abs(printed - value) <= 1.5 * 10 ** -decimals;
}

function edgesFor(field: RollField, { edges }: RollContext): readonly number[] {
  return field === 'achievement' || field === 'objective-score' || field === 'achievement-of-year'
    ? edges
    : [];
}

/** "N/A" of last year, measured now. */
function rollUnmeasured(
  given: CellToRoll,
  base: EntryBase,
  paragraphs: readonly EditableParagraph[],
  context: RollContext,
): RollEntry | null {
  const { cell, subject, slot, style } = given;
  if (cell.range || (typeof cell.value === 'string' && /\d/.test(cell.value)))
    return marked(base, 'ambiguous');
  if (reachedLike(base.printed, 100) !== null) return marked(base, 'unknown-figure');
  if (paragraphs.length !== 1 || !isNotMeasured(base.printed)) return null;
  if (!subject || !given.isSure) return marked(base, 'unknown-figure');
  const old = anyValue(subject, slot);
  if (old !== null) return marked(base, 'differs-from-workbook', { right: old });
  const result = context.make.figure(subject, slot, (value) =>
    typeof value === 'number'
      ? printedIn(value / (cell.factor ?? 1), style, edgesFor(slot.field, context), isMoney(slot.field))
      : value,
  );
  const isStill = 'reason' in result && result.reason === 'no-new-figure';
  return isStill ? { ...base, state: 'kept', text: base.printed, reason: null } : entryFor(base, result);
}
