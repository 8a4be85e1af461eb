import { basename, dirname, extname, join, resolve } from 'node:path';
import { type RolledReport, rollForwardReport, scoreWorkbook, type WorkbookScore } from '../app/index';
import { openDocument } from '../host/file/index';
import { readFileBytes, readWorkbookFile, type SavedFile } from '../host/file/node';
import { nodeCodec } from '../host/file/nodeCodec';
import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import { placeText, reasonText, rollComments, rollDocument, rollSummary } from '../text/rollForward';
import { fillTemplate } from '../text/template';
import { type Arguments, type OptionSpec, usageIssue } from './arguments';
import type { CommandContext } from './commands/command';
import { colorsFor } from './colors';
import { computeOptionsOf, type OptionsFor } from './computeOptions';
import { sentenceOf } from './documentWords';
import { type ExitCode, exitCodeOf } from './exitCode';
import { problemLines } from './problems';
import { saveResult } from './saveResult';
import { unexpected } from './unexpected';

/** Options of a report that is rolled forward; those that only a draft has come first. */
export const DRAFT_OPTIONS: readonly OptionSpec[] = [
  { name: '--dari', takesValue: true },
  { name: '--buku-lalu', takesValue: true },
];
export const ROLL_OPTIONS: readonly OptionSpec[] = [
  { name: '--lacak', takesValue: false },
  { name: '--tahun-laporan', takesValue: true },
  { name: '--json', takesValue: false },
];

/** Marks that are printed on a terminal; the document has all. */
const SHOWN = 20;

/** A report to be rolled forward to a workbook, or made into a template with it. */
export interface RollJob {
  readonly aim: 'draft' | 'template';
  readonly report: string;
  readonly workbook: string;
  readonly before: string | null;
  readonly output: string;
}

/**
 * The job of a command line.
 * @issue `output-is-input`
 */
export function rollJobOf(
  aim: RollJob['aim'],
  report: string,
  workbook: string,
  { values }: Arguments,
): Result<RollJob, Issue> {
  const ending = aim === 'draft' ? 'laporan' : 'templat';
  const source = aim === 'draft' ? workbook : report;
  const usual = join(dirname(source), `${basename(source, extname(source))}-${ending}.docx`);
  const output = values.get('--keluaran') ?? usual;
  const before = values.get('--buku-lalu') ?? null;
  const inputs = [report, workbook, ...(before === null ? [] : [before])];
  if (inputs.some((input) => resolve(input) === resolve(output)))
    return fail(usageIssue('output-is-input', { file: output }));
  return ok({ aim, report, workbook, before, output });
}

interface DoneRoll extends RolledReport {
  readonly saved: SavedFile;
  readonly now: WorkbookScore;
  readonly issues: readonly Issue[];
}

/** Rolls a report forward and says what was replaced, kept and marked. */
export function runRoll(job: RollJob, args: Arguments, context: CommandContext): ExitCode {
  try {
    const done = roll(job, args);
    if (done.ok) return print(job, done.value, args, context);
    for (const issue of done.issues) context.io.err(`${sentenceOf(issue, context.language)}\n`);
  } catch (cause) {
    context.io.err(`${sentenceOf(unexpected(cause), context.language)}\n`);
  }
  return 2;
}

function roll({ aim, report, workbook, before, output }: RollJob, args: Arguments): Result<DoneRoll, Issue> {
  const optionsFor = computeOptionsOf(args);
  if (!optionsFor.ok) return optionsFor;
  const year = yearOf(args);
  if (!year.ok) return year;
  const bytes = readFileBytes(report);
  if (!bytes.ok) return bytes;
  const document = openDocument(bytes.value, nodeCodec);
  if (!document.ok) return document;
  const now = scored(workbook, optionsFor.value);
  if (!now.ok) return now;
  const last = before === null ? ok(null) : scored(before, optionsFor.value);
  if (!last.ok) return last;
  const [first, ...more] = now.value.issues;
  if (!now.value.scorecard)
    return first ? fail(first, ...more) : fail({ code: 'no-indicators', severity: 'error' });
  const rolled = rollForwardReport(document.value, now.value, last.value, {
    aim,
    isTracked: args.flags.has('--lacak'),
    reportYear: year.value,
    commentsOf: (each) => rollComments(each, 'id'),
  });
  if (!rolled.ok) return rolled;
  const saved = saveResult(output, rolled.value.bytes);
  if (!saved.ok) return saved;
  const issues = [...document.warnings, ...now.warnings, ...now.value.issues];
  return ok({ ...rolled.value, saved: saved.value, now: now.value, issues });
}

function scored(file: string, optionsFor: OptionsFor): Result<WorkbookScore, Issue> {
  const workbook = readWorkbookFile(file);
  if (!workbook.ok) return workbook;
  const content = workbook.value.content();
  return ok(scoreWorkbook(content, optionsFor(content)), workbook.warnings);
}

function yearOf({ values }: Arguments): Result<number | null, Issue> {
  const read = values.get('--tahun-laporan');
  if (read === undefined) return ok(null);
  return /^(?:19|20)\d\d$/.test(read)
    ? ok(Number(read))
    : fail(
        usageIssue('option-value-invalid', { option: '--tahun-laporan', read, expected: '2020, 2021, …' }),
      );
}

function print(
  { report }: RollJob,
  { roll: rolled, saved, now, issues }: DoneRoll,
  { flags }: Arguments,
  context: CommandContext,
): ExitCode {
  const { io, language, words, isFull } = context;
  if (flags.has('--json')) {
    io.out(`${JSON.stringify(rollDocument(rolled, language))}\n`);
    return exitCodeOf(issues, now.decisions);
  }
  const colors = colorsFor(io);
  const marks = rolled.entries.filter(({ state }) => state === 'marked');
  const shown = isFull ? marks : marks.slice(0, SHOWN);
  const lines = [
    colors.bold(report),
    ...problemLines(issues, now.decisions, colors, context),
    '',
    ...rollSummary(rolled, language),
    ...shown.map((entry) => colors.dim(`  ${placeText(entry, language)}: ${reasonText(entry, language)}`)),
    ...(marks.length > shown.length
      ? [fillTemplate(words.summary.rollMore, { count: marks.length - shown.length }, language)]
      : []),
    fillTemplate(words.summary.document, { file: saved.path }, language),
    ...(saved.backup === null ? [] : [fillTemplate(words.summary.backup, { file: saved.backup }, language)]),
    words.summary.rollHint,
    words.summary.templateHint,
  ];
  io.out(`${lines.join('\n')}\n`);
  return exitCodeOf(issues, now.decisions);
}
