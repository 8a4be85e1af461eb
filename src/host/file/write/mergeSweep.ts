import type { CellRange } from '../../../kernel/cellAddress';

/** Answers, for rows asked from top to bottom, whether a cell lies under a merge without being its first cell. */
export class MergeSweep {
  private readonly waiting: readonly CellRange[];
  private next = 0;
  private active: CellRange[] = [];

  constructor(merges: readonly CellRange[]) {
    this.waiting = [...merges].sort((a, b) => a.top - b.top);
  }

  /** The merge that hides a cell, if one does. */
  coveringMerge(row: number, column: number): CellRange | null {
    while (this.next < this.waiting.length && (this.waiting[this.next] as CellRange).top <= row) {
      this.active.push(this.waiting[this.next++] as CellRange);
    }
    this.active = this.active.length > 0 ? this.active.filter(({ bottom }) => bottom >= row) : this.active;
    const merge = this.active.find(({ left, right }) => column >= left && column <= right);
    return merge && (merge.top !== row || merge.left !== column) ? merge : null;
  }
}
