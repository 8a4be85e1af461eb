import type { CellValue } from '../../src/sheet/grid';

/** What is done with a file: as it is, or with a table of indicators put into it beforehand. */
export const JOBS = ['as it is', 'with our table, values', 'with our table, formulas'] as const;
export type Job = (typeof JOBS)[number];

/** A file to try; outputs are kept under `keepAs`, none when it is null. */
export interface Trial {
  readonly file: string;
  readonly path: string;
  readonly jobs: readonly Job[];
  readonly keepAs: string | null;
}

/** A written workbook that was kept for LibreOffice to open. */
export interface Output {
  readonly path: string;
  /** Copy of the file as it was. */
  readonly original: string;
  readonly written: readonly { readonly sheet: string; readonly key: string; readonly value: CellValue }[];
  /** Names of the worksheets in order. */
  readonly sheets: readonly string[];
  /** Cells that may differ from the original, as `place of the sheet!row,column`. */
  readonly touched: readonly string[];
}

/** What became of a file in one job. */
export interface Tried {
  readonly file: string;
  readonly job: Job;
  readonly kind: string;
  readonly notes: readonly string[];
  readonly output?: Output;
  readonly seconds: number;
  /** Most memory that the process has taken so far. */
  readonly mebibytes: number;
}
