import { largestOf } from '../../../kernel/extremes';
import type { BlockEdit, CellContent, CellStyle } from '../../../sheet/editPlan';

/** What the plan says of one row: columns in order, each once, the last block winning. Reused from row to row. */
export interface PlannedRow {
  row: number;
  count: number;
  readonly columns: number[];
  readonly contents: (CellContent | undefined)[];
  readonly styles: (CellStyle | undefined)[];
}

/** The blocks of one sheet, walked row by row without an object for each cell. */
export class PlannedCells {
  private readonly blocks: readonly BlockEdit[];
  /** Last row that a block may touch, exclusive. */
  readonly rowEnd: number;

  constructor(blocks: readonly BlockEdit[]) {
    this.blocks = blocks.filter((block) => block.cells.length > 0);
    this.rowEnd = largestOf([0, ...this.blocks.map((block) => block.top + block.cells.length)]);
  }

  /** Calls `visit` for each planned row from top to bottom. The row is valid during the call only. */
  forEachRow(visit: (row: PlannedRow) => void): void {
    const order = this.blocks.map((_, index) => index).sort((a, b) => this.block(a).top - this.block(b).top);
    const planned: PlannedRow = { row: 0, count: 0, columns: [], contents: [], styles: [] };
    let next = 0;
    let active: number[] = [];
    let row = 0;
    while (next < order.length || active.length > 0) {
      if (active.length === 0) row = Math.max(row, this.block(order[next] as number).top);
      while (next < order.length && this.block(order[next] as number).top <= row) {
        active.push(order[next++] as number);
        // Blocks of the plan overlay each other in its order, whatever their tops.
        active.sort((a, b) => a - b);
      }
      this.gather(row, active, planned);
      if (planned.count > 0) visit(planned);
      row++;
      active = active.filter((index) => this.block(index).top + this.block(index).cells.length > row);
    }
  }

  /** Whether the plan gives a cell new content. */
  covers(row: number, column: number): boolean {
    return this.blocks.some((block) => block.cells[row - block.top]?.[column - block.left] !== undefined);
  }

  private block(index: number): BlockEdit {
    return this.blocks[index] as BlockEdit;
  }

  private gather(row: number, active: readonly number[], planned: PlannedRow): void {
    planned.row = row;
    planned.count = 0;
    for (const index of active) {
      const block = this.block(index);
      const cells = block.cells[row - block.top] ?? [];
      const styles = block.styles?.[row - block.top];
      for (let offset = 0; offset < cells.length; offset++) {
        const content = cells[offset];
        const style = styles?.[offset];
        if (content !== undefined || style !== undefined) put(planned, block.left + offset, content, style);
      }
    }
  }
}

/** Keeps the columns in order; they mostly come so. */
function put(
  planned: PlannedRow,
  column: number,
  content: CellContent | undefined,
  style: CellStyle | undefined,
): void {
  const { columns, contents, styles } = planned;
  let place = planned.count;
  while (place > 0 && (columns[place - 1] as number) > column) place--;
  if (place > 0 && columns[place - 1] === column) {
    contents[place - 1] = content ?? contents[place - 1];
    styles[place - 1] = style ?? styles[place - 1];
    return;
  }
  for (let at = planned.count; at > place; at--) {
    columns[at] = columns[at - 1] as number;
    contents[at] = contents[at - 1];
    styles[at] = styles[at - 1];
  }
  columns[place] = column;
  contents[place] = content;
  styles[place] = style;
  planned.count++;
}
