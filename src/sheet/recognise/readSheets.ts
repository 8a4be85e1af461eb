import type { Decision, Mapping } from '../decision';
import type { WorkbookContent } from '../grid';
import type { RecognisedTable, SheetIssue } from '../table';
import { HeaderReader } from './header/headerReader';
import type { SeenHeader } from './header/seenHeader';
import type { RecogniseHints } from './join/sources';
import { recogniseTables } from './recogniseTables';

/** The tables of all sheets with what was decided of each. */
interface SheetsRead {
  readonly found: readonly RecognisedTable[];
  readonly told: readonly Decision[];
  readonly issues: SheetIssue[];
  readonly seen: readonly SeenHeader[];
}

/**
 * Reads every sheet by itself.
 * @issue `sheet-not-found`, and those of reading numbers
 */
export function readSheets(
  content: WorkbookContent,
  mapping: Mapping,
  hints: RecogniseHints,
  tableOptions: Parameters<typeof recogniseTables>[4],
): SheetsRead {
  const reader = new HeaderReader();
  const found: RecognisedTable[] = [];
  const told: Decision[] = [];
  const issues: SheetIssue[] = missingSheets(content, hints);
  const seen: SeenHeader[] = [];
  for (const grid of content.sheets) {
    const read = recogniseTables(grid, mapping, content.separators, reader, tableOptions);
    for (const table of read.tables) found.push(table);
    for (const decision of read.decisions) told.push(decision);
    for (const issue of read.issues) issues.push(issue);
    for (const header of read.seen) seen.push(header);
  }
  return { found, told, issues, seen };
}

function missingSheets({ sheets }: WorkbookContent, hints: RecogniseHints): SheetIssue[] {
  const names = sheets.map(({ sheet }) => sheet);
  return [hints.actionPlanSheet, hints.actualSheet].flatMap((sheet): SheetIssue[] =>
    sheet === undefined || names.includes(sheet)
      ? []
      : [{ code: 'sheet-not-found', severity: 'error', data: { sheet, sheets: names.join(', ') } }],
  );
}
