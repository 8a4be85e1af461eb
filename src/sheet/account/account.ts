import type { CellRange } from '../../kernel/cellAddress';

/**
 * What became of a cell. Each cell that holds something has exactly one use: `used` it is a figure of an indicator,
 * `label` a header, a name, a number, a unit; `comparison` a figure that is compared with; `ours` written by LAKIP;
 * `left-out` not used, with a reason; `asked` an open question is about it.
 */
export const CELL_USES = ['used', 'label', 'comparison', 'ours', 'left-out', 'asked'] as const;
export type CellUse = (typeof CELL_USES)[number];

/** What became of a row of the body of a table; rows of the header are labels. */
export const ROW_USES = [
  'indicator',
  'level',
  'sub-total',
  'comparison',
  'note',
  'left-out',
  'asked',
] as const;
export type RowUse = (typeof ROW_USES)[number];

/** Why a cell has its use. The first four of `left-out` are about its column, the others about its row or table. */
export type AccountWhy =
  // used
  | 'figure'
  // label
  | 'header'
  | 'name'
  | 'describes'
  // comparison
  | 'year'
  | 'unit'
  | 'printed'
  | 'printed-total'
  | 'table-compared'
  // written by LAKIP
  | 'ours'
  // left out
  | 'column-unknown'
  | 'column-note'
  | 'column-extra'
  | 'column-repeated'
  | 'row-level'
  | 'row-dropped'
  | 'row-unclear'
  | 'table-not-scored'
  | 'no-figure'
  // asked
  | 'question';

/** Cells of one table that have one use for one reason. */
export interface AccountGroup {
  readonly use: CellUse;
  readonly why: AccountWhy;
  /** `fieldRefKey` of the figure or column; null where there is none. */
  readonly field: string | null;
  readonly count: number;
  /** Where they are, in runs down each column. */
  readonly cells: readonly CellRange[];
}

/** The balance of one table: every cell of its block and every row of its body that holds something, once. */
export interface TableAccount {
  readonly table: string;
  readonly rows: Readonly<Record<RowUse, number>>;
  readonly cells: Readonly<Record<CellUse, number>>;
  readonly groups: readonly AccountGroup[];
}

/** Why cells belong to no table. */
export type OutsideWhy = 'ours' | 'no-table' | 'title' | 'below' | 'beside' | 'between';

/** Cells next to each other that belong to no table. */
export interface OutsideBlock {
  readonly range: CellRange;
  readonly count: number;
  readonly why: OutsideWhy;
}

/** The balance of a workbook: its tables, and every other cell that holds something. */
export interface WorkbookAccount {
  readonly tables: readonly TableAccount[];
  readonly outside: readonly OutsideBlock[];
}
