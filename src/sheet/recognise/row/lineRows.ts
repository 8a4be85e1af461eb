import type { Field } from '../../fields';
import { figureLines, filledLines } from '../../number/figureLines';
import type { TableColumn } from '../../table';
import { isNumericField } from '../numericFields';
import type { SheetView } from '../view/sheetView';
import type { RawRow } from './raw/rawRow';
import { goesOnInLowerCase, splitName } from './rowWords';

/** Place of an indicator among those that stand in the lines of one cell. */
export interface CellLine {
  /** From 0. */
  readonly at: number;
  /** 2 or more. */
  readonly of: number;
}

/** A list within a cell: `1. Cakupan layanan`, `b) Jumlah laporan`, `- Indeks`. */
const NUMBERED = /^(?:\d{1,2}|[a-z])[.)] ?(?=\p{L})|^[-•●▪–] ?(?=\p{L})/iu;

const MEASURES: ReadonlySet<Field> = new Set<Field>(['target', 'actual']);

/**
 * Rows whose cells hold several indicators in lines that stand for each other (tables that began in Word), as one row
 * for each line; every other row as it is. Names, targets and realisasi must have the same number of lines: where they
 * have not, nobody can tell which figure belongs to which name.
 */
export function lineRows(
  view: SheetView,
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
): readonly RawRow[] {
  if (!rows.some((row) => linesOfName(view, row) !== null)) return rows;
  return rows.flatMap((row) => {
    const names = linesOfName(view, row);
    if (names === null || !haveLines(view, columns, row, names.length)) return [row];
    return names.map((name, at): RawRow => {
      const split = splitName(name);
      return {
        ...row,
        cells: [...row.cells],
        name: split.name,
        code: split.code ?? (at === 0 ? row.code : null),
        number: at === 0 ? row.number : null,
        line: { at, of: names.length },
      };
    });
  });
}

function linesOfName(view: SheetView, { role, nameCell }: RawRow): readonly string[] | null {
  if (role !== 'indicator' || nameCell === null) return null;
  const value = view.own(nameCell.row, nameCell.column);
  if (typeof value !== 'string' || !/[\r\n]/.test(value)) return null;
  const names = nameLines(value);
  return names.length > 1 ? names : null;
}

/** Names of a cell: the items of its list, or its lines; a line that goes on belongs to the one above. */
function nameLines(text: string): readonly string[] {
  const lines = filledLines(text);
  const first = lines[0] ?? '';
  const isList = NUMBERED.test(first);
  const begins = (line: string): boolean =>
    isList ? NUMBERED.test(line) : goesOnInLowerCase(first) || !goesOnInLowerCase(line);
  const names: string[] = [];
  for (const line of lines) {
    if (begins(line)) names.push(line.replace(/^[-•●▪–] ?/, ''));
    else names[names.length - 1] = `${names.at(-1) ?? ''} ${line}`;
  }
  return names;
}

/** Every filled cell of target and realisasi has as many lines as there are names, and there is one. */
function haveLines(
  view: SheetView,
  columns: readonly TableColumn[],
  { cells }: RawRow,
  count: number,
): boolean {
  let filled = 0;
  for (const [place, { ref, column }] of columns.entries()) {
    const row = cells[place];
    if (ref === null || row === undefined || !MEASURES.has(ref.field)) continue;
    const value = view.own(row, view.mergeAt(row, column)?.left ?? column);
    if (typeof value !== 'string' || figureLines(value)?.length !== count) return false;
    filled += 1;
  }
  return filled > 0;
}

/**
 * What a line's indicator has of a cell: its own line; of words that stand once the whole text, of a figure that stands
 * once nothing, since nobody says how it is shared.
 */
export function lineOfCell(value: unknown, { at, of }: CellLine, field: Field): string | undefined {
  if (isNumericField(field)) {
    const lines = typeof value === 'string' ? figureLines(value) : null;
    return lines?.length === of ? lines[at] : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const lines = filledLines(value);
  return lines.length === of ? lines[at] : value;
}
