import type { CellAddress } from '../../kernel/cellAddress';
import type { BlockEdit, CellStyle } from '../editPlan';
import { HASH_LENGTH } from './cellHash';
import type { PackedBlock, PackedUndo } from './entry';
import { rowsOfRuns } from './runs';

/** A cell of a write, with the fingerprint of what the write left in it. */
export interface WrittenCell {
  readonly cell: CellAddress;
  readonly after: string;
}

/**
 * The edits that bring back what blocks held; null when what was kept is damaged.
 * @param looksOf the host that will apply them: looks of another host are left, number formats are not
 */
export function unpackEdits({ blocks, looks, ...undo }: PackedUndo, looksOf?: string): BlockEdit[] | null {
  const isOwn = undo.looksOf === looksOf;
  const edits: BlockEdit[] = [];
  for (const block of blocks) {
    const cells = rowsOfRuns(block.cells, block.height, block.width);
    const numbers = block.styles && rowsOfRuns(block.styles, block.height, block.width);
    if (!cells || numbers === null) return null;
    const { sheet, top, left } = block;
    const styles = numbers?.map((row) => row.map((number) => styleOf(looks, number, isOwn)));
    edits.push({ sheet, top, left, cells, ...(styles && { styles }) });
  }
  return edits;
}

function styleOf(
  looks: readonly CellStyle[],
  number: number | undefined,
  isOwn: boolean,
): CellStyle | undefined {
  const style = number === undefined ? undefined : looks[number];
  if (style === undefined || isOwn) return style;
  return style.numberFormat === undefined ? undefined : { numberFormat: style.numberFormat };
}

/** Every cell of a block with its fingerprint, row by row. */
export function* writtenCells({
  sheet,
  top,
  left,
  height,
  width,
  after,
}: PackedBlock): Generator<WrittenCell> {
  for (let at = 0; at < height * width; at += 1) {
    const cell = { sheet, row: top + Math.floor(at / width), column: left + (at % width) };
    yield { cell, after: after.slice(at * HASH_LENGTH, (at + 1) * HASH_LENGTH) };
  }
}
