import type { Band, Criterion } from '../scoring/index';
import type { FigureLook, ReportCell, ReportChart, ReportTable } from './reportTable';

/** One piece of the report as a document, in reading order. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5; readonly text: string }
  /** Blanks for the writer stand in it as `[ISI: …]`. */
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  /** `number`: `Gambar 3.1`. */
  | { readonly kind: 'chart'; readonly chart: ReportChart; readonly number: string }
  | { readonly kind: 'contents'; readonly title: string }
  /** What follows stands on new pages, upright or broad. */
  | { readonly kind: 'pages'; readonly isLandscape: boolean };

/** The report as a document, before it has a file format. */
export interface ReportDocument {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

/** What an office's own document can name in placeholders, `{{LAKIP:nps_total}}`. */
export interface TemplateContent {
  /** Figures and words within a line. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whole stretches, each in the place of its paragraph. */
  readonly blocks: ReadonlyMap<string, readonly DocumentBlock[]>;
  /** Names that exist, but that this workbook has no figures for. */
  readonly empty: readonly string[];
}

/** How a document shows figures and words that it does not hold itself. */
export interface DocumentLook {
  /** `id-ID`. */
  readonly language: string;
  /** A cell as a reader sees it. */
  readonly cellText: (cell: ReportCell, look: FigureLook) => string;
  readonly toneOf: (criterion: Criterion) => Band['tone'];
}
