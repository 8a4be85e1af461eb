import type { CellRange } from '../../kernel/cellAddress';
import type { HostContext } from '../host/context';
import { isUnbounded } from '../../grid/model/reference';
import type { SimSheet } from '../../grid/model/sheet';
import type { SimStyle } from '../../grid/model/style';
import { writeStyle } from './write';

/** The cells whose look is read or changed. */
export interface StyledRange {
  readonly context: HostContext;
  readonly sheet: SimSheet;
  readonly range: CellRange;
}

/** One answer for all cells, null when they differ (as Excel's format getters do). */
export function common<T>(target: StyledRange, read: (style: SimStyle) => T): T | null {
  const { sheet, range } = target;
  const first = read(sheet.style(range.top, range.left));
  const bottom = isUnbounded(range) ? range.top : range.bottom;
  for (let row = range.top; row <= bottom; row++)
    for (let column = range.left; column <= range.right; column++)
      if (read(sheet.style(row, column)) !== first) return null;
  return first;
}

/** Changes every cell alike. */
export function setStyle(target: StyledRange, change: Partial<SimStyle>): void {
  writeStyle(target.context, target.sheet, target.range, change);
}
