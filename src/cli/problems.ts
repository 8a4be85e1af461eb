import type { Issue } from '../kernel/issue';
import type { Decision } from '../sheet/decision';
import { decisionText } from '../text/decisions';
import { fillTemplate } from '../text/template';
import type { Colors } from './colors';
import type { CommandContext } from './commands/command';
import { issueGroups, type IssueGroup } from './issueGroups';
import { wrap } from './textTable';

/** So many lines of questions and issues are shown unless everything is asked for; the rest is counted. */
const SHOWN_LINES = 20;
/** Of one code, so many columns are named; so many cells of a column; so many answers of a question. */
const [SHOWN_OF_CODE, SHOWN_CELLS, SHOWN_ANSWERS] = [3, 4, 4];

/** What is told in lines that belong together: a question, or issues of one kind. */
interface Entry {
  readonly lines: readonly string[];
  /** Questions or issues that it stands for. */
  readonly count: number;
}

/**
 * Open questions with what each answer gives, then errors, then remarks, each with its place and its cure. The same
 * issue on many cells is one line. Not more than some twenty lines, but of every section at least its first entry.
 */
export function problemLines(
  issues: readonly Issue[],
  decisions: readonly Decision[],
  colors: Colors,
  context: CommandContext,
): readonly string[] {
  const { summary } = context.words;
  const open = decisions.filter(({ isOpen }) => isOpen);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const remarks = issues.filter(({ severity }) => severity === 'warning');
  const hint = indented([summary.answerHint], '  ', context.io.width).map(colors.dim);
  const room = { lines: context.isFull ? Infinity : SHOWN_LINES };
  const section = (title: string, entries: readonly Entry[], paint: Colors['bold']): readonly string[] =>
    sectionLines(paint, title, entries, room, context);
  const questions = section(summary.questions, questionEntries(open, colors, context), colors.warn);
  return [
    ...questions,
    ...(questions.length === 0 ? [] : hint),
    ...section(summary.problems, issueEntries(errors, colors, context), colors.bad),
    ...section(summary.remarks, issueEntries(remarks, colors, context), colors.bold),
  ];
}

/** A title with its count, the entries that there is room for, and how many are left. */
function sectionLines(
  paint: (text: string) => string,
  title: string,
  entries: readonly Entry[],
  room: { lines: number },
  { language, words }: CommandContext,
): readonly string[] {
  if (entries.length === 0) return [];
  const lines: string[] = [];
  let [all, shown] = [0, 0];
  let isFull = false;
  for (const { lines: own, count } of entries) {
    all += count;
    isFull ||= lines.length > 0 && own.length > room.lines;
    if (isFull || own.length === 0) continue;
    lines.push(...own);
    room.lines -= own.length;
    shown += count;
  }
  const rest =
    all > shown ? [`    ${fillTemplate(words.summary.more, { count: all - shown }, language)}`] : [];
  return ['', paint(fillTemplate(title, { count: all }, language)), ...lines, ...rest];
}

/** A question, what each answer gives, and why it is asked; a reason that stands above is not told again. */
function questionEntries(
  questions: readonly Decision[],
  colors: Colors,
  context: CommandContext,
): readonly Entry[] {
  const { io, language, words } = context;
  let before = '';
  return questions.map((decision) => {
    const { title, place, reason, candidates } = decisionText(decision, language);
    const answers = candidates.map(({ id, label }) =>
      id === decision.chosen ? `${label} (${words.recognise.inUse})` : label,
    );
    const why = reason === before ? '' : reason;
    before = reason;
    return {
      count: 1,
      lines: [
        ...indented([place ? `${place}: ${title}` : title], '  ? ', io.width),
        ...indented([listed(answers, SHOWN_ANSWERS, '; ', context)], '    ', io.width),
        ...indented([why], '    ', io.width).map(colors.dim),
      ],
    };
  });
}

/** One entry a column; the cure stands under the last of its code. Groups of a code beyond the first few have no lines. */
function issueEntries(issues: readonly Issue[], colors: Colors, context: CommandContext): readonly Entry[] {
  const groups = issueGroups(issues, context.language);
  const most = context.isFull ? Infinity : SHOWN_OF_CODE;
  let place = 0;
  return groups.map((group, at) => {
    place = groups[at - 1]?.code === group.code ? place + 1 : 0;
    const isLast = groups[at + 1]?.code !== group.code || place === most - 1;
    if (place >= most) return { count: group.count, lines: [] };
    const lines = indented([groupText(group, context)], '  - ', context.io.width);
    const cure = isLast ? indented([group.text.cure], '    ', context.io.width).map(colors.dim) : [];
    return { count: group.count, lines: [...lines, ...cure] };
  });
}

/** The first issue in words; then how many cells more there are, and the first of these. */
function groupText({ text, cells, count, isOneSentence }: IssueGroup, context: CommandContext): string {
  const { language, words } = context;
  const what = text.place ? `${text.place}: ${text.what}` : text.what;
  if (count === 1) return what;
  const others = isOneSentence ? cells : cells.slice(1);
  if (others.length === 0) return `${what} ${fillTemplate(words.summary.times, { count }, language)}`;
  const list = listed(others, SHOWN_CELLS, ', ', context);
  const template = isOneSentence ? words.summary.sameCells : words.summary.alikeCells;
  return `${what} ${fillTemplate(template, { count: others.length, cells: list }, language)}`;
}

/** The first items of a list, all of them when everything is asked for. */
function listed(items: readonly string[], most: number, between: string, { isFull }: CommandContext): string {
  const shown = isFull ? items : items.slice(0, most);
  return [...shown, ...(shown.length < items.length ? ['…'] : [])].join(between);
}

/** Paragraphs in lines, the first with a mark, all indented by its width. */
export function indented(texts: readonly string[], mark: string, width: number): readonly string[] {
  const lines = texts.filter((text) => text !== '').flatMap((text) => wrap(text, width - mark.length));
  return lines.map((line, place) => (place === 0 ? mark : ' '.repeat(mark.length)) + line);
}
