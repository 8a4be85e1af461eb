import type { RecognisedTable } from '../table';
import type { TableShape } from './keptAnswers';
import { shapeText, yearlessText } from './shapeText';

/** The shape of a table that was read. */
export function shapeOf(table: RecognisedTable): TableShape {
  return {
    sheet: table.sheet,
    title: table.title,
    year: table.year,
    columns: table.columns.map(({ header }) => header.filter((text) => text !== '').join(' > ')),
  };
}

/** From this share of its headers on, a table is of a shape. */
const ALIKE = 0.75;
/** So much of the table the shape must be: the rest are columns that were added. */
const COVERED = 0.5;

/**
 * How much of a shape another has, 0..1, whatever the years and the order of the columns; 0 when they are not alike.
 * @example likeness({ sheet: 'A', title: null, year: 2024, columns: ['IKU', 'Target 2024'] }, { sheet: 'B', title: null, year: 2025, columns: ['IKU', 'Target 2025'] }) // => 1
 */
export function likeness(one: TableShape, other: TableShape): number {
  const left = new Map<string, number>();
  for (const key of named(other)) left.set(key, (left.get(key) ?? 0) + 1);
  const keys = named(one);
  let found = 0;
  for (const key of keys) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    found += 1;
    left.set(key, count - 1);
  }
  const all = named(other).length;
  if (keys.length === 0 || found < ALIKE * keys.length || found < COVERED * all) return 0;
  return (2 * found) / (keys.length + all);
}

function named({ columns }: TableShape): string[] {
  return columns.map(yearlessText).filter((key) => key !== '');
}

/**
 * Columns of another shape that have the header of a column: by years told from the year of each table, else by the
 * years as they stand. Columns of one header keep their order, when there are as many.
 */
export function sameColumns(
  shape: TableShape,
  column: number,
  other: TableShape,
): { readonly at: readonly number[]; readonly isMoved: boolean } {
  const relative = counterpart(
    shape.columns.map((text) => shapeText(text, shape.year)),
    other.columns.map((text) => shapeText(text, other.year)),
    column,
  );
  if (relative.length > 0) return { at: relative, isMoved: true };
  const plain = (columns: readonly string[]): string[] => columns.map((text) => shapeText(text, null));
  return { at: counterpart(plain(shape.columns), plain(other.columns), column), isMoved: false };
}

function counterpart(keys: readonly string[], others: readonly string[], column: number): number[] {
  const placesOf = (all: readonly string[]): number[] =>
    all.flatMap((key, at) => (key === keys[column] ? [at] : []));
  const [own, found] = [placesOf(keys), placesOf(others)];
  if (own.length !== found.length || own.length === 1) return found;
  return [found[own.indexOf(column)] as number];
}
