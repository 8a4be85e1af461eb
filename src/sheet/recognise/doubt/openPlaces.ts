import type { CellAddress, CellRange } from '../../../kernel/cellAddress';

/** A range of more rows is looked at for every cell, not listed row by row. */
const TALL = 64;

interface Placed {
  readonly range: CellRange;
  readonly id: string;
}

/** Open questions by the cells that they name. */
export class OpenPlaces {
  private readonly byRow = new Map<string, Map<number, Placed[]>>();
  private readonly tall: Placed[] = [];
  isEmpty = true;

  add(id: string, ranges: readonly CellRange[]): void {
    for (const range of ranges) {
      this.isEmpty = false;
      if (range.bottom - range.top > TALL) this.tall.push({ range, id });
      else for (let row = range.top; row <= range.bottom; row += 1) this.put(row, { range, id });
    }
  }

  private put(row: number, placed: Placed): void {
    const { sheet } = placed.range;
    const rows = this.byRow.get(sheet) ?? new Map<number, Placed[]>();
    this.byRow.set(sheet, rows);
    const list = rows.get(row);
    if (list) list.push(placed);
    else rows.set(row, [placed]);
  }

  /** Adds the ids of the questions that name a cell. */
  collect({ sheet, row, column }: CellAddress, into: Set<string>): void {
    for (const { range, id } of this.byRow.get(sheet)?.get(row) ?? [])
      if (column >= range.left && column <= range.right) into.add(id);
    for (const { range, id } of this.tall)
      if (range.sheet === sheet && row >= range.top && row <= range.bottom)
        if (column >= range.left && column <= range.right) into.add(id);
  }

  /** Adds the ids of the questions that name any cell of some rows. */
  collectRows(sheet: string, top: number, bottom: number, into: Set<string>): void {
    const rows = this.byRow.get(sheet);
    if (rows)
      for (let row = top; row <= bottom; row += 1) for (const { id } of rows.get(row) ?? []) into.add(id);
    for (const { range, id } of this.tall)
      if (range.sheet === sheet && top <= range.bottom && bottom >= range.top) into.add(id);
  }
}
