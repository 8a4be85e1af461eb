import type { WorkbookResult } from '../app/index';
import { formatRange } from '../kernel/cellAddress';
import { accountLine } from '../text/account';
import { TABLE_LABELS } from '../text/labels';
import { fillTemplate } from '../text/template';
import type { Colors } from './colors';
import type { CommandContext } from './commands/command';
import { indented } from './problems';

/** So many tables are listed unless everything is asked for; those that are computed come first. */
const SHOWN_TABLES = 6;

/** What became of the rows of each table, one line a table: the table with the results, its sources, then the others. */
export function rowLines(
  { reading }: WorkbookResult,
  colors: Colors,
  { io, language, words, isFull }: CommandContext,
): readonly string[] {
  const { account, tables, indicatorTable } = reading;
  const rank = (id: string): number =>
    indicatorTable?.primary.id === id
      ? 0
      : (indicatorTable?.sources.some((source) => source.id === id) ?? false)
        ? 1
        : 2;
  const told = tables.flatMap((table) => {
    const own = account.tables.find((balance) => balance.table === table.id);
    if (!own) return [];
    const place = `${formatRange({ ...table.body, top: table.header.top })} (${TABLE_LABELS[table.kind][language]})`;
    return [{ rank: rank(table.id), text: `${place}: ${accountLine(own, language)}` }];
  });
  if (told.length === 0) return [];
  const sorted = [...told].sort((a, b) => a.rank - b.rank);
  const shown = isFull ? sorted : sorted.slice(0, SHOWN_TABLES);
  const count = sorted.length - shown.length;
  return [
    '',
    colors.bold(words.summary.tables),
    ...shown.flatMap(({ text }) => indented([text], '  ', io.width)),
    ...(count > 0 ? [`  ${fillTemplate(words.summary.moreTables, { count }, language)}`] : []),
  ];
}
