import type { HostIssue } from '../../../app/ports';
import type { CellAddress } from '../../../kernel/cellAddress';
import { formatA1 } from '../../../kernel/cellAddress';
import { hostError, hostWarning } from '../hostIssue';
import { cellElement } from '../sheet/cellElement';
import { HAS_FORMULA } from '../sheet/cellStore';
import type { FormulaGroup } from '../sheet/readSheet';
import { contains, formatRef } from '../sheet/reference';
import { MergeSweep } from './mergeSweep';
import { cellKey, type SheetChange } from './sheetChange';

/** What the writer must know before it begins. */
export interface SheetSurvey {
  /** Cells that will be written. */
  count: number;
  /** Bounds of cells that will hold something; `bottom` below `top` when there are none. */
  top: number;
  left: number;
  bottom: number;
  right: number;
  /** A cell with a formula gets something that is none: the calculation chain no longer holds. */
  dropsFormula: boolean;
  readonly issues: HostIssue[];
}

/** An issue of each kind is told this often for a sheet; one cell is enough to find the others. */
const TOLD = 20;

/** Goes over the planned cells of a sheet once: what changes, and what may not be changed. */
export function surveySheet(change: SheetChange, locked: readonly boolean[]): SheetSurvey {
  const { grid } = change.sheet;
  const { store } = grid.part.cells;
  const survey: SheetSurvey = {
    count: 0,
    top: Infinity,
    left: Infinity,
    bottom: -1,
    right: -1,
    dropsFormula: false,
    issues: [],
  };
  const merges = new MergeSweep(grid.merges);
  const groups = new GroupIndex(grid.part.groups);
  const touched = new Set<FormulaGroup>();
  let filtered = 0;
  change.planned.forEachRow((planned) => {
    const { row } = planned;
    for (let place = 0; place < planned.count; place++) {
      const column = planned.columns[place] as number;
      const content = planned.contents[place];
      const cell = store.find(row, column);
      const style = change.styleOf(planned, place, cell);
      if (!change.isChanged(planned, place, cell, style)) continue;
      const at: CellAddress = { sheet: grid.sheet, row, column };
      survey.count++;
      if (content !== undefined && content !== null) {
        grow(survey, row, column);
        const merge = merges.coveringMerge(row, column);
        if (merge) tell(survey, hostError('cell-is-merged', { range: formatRef(merge) }, at));
      }
      const oldStyle = cell >= 0 ? (store.style[cell] as number) : style;
      if (grid.protection.isProtected && locked[oldStyle] !== false) {
        tell(survey, hostError('sheet-is-protected', { sheet: grid.sheet }, at));
      }
      if (grid.filter?.isFiltered && grid.hiddenRows.has(row)) filtered++;
      if (content === undefined) continue;
      const header = tableHeader(change, row, column, content);
      if (header)
        tell(survey, hostError('file-not-supported', { reason: 'table-header', table: header }, at));
      groups.at(row, column, (group) => touched.add(group));
      const isFormula = typeof content === 'object' && content !== null;
      if (cell >= 0 && (store.kind[cell] as number) & HAS_FORMULA && !isFormula) survey.dropsFormula = true;
    }
  });
  for (const group of touched) checkGroup(change, group, survey);
  if (filtered > 0) {
    survey.issues.push(hostWarning('sheet-is-filtered', { sheet: grid.sheet, rows: filtered }));
  }
  return survey;
}

function grow(survey: SheetSurvey, row: number, column: number): void {
  survey.top = Math.min(survey.top, row);
  survey.bottom = Math.max(survey.bottom, row);
  survey.left = Math.min(survey.left, column);
  survey.right = Math.max(survey.right, column);
}

function tell(survey: SheetSurvey, issue: HostIssue): void {
  if (survey.issues.filter(({ code }) => code === issue.code).length < TOLD) survey.issues.push(issue);
}

/** Name of the table whose header cell would get another text: its column bears that text in a part of its own. */
function tableHeader(change: SheetChange, row: number, column: number, content: unknown): string | null {
  const { grid } = change.sheet;
  const table = grid.tables.find(
    ({ range, headerRows }) => headerRows === 1 && range.top === row && contains(range, row, column),
  );
  return table && grid.value(row, column) !== content ? table.name : null;
}

/** Finds the groups that a cell belongs to, or is the master of. */
class GroupIndex {
  private readonly masters = new Map<number, FormulaGroup>();
  private readonly blocks: FormulaGroup[] = [];

  constructor(groups: readonly FormulaGroup[]) {
    for (const group of groups) {
      const { top, left, bottom, right } = group.range;
      const isOneCell = top === bottom && left === right;
      if (group.kind === 'shared' || isOneCell) this.masters.set(cellKey(group.row, group.column), group);
      else this.blocks.push(group);
    }
  }

  at(row: number, column: number, found: (group: FormulaGroup) => void): void {
    if (this.masters.size > 0) {
      const master = this.masters.get(cellKey(row, column));
      if (master) found(master);
    }
    for (const block of this.blocks) if (contains(block.range, row, column)) found(block);
  }
}

/**
 * A formula over several cells can go only as a whole. When the plan overwrites all of its cells, those that would
 * stay the same are rewritten too; else the change is refused, but for a shared formula that was handed on.
 */
function checkGroup(change: SheetChange, group: FormulaGroup, survey: SheetSurvey): void {
  const { grid } = change.sheet;
  const { store } = grid.part.cells;
  const { top, left, bottom, right } = group.range;
  for (let row = top; row <= Math.min(bottom, store.rowCount - 1); row++) {
    for (let cell = store.firstFrom(row, left); cell < (store.rowStart[row + 1] as number); cell++) {
      const column = store.column[cell] as number;
      if (column > right) break;
      if (group.kind === 'shared' && !sharesFormula(change, cell, group.id)) continue;
      if (change.planned.covers(row, column)) {
        change.forced.add(cellKey(row, column));
        continue;
      }
      if (group.kind === 'shared' && hasHeir(change, group)) continue;
      const data = { kind: group.kind, range: formatRef(group.range), other: formatA1(row, column) };
      tell(
        survey,
        hostError('formula-master', data, { sheet: grid.sheet, row: group.row, column: group.column }),
      );
      return;
    }
  }
  survey.count++;
}

/** Whether the formula was handed on to a cell that stays (`handOnFormulas`). */
function hasHeir({ sheet, planned }: SheetChange, { id, range }: FormulaGroup): boolean {
  return sheet.grid.part.groups.some(
    ({ kind, row, column, ...other }) =>
      kind === 'shared' && other.id === id && contains(range, row, column) && !planned.covers(row, column),
  );
}

function sharesFormula(change: SheetChange, cell: number, id: string | null): boolean {
  const { bytes, cells } = change.sheet.grid.part;
  if (!((cells.store.kind[cell] as number) & HAS_FORMULA)) return false;
  const tag = cellElement(bytes, cells.store.at[cell] as number)?.child('f');
  return tag?.attribute('t') === 'shared' && tag.attribute('si') === id;
}
