import { acceptedNotesOf, type CheckResult } from '../app/index';
import { CHECK_WORDS, summarySentence, uncheckedLines, unreadSentence } from '../text/check';
import { findingLines, type FindingLine } from '../text/findingLines';
import { FINDING_CLASS_LABELS } from '../text/findings';
import type { Language } from '../text/language';
import { fillTemplate } from '../text/template';
import type { CheckedFiles } from './checkFiles';
import { colorsFor } from './colors';
import type { CommandContext } from './commands/command';
import { printable, printablePath } from './printable';
import { textTable } from './textTable';

/** So many findings are printed on a terminal; a page or a document has all. */
const SHOWN = 100;

/** What `periksa` prints on a terminal: counts, the roots of what is wrong, what was not checked. */
export function checkReport(
  { file, check, settings }: CheckedFiles,
  lines: readonly FindingLine[],
  isFull: boolean,
  { io, language }: CommandContext,
): string {
  const colors = colorsFor(io);
  const paints = { error: colors.bad, rounding: colors.warn, remark: colors.dim };
  // What follows from another finding is mended with it: a terminal shows the roots.
  const roots = lines.filter(({ finding }) => finding.root === undefined);
  const shown = roots.slice(0, SHOWN);
  const table = textTable(
    [
      { head: CHECK_WORDS.class[language], align: 'left' },
      { head: CHECK_WORDS.place[language], align: 'left' },
      { head: CHECK_WORDS.what[language], align: 'left', isFlexible: true },
    ],
    shown.map(({ finding, place, what, cause }) => ({
      kind: 'cells',
      cells: [
        FINDING_CLASS_LABELS[finding.class][language],
        place,
        [what, cause].filter((part) => part !== '').join(' '),
      ],
      paint: paints[finding.class],
    })),
    io.width,
  );
  const more =
    roots.length > SHOWN
      ? [fillTemplate(CHECK_WORDS.more[language], { count: roots.length - SHOWN }, language)]
      : [];
  return [
    colors.bold(printablePath(file)),
    summarySentence(check.summary, language),
    '',
    ...(lines.length === 0 ? [CHECK_WORDS.none[language]] : table),
    ...more,
    ...remainder(check, settings, isFull, language),
  ].join('\n');
}

/** What was accepted, not read and not checked: in full, or how much of it there is. */
function remainder(
  check: CheckResult,
  settings: string | null,
  isFull: boolean,
  language: Language,
): string[] {
  const { accepted, unread, unchecked } = check;
  const count = unchecked.reduce((sum, each) => sum + each.count, 0);
  const hidden = fillTemplate(
    CHECK_WORDS.uncheckedHint[language],
    { count, sentences: unchecked.length },
    language,
  );
  return [
    ...(accepted.length === 0
      ? []
      : isFull
        ? ['', CHECK_WORDS.acceptedList[language], ...acceptedLines(accepted, settings, language)]
        : [fillTemplate(CHECK_WORDS.accepted[language], { count: accepted.length }, language)]),
    ...(unread === null ? [] : [unreadSentence(unread, language)]),
    ...(unchecked.length === 0 ? [] : isFull ? ['', ...uncheckedLines(unchecked, language)] : [hidden]),
  ].map(printable);
}

function acceptedLines(
  accepted: CheckResult['accepted'],
  settings: string | null,
  language: Language,
): string[] {
  const notes = acceptedNotesOf(settings);
  return findingLines(accepted, language).map(
    ({ finding, place, what }) => `${place} ${what} (${notes.get(finding.id) ?? ''})`,
  );
}
