import type { Grid } from '../sheet/grid';
import { datesIn } from './dates';
import { headsOf } from './columns/figureLines';
import type { Finding, FindingCode } from './finding';
import { findingId } from './judge';
import { rowsOf } from './totals/figureView';

/** Lines from the top that a title may take. */
const TITLE_LINES = 8;
/** So many dates must lie in the year of the title before one outside is worth a look. */
const PROVEN = 5;
const MOST_LINES = 2_000;
const TITLE_YEAR = /\b(?:tahun(?: anggaran)?|t\.?a\.?|periode)\b.{0,30}?\b(20\d\d)\b/gi;

/** Dates of sheets that there are not, and those of a column Tanggal that lie outside the one year of the title. */
export function sheetDates(grids: readonly Grid[]): Finding[] {
  return grids.flatMap((grid) => [...noSuchDates(grid), ...datesOutside(grid)]);
}

function noSuchDates(grid: Grid): Finding[] {
  const findings: Finding[] = [];
  const view = rowsOf(grid, 'comma');
  for (let row = 0; row < grid.rowCount; row += 1)
    for (const column of view.crossesOf(row)) {
      const [wrong] = datesIn(view.words(row, column)).filter(({ lastDay }) => lastDay !== null);
      if (wrong) findings.push(remark('no-such-date', grid, { row, column }, wrong.printed, wrong.lastDay));
    }
  return findings;
}

function datesOutside(grid: Grid): Finding[] {
  const year = yearOfTitle(grid);
  if (year === null) return [];
  return headsOf(rowsOf(grid, 'comma'), /^(?:tanggal|tgl)\b/i).flatMap(({ line, cross: column }) => {
    const dates = datedRows(grid, line, column);
    const outside = dates.filter((date) => date.year !== year);
    if (dates.length - outside.length < PROVEN || outside.length * 10 > dates.length) return [];
    return outside.map(({ row, printed }) =>
      remark('date-outside-title', grid, { row, column }, printed, String(year)),
    );
  });
}

/** The only year that the title names; null for none or several. */
function yearOfTitle(grid: Grid): number | null {
  const years = new Set<number>();
  const view = rowsOf(grid, 'comma');
  for (let row = 0; row < Math.min(TITLE_LINES, grid.rowCount); row += 1)
    for (const column of view.crossesOf(row))
      for (const [, year] of view.words(row, column).matchAll(TITLE_YEAR)) years.add(Number(year));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

function datedRows(
  grid: Grid,
  head: number,
  column: number,
): { row: number; year: number; printed: string }[] {
  const rows: { row: number; year: number; printed: string }[] = [];
  for (let row = head + 1; row < Math.min(grid.rowCount, head + MOST_LINES); row += 1) {
    const printed = grid.text(row, column).trim();
    const year = /^\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-](20\d\d)$/i.exec(printed)?.[1];
    if (year !== undefined) rows.push({ row, year: Number(year), printed });
  }
  return rows;
}

function remark(
  code: FindingCode,
  { sheet }: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  printed: string,
  right: string | null,
): Finding {
  const cell = { sheet, row, column };
  return {
    id: findingId(code, cell),
    kind: 'plausibility',
    code,
    class: 'remark',
    quantity: null,
    places: [{ cell, printed }],
    printed,
    right,
    decimals: null,
    cause: null,
  };
}
