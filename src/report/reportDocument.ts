import type { ReportChart, ReportTable } from './reportTable';

/** One piece of the report as a document, in reading order. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** Blanks for the writer stand in it as `[ISI: …]`. */
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly chart: ReportChart }
  | { readonly kind: 'contents'; readonly title: string };

/** The report as a document, before it has a file format. */
export interface ReportDocument {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}
