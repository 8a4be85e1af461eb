import { recapDocument } from '../app/index';
import type { SavedFile } from '../host/file/node';
import { byRank, type FileOutcomes, type Recap, type RecapUnit } from '../report/index';
import { formatNumber, NOT_MEASURED } from '../text/format';
import { periodText, remarksOf, unreadRemark, noteRemark, type RecapRemark } from '../text/recapRemarks';
import { RANK_HEADS, RECAP_WORDS } from '../text/recapWords';
import type { Language } from '../text/language';
import { fillTemplate } from '../text/template';
import { colorsFor, type Colors } from './colors';
import type { CommandContext } from './commands/command';
import { sentenceOf } from './documentWords';
import { indented } from './problems';
import { textTable, type TextRow } from './textTable';
import { printablePath } from './printable';

/** So many units and remarks are printed on a terminal; the workbook and the document have all. */
const [SHOWN_UNITS, SHOWN_REMARKS] = [60, 20];

/** What came of a recap. Without a unit there is none, and nothing was saved. */
export interface RecapOutcome {
  readonly recap: Recap | null;
  readonly outcomes: FileOutcomes;
  readonly saved: SavedFile | null;
}

/** Prints a recap: one JSON document, or the ranks and what to look at. */
export function printRecap(outcome: RecapOutcome, isJson: boolean, context: CommandContext): void {
  const lines = isJson ? [documentLine(outcome, context)] : reportLines(outcome, context);
  context.io.out(`${lines.join('\n')}\n`);
}

function documentLine({ recap, outcomes, saved }: RecapOutcome, { language }: CommandContext): string {
  const document = recapDocument(saved?.path ?? null, recap, outcomes, {
    issue: (issue) => sentenceOf(issue, language),
    note: (note, of) => noteRemark(note, of, language).what,
  });
  return JSON.stringify(document);
}

function reportLines({ recap, outcomes, saved }: RecapOutcome, context: CommandContext): readonly string[] {
  const colors = colorsFor(context.io);
  const remarks = recap
    ? remarksOf(recap, outcomes, context.language)
    : outcomes.unread.map((file) => unreadRemark(file, context.language));
  return [
    ...(recap ? [...rankLines(recap, colors, context), ''] : []),
    ...remarkLines(remarks, colors, context),
    ...endLines(saved, context),
  ];
}

function rankLines(recap: Recap, colors: Colors, context: CommandContext): readonly string[] {
  const { io, language } = context;
  const { units, method } = recap;
  const toneOf = ({ summary: { total } }: RecapUnit) => colors.tone(total.criterion?.tone);
  const table = textTable(
    [
      { head: RANK_HEADS.rank[language], align: 'right' },
      { head: RANK_HEADS.unit[language], align: 'left', isFlexible: true },
      { head: RANK_HEADS.total[language], align: 'right' },
      { head: RANK_HEADS.criterion[language], align: 'left' },
      { head: RANK_HEADS.file[language], align: 'left', isFlexible: true },
    ],
    byRank(recap)
      .slice(0, SHOWN_UNITS)
      .flatMap((unit, at, all): TextRow[] => [
        ...bandOf(unit, all[at - 1], recap, language),
        {
          kind: 'cells',
          cells: [
            String(unit.rank ?? NOT_MEASURED),
            unit.name,
            unit.summary.total.score === null
              ? NOT_MEASURED
              : formatNumber(unit.summary.total.score, 2, language),
            unit.summary.total.criterion?.label ?? NOT_MEASURED,
            unit.summary.file,
          ],
          paint: toneOf(unit),
        },
      ]),
    io.width,
  );
  return [
    colors.bold(`${RECAP_WORDS.ranksTitle[language]} (${method.name})`),
    '',
    ...table,
    ...moreLines(units.length - SHOWN_UNITS, context),
  ];
}

/** The line above the first unit of a period, where there are several. */
function bandOf(
  { group }: RecapUnit,
  before: RecapUnit | undefined,
  { groups }: Recap,
  language: Language,
): TextRow[] {
  const own = groups[group];
  return own === undefined || groups.length < 2 || before?.group === group
    ? []
    : [{ kind: 'band', text: periodText(own, language), cells: [] }];
}

function remarkLines(
  remarks: readonly RecapRemark[],
  colors: Colors,
  context: CommandContext,
): readonly string[] {
  const { io, language } = context;
  if (remarks.length === 0) return [];
  return [
    colors.warn(fillTemplate(RECAP_WORDS.remarkCount[language], { count: remarks.length }, language)),
    ...remarks
      .slice(0, SHOWN_REMARKS)
      .flatMap(({ file, label, what, cure }) => [
        ...indented([`${file === '' ? '' : `${file}: `}${label}. ${what}`], '  - ', io.width),
        ...indented([cure], '    ', io.width).map(colors.dim),
      ]),
    ...moreLines(remarks.length - SHOWN_REMARKS, context),
    '',
  ];
}

function moreLines(count: number, { language }: CommandContext): readonly string[] {
  return count > 0 ? [`    ${fillTemplate(RECAP_WORDS.more[language], { count }, language)}`] : [];
}

function endLines(saved: SavedFile | null, { language, words }: CommandContext): readonly string[] {
  if (saved === null) return [RECAP_WORDS.nothing[language]];
  const written = fillTemplate(RECAP_WORDS.written[language], { file: printablePath(saved.path) }, language);
  return saved.backup === null
    ? [written]
    : [written, fillTemplate(words.summary.backup, { file: printablePath(saved.backup) }, language)];
}
