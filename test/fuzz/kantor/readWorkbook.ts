import { computeWorkbook, type WorkbookResult } from '../../../src/app/computeWorkbook';
import { BPOM_2021 } from '../../../src/scoring/index';
import type { Grid, WorkbookContent } from '../../../src/sheet/grid';
import { gridOf } from '../../../src/sheet/gridOf';
import type { MadeWorkbook } from './made';

/** A made workbook as the hosts would give it. */
export function contentOf({ sheets }: Pick<MadeWorkbook, 'sheets'>): WorkbookContent {
  return {
    sheets: sheets.map(({ spec }) => gridOf(spec)),
    activeSheet: sheets[0]?.spec.sheet ?? null,
    settings: null,
    separators: null,
    uses1904Dates: false,
  };
}

/** What the product makes of it, with the profile of the office and no answer to any question. */
export function read(made: MadeWorkbook, content: WorkbookContent): WorkbookResult {
  return computeWorkbook(content, { method: { ...BPOM_2021, ...made.rule } });
}

/** Cells of the office that the plan gives another content, as `Sheet!R4C5`. */
export function changedCells({ sheets }: WorkbookContent, { plan }: WorkbookResult): string[] {
  return plan.edits.flatMap(({ sheet, top, left, cells }) => {
    const grid = sheets.find((each) => each.sheet === sheet);
    return cells.flatMap((row, down) =>
      row.flatMap((content, right) => {
        if (content === undefined || !grid) return [];
        const isSame = isKept(grid, top + down, left + right, content);
        return isSame ? [] : [`${sheet}!R${top + down + 1}C${left + right + 1}`];
      }),
    );
  });
}

function isKept(grid: Grid, row: number, column: number, content: unknown): boolean {
  const [value, formula] = [grid.value(row, column), grid.formula(row, column)];
  return (value === null && formula === null) || (formula === null && value === content);
}
