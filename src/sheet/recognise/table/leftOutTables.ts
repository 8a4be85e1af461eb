import { formatRange } from '../../../kernel/cellAddress';
import { normalText } from '../../words/normalText';
import { hasFigure, indicatorRows } from '../join/sources';
import type { IndicatorTable, RecognisedTable, SheetIssue, TableKind } from '../../table';

/** Tables that could be scored by themselves. */
const SCORABLE: ReadonlySet<TableKind> = new Set<TableKind>(['measurement', 'quarterly']);

/**
 * Tables of the same year with targets and realisasi of indicators that the scored tables do not have: their figures
 * are in no score, and that is said.
 * @issue `table-left-out`
 */
export function leftOutTables(
  tables: readonly RecognisedTable[],
  { sources, indicators, year }: IndicatorTable,
): SheetIssue[] {
  const known = new Set(indicators.map(({ name }) => keyOf(name)));
  return tables.flatMap((table): SheetIssue[] => {
    const isOfYear = table.year === null || year === null || table.year === year;
    if (sources.includes(table) || !SCORABLE.has(table.kind) || !isOfYear) return [];
    const complete = indicatorRows(table).filter(
      (row) => hasFigure(row, 'target') && hasFigure(row, 'actual') && row.name !== null,
    );
    const others = complete.filter(({ name }) => !known.has(keyOf(name as string)));
    if (others.length * 2 <= complete.length) return [];
    const { sheet, top, left } = table.header;
    return [
      {
        code: 'table-left-out',
        severity: 'warning',
        cell: { sheet, row: top, column: left },
        data: {
          table: formatRange({ ...table.header, bottom: table.body.bottom }),
          count: others.length,
          name: others[0]?.name ?? '',
        },
      },
    ];
  });
}

function keyOf(name: string): string {
  return normalText(name).toLowerCase();
}
