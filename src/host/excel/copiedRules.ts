import type { BlockEdit } from '../../sheet/editPlan';
import { likeRuns } from './likeRuns';
import { type Area, rangeOf, union } from './range';

/**
 * Excel copies conditional formats along with looks. `none`: there are none to copy; `clear`: those that came are all
 * there are, and go again; `skip`: the block has others too, so looks are not copied.
 */
export type CopiedRules = 'none' | 'clear' | 'skip';

/** Numbers of conditional formats where looks are taken from, and where they go. */
export interface AskedCounts {
  readonly sources: OfficeExtension.ClientResult<number>;
  readonly targets: OfficeExtension.ClientResult<number>;
}

/** Asks for them; null where no looks are taken. */
export function askCounts(sheet: Excel.Worksheet, edit: BlockEdit, area: Area): AskedCounts | null {
  const sources = likeRuns(edit).map(({ row, column, isParallel, target }): Area => {
    const height = isParallel ? target.bottom - target.top : 0;
    return { top: row, left: column, bottom: row + height, right: column };
  });
  const [first, ...others] = sources;
  if (!first) return null;
  return {
    sources: rangeOf(sheet, others.reduce(union, first)).conditionalFormats.getCount(),
    targets: rangeOf(sheet, area).conditionalFormats.getCount(),
  };
}

export function copiedRules(counts: AskedCounts | null): CopiedRules {
  if (!counts || counts.sources.value === 0) return 'none';
  return counts.targets.value === 0 ? 'clear' : 'skip';
}
