import { checkWorkbook, type CheckResult } from '../../../src/app/checkWorkbook';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { formatA1 } from '../../../src/kernel/cellAddress';
import type { CellValue, WorkbookContent } from '../../../src/sheet/grid';
import { gridOf, type CellSpec } from '../../../src/sheet/gridOf';
import { documentOfText } from '../../../src/sheet/documentText';

type Cells = readonly (readonly (CellValue | CellSpec)[])[];

/** A workbook of sheets by name. */
export function workbookOf(sheets: Readonly<Record<string, Cells>>): WorkbookContent {
  return {
    sheets: Object.entries(sheets).map(([sheet, cells]) => gridOf({ sheet, cells })),
    activeSheet: null,
    settings: null,
    separators: null,
    uses1904Dates: false,
  };
}

/** Periksa on a workbook made here, with a text where one is given. */
export function checked(sheets: Readonly<Record<string, Cells>>, text: string | null = null): CheckResult {
  const content = workbookOf(sheets);
  const document = text === null ? null : documentOfText(text);
  const check = checkWorkbook(content, computeWorkbook(content), document);
  if (check === null) throw new Error('no table was understood');
  return check;
}

/** What is called wrong, as code, cell and right value. */
export function errorsOf({ findings }: CheckResult): string[] {
  return findings
    .filter(({ class: kind }) => kind === 'error')
    .map(({ code, places, right }) => {
      const cell = places[0]?.cell;
      return `${code} ${cell ? formatA1(cell.row, cell.column) : ''} ${String(right)}`;
    });
}
