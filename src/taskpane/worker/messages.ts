import type { PaneOptions } from './paneResult';
import type { PackedContent, PackedRows } from './packContent';
import type { Slice } from './splitLong';

/** What the pane sends to its worker, in this order; `compute` may follow again for the same workbook. */
export type ToWorker =
  | { readonly kind: 'workbook'; readonly frame: PackedContent }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: PackedRows }
  | { readonly kind: 'compute'; readonly options: PaneOptions };

/** What comes back: the result without its long arrays, their slices, and the end. */
export type FromWorker =
  | { readonly kind: 'frame'; readonly frame: unknown }
  | { readonly kind: 'slice'; readonly slice: Slice }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };
