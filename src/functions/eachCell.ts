import { largestOf } from '../kernel/extremes';
import type { Block, Cell } from './cells';
import { failure, giveUp, toCells, type Outcome } from './failure';

/** An argument with its name, for messages. */
export type NamedBlock = readonly [name: string, block: Block];

/**
 * Computes every cell of the result from the cells in the same place of all arguments. An argument of one row or one
 * column serves all rows or columns; other shapes must agree. Cells are computed on their own: one failure does not
 * hide the others.
 */
export function eachCell(
  blocks: readonly NamedBlock[],
  compute: (cells: readonly Cell[]) => Outcome,
): unknown[][] {
  const height = commonSize(blocks, (block) => block.length);
  const width = commonSize(blocks, (block) => block[0]?.length ?? 0);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      compute(blocks.map(([, block]) => cellAt(block, row, column))),
    ),
  );
  return toCells(rows);
}

function commonSize(blocks: readonly NamedBlock[], sizeOf: (block: Block) => number): number {
  const size = largestOf(blocks.map(([, block]) => sizeOf(block)));
  const odd = blocks.find(([, block]) => sizeOf(block) !== 1 && sizeOf(block) !== size);
  return odd ? giveUp(failure('#VALUE!', 'shape-mismatch', { argument: odd[0] })) : size;
}

function cellAt(block: Block, row: number, column: number): Cell {
  const cells = block[block.length === 1 ? 0 : row] as readonly Cell[];
  return cells[cells.length === 1 ? 0 : column] as Cell;
}
