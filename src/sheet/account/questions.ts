import type { CellRange } from '../../kernel/cellAddress';
import type { Decision, DecisionKind } from '../decision';

/** Questions whose cells they are about; others are about the table or the year as a whole. */
const ABOUT_CELLS: ReadonlySet<DecisionKind> = new Set<DecisionKind>([
  'number-notation',
  'row-role',
  'row-pair',
  'duplicate-row',
  'direction',
  'quarter-kind',
  'unit-conversion',
]);

/** Cells of one sheet that open questions are about. */
export class OpenCells {
  private readonly byRow = new Map<number, CellRange[]>();

  add(range: CellRange): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      const list = this.byRow.get(row);
      if (list) list.push(range);
      else this.byRow.set(row, [range]);
    }
  }

  has(row: number, column: number): boolean {
    return this.byRow.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
  }
}

/** The open questions of a workbook, by id and by the cells that they are about. */
export class OpenQuestions {
  private readonly ids = new Set<string>();
  private readonly sheets = new Map<string, OpenCells>();

  constructor(decisions: readonly Decision[]) {
    for (const { id, isOpen, kind, cells } of decisions) {
      if (!isOpen) continue;
      this.ids.add(id);
      if (ABOUT_CELLS.has(kind)) for (const range of cells) this.on(range.sheet).add(range);
    }
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  on(sheet: string): OpenCells {
    const known = this.sheets.get(sheet) ?? new OpenCells();
    this.sheets.set(sheet, known);
    return known;
  }
}
