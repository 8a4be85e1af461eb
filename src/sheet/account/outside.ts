import type { CellRange } from '../../kernel/cellAddress';
import type { Grid } from '../grid';
import type { RecognisedTable } from '../table';
import type { OutsideBlock, OutsideWhy } from './account';
import { filledColumns, isWrittenByUs } from './filled';

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Rows above a header in which its titles stand. */
const TITLE_ROWS = 8;

/** Gathers cells row by row into blocks without a gap between their rows. */
class BlockBook {
  readonly blocks: OutsideBlock[] = [];
  private open: { range: CellRange; count: number; why: OutsideWhy } | null = null;

  constructor(private readonly sheet: string) {}

  add(row: number, columns: readonly number[], why: OutsideWhy): void {
    const [left, right] = [columns[0], columns.at(-1)];
    if (left === undefined || right === undefined) return;
    const { open } = this;
    if (open === null || open.why !== why || open.range.bottom !== row - 1) {
      this.close();
      this.open = {
        range: { sheet: this.sheet, top: row, bottom: row, left, right },
        count: columns.length,
        why,
      };
      return;
    }
    const { range } = open;
    open.range = {
      ...range,
      bottom: row,
      left: Math.min(range.left, left),
      right: Math.max(range.right, right),
    };
    open.count += columns.length;
  }

  close(): readonly OutsideBlock[] {
    if (this.open) this.blocks.push(this.open);
    this.open = null;
    return this.blocks;
  }
}

/**
 * Cells of a sheet that belong to no table, in blocks of rows without a gap, each with where it stands to the tables,
 * or that LAKIP wrote it. Linear in the cells of the sheet.
 */
export function outsideBlocks(grid: Grid, tables: readonly RecognisedTable[]): OutsideBlock[] {
  const blocks = tables.map(({ header, body }) => ({ ...body, top: header.top }));
  const [own, others] = [new BlockBook(grid.sheet), new BlockBook(grid.sheet)];
  for (let row = 0; row < grid.rowCount; row += 1) {
    const here = blocks.filter(({ top, bottom }) => row >= top && row <= bottom);
    const columns = filledColumns(grid, row, { left: 0, right: grid.columnCount - 1 }).filter(
      (column) => !here.some(({ left, right }) => column >= left && column <= right),
    );
    if (columns.length === 0) continue;
    const isOurs = (column: number): boolean => isWrittenByUs(grid, row, column);
    own.add(row, columns.filter(isOurs), 'ours');
    others.add(
      row,
      columns.filter((column) => !isOurs(column)),
      whereOf(row, here, blocks),
    );
  }
  return [...others.close(), ...own.close()];
}

function whereOf(row: number, here: readonly Block[], blocks: readonly Block[]): OutsideWhy {
  if (blocks.length === 0) return 'no-table';
  if (here.length > 0) return 'beside';
  const next = blocks.find(({ top }) => top > row);
  if (next && next.top - row <= TITLE_ROWS) return 'title';
  return next ? 'between' : 'below';
}
