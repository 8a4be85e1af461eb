import { historyIn, type HistoryEntry } from '../../sheet/history/index';
import { formatRange } from '../../kernel/cellAddress';
import type { Issue } from '../../kernel/issue';
import { readWorkbookFile } from '../../host/file/node';
import { formatMoment } from '../../text/moment';
import { WRITE_WORDS } from '../../text/paneWrites';
import { usageIssue } from '../arguments';
import { sentenceOf } from '../documentWords';
import { entryNumber } from '../historyNumbers';
import { printablePath } from '../printable';
import { textTable, type TextRow } from '../textTable';
import type { Command, CommandContext } from './command';

/** `lakip riwayat`: what LAKIP wrote into a workbook, newest first. */
export const riwayat: Command = {
  options: [{ name: '--json', takesValue: false }],
  run: (args, context) => {
    const refuse = (issue: Issue): 2 => {
      context.io.err(`${sentenceOf(issue, context.language)}\n`);
      return 2;
    };
    const [file, ...more] = args.files;
    if (file === undefined) return refuse(usageIssue('file-missing', {}));
    if (more.length > 0) return refuse(usageIssue('one-workbook-only', {}));
    const workbook = readWorkbookFile(file);
    if (!workbook.ok) return refuse(workbook.issues[0]);
    const entries = [...historyIn(workbook.value.content().settings)].reverse();
    context.io.out(
      args.flags.has('--json')
        ? `${JSON.stringify({ file, entries: entries.map(entryDocument) })}\n`
        : `${[printablePath(file), ...historyLines(entries, context)].join('\n')}\n`,
    );
    return 0;
  },
};

function historyLines(
  entries: readonly HistoryEntry[],
  { io, language, words: { history } }: CommandContext,
): readonly string[] {
  if (entries.length === 0) return [history.none];
  const kinds = WRITE_WORDS[language].kinds;
  const rows = entries.map((entry): TextRow => {
    const { kind, at, cellCount, undo } = entry;
    const what = undo === null ? `${kinds[kind]} (${history.lost})` : kinds[kind];
    const place = placesOf(entry).join(', ');
    return {
      kind: 'cells',
      cells: [String(entryNumber(entry)), formatMoment(at, language), what, String(cellCount), place],
    };
  });
  const heads = [history.number, history.at, history.what, history.cells, history.place] as const;
  const columns = heads.map((head, at) => ({
    head,
    align: at === 0 || at === 3 ? ('right' as const) : ('left' as const),
    isFlexible: at === 2 || at === 4,
  }));
  return [...textTable(columns, rows, io.width), '', history.hint];
}

/** Where an entry wrote: cells, then sheets that it made. */
function placesOf({ places, sheets }: HistoryEntry): readonly string[] {
  return [...places.map(formatRange), ...sheets];
}

function entryDocument(entry: HistoryEntry): Readonly<Record<string, unknown>> {
  const { kind, at, cellCount, places, sheets, undo } = entry;
  return {
    number: entryNumber(entry),
    at,
    kind,
    cells: cellCount,
    places: places.map(formatRange),
    sheets,
    restorable: undo !== null,
  };
}
