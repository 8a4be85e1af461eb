import { computeWorkbook, emptyDocument, resultDocument, type WorkbookResult } from '../../app/index';
import { readWorkbookFile } from '../../host/file/node';
import type { Issue } from '../../kernel/issue';
import { issuesOf } from '../../kernel/result';
import { fillTemplate } from '../../text/template';
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
import { saveMapping } from '../saveMapping';

/** `lakip kenali`: what was recognised in workbooks, and why. Writes nothing. */
export const kenali: Command = {
  options: [
    ...SHEET_OPTIONS,
    { name: '--simpan-peta', takesValue: true },
    { name: '--json', takesValue: false },
    FULL_OPTION,
  ],
  run: (args, context) => {
    const files = expandFiles(args.files);
    const options = computeOptionsOf(args);
    const mapFile = args.values.get('--simpan-peta') ?? null;
    const issues = [
      ...(mapFile !== null && files.length > 1
        ? [usageIssue('one-file-only', { option: '--simpan-peta' })]
        : []),
      ...(files.length === 0 ? [usageIssue('file-missing', {})] : []),
      ...(options.ok ? [] : options.issues),
    ];
    for (const issue of issues) context.io.err(`${sentenceOf(issue, context.language)}\n`);
    if (!options.ok || issues.length > 0) return 2;
    const job: Job = { optionsFor: options.value, isJson: args.flags.has('--json'), mapFile };
    return worst(files.map((file) => recogniseFile(file, job, context)));
  },
};

interface Job {
  readonly optionsFor: OptionsFor;
  readonly isJson: boolean;
  /** Where the answers are saved; null: nowhere. */
  readonly mapFile: string | null;
}

/** A file that breaks us must not stop the others. */
function recogniseFile(file: string, job: Job, context: CommandContext): ExitCode {
  try {
    return recognise(file, job, context);
  } catch (cause) {
    return printUnread(file, [unexpected(cause)], job.isJson, context);
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

function recognise(file: string, job: Job, context: CommandContext): ExitCode {
  const { optionsFor, isJson } = job;
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
  const isKept = job.mapFile === null || keepMapping(job.mapFile, result, context);
  return result.scorecard === null || !isKept ? 2 : exitCodeOf(issues, result.decisions);
}

/** Saves the answers and says so beside the output, which may be JSON. */
function keepMapping(
  path: string,
  { settings }: WorkbookResult,
  { io, language, words }: CommandContext,
): boolean {
  const saved = saveMapping(path, settings.mapping);
  for (const issue of issuesOf(saved)) io.err(`${sentenceOf(issue, language)}\n`);
  if (!saved.ok) return false;
  const facts = { file: printablePath(path), count: saved.value };
  io.err(`${fillTemplate(words.recognise.mapSaved, facts, language)}\n`);
  return true;
}
