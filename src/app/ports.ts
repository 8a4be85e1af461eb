import type { CellAddress, CellRange } from '../kernel/cellAddress';
import type { Issue } from '../kernel/issue';
import type { Result } from '../kernel/result';
import type { EditPlan } from '../sheet/editPlan';
import type { EditableText, TextPlan } from '../sheet/editableText';
import type { WorkbookContent } from '../sheet/grid';

/** Codes that hosts raise. */
export type HostIssueCode =
  | 'host-failed'
  | 'file-not-found'
  | 'file-not-readable'
  | 'file-not-writable'
  | 'file-in-use'
  | 'disk-full'
  | 'file-exists'
  | 'file-is-xls'
  | 'file-is-xlsb'
  | 'file-is-ods'
  | 'file-is-encrypted'
  | 'file-is-not-spreadsheet'
  | 'file-is-not-document'
  | 'document-is-old'
  | 'document-is-encrypted'
  | 'document-has-macros'
  | 'file-is-damaged'
  | 'file-too-large'
  | 'file-is-bomb'
  | 'file-not-supported'
  | 'formula-master'
  | 'signature-breaks'
  | 'pivot-not-refreshed'
  | 'cell-is-merged'
  | 'sheet-is-protected'
  | 'workbook-is-protected'
  | 'workbook-not-opened'
  | 'page-setup-failed'
  | 'sheet-is-filtered'
  | 'sheet-missing'
  | 'sheet-not-ours'
  | 'sheet-edited'
  | 'editing-cell'
  | 'stale-cell'
  | 'too-large'
  | 'cancelled'
  | 'restored-after-failure'
  | 'restore-failed'
  | 'excel-too-old'
  | 'placeholder-unknown'
  | 'placeholder-empty'
  | 'placeholder-not-alone'
  | 'placeholders-missing';

export type HostIssue = Issue<HostIssueCode>;

/** Progress of a long run: done of all, in rows or chunks. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

export interface ApplyOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Asked between chunks; a cancelled apply restores what it had written. */
  readonly isCancelled?: () => boolean;
}

/** The port behind which a workbook stands: Excel, an .xlsx file, or memory. */
export interface SheetHost {
  /** Names the form of its looks (`CellStyle.kept`), so that a plan kept in the workbook is not read by another host. */
  readonly looks?: string;
  /** Reads the whole workbook as plain data, a snapshot. */
  read(): Promise<Result<WorkbookContent, HostIssue>>;
  /**
   * Applies a plan: all or nothing. The value is the plan that takes it back exactly (cells, formats, sheets).
   * Refuses with `stale-cell` when a cell that the plan relies on holds something else now.
   */
  apply(plan: EditPlan, options?: ApplyOptions): Promise<Result<EditPlan, HostIssue>>;
  /** Text of our custom XML part as it is now. Hosts for which `read` costs little leave it out. */
  settings?(): Promise<Result<string | null, HostIssue>>;
  /** Selects a cell, or the block from `cell` to `last`, for the user; a host without a screen does nothing. */
  show(cell: CellAddress, last?: CellAddress): Promise<Result<void, HostIssue>>;
  /** What the user has selected; null when it is no single block of cells. Hosts without a screen leave it out. */
  selected?(): Promise<Result<CellRange | null, HostIssue>>;
  /** Ranges that the formulas of these cells fill beside themselves (dynamic arrays). Hosts that cannot know leave it out. */
  spills?(cells: readonly CellAddress[]): Promise<Result<readonly CellRange[], HostIssue>>;
  /** Tells of changes that did not come from `apply`; the value stops it. Hosts without events leave it out. */
  watch?(listener: () => void): () => void;
}

/** The port behind which a Word document stands whose text is edited in place. */
export interface DocumentHost {
  readonly text: EditableText;
  /** The document with a plan carried out, as bytes; what it does not touch stays as it is. */
  apply(plan: TextPlan): Result<Uint8Array, HostIssue>;
}
