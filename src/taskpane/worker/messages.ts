import type { Issue } from '../../kernel/issue';
import type { Result } from '../../kernel/result';
import type { PaneOptions } from './paneResult';
import type { PackedContent, PackedRows } from './packContent';
import type { Slice } from './splitLong';
import type { WordOptions } from './wordDocument';

/**
 * What the pane sends to its worker, in this order; `compute` and `document` may follow again for the same workbook.
 */
export type ToWorker =
  | { readonly kind: 'workbook'; readonly frame: PackedContent }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: PackedRows }
  | { readonly kind: 'compute'; readonly options: PaneOptions }
  | { readonly kind: 'document'; readonly options: WordOptions };

/** What comes back: the result without its long arrays, their slices, and the end; or the bytes of a document. */
export type FromWorker =
  | { readonly kind: 'frame'; readonly frame: unknown }
  | { readonly kind: 'slice'; readonly slice: Slice }
  | { readonly kind: 'done' }
  | { readonly kind: 'document'; readonly document: Result<Uint8Array, Issue> }
  | { readonly kind: 'failed'; readonly message: string };
