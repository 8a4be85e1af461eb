import type { RecognisedTable } from '../../table';
import { statedQuarter } from '../../words/statedQuarter';
import { hasFigure, indicatorRows, type Sources } from '../join/sources';
import { rowKeys } from './quarterOf';

/** This share of the indicators of the quarters must have figures of the year. */
const COMPLETE = 0.8;

/**
 * Tables that may be scored: those of single quarters stand in their series, and a series gives way to a table of the
 * year that has the same indicators.
 */
export function withoutQuarters(
  tables: readonly RecognisedTable[],
  joined: ReadonlySet<string>,
): readonly RecognisedTable[] {
  if (tables.every(({ series }) => !series)) return tables;
  return tables.filter(
    (table) => !joined.has(table.id) && !(table.series && tables.some((other) => isOfYear(other, table))),
  );
}

/** Tables of the other quarters of what is scored. */
export function seriesTables(
  { plan, actual }: Sources,
  tables: readonly RecognisedTable[],
): readonly RecognisedTable[] {
  const others = new Set([plan, actual].flatMap(({ series }) => series?.others ?? []));
  return others.size === 0 ? [] : tables.filter(({ id }) => others.has(id));
}

function isOfYear(table: RecognisedTable, series: RecognisedTable): boolean {
  if (table === series || table.series || table.kind !== 'measurement') return false;
  if (statedQuarter(table.title ?? '') || statedQuarter(table.sheet)) return false;
  if (table.year !== null && series.year !== null && table.year !== series.year) return false;
  const keys = rowKeys(table);
  const complete = new Set(
    indicatorRows(table).flatMap((row, at) =>
      hasFigure(row, 'target') && hasFigure(row, 'actual') ? [keys[at] as string] : [],
    ),
  );
  const wanted = rowKeys(series);
  return wanted.filter((key) => complete.has(key)).length >= COMPLETE * wanted.length;
}
