import type { Field } from '../../fields';
import type { TableColumn } from '../../table';
import { splitNumberText } from '../../number/numberText';
import type { SheetView } from '../view/sheetView';
import type { RawRow } from './raw/rawRow';

/** Columns whose words may tell rows of one name apart; columns without a meaning are the others. */
const TELLING: ReadonlySet<Field> = new Set<Field>([
  'year',
  'unit-of-measure',
  'note',
  'owner',
  'quarter-kind',
]);
/** Longer texts are explanations. */
const LONGEST = 60;

/**
 * What tells rows of the same name apart, by row: the words of the columns in which they differ ("Tahun 2023", "Target
 * Renstra 2026", "Kelompok"). Rows whose name stands alone have none.
 */
export function distinctions(
  view: SheetView,
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
): ReadonlyMap<RawRow, string> {
  const found = new Map<RawRow, string>();
  const telling = columns
    .filter(({ ref }) => ref === null || TELLING.has(ref.field))
    .map(({ column }) => column);
  for (const group of sameNames(rows)) {
    const differing = telling.filter((column) => {
      const texts = group.map((row) => view.text(row.top, column));
      return new Set(texts).size > 1 && texts.every(isTelling);
    });
    for (const row of group) {
      const texts = differing.map((column) => view.text(row.top, column)).filter((text) => text !== '');
      if (texts.length > 0) found.set(row, [...new Set(texts)].join(', '));
    }
  }
  return found;
}

/** Words, or a year; a figure of a column that we do not know tells nothing. */
function isTelling(text: string): boolean {
  if (text.length > LONGEST) return false;
  return /^(?:19|20)\d{2}$/.test(text) || !splitNumberText(text);
}

/** Indicator rows of one name in one sasaran, two or more. */
function sameNames(rows: readonly RawRow[]): RawRow[][] {
  return repeated(rows, ({ role, name }) => (role === 'indicator' ? name : null)).flatMap((sameName) =>
    repeated(sameName, ({ objective }) => objective ?? ''),
  );
}

/** Rows of one key, two or more; a list is made for the second row only, for most names stand alone. */
function repeated(rows: readonly RawRow[], keyOf: (row: RawRow) => string | null): RawRow[][] {
  const firsts = new Map<string, RawRow>();
  const groups = new Map<string, RawRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const first = firsts.get(key);
    const group = groups.get(key);
    if (!first) firsts.set(key, row);
    else if (group) group.push(row);
    else groups.set(key, [first, row]);
  }
  return [...groups.values()];
}
