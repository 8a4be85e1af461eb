import type { CellRange } from '../../kernel/cellAddress';
import { CELL_USES, type AccountGroup, type AccountWhy, type CellUse } from './account';

interface Run {
  top: number;
  bottom: number;
  readonly column: number;
}

interface Draft {
  readonly use: CellUse;
  readonly why: AccountWhy;
  readonly field: string | null;
  count: number;
  readonly runs: Run[];
  /** The last run of each column, which the next cell may lengthen. */
  readonly last: Map<number, Run>;
}

/** Gathers cells, row by row, into groups of one use and reason with the places they stand in. */
export class GroupBook {
  private readonly groups = new Map<string, Draft>();
  readonly counts: Record<CellUse, number> = Object.fromEntries(CELL_USES.map((use) => [use, 0])) as Record<
    CellUse,
    number
  >;

  constructor(private readonly sheet: string) {}

  add(row: number, column: number, use: CellUse, why: AccountWhy, field: string | null): void {
    this.counts[use] += 1;
    const key = `${use}|${why}|${field ?? ''}`;
    let group = this.groups.get(key);
    if (!group) {
      group = { use, why, field, count: 0, runs: [], last: new Map() };
      this.groups.set(key, group);
    }
    group.count += 1;
    const run = group.last.get(column);
    if (run && run.bottom === row - 1) {
      run.bottom = row;
      return;
    }
    const made = { top: row, bottom: row, column };
    group.runs.push(made);
    group.last.set(column, made);
  }

  list(): AccountGroup[] {
    return [...this.groups.values()]
      .map(({ use, why, field, count, runs }) => ({ use, why, field, count, cells: runs.map(this.rangeOf) }))
      .sort((one, two) => CELL_USES.indexOf(one.use) - CELL_USES.indexOf(two.use));
  }

  private readonly rangeOf = ({ top, bottom, column }: Run): CellRange => ({
    sheet: this.sheet,
    top,
    bottom,
    left: column,
    right: column,
  });
}
