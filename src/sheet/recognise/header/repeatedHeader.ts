import { normalText } from '../../words/normalText';
import type { SheetView } from '../view/sheetView';
import type { HeaderBlock } from './headerBlock';

type Found = Omit<HeaderBlock, 'limit'>;

/** Titles of a table that goes on: `Lanjutan Tabel 3.1`, `(lanjutan)`. */
const CONTINUED = /\blanjutan\b|\bsambungan\b|\bcontinued\b/i;

/**
 * A table whose header is said again on each page is one table: a header with the same words in the same columns, and
 * nothing above it but that it goes on. A title of its own makes it another table.
 */
export function joinRepeats(view: SheetView, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const block of found) {
    const last = joined.at(-1);
    if (last && goesOn(block) && isSameHeader(view, last, block)) {
      const repeat = { top: block.top - block.titles.length, bottom: block.bodyTop - 1 };
      joined[joined.length - 1] = { ...last, repeats: [...(last.repeats ?? []), repeat] };
    } else joined.push(block);
  }
  return joined;
}

function goesOn({ titles }: Found): boolean {
  return titles.every((title) => title.trim() === '' || CONTINUED.test(title));
}

function isSameHeader(view: SheetView, one: Found, other: Found): boolean {
  if (one.left !== other.left || one.right !== other.right) return false;
  const height = one.bottom - one.top;
  if (other.bottom - other.top !== height) return false;
  for (let down = 0; down <= height; down += 1)
    for (let column = one.left; column <= one.right; column += 1)
      if (wordsAt(view, one.top + down, column) !== wordsAt(view, other.top + down, column)) return false;
  return true;
}

function wordsAt(view: SheetView, row: number, column: number): string {
  return normalText(view.ownText(row, column)).toLowerCase();
}
