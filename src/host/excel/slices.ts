import type { BlockEdit, CellStyle } from '../../sheet/editPlan';
import type { Area } from './range';
import { isWeb } from './request';

/** A part of a block edit that goes in one request, with what of the cells there a write must know. */
export interface BlockSlice {
  readonly edit: BlockEdit;
  readonly area: Area;
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly hasMerges: boolean;
}

/** Bytes a request: Excel on the web takes 5 MB, and the answer holds the cells again. */
const WEB_BYTES = 1_500_000;
const DESKTOP_BYTES = 40_000_000;
const PLAIN_BYTES = 40;

/** Bytes of a look beside the cell that has it. */
export type StyleBytes = (style: CellStyle) => number;

/** Bytes of a look as it is written: one that is taken from a cell is copied there, one that is kept is sent whole. */
export const writtenBytes: StyleBytes = ({ like: _like, kept, ...own }) =>
  kept ? 600 : 40 + 60 * Object.keys(own).length;

/** Cuts blocks by rows so that each slice stays under a number of bytes as it is sent. */
function slicesOf(block: BlockSlice, limit: number, bytesOf: StyleBytes): BlockSlice[] {
  const { edit, area, numberFormats, hasMerges } = block;
  const slices: BlockSlice[] = [];
  let first = 0;
  let bytes = 0;
  const cut = (end: number): void => {
    if (end === first) return;
    slices.push({
      edit: {
        ...edit,
        top: edit.top + first,
        cells: edit.cells.slice(first, end),
        ...(edit.styles && { styles: edit.styles.slice(first, end) }),
      },
      area: { ...area, top: area.top + first, bottom: area.top + end - 1 },
      numberFormats: numberFormats.slice(first, end),
      hasMerges,
    });
    first = end;
    bytes = 0;
  };
  edit.cells.forEach((row, at) => {
    const size = sizeOfRow(edit, at, bytesOf);
    if (bytes > 0 && bytes + size > limit) cut(at);
    bytes += size;
    if (at === edit.cells.length - 1) cut(row.length > 0 ? at + 1 : first);
  });
  return slices;
}

function sizeOfRow({ cells, styles }: BlockEdit, row: number, bytesOf: StyleBytes): number {
  return (cells[row] ?? []).reduce<number>((sum, content, column) => {
    const text =
      typeof content === 'string' ? content : typeof content === 'object' ? content?.formula : undefined;
    const style = styles?.[row]?.[column];
    return sum + PLAIN_BYTES + 3 * (text?.length ?? 0) + (style ? bytesOf(style) : 0);
  }, 0);
}

/** Bytes of a slice as they count against the limit. */
function sizeOf({ edit }: BlockSlice, bytesOf: StyleBytes): number {
  return edit.cells.reduce((sum, _, row) => sum + sizeOfRow(edit, row, bytesOf), 0);
}

/** Slices gathered so that no request is larger than the limit; always at least one request. */
export function requestsOf(blocks: readonly BlockSlice[], bytesOf: StyleBytes): BlockSlice[][] {
  const limit = isWeb() ? WEB_BYTES : DESKTOP_BYTES;
  const requests: BlockSlice[][] = [[]];
  let bytes = 0;
  for (const slice of blocks.flatMap((block) => slicesOf(block, limit, bytesOf))) {
    const size = sizeOf(slice, bytesOf);
    if (bytes > 0 && bytes + size > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(slice);
    bytes += size;
  }
  return requests;
}

/** Area of a block edit; null for one without cells. */
export function areaOfBlock({ top, left, cells }: BlockEdit): Area | null {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return null;
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
}
