import type { RowRole } from '../../../table';
import type { ColumnLayout } from '../../column/resolveColumns';
import { isEndLine } from '../rowWords';
import { type RowPlaces, roleOfName } from './rowPlaces';
import type { RawRow } from './rawRow';

/** Notes and signatures below the last row with figures go; names without figures right below it stay. */
export function trimEnd(rows: readonly RawRow[]): RawRow[] {
  let end = rows.length - 1;
  while (end >= 0 && !(rows[end] as RawRow).hasFigures) end -= 1;
  let next = end + 1;
  for (; next < rows.length; next += 1) {
    const row = rows[next] as RawRow;
    const goesOn = end < 0 || !row.isAfterBlank;
    if (!goesOn || isEndLine(row.name ?? '')) break;
    if (row.role === 'indicator' || row.isHeading || row.level !== null) continue;
    break;
  }
  const kept = rows.slice(0, next);
  while (kept.length > end + 1 && kept.at(-1)?.role !== 'indicator') kept.pop();
  return kept;
}

/** Levels that the order of the rows tells: bare totals, headings without members, perspectives named below. */
export function finishRows(rows: RawRow[], places: RowPlaces, layout: ColumnLayout): RawRow[] {
  let indicatorsBelow = 0;
  let membersBelow = false;
  for (const row of [...rows].reverse()) {
    if (row.role === 'indicator') {
      indicatorsBelow += 1;
      membersBelow = true;
    }
    if (row.level !== null) {
      row.role = roleOfLevel(row, indicatorsBelow > 0, layout);
      if (row.role === 'total' || row.role === 'unit-total')
        row.objective = row.objectiveNumber = row.perspective = null;
      continue;
    }
    if (row.isHeading && row.role === 'objective' && roleOfName(places) === 'indicator') {
      if (!membersBelow) row.role = 'other';
      membersBelow = false;
    }
  }
  fillPerspectivesUp(rows);
  return rows;
}

function roleOfLevel({ level, name }: RawRow, hasIndicatorsBelow: boolean, layout: ColumnLayout): RowRole {
  if (level !== null && level !== 'bare') return level;
  if (hasIndicatorsBelow) return 'objective';
  const isMean = /^(?:rata|rerata|average|mean)/i.test(name ?? '');
  const hasMoney = layout.columns.some(
    ({ ref }) => ref?.field === 'budget-ceiling' || ref?.field === 'budget-spent',
  );
  return hasMoney && !isMean && !layout.isProgramme ? 'unit-total' : 'total';
}

/** A perspective that is named by its sub-total only belongs to the rows above it. */
function fillPerspectivesUp(rows: readonly RawRow[]): void {
  let start = 0;
  for (const [at, row] of rows.entries()) {
    if (row.role !== 'perspective' || row.level === null || row.perspective === null) continue;
    for (const above of rows.slice(start, at))
      if (above.level !== 'perspective') above.perspective ??= row.perspective;
    start = at + 1;
  }
}
