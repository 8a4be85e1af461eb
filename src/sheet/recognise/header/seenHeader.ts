import { formatAddress } from '../../../kernel/cellAddress';
import type { SheetView } from '../view/sheetView';
import type { HeaderBlock } from './headerBlock';
import { headerPaths, pathMeaning } from './headerPath';
import type { HeaderReader } from './headerReader';

/** The three columns without which nothing can be scored. */
export type NeededColumn = 'indicator' | 'target' | 'actual';

/** What was seen in the header rows of one block. */
export interface SeenHeader {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Headers that were understood, each with its cell: `Target (Kinerja!D4)`. */
  readonly found: readonly string[];
  readonly missing: readonly NeededColumn[];
}

const NEEDED: readonly NeededColumn[] = ['indicator', 'target', 'actual'];
/** Headers that are looked at, and named, at most. */
const MOST_COLUMNS = 200;
const MOST_NAMED = 6;

/** What the header words of a block say, for a message when no table could be made of it. */
export function seenHeader(view: SheetView, block: HeaderBlock, reader: HeaderReader): SeenHeader {
  const found: string[] = [];
  const has = new Set<NeededColumn>();
  for (const path of headerPaths(view, {
    ...block,
    right: Math.min(block.right, block.left + MOST_COLUMNS),
  })) {
    const { identity, measure, domain } = pathMeaning(path, reader);
    const isPerformance = domain !== 'money';
    if (identity === 'indicator') has.add('indicator');
    if (measure === 'target' && isPerformance) has.add('target');
    if ((measure === 'actual' || measure === 'achieved') && isPerformance) has.add('actual');
    if ((identity !== null || measure !== null) && found.length < MOST_NAMED) {
      const place = formatAddress({ sheet: view.sheet, row: path.row, column: path.column });
      found.push(`${path.texts.at(-1) ?? ''} (${place})`);
    }
  }
  return {
    sheet: view.sheet,
    row: block.top,
    column: block.left,
    found,
    missing: NEEDED.filter((each) => !has.has(each)),
  };
}
