import type { BlockEdit, CellContent, CellStyle } from '../../sheet/editPlan';

/** New content and look of one cell of a row; undefined keeps what is there. */
export interface CellChange {
  readonly column: number;
  readonly content: CellContent | undefined;
  readonly style: CellStyle | undefined;
}

/** Runs of neighbouring cells of one row as blocks; blocks of the same columns in following rows are joined. */
export function blocksOf(sheet: string, rows: ReadonlyMap<number, readonly CellChange[]>): BlockEdit[] {
  interface Open {
    readonly top: number;
    readonly left: number;
    readonly cells: (CellContent | undefined)[][];
    readonly styles: (CellStyle | undefined)[][];
  }
  const blocks: Open[] = [];
  let above = new Map<string, Open>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const current = new Map<string, Open>();
    const changes = [...(rows.get(row) ?? [])].sort((a, b) => a.column - b.column);
    for (let at = 0; at < changes.length;) {
      let end = at + 1;
      const start = (changes[at] as CellChange).column;
      while (end < changes.length && (changes[end] as CellChange).column === start + end - at) end++;
      const run = changes.slice(at, end);
      at = end;
      const key = `${start}:${run.length}`;
      const known = above.get(key);
      const isNext = known !== undefined && known.top + known.cells.length === row;
      const open = isNext ? known : { top: row, left: start, cells: [], styles: [] };
      open.cells.push(run.map(({ content }) => content));
      open.styles.push(run.map(({ style }) => style));
      if (!isNext) blocks.push(open);
      current.set(key, open);
    }
    above = current;
  }
  return blocks.map(({ top, left, cells, styles }) => ({
    sheet,
    top,
    left,
    cells,
    ...(styles.some((row) => row.some(Boolean)) ? { styles } : {}),
  }));
}
