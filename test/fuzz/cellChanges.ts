import type { EditPlan } from '../../src/sheet/editPlan';
import { isCellError, type CellValue, type Grid, type WorkbookContent } from '../../src/sheet/grid';

/** What every planned cell must hold afterwards, by sheet and `row,column`. */
export function plannedValues({ edits }: Pick<EditPlan, 'edits'>): Map<string, Map<string, CellValue>> {
  const planned = new Map<string, Map<string, CellValue>>();
  for (const { sheet, top, left, cells } of edits) {
    const own = planned.get(sheet) ?? new Map<string, CellValue>();
    planned.set(sheet, own);
    cells.forEach((row, down) =>
      row.forEach((content, right) => {
        if (content === undefined) return;
        const value = typeof content === 'object' && content !== null ? content.cached : content;
        own.set(`${top + down},${left + right}`, value);
      }),
    );
  }
  return planned;
}

/** Cells that the plan writes or gives another look, by sheet and `row,column`. */
export function touchedCells({ edits }: Pick<EditPlan, 'edits'>): Map<string, Set<string>> {
  const touched = new Map<string, Set<string>>();
  for (const { sheet, top, left, cells, styles } of edits) {
    const own = touched.get(sheet) ?? new Set<string>();
    touched.set(sheet, own);
    cells.forEach((row, down) =>
      row.forEach((content, right) => {
        if (content !== undefined || styles?.[down]?.[right] !== undefined)
          own.add(`${top + down},${left + right}`);
      }),
    );
  }
  return touched;
}

/** Cells that hold something else although the plan does not name them, or not what the plan says. */
export function changedCells(before: WorkbookContent, after: WorkbookContent, plan: EditPlan): string[] {
  const found: string[] = [];
  const ours = new Set(plan.sheets.map(({ name }) => name));
  const [planned, touched] = [plannedValues(plan), touchedCells(plan)];
  for (const old of before.sheets) {
    const now = after.sheets.find(({ sheet }) => sheet === old.sheet);
    if (!now) found.push(`sheet ${old.sheet} is gone`);
    else if (!ours.has(old.sheet)) {
      const own = planned.get(old.sheet) ?? new Map<string, CellValue>();
      found.push(...changedOn(old, now, own, touched.get(old.sheet) ?? new Set()));
    }
  }
  return found.slice(0, 5);
}

function changedOn(
  old: Grid,
  now: Grid,
  planned: ReadonlyMap<string, CellValue>,
  touched: ReadonlySet<string>,
): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(old.rowCount, now.rowCount) && found.length < 5; row += 1) {
    const columns = new Set([...columnsOf(old, row), ...columnsOf(now, row)]);
    for (const column of columns) {
      const key = `${row},${column}`;
      const want = planned.get(key);
      const isSame =
        want === undefined
          ? isSameValue(old.value(row, column), now.value(row, column)) &&
            old.formula(row, column) === now.formula(row, column) &&
            (touched.has(key) || old.numberFormat(row, column) === now.numberFormat(row, column))
          : isSameValue(want, now.value(row, column));
      if (!isSame) found.push(`${old.sheet}!R${row + 1}C${column + 1} changed`);
    }
  }
  return found;
}

export function columnsOf(grid: Grid, row: number): readonly number[] {
  return grid.columnsOf?.(row) ?? Array.from({ length: grid.columnCount }, (_, column) => column);
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : Object.is(one, other);
}
