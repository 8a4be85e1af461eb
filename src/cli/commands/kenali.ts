import { computeWorkbook, emptyDocument, resultDocument } from '../../app/index';
import { readWorkbookFile } from '../../host/file/node';
import type { Issue } from '../../kernel/issue';
import { unexpected } from '../unexpected';
import { colorsFor } from '../colors';
import { usageIssue } from '../arguments';
import { computeOptionsOf, FULL_OPTION, SHEET_OPTIONS, type OptionsFor } from '../computeOptions';
import { documentWords, sentenceOf } from '../documentWords';
import { exitCodeOf, worst, type ExitCode } from '../exitCode';
import { expandFiles } from '../expandFiles';
import { problemLines } from '../problems';
import { recognisedLines } from '../recognised';
import type { Command, CommandContext } from './command';
import { printablePath } from '../printable';

/** `lakip kenali`: what was recognised in workbooks, and why. Writes nothing. */
export const kenali: Command = {
  options: [...SHEET_OPTIONS, { name: '--json', takesValue: false }, FULL_OPTION],
  run: (args, context) => {
    const files = expandFiles(args.files);
    const options = computeOptionsOf(args);
    const issues = [
      ...(files.length === 0 ? [usageIssue('file-missing', {})] : []),
      ...(options.ok ? [] : options.issues),
    ];
    for (const issue of issues) context.io.err(`${sentenceOf(issue, context.language)}\n`);
    if (!options.ok || issues.length > 0) return 2;
    return worst(files.map((file) => recogniseFile(file, options.value, args.flags.has('--json'), context)));
  },
};

/** A file that breaks us must not stop the others. */
function recogniseFile(
  file: string,
  optionsFor: OptionsFor,
  isJson: boolean,
  context: CommandContext,
): ExitCode {
  try {
    return recognise(file, optionsFor, isJson, context);
  } catch (cause) {
    return printUnread(file, [unexpected(cause)], isJson, context);
  }
}

function printUnread(
  file: string,
  issues: readonly Issue[],
  isJson: boolean,
  context: CommandContext,
): ExitCode {
  const colors = colorsFor(context.io);
  const document = () =>
    JSON.stringify(emptyDocument({ file, output: null }, issues, documentWords(context.language)));
  const report = () =>
    [colors.bold(printablePath(file)), ...problemLines(issues, [], colors, context)].join('\n');
  context.io.out(`${isJson ? document() : report()}\n`);
  return 2;
}

function recognise(file: string, optionsFor: OptionsFor, isJson: boolean, context: CommandContext): ExitCode {
  const { io, language } = context;
  const colors = colorsFor(io);
  const words = documentWords(language);
  const workbook = readWorkbookFile(file);
  if (!workbook.ok) return printUnread(file, workbook.issues, isJson, context);
  const content = workbook.value.content();
  const result = computeWorkbook(content, optionsFor(content));
  const issues = [...workbook.warnings, ...result.issues];
  if (isJson) io.out(`${JSON.stringify(resultDocument({ file, output: null }, result, issues, words))}\n`);
  else {
    const lines = [
      colors.bold(printablePath(file)),
      ...recognisedLines(result, colors, context),
      ...problemLines(issues, [], colors, context),
    ];
    io.out(`${lines.join('\n')}\n`);
  }
  return result.scorecard === null ? 2 : exitCodeOf(issues, result.decisions);
}
