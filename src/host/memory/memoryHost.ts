import type { HostIssue, SheetHost } from '../../app/ports';
import { fail, ok } from '../../kernel/result';
import type { EditPlan, Reliance } from '../../sheet/editPlan';
import { isSameValue, type WorkbookContent } from '../../sheet/grid';
import { gridRefusal } from '../../sheet/history/index';
import { applyToContent, invertPlan } from '../../sheet/plan/index';

/**
 * A workbook in memory behind the port: for tests and wherever a workbook exists as plain data only.
 * @issue `stale-cell`, `sheet-missing`, `sheet-not-ours`, `sheet-edited`, `sheet-is-protected`
 */
export class MemoryHost implements SheetHost {
  private content: WorkbookContent;
  private readonly listeners = new Set<() => void>();

  constructor(content: WorkbookContent) {
    this.content = content;
  }

  read(): ReturnType<SheetHost['read']> {
    return Promise.resolve(ok(this.content));
  }

  apply(plan: EditPlan): ReturnType<SheetHost['apply']> {
    const obstacle = this.obstacle(plan);
    if (obstacle) return Promise.resolve(fail(obstacle));
    const inverse = invertPlan(this.content, plan);
    this.content = applyToContent(this.content, plan);
    return Promise.resolve(ok({ ...inverse, relies: writtenCells(plan) }));
  }

  show(): ReturnType<SheetHost['show']> {
    return Promise.resolve(ok(undefined));
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Changes the workbook as its user would, not through a plan. */
  edit(change: (content: WorkbookContent) => WorkbookContent): void {
    this.content = change(this.content);
    for (const listener of this.listeners) listener();
  }

  private obstacle(plan: EditPlan): HostIssue | null {
    const sheets = new Map(this.content.sheets.map((grid) => [grid.sheet, grid]));
    for (const { sheet, top, left } of plan.edits) {
      const cell = { sheet, row: top, column: left };
      const grid = sheets.get(sheet);
      if (!grid) return { code: 'sheet-missing', severity: 'error', cell, data: { sheet } };
      if (grid.protection.isProtected)
        return { code: 'sheet-is-protected', severity: 'error', cell, data: { sheet } };
    }
    for (const name of [...plan.sheets.map((sheet) => sheet.name), ...(plan.removeSheets ?? [])]) {
      const grid = sheets.get(name);
      const refusal = grid && gridRefusal(grid, this.content.settings);
      if (refusal) return { code: refusal, severity: 'error', data: { sheet: name } };
    }
    const stale = plan.relies.find(({ cell, value, formula }) => {
      const grid = sheets.get(cell.sheet);
      if (!grid) return true;
      if (formula !== undefined) return grid.formula(cell.row, cell.column) !== formula;
      return !isSameValue(grid.value(cell.row, cell.column), value);
    });
    return stale ? { code: 'stale-cell', severity: 'error', cell: stale.cell } : null;
  }
}

/** What a plan leaves in its cells: taking it back relies on it. */
function writtenCells(plan: EditPlan): Reliance[] {
  return plan.edits.flatMap(({ sheet, top, left, cells }) =>
    cells.flatMap((row, i) =>
      row.flatMap((content, j): Reliance[] => {
        if (content === undefined) return [];
        const cell = { sheet, row: top + i, column: left + j };
        if (typeof content === 'object' && content !== null)
          return [{ cell, value: content.cached, formula: content.formula }];
        return [{ cell, value: content }];
      }),
    ),
  );
}
