import type { Issue } from '../../kernel/issue';

/** A file or folder that gave no unit, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly issues: readonly Issue[];
}

/** A file or folder that was left out on purpose: a recap made before, a result beside its source, a folder too deep. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: 'own-recap' | 'own-result' | 'too-deep';
  /** The file that a result was written from. */
  readonly source?: string;
}

/** What came of the files that are no units. */
export interface FileOutcomes {
  readonly unread: readonly UnreadFile[];
  readonly skipped: readonly SkippedFile[];
}
