import type { Grid } from '../grid';
import type { RecognisedTable, WorkbookReading } from '../table';
import type { WorkbookAccount } from './account';
import { outsideBlocks } from './outside';
import { OpenQuestions } from './questions';
import { tableAccount } from './tableAccount';

/**
 * The balance of a workbook (neraca pembacaan): what became of every cell that holds something. Linear in the cells.
 * @param sheets those that were read, results of LAKIP read as empty
 */
export function workbookAccount(
  sheets: readonly Grid[],
  reading: Pick<WorkbookReading, 'tables' | 'indicatorTable' | 'components' | 'decisions'>,
): WorkbookAccount {
  const bySheet = new Map<string, RecognisedTable[]>(sheets.map(({ sheet }) => [sheet, []]));
  for (const table of reading.tables) bySheet.get(table.sheet)?.push(table);
  const read = { ...reading, questions: new OpenQuestions(reading.decisions) };
  const grids = new Map(sheets.map((grid) => [grid.sheet, grid]));
  return {
    tables: reading.tables.flatMap((table) => {
      const grid = grids.get(table.sheet);
      return grid ? [tableAccount(table, grid, read)] : [];
    }),
    outside: sheets.flatMap((grid) => outsideBlocks(grid, bySheet.get(grid.sheet) ?? [])),
  };
}
