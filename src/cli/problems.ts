import type { Issue } from '../kernel/issue';
import type { Decision } from '../sheet/decision';
import { decisionText } from '../text/decisions';
import { issueText } from '../text/issues';
import { fillTemplate } from '../text/template';
import type { Colors } from './colors';
import type { CommandContext } from './commands/command';
import { wrap } from './textTable';

/** So many issues of one code are shown; the rest is counted. */
const SHOWN_OF_CODE = 3;

/** Open questions, errors and remarks as lines, each with its place and its cure. */
export function problemLines(
  issues: readonly Issue[],
  decisions: readonly Decision[],
  colors: Colors,
  context: CommandContext,
): readonly string[] {
  const { summary } = context.words;
  const questions = decisions.filter(({ isOpen }) => isOpen);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const remarks = issues.filter(({ severity }) => severity === 'warning');
  return [
    ...section(
      summary.questions,
      questions.length,
      colors.warn,
      questionLines(questions, colors, context),
      context,
    ),
    ...section(summary.problems, errors.length, colors.bad, issueLines(errors, colors, context), context),
    ...section(summary.remarks, remarks.length, colors.bold, issueLines(remarks, colors, context), context),
  ];
}

function section(
  title: string,
  count: number,
  paint: (text: string) => string,
  lines: readonly string[],
  { language }: CommandContext,
): readonly string[] {
  return count === 0 ? [] : ['', paint(fillTemplate(title, { count }, language)), ...lines];
}

function questionLines(
  questions: readonly Decision[],
  colors: Colors,
  context: CommandContext,
): readonly string[] {
  const { io, language, words } = context;
  const shown = questions.slice(0, 10).flatMap((decision) => {
    const { title, place, chosen, reason } = decisionText(decision, language);
    const inUse = chosen === null ? '' : `${words.recognise.inUse}: ${chosen}. `;
    return [
      ...indented([place ? `${place}: ${title}` : title], '  ? ', io.width),
      ...indented([`${inUse}${reason}`], '    ', io.width).map(colors.dim),
    ];
  });
  return [
    ...shown,
    ...moreLine(questions.length - 10, context),
    ...indented([words.summary.answerHint], '  ', io.width).map(colors.dim),
  ];
}

function issueLines(issues: readonly Issue[], colors: Colors, context: CommandContext): readonly string[] {
  const byCode = new Map<string, Issue[]>();
  for (const issue of issues) {
    const known = byCode.get(issue.code);
    if (known) known.push(issue);
    else byCode.set(issue.code, [issue]);
  }
  return [...byCode.values()].flatMap((group) => [
    ...group.slice(0, SHOWN_OF_CODE).flatMap((issue, place) => {
      const { place: cell, what, cure } = issueText(issue, context.language);
      const isLast = place === Math.min(group.length, SHOWN_OF_CODE) - 1;
      return [
        ...indented([cell ? `${cell}: ${what}` : what], '  - ', context.io.width),
        ...(isLast ? indented([cure], '    ', context.io.width).map(colors.dim) : []),
      ];
    }),
    ...moreLine(group.length - SHOWN_OF_CODE, context),
  ]);
}

function moreLine(count: number, { words, language }: CommandContext): readonly string[] {
  return count > 0 ? [`    ${fillTemplate(words.summary.more, { count }, language)}`] : [];
}

/** Paragraphs in lines, the first with a mark, all indented by its width. */
export function indented(texts: readonly string[], mark: string, width: number): readonly string[] {
  const lines = texts.filter((text) => text !== '').flatMap((text) => wrap(text, width - mark.length));
  return lines.map((line, place) => (place === 0 ? mark : ' '.repeat(mark.length)) + line);
}
