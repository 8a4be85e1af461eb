import type { HeaderBlock } from './headerBlock';
import type { HeaderReader } from './headerReader';
import type { SheetView } from '../view/sheetView';

type Part = Omit<HeaderBlock, 'limit'>;

/** Whether columns hold names of rows, and figures. */
interface Holdings {
  readonly hasNames: boolean;
  readonly hasFigures: boolean;
  readonly identities: readonly string[];
}

const NO_HOLDINGS: Holdings = { hasNames: false, hasFigures: false, identities: [] };

/** Columns in which a table right of a gap begins: number or code, then names. */
const FIRST_COLUMNS = 3;

/**
 * Cuts a header where a blank column parts two tables: names and figures left of it, and right of it rows that are
 * numbered or named again before their figures.
 */
export function sideBySide(view: SheetView, block: Part, reader: HeaderReader): Part[] {
  const parts: Part[] = [];
  let left = block.left;
  let seen = NO_HOLDINGS;
  for (let column = block.left; column <= block.right; column += 1) {
    const own = holdingsOf(view, block, column, reader);
    if (own !== null) {
      seen = join(seen, own);
      continue;
    }
    let next = column + 1;
    while (next <= block.right && holdingsOf(view, block, next, reader) === null) next += 1;
    if (seen.hasNames && seen.hasFigures && startsAgain(view, block, next, { seen, reader })) {
      parts.push({ ...block, left, right: column - 1 });
      left = next;
      seen = NO_HOLDINGS;
    }
    column = next - 1;
  }
  return [...parts, { ...block, left }];
}

function join(one: Holdings, other: Holdings): Holdings {
  return {
    hasNames: one.hasNames || other.hasNames,
    hasFigures: one.hasFigures || other.hasFigures,
    identities: [...new Set([...one.identities, ...other.identities])],
  };
}

/** What the header of a column speaks of; null when it has none. */
function holdingsOf(view: SheetView, block: Part, column: number, reader: HeaderReader): Holdings | null {
  let found: Holdings | null = null;
  for (let row = block.top; row <= block.bottom; row += 1) {
    const text = view.text(row, column);
    if (text === '') continue;
    const { identity, measure, domain } = reader.sense(text);
    found = join(found ?? NO_HOLDINGS, {
      hasNames: identity === 'indicator' || identity === 'objective' || identity === 'item',
      hasFigures: measure !== null || domain !== null,
      identities: identity === null ? [] : [identity],
    });
  }
  return found;
}

function startsAgain(
  view: SheetView,
  block: Part,
  from: number,
  { seen, reader }: { readonly seen: Holdings; readonly reader: HeaderReader },
): boolean {
  let isRepeated = false;
  for (let column = from; column <= Math.min(block.right, from + FIRST_COLUMNS - 1); column += 1) {
    const own = holdingsOf(view, block, column, reader);
    if (own === null || own.hasFigures) return false;
    isRepeated ||= own.identities.some((identity) => seen.identities.includes(identity));
    if (own.hasNames) return isRepeated;
  }
  return false;
}
