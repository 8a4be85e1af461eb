/** The parts that a report can have, in their usual order. */
export const REPORT_PARTS = [
  'ringkasan',
  'tabel-3.1',
  'tabel-3.2',
  'tabel-3.3',
  'indikator',
  'tabel-3.4',
  'tabel-3.5',
  'lampiran-5',
  'lampiran-7',
  'lampiran-8',
  'lampiran-9',
  'lampiran-10',
] as const;

export type ReportPartId = (typeof REPORT_PARTS)[number];

/** One column as an office wants it: left out, renamed, moved, widened. */
export interface LayoutColumn {
  readonly id: string;
  /** May hold `{tahun}`, `{tahunLalu}`, `{tahunAkhir}`. */
  readonly heading: string;
  readonly group?: string;
  /** In characters. */
  readonly width: number;
}

/** One table of a part, with its number and title. */
export interface LayoutTable {
  readonly number: string;
  readonly title: string;
  readonly columns: readonly LayoutColumn[];
}

export interface LayoutPart {
  readonly id: ReportPartId;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly isLandscape: boolean;
  /** By table id of the part. */
  readonly tables: Readonly<Record<string, LayoutTable>>;
}

/** Titles, numbers, columns and order of the report; what is not named is left out. */
export interface ReportLayout {
  readonly version: 1;
  readonly parts: readonly LayoutPart[];
}
