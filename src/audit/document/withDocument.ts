import type { Method } from '../../scoring/index';
import { EMPTY_MAPPING } from '../../sheet/decision';
import type { DocumentText } from '../../sheet/documentText';
import type { WorkbookContent } from '../../sheet/grid';
import { recogniseWorkbook } from '../../sheet/recognise/index';
import type { Indicator, RecognisedTable, TableRow, WorkbookReading } from '../../sheet/table';
import { plain } from '../context';
import { documentSheets } from './documentSheets';

/**
 * The reading of a workbook with the tables of its report beside it: they are read by the same recogniser, and their
 * rows speak of the workbook's indicators. Nothing that is scored comes from them.
 */
export function withDocument(
  content: WorkbookContent,
  reading: WorkbookReading,
  document: DocumentText,
  method: Method,
): { readonly content: WorkbookContent; readonly reading: WorkbookReading } {
  const sheets = documentSheets(document);
  if (sheets.length === 0) return { content, reading };
  const own = { ...content, sheets, activeSheet: null, settings: null };
  const { tables } = recogniseWorkbook(own, EMPTY_MAPPING, {}, method);
  const table = reading.indicatorTable;
  const find = rowFinder(table?.indicators ?? []);
  const withTables = table && {
    ...table,
    indicators: table.indicators.map((indicator) => withRows(indicator, tables, find)),
  };
  return {
    content: { ...content, sheets: [...content.sheets, ...sheets] },
    reading: {
      ...reading,
      tables: [...reading.tables, ...tables],
      indicatorTable: withTables,
    },
  };
}

/** Finds what a row speaks of. */
export type RowFinder<Item = Indicator> = (row: Pick<TableRow, 'name' | 'code' | 'number'>) => Item | null;

function withRows(indicator: Indicator, tables: readonly RecognisedTable[], find: RowFinder): Indicator {
  const rows = tables.flatMap((table) => {
    const row = table.rows.find((each) => each.role === 'indicator' && find(each) === indicator);
    return row ? [[table.id, row] as const] : [];
  });
  return rows.length === 0
    ? indicator
    : { ...indicator, rows: { ...indicator.rows, ...Object.fromEntries(rows) } };
}

/** A row speaks of the indicator whose name it bears; of the one with its code only if no name speaks against it. */
export function rowFinder<Item extends { readonly name: string; readonly code: string | null }>(
  indicators: readonly Item[],
): RowFinder<Item> {
  const byName = new Map<string, Item | null>();
  const byCode = new Map<string, Item>();
  for (const indicator of indicators) {
    const name = plain(indicator.name);
    byName.set(name, byName.has(name) ? null : indicator);
    if (indicator.code !== null) byCode.set(plain(indicator.code), indicator);
  }
  return (row) => {
    const name = plain(row.name ?? '');
    const named = byName.get(name);
    if (named !== undefined) return named;
    const coded = byCode.get(plain(row.code ?? row.number ?? ''));
    return coded && (name === '' || isLike(name, plain(coded.name))) ? coded : null;
  };
}

/** Half of the longer words of the shorter name stand in the other. */
function isLike(one: string, other: string): boolean {
  const words = (text: string): string[] => text.split(' ').filter((word) => word.length > 3);
  const [short, long] = words(one).length <= words(other).length ? [one, other] : [other, one];
  const wanted = words(short);
  return wanted.filter((word) => long.includes(word)).length * 2 > wanted.length;
}
