import type { BlockEdit, CellStyle } from '../../sheet/editPlan';
import type { CopiedRules } from './copiedRules';
import type { Area } from './range';
import { isWeb } from './request';

/** A part of a block edit that goes in one request, with what of the cells there a write must know. */
export interface BlockSlice {
  readonly edit: BlockEdit;
  readonly area: Area;
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly hasMerges: boolean;
  /** What copying looks would do to the conditional formats of the block (copiedRules.ts). */
  readonly copiedRules: CopiedRules;
}

/** Bytes a request: Excel on the web takes 5 MB, and the answer holds the cells again. */
const WEB_BYTES = 1_500_000;
const DESKTOP_BYTES = 40_000_000;
const PLAIN_BYTES = 40;
/** Cells a slice at most: so many are prepared and written before the screen has its turn. */
const SLICE_CELLS = 5_000;

/** Bytes of a look beside the cell that has it. */
export type StyleBytes = (style: CellStyle) => number;

/** Bytes of a look as it is written: one that is taken from a cell is copied there, one that is kept is sent whole. */
export const writtenBytes: StyleBytes = (style) => (style.kept ? 600 : 300);

interface SizedSlice {
  readonly slice: BlockSlice;
  readonly bytes: number;
}

/** Cuts blocks by rows so that each slice stays under a number of bytes and of cells. */
function slicesOf(block: BlockSlice, limit: number, bytesOf: StyleBytes): SizedSlice[] {
  const { edit } = block;
  const slices: SizedSlice[] = [];
  let first = 0;
  let bytes = 0;
  edit.cells.forEach((row, at) => {
    const size = sizeOfRow(edit, at, bytesOf);
    const isFull = bytes + size > limit || (at - first) * row.length >= SLICE_CELLS;
    if (at > first && isFull) {
      slices.push({ slice: rowsOf(block, first, at), bytes });
      first = at;
      bytes = 0;
    }
    bytes += size;
  });
  if (first < edit.cells.length) slices.push({ slice: rowsOf(block, first, edit.cells.length), bytes });
  return slices;
}

function rowsOf(
  { edit, area, numberFormats, hasMerges, copiedRules }: BlockSlice,
  first: number,
  end: number,
): BlockSlice {
  return {
    edit: {
      ...edit,
      top: edit.top + first,
      cells: edit.cells.slice(first, end),
      ...(edit.styles && { styles: edit.styles.slice(first, end) }),
    },
    area: { ...area, top: area.top + first, bottom: area.top + end - 1 },
    numberFormats: numberFormats.slice(first, end),
    hasMerges,
    copiedRules,
  };
}

function sizeOfRow({ cells, styles }: BlockEdit, row: number, bytesOf: StyleBytes): number {
  let sum = 0;
  cells[row]?.forEach((content, column) => {
    const text =
      typeof content === 'string' ? content : typeof content === 'object' ? content?.formula : undefined;
    const style = styles?.[row]?.[column];
    sum += PLAIN_BYTES + 3 * (text?.length ?? 0) + (style ? bytesOf(style) : 0);
  });
  return sum;
}

/** Slices gathered so that no request is larger than the limit; always at least one request. */
export function requestsOf(blocks: readonly BlockSlice[], bytesOf: StyleBytes): BlockSlice[][] {
  const limit = isWeb() ? WEB_BYTES : DESKTOP_BYTES;
  const requests: BlockSlice[][] = [[]];
  let sum = 0;
  for (const { slice, bytes } of blocks.flatMap((block) => slicesOf(block, limit, bytesOf))) {
    if (sum > 0 && sum + bytes > limit) {
      requests.push([]);
      sum = 0;
    }
    requests.at(-1)?.push(slice);
    sum += bytes;
  }
  return requests;
}

/** Area of a block edit; null for one without cells. */
export function areaOfBlock({ top, left, cells }: BlockEdit): Area | null {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return null;
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
}
