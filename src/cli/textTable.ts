import { largestOf } from '../kernel/extremes';
import { printable } from './printable';

export interface TextColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Shares what the others leave, and wraps its text. */
  readonly isFlexible?: boolean;
}

export type TextRow =
  | { readonly kind: 'cells'; readonly cells: readonly string[]; readonly paint?: Painter }
  /** One text across the table, with cells at its right end. */
  | {
      readonly kind: 'band';
      readonly text: string;
      readonly cells: readonly string[];
      readonly paint?: Painter;
    }
  | { readonly kind: 'rule' };

/** Colours a line that is laid out already. */
export type Painter = (line: string) => string;

const GAP = 2;
const NARROWEST_FLEXIBLE = 16;

/** Lines of a table that fits into `width` characters. Flexible columns wrap; figures are never cut. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly TextRow[],
  width: number,
): readonly string[] {
  const widths = columnWidths(columns, rows, width);
  const full = widths.reduce((sum, own) => sum + own, GAP * (columns.length - 1));
  const lines = [
    ...cellLines(
      columns.map(({ head }) => head),
      columns,
      widths,
    ),
    '─'.repeat(full),
  ];
  for (const row of rows) {
    const paint = row.kind === 'rule' ? undefined : row.paint;
    lines.push(...rowLines(row, columns, widths, full).map((line) => (paint ? paint(line) : line)));
  }
  return lines;
}

function rowLines(
  row: TextRow,
  columns: readonly TextColumn[],
  widths: readonly number[],
  full: number,
): readonly string[] {
  switch (row.kind) {
    case 'rule':
      return ['─'.repeat(full)];
    case 'cells':
      return cellLines(row.cells, columns, widths);
    case 'band':
      return bandLines(row.text, row.cells, columns, widths, full);
  }
}

function cellLines(
  cells: readonly string[],
  columns: readonly TextColumn[],
  widths: readonly number[],
): readonly string[] {
  const wrapped = columns.map((_, place) => wrap(cells[place] ?? '', widths[place] as number));
  const height = largestOf(wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, place) => aligned(wrapped[place]?.[line] ?? '', widths[place] as number, align))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function bandLines(
  text: string,
  cells: readonly string[],
  columns: readonly TextColumn[],
  widths: readonly number[],
  full: number,
): readonly string[] {
  const first = columns.length - cells.length;
  const right = cells.map((cell, place) =>
    aligned(cell, widths[first + place] as number, (columns[first + place] as TextColumn).align),
  );
  const tail = right.map((cell) => ' '.repeat(GAP) + cell).join('');
  const room = full - tail.length;
  return wrap(text, room).map((line, place) => (place === 0 ? line.padEnd(room) + tail : line).trimEnd());
}

function columnWidths(
  columns: readonly TextColumn[],
  rows: readonly TextRow[],
  width: number,
): readonly number[] {
  const widest = columns.map(({ head }, place) =>
    rows.reduce((most, row) => Math.max(most, textOf(row, place, columns.length).length), head.length),
  );
  const widths = [...widest];
  let excess = widths.reduce((sum, own) => sum + own, GAP * (columns.length - 1)) - width;
  while (excess > 0) {
    const place = widestFlexible(columns, widths);
    if (place === null) break;
    widths[place] = (widths[place] as number) - 1;
    excess -= 1;
  }
  return widths;
}

function widestFlexible(columns: readonly TextColumn[], widths: readonly number[]): number | null {
  let widest: number | null = null;
  columns.forEach(({ isFlexible }, place) => {
    const own = widths[place] as number;
    if (isFlexible && own > NARROWEST_FLEXIBLE && own > (widest === null ? 0 : (widths[widest] as number)))
      widest = place;
  });
  return widest;
}

function textOf(row: TextRow, place: number, count: number): string {
  if (row.kind === 'rule') return '';
  return (row.kind === 'cells' ? row.cells[place] : row.cells[place - (count - row.cells.length)]) ?? '';
}

function aligned(text: string, width: number, align: 'left' | 'right'): string {
  return align === 'right' ? text.padStart(width) : text.padEnd(width);
}

/** Text in lines of at most `width` characters, broken at blanks; longer words are cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      if (line !== '') lines.push(line);
      line = word;
      while (line.length > width) {
        lines.push(line.slice(0, width));
        line = line.slice(width);
      }
    }
  }
  lines.push(line);
  return lines;
}
