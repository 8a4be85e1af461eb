import type { ApplyOptions, HostIssue, SheetHost } from '../app/ports';
import type { OpenDocument, SavedFile } from '../grid/file/openDocument';
import { FileHost } from '../host/file/index';
import type { CellAddress, CellRange } from '../kernel/cellAddress';
import { fail, ok, type Result } from '../kernel/result';
import { EMPTY_PLAN, isEmptyPlan, type EditPlan } from '../sheet/editPlan';
import type { WorkbookContent } from '../sheet/grid';

/** What the host asks of the screen. */
export interface Screen {
  /** Resolves when the formulas of what was typed last are computed. */
  settled(): Promise<void>;
}

const ALONE: Screen = { settled: () => Promise.resolve() };

/**
 * The workbook on a page without Excel: a file in memory (FileHost) with the grid before it. What a person typed and what
 * formulas gave goes into the file before it is read or written; what a plan changed comes onto the screen after.
 */
export class DocumentHost implements SheetHost {
  readonly looks = 'file';
  private file: FileHost | null = null;
  private isApplying = false;

  constructor(
    private readonly document: OpenDocument,
    private readonly screen: Screen = ALONE,
    private readonly tell: (facts: { settings: string | null }) => void = () => undefined,
  ) {}

  async read(): Promise<Result<WorkbookContent, HostIssue>> {
    const file = await this.current();
    if (!file.ok) return file;
    const content = await file.value.read();
    if (content.ok) this.tell({ settings: content.value.settings });
    return content;
  }

  async apply(plan: EditPlan, options: ApplyOptions = {}): Promise<Result<EditPlan, HostIssue>> {
    if (isEmptyPlan(plan)) return ok(EMPTY_PLAN);
    const file = await this.current();
    if (!file.ok) return file;
    this.isApplying = true;
    try {
      const applied = await file.value.apply(plan, options);
      if (!applied.ok) return applied;
      const shown = this.document.take(file.value.bytes);
      if (!shown.ok) return shown;
      if (plan.settings !== undefined) this.tell({ settings: plan.settings === '' ? null : plan.settings });
      return applied;
    } finally {
      this.isApplying = false;
    }
  }

  /** The file with everything that was typed, to be saved. */
  async save(): Promise<Result<SavedFile, HostIssue>> {
    await this.screen.settled();
    return this.document.commit();
  }

  show(cell: CellAddress, last: CellAddress = cell): Promise<Result<void, HostIssue>> {
    const { workbook } = this.document;
    const sheet = workbook.sheetNamed(cell.sheet);
    if (!sheet)
      return Promise.resolve(
        fail({ code: 'sheet-missing', severity: 'error', data: { sheet: cell.sheet } } as const),
      );
    workbook.select({
      sheet: sheet.name,
      top: Math.min(cell.row, last.row),
      left: Math.min(cell.column, last.column),
      bottom: Math.max(cell.row, last.row),
      right: Math.max(cell.column, last.column),
    });
    return Promise.resolve(ok(undefined));
  }

  selected(): Promise<Result<CellRange | null, HostIssue>> {
    return Promise.resolve(ok(this.document.workbook.selection));
  }

  watch(listener: () => void): () => void {
    return this.document.workbook.listen((change) => {
      if (change.kind === 'cells' && change.source === 'user' && !this.isApplying) listener();
    });
  }

  /** The file with what was typed so far; refused while a person is typing in a cell, as by Excel. */
  private async current(): Promise<Result<FileHost, HostIssue>> {
    if (this.document.workbook.editing !== null)
      return fail({ code: 'editing-cell', severity: 'error' } as const);
    await this.screen.settled();
    const committed = this.document.commit();
    if (!committed.ok) return committed;
    if (this.file?.bytes !== this.document.bytes) this.file = new FileHost(this.document.file);
    return ok(this.file);
  }
}
