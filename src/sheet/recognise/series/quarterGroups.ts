import type { Quarter } from '../../../scoring/index';
import type { RecognisedTable } from '../../table';
import { quarterTable, rowKeys, type QuarterTable } from './quarterOf';

/** A table with its quarter. */
export interface QuarterPart {
  readonly table: RecognisedTable;
  readonly quarter: Quarter;
}

/** Tables of a quarter each with the same indicators, in the order of the quarters. */
export interface QuarterGroup {
  readonly parts: readonly QuarterPart[];
  readonly isUntil: boolean;
}

/** A table with the keys of its indicators, which are made only where there is another to compare. */
interface NamedTable extends QuarterTable {
  readonly names: ReadonlySet<string>;
}

/** This share of the indicators of two tables must be in both. */
const SAME_SHARE = 0.6;
/** Of so many tables each is compared with each; a workbook of more holds many offices. */
const MOST_TABLES = 200;

/** Groups of two or more tables that state different quarters of one year for the same indicators of one office. */
export function quarterGroups(tables: readonly RecognisedTable[]): QuarterGroup[] {
  const stated = tables.flatMap((table) => quarterTable(table) ?? []);
  if (stated.length < 2 || stated.length > MOST_TABLES) return [];
  const groups: NamedTable[][] = [];
  for (const one of stated) {
    const each = { ...one, names: new Set(rowKeys(one.table)) };
    const group = groups.find(([first]) => first !== undefined && isOfGroup(first, each));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group) => {
    const parts = partsOf(group, 'byTitle') ?? partsOf(group, 'bySheet');
    if (!parts || parts.length < 2) return [];
    return [{ parts, isUntil: group.some(({ isUntil }) => isUntil) }];
  });
}

function isOfGroup(one: NamedTable, other: NamedTable): boolean {
  const isSame = <T>(first: T | null, second: T | null): boolean =>
    first === null || second === null || first === second;
  if (one.shape !== other.shape) return false;
  if (!isSame(one.table.year, other.table.year) || !isSame(one.workUnit, other.workUnit)) return false;
  let shared = 0;
  for (const name of one.names) if (other.names.has(name)) shared += 1;
  return shared >= SAME_SHARE * (one.names.size + other.names.size - shared);
}

/** The tables with their quarters by what the title, or the sheet, says first; null where a quarter has two. */
function partsOf(group: readonly QuarterTable[], first: 'byTitle' | 'bySheet'): QuarterPart[] | null {
  const found = new Map<Quarter, QuarterPart>();
  for (const { table, byTitle, bySheet } of group) {
    const quarter = first === 'byTitle' ? (byTitle ?? bySheet) : (bySheet ?? byTitle);
    if (quarter === null || found.has(quarter)) return null;
    found.set(quarter, { table, quarter });
  }
  return [...found.values()].sort((one, two) => one.quarter - two.quarter);
}
