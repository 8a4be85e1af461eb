import { INSTALL_WORDS, installText, type InstallCode } from '../../text/install';
import { fillTemplate } from '../../text/template';
import type { Colors } from '../colors';
import type { CommandContext } from '../commands/command';
import { printablePath } from '../printable';
import { indented } from '../problems';
import type { InstallIssue } from './address';

/** So many issues of one code are shown; the rest is counted. */
const SHOWN_OF_CODE = 3;

/** Faults first, then remarks; those of one kind together, with their cure once. */
export function installLines(
  issues: readonly InstallIssue[],
  colors: Colors,
  context: CommandContext,
): readonly string[] {
  const { summary } = context.words;
  return (['error', 'warning'] as const).flatMap((severity) => {
    const of = issues.filter((issue) => issue.severity === severity);
    if (of.length === 0) return [];
    const [title, paint] =
      severity === 'error' ? [summary.problems, colors.bad] : [summary.remarks, colors.bold];
    const codes = [...new Set(of.map(({ code }) => code))];
    return [
      paint(fillTemplate(title, { count: of.length }, context.language)),
      ...codes.flatMap((code) => codeLines(code, of, colors, context)),
    ];
  });
}

function codeLines(
  code: InstallCode,
  issues: readonly InstallIssue[],
  colors: Colors,
  { io, language }: CommandContext,
): readonly string[] {
  const group = issues.filter((issue) => issue.code === code);
  const shown = group.slice(0, SHOWN_OF_CODE).map((issue) => installText(issue, language));
  const more = group.length - shown.length;
  return [
    ...shown.flatMap(({ what }) => indented([printablePath(what)], '  - ', io.width)),
    ...(more > 0 ? [`    ${fillTemplate(INSTALL_WORDS.more[language], { count: more }, language)}`] : []),
    ...indented([shown[0]?.cure ?? ''], '    ', io.width).map(colors.dim),
  ];
}
