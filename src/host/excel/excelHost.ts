import type { ApplyOptions, HostIssue, SheetHost } from '../../app/ports';
import type { CellAddress, CellRange } from '../../kernel/cellAddress';
import { fail, ok, type Result } from '../../kernel/result';
import { type EditPlan, EMPTY_PLAN, isEmptyPlan } from '../../sheet/editPlan';
import type { WorkbookContent } from '../../sheet/grid';
import { applyPlan } from './applyPlan';
import type { FunctionFacts } from './functionFacts';
import { issueOfError } from './hostIssue';
import { AREA, areaOf } from './range';
import { askParts, askSheets, askWorkbook, readSettingsText, readWorkbook } from './readWorkbook';
import { openContext } from './request';
import { watchChanges } from './watchChanges';

/** Told of what the workbook says of itself whenever it was read or written. */
export type TellFacts = (facts: Partial<FunctionFacts> & Pick<FunctionFacts, 'settings'>) => void;

/** For so many milliseconds after a write Excel still tells of its changes. */
const AFTERMATH = 1_000;

/** The workbook that is open in Excel, through Office.js. */
export class ExcelHost implements SheetHost {
  readonly looks = 'excel';
  private context: Excel.RequestContext | null = null;
  /** The write that runs: its request is put together in turns, and another one would send a part of it. */
  private applying: Promise<unknown> | null = null;
  /** When the last write ended, in milliseconds. */
  private appliedAt = 0;

  constructor(private readonly tell: TellFacts = () => undefined) {}

  async read(): Promise<Result<WorkbookContent, HostIssue>> {
    try {
      const { context, asked } = await openContext(askWorkbook).catch((error: unknown) => {
        if (issueOfError(error).code === 'editing-cell') throw error;
        return openContext(askSheets);
      });
      this.context = context;
      const content = await readWorkbook(context, asked);
      if (content.ok) this.tell(content.value);
      return content;
    } catch (error) {
      return fail(issueOfError(error));
    }
  }

  async apply(plan: EditPlan, options: ApplyOptions = {}): Promise<Result<EditPlan, HostIssue>> {
    if (isEmptyPlan(plan)) return ok(EMPTY_PLAN);
    const applying = this.applyNow(plan, options);
    this.applying = applying;
    const applied = await applying;
    this.applying = null;
    if (applied.ok && plan.settings !== undefined)
      this.tell({ settings: plan.settings === '' ? null : plan.settings });
    this.appliedAt = Date.now();
    return applied;
  }

  private async applyNow(plan: EditPlan, options: ApplyOptions): Promise<Result<EditPlan, HostIssue>> {
    try {
      return await applyPlan(await this.openContext(), plan, options);
    } catch (error) {
      return fail(issueOfError(error));
    }
  }

  async settings(): Promise<Result<string | null, HostIssue>> {
    try {
      const { context, asked } = await openContext(askParts);
      return ok(await readSettingsText(context, asked));
    } catch (error) {
      return fail(issueOfError(error));
    }
  }

  async show(cell: CellAddress, last: CellAddress = cell): Promise<Result<void, HostIssue>> {
    await this.applying;
    try {
      const context = await this.openContext();
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      sheet
        .getRangeByIndexes(
          Math.min(cell.row, last.row),
          Math.min(cell.column, last.column),
          Math.abs(last.row - cell.row) + 1,
          Math.abs(last.column - cell.column) + 1,
        )
        .select();
      await context.sync();
      return ok(undefined);
    } catch (error) {
      const issue = issueOfError(error);
      return fail(issue.code === 'sheet-missing' ? { ...issue, data: { sheet: cell.sheet } } : issue);
    }
  }

  async selected(): Promise<Result<CellRange | null, HostIssue>> {
    try {
      const context = await this.openContext();
      const range = context.workbook.getSelectedRange().load(AREA);
      const sheet = range.worksheet.load('name');
      await context.sync();
      return ok({ sheet: sheet.name, ...areaOf(range) });
    } catch (error) {
      const issue = issueOfError(error);
      // Several blocks at once are no range for Excel.
      return issue.code === 'host-failed' ? ok(null) : fail(issue);
    }
  }

  async spills(cells: readonly CellAddress[]): Promise<Result<readonly CellRange[], HostIssue>> {
    if (cells.length === 0) return ok([]);
    try {
      const context = await this.openContext();
      const asked = cells.map(({ sheet, row, column }) => {
        const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
        return { sheet, range: cell.getSpillingToRangeOrNullObject().load(AREA) };
      });
      await context.sync();
      return ok(
        asked.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [{ sheet, ...areaOf(range) }])),
      );
    } catch (error) {
      return fail(issueOfError(error));
    }
  }

  watch(listener: () => void): () => void {
    return watchChanges(
      listener,
      (kind) => this.applying !== null || (kind === 'sheets' && Date.now() - this.appliedAt < AFTERMATH),
    );
  }

  private async openContext(): Promise<Excel.RequestContext> {
    this.context ??= (await openContext(() => undefined)).context;
    return this.context;
  }
}
