import type { Criterion } from '../scoring/index';
import type { ReportPartId } from './reportLayout';

/** How a figure is shown: text as it is, a figure with the decimals it has, two decimals, whole rupiah. */
export type FigureLook = 'text' | 'plain' | 'decimal' | 'rupiah';

export interface ReportColumn {
  /** Id of the layout (`capaian`); columns that stand for several units share it. */
  readonly id: string;
  readonly heading: string;
  /** Heading above several columns side by side. */
  readonly group?: string;
  /** Width in characters. */
  readonly width: number;
  readonly look: FigureLook;
}

/** One cell of a table. Percent points and full precision; rounding is the look's. */
export interface ReportCell {
  /** null: not measured, shown as a dash. */
  readonly value: string | number | null;
  /** The figure it shows (`capaian|1.1`): the same wherever it stands, with one formula (figureBook.ts). */
  readonly figure?: string;
  /** Best and worst of a comparison (M-29). */
  readonly mark?: 'best' | 'worst';
  /** What a document shows in its place: a level of a scale as the office writes it (`BB`). */
  readonly words?: string;
  /** The kriteria that the cell names or is coloured by. */
  readonly criterion?: Criterion;
}

/** What a row stands for: levels look different, groups are merged over their rows. */
export type ReportRowRole = 'indicator' | 'objective' | 'perspective' | 'total' | 'plain';

export interface ReportRow {
  readonly role: ReportRowRole;
  /** One cell a column. undefined: the cell above reaches down over this one. */
  readonly cells: readonly (ReportCell | undefined)[];
}

/** A table of the report as data: a sheet and a Word table are made of it. */
export interface ReportTable {
  /** Unique in a report: `tabel-3.1`, `tahun-lalu|1.1`. */
  readonly id: string;
  /** `Tabel 3.1`, `Lampiran 5`; empty for tables that carry no number. */
  readonly number: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Lines below the table. */
  readonly notes: readonly string[];
}

export interface ReportSeries {
  readonly name: string;
  /** Place of its column in the table. */
  readonly column: number;
  /** RRGGBB. */
  readonly color?: string;
  /** RRGGBB by row of `rows`. */
  readonly pointColors?: readonly string[];
}

/** A chart over rows of a table that stand together. */
export interface ReportChart {
  /** `LAKIP_...`, unique in a workbook. */
  readonly name: string;
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  readonly table: ReportTable;
  /** First and last row of `table.rows`, inclusive. */
  readonly rows: { readonly first: number; readonly last: number };
  /** Place of the column that names the points. */
  readonly categories: number;
  readonly series: readonly ReportSeries[];
  readonly valueAxisTitle?: string;
}

/** What stands under one heading: tables and charts that belong together. */
export interface ReportBlock {
  /** Heading above the tables of a sheet with many blocks; empty where the sheet has only one. */
  readonly heading: string;
  /** The indicator that the block is about; null for tables of the whole office. */
  readonly indicator: string | null;
  readonly tables: readonly ReportTable[];
  readonly charts: readonly ReportChart[];
}

/** One part of the report: a sheet of the workbook, a section of the document. */
export interface ReportPart {
  readonly id: ReportPartId;
  readonly sheet: string;
  readonly isLandscape: boolean;
  readonly blocks: readonly ReportBlock[];
}
