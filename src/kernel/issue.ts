import type { CellAddress } from './cellAddress';

export type Severity = 'error' | 'warning';

/** What an issue speaks of when it is not (only) a cell: free keys such as `indicator`, `field`, `objective`. */
export type Subject = Readonly<Record<string, string | number>>;

/**
 * A finding as a value: code, place and facts, never a sentence. Sentences live in src/text by code.
 * `error`: something could not be computed or written; `warning`: it was, with a remark.
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly subject?: Subject;
  readonly cell?: CellAddress;
  readonly data?: Readonly<Record<string, string | number>>;
}
