import { smallestOf } from '../kernel/extremes';
import { TABLE_LEAD, type DocumentTable } from '../audit/index';
import { NAME_FIELDS, type Field } from '../sheet/fields';
import { namesCriterion, reachedOf } from '../sheet/words/criterion';
import { normalText } from '../sheet/words/normalText';
import type { RecognisedTable } from '../sheet/table';
import { marked, type RollEntry } from './entry';
import { captionOf, cellsAt, firstParagraph } from './reportText';
import { wholeOf } from './rollCell';
import type { RollContext } from './rollContext';
import type { RowSubject } from './tableSubjects';

/** Cells of these fields hold no figure of performance. */
export const WORDS: ReadonlySet<Field> = new Set<Field>([
  ...NAME_FIELDS,
  'row-measure',
  'unit-of-measure',
  'weight',
  'direction',
  'quarter-kind',
  'owner',
  'note',
  'year',
]);

/** A table of which nothing is explained is said once, if it holds figures at all. */
export function unknownTable(table: DocumentTable, { report }: RollContext): RollEntry[] {
  let figures = 0;
  for (let row = TABLE_LEAD; row < table.sheet.rowCount; row += 1)
    for (let column = 0; column < table.sheet.columnCount; column += 1)
      if (isFigure(table.sheet.text(row, column))) figures += 1;
  const paragraph = firstParagraph(report, table);
  if (figures < 2 || !paragraph) return [];
  const caption = captionOf(report, table)?.text.trim() ?? '';
  const base = {
    paragraph,
    stretch: null,
    place: placeOf(table),
    what: null,
    subject: null,
    printed: caption,
  };
  return [marked(base, 'table-unknown', { figures })];
}

function placeOf(table: DocumentTable): RollEntry['place'] {
  return { kind: 'cell', table: table.sheet.sheet.replace(/^[^:]*: /, ''), row: 1, column: 1 };
}

function isFigure(text: string): boolean {
  return /^[-−–(]?\s?(?:Rp\.?\s?)?\d[\d.,]*\s?%?\)?(?:,-)?$/.test(normalText(text));
}

/** Figures in columns and rows that were not understood, in a table whose others are this year's. */
export function strayFigures(
  table: DocumentTable,
  recognised: readonly RecognisedTable[],
  cells: readonly RollEntry[],
  context: RollContext,
): RollEntry[] {
  const done = new Set(cells.map(({ paragraph }) => paragraph.id));
  const bottom = table.sheet.rowCount;
  const top = smallestOf(recognised.map(({ body }) => body.top));
  const isWords = wordColumns(recognised);
  const entries: RollEntry[] = [];
  for (let row = top; row < bottom; row += 1)
    for (let column = 0; column < table.sheet.columnCount; column += 1) {
      if (isWords.has(column) || !isStale(table.sheet.text(row, column), context)) continue;
      for (const paragraph of cellsAt(context.report, table, { row, column }).flat()) {
        if (done.has(paragraph.id) || paragraph.text.trim() === '') continue;
        const place = { ...placeOf(table), row: row - TABLE_LEAD + 1, column: column + 1 };
        const base = { paragraph, stretch: wholeOf(paragraph), place, what: null, subject: null };
        entries.push(marked({ ...base, printed: paragraph.text.trim() }, 'unknown-figure'));
      }
    }
  return entries;
}

/** A figure, or words that follow from one. */
function isStale(text: string, { labels }: RollContext): boolean {
  return isFigure(text) || reachedOf(text) !== null || labels.some((label) => namesCriterion(text, label));
}

/** Columns of numbers, codes and names, and those left of all figures. */
function wordColumns(recognised: readonly RecognisedTable[]): Set<number> {
  const columns = recognised.flatMap((table) => table.columns);
  const words = columns.flatMap(({ column, ref }) => (ref && WORDS.has(ref.field) ? [column] : []));
  const firstName = smallestOf(
    columns.flatMap(({ column, ref }) => (ref && NAMES.has(ref.field) ? [column] : [])),
  );
  return new Set([
    ...words,
    ...Array.from({ length: Number.isFinite(firstName) ? firstName : 0 }, (_, i) => i),
  ]);
}

const NAMES = new Set<Field>(['indicator', 'objective', 'perspective', 'programme-output']);

/** Indicators of this year's workbook that a table of all indicators does not have. */
export function missingRows(
  table: DocumentTable,
  recognised: RecognisedTable,
  subjectOf: RowSubject,
  context: RollContext,
): RollEntry[] {
  const there = new Set(
    recognised.rows.flatMap((row) => (row.role === 'indicator' ? (subjectOf(row, recognised) ?? []) : [])),
  );
  const here = context.subjects.all.filter(({ kind, isHere }) => kind === 'indicator' && isHere);
  const missing = here.filter((subject) => !there.has(subject));
  const known = here.length - missing.length;
  const paragraph = captionOf(context.report, table) ?? firstParagraph(context.report, table);
  // A table of some indicators is meant to be one.
  if (missing.length === 0 || known * 4 < here.length * 3 || !paragraph) return [];
  const base = { paragraph, stretch: null, place: placeOf(table), what: null, subject: null, printed: '' };
  return [marked(base, 'rows-missing', { names: missing.map(({ name }) => name).join('; ') })];
}
