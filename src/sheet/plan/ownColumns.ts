import type { Scorecard } from '../../scoring/index';
import type { Grid, WorkbookContent } from '../grid';
import type { OutputColumn } from '../settings';
import type { RecognisedTable, WorkbookReading } from '../table';
import type { Comparison } from './comparison';
import { compareWithResults } from './compareWithResults';
import { headerTextRow } from './headerTextRow';
import { columnOfOffice, type PlacedColumn } from './placeColumns';
import { resultColumns } from './resultColumns';
import { subjectRows, type SubjectRow } from './rowResults';

/**
 * Whether columns whose mark is lost are ours: they stand right of the table, under the row of its headers, and every
 * cell holds what we would write, as a figure or as a formula of one kind or the other.
 * @param reading  the workbook read without these columns
 * @returns the columns as they are to be remembered; null when they are not ours
 */
export function ownColumns(
  content: WorkbookContent,
  reading: WorkbookReading,
  scorecard: Scorecard,
  lost: readonly OutputColumn[],
): readonly OutputColumn[] | null {
  const table = reading.indicatorTable;
  const grid = content.sheets.find(({ sheet }) => sheet === table?.primary.sheet);
  if (!table || !grid) return null;
  const { header, body } = table.primary;
  const here = lost.filter(({ sheet }) => sheet === grid.sheet);
  const headerRow = headerTextRow(table.primary, grid);
  if (here.length === 0 || here.some((each) => each.headerRow !== headerRow || each.column <= header.right))
    return null;
  const { rows, subjects } = subjectRows(table, scorecard);
  const columns = assumedColumns(table.primary, scorecard, here, rows, grid);
  const compared = columns
    .filter(({ origin }) => origin === 'ours')
    .map((placed) =>
      compareWithResults(placed, columns, { content, table, scorecard, subjects }, grid, rows),
    );
  const isOurs = compared.every(isUncontradicted);
  return isOurs ? here.map((each) => ({ ...each, rows: { first: body.top, last: body.bottom } })) : null;
}

/** The lost columns as ours, and for the other results the columns that the office has of them. */
function assumedColumns(
  table: RecognisedTable,
  scorecard: Scorecard,
  lost: readonly OutputColumn[],
  rows: readonly SubjectRow[],
  grid: Grid,
): PlacedColumn[] {
  const tableRows = rows.map(({ row }) => row);
  return resultColumns(scorecard, new Set(lost.map(({ field }) => field))).flatMap(
    (result): PlacedColumn[] => {
      const remembered = lost.find(({ field }) => field === result.key);
      if (remembered)
        return [
          { result, column: remembered.column, origin: 'ours', remembered, isRatio: false, may: 'ours' },
        ];
      const theirs = columnOfOffice(result, table, tableRows, grid);
      return theirs ? [theirs] : [];
    },
  );
}

/** A column without any result is blank: with nothing in it, nothing is lost when it is taken for ours. */
function isUncontradicted({ near, differ, alone, blank }: Comparison): boolean {
  return near + differ + alone + blank === 0;
}
