import { basename, dirname, extname, join, resolve } from 'node:path';
import { computeWorkbook, type WorkbookResult } from '../../app/index';
import { readFileBytes, readWorkbookFile, type SavedFile } from '../../host/file/node';
import type { Issue } from '../../kernel/issue';
import { fail, ok, type Result } from '../../kernel/result';
import { fillTemplate } from '../../text/template';
import { reportDocument, type ReportRequest } from '../../word/index';
import { usageIssue, type Arguments } from '../arguments';
import { colorsFor } from '../colors';
import {
  FULL_OPTION,
  computeOptionsOf,
  METHOD_OPTIONS,
  SHEET_OPTIONS,
  type OptionsFor,
} from '../computeOptions';
import { sentenceOf } from '../documentWords';
import { exitCodeOf, type ExitCode } from '../exitCode';
import { expandFiles } from '../expandFiles';
import { LAYOUT_LIST, layoutLines, layoutOf } from '../layoutOption';
import { problemLines } from '../problems';
import { DRAFT_OPTIONS, ROLL_OPTIONS, rollJobOf, runRoll } from '../rollJob';
import { saveResult } from '../saveResult';
import { unexpected } from '../unexpected';
import type { Command, CommandContext } from './command';

/** `lakip laporan`: chapter III of the report as a Word document, or the placeholders of an office's own filled. */
export const laporan: Command = {
  options: [
    { name: '--keluaran', takesValue: true },
    { name: '--templat', takesValue: true },
    { name: '--tata-letak', takesValue: true },
    { name: '--tanpa-catatan', takesValue: false },
    ...DRAFT_OPTIONS,
    ...ROLL_OPTIONS,
    ...SHEET_OPTIONS,
    ...METHOD_OPTIONS.filter(({ name }) => name !== '--mode'),
    FULL_OPTION,
  ],
  run: async (args, context) => {
    if (args.values.get('--tata-letak') === LAYOUT_LIST) {
      context.io.out(layoutLines(context.language));
      return 0;
    }
    const from = args.values.get('--dari');
    if (from !== undefined) return rollFrom(from, args, context);
    const needless = [...DRAFT_OPTIONS, ...ROLL_OPTIONS].find(
      ({ name }) => args.values.has(name) || args.flags.has(name),
    );
    if (needless)
      return refuse([usageIssue('option-needs', { option: needless.name, other: '--dari' })], context);
    const job = jobOf(args);
    if (!job.ok) return refuse(job.issues, context);
    try {
      const written = await writeReport(job.value);
      if (!written.ok) return refuse(written.issues, context);
      return print(job.value, written.value, context);
    } catch (cause) {
      return refuse([unexpected(cause)], context);
    }
  },
};

/** Last year's report, rolled forward. */
function rollFrom(report: string, args: Arguments, context: CommandContext): ExitCode {
  const other = ['--templat', '--tata-letak', '--tw'].find((name) => args.values.has(name));
  if (other !== undefined)
    return refuse([usageIssue('options-exclusive', { option: '--dari', other })], context);
  const [workbook, ...more] = expandFiles(args.files);
  if (workbook === undefined) return refuse([usageIssue('file-missing', {})], context);
  if (more.length > 0) return refuse([usageIssue('one-workbook-only', {})], context);
  const job = rollJobOf('draft', report, workbook, args);
  return job.ok ? runRoll(job.value, args, context) : refuse(job.issues, context);
}

interface ReportJob extends ReportRequest {
  readonly file: string;
  readonly output: string;
  readonly optionsFor: OptionsFor;
}

interface WrittenReport {
  readonly saved: SavedFile;
  readonly result: WorkbookResult;
  readonly issues: readonly Issue[];
}

function refuse(issues: readonly Issue[], { io, language }: CommandContext): ExitCode {
  for (const issue of issues) io.err(`${sentenceOf(issue, language)}\n`);
  return 2;
}

/** What is asked for. The document is Indonesian, whatever the language of the messages. */
function jobOf(args: Arguments): Result<ReportJob, Issue> {
  const [file, ...more] = expandFiles(args.files);
  if (file === undefined) return fail(usageIssue('file-missing', {}));
  if (more.length > 0) return fail(usageIssue('one-workbook-only', {}));
  const [templateFile, named] = [args.values.get('--templat'), args.values.get('--keluaran')];
  const output = named ?? join(dirname(file), `${basename(file, extname(file))}-laporan.docx`);
  if ([file, templateFile].some((input) => input !== undefined && resolve(input) === resolve(output)))
    return fail(usageIssue('output-is-input', { file: output }));
  const optionsFor = computeOptionsOf(args);
  if (!optionsFor.ok) return optionsFor;
  const layout = layoutOf(args, 'id');
  if (!layout.ok) return layout;
  const template = templateFile === undefined ? ok<Uint8Array | null>(null) : readFileBytes(templateFile);
  if (!template.ok) return template;
  return ok({
    file,
    output,
    template: template.value,
    layout: layout.value,
    withRemarks: !args.flags.has('--tanpa-catatan'),
    optionsFor: optionsFor.value,
  });
}

async function writeReport({
  file,
  output,
  optionsFor,
  ...request
}: ReportJob): Promise<Result<WrittenReport, Issue>> {
  const workbook = readWorkbookFile(file);
  if (!workbook.ok) return workbook;
  const content = workbook.value.content();
  const result = computeWorkbook(content, optionsFor(content));
  const document = await reportDocument(content, result, request);
  if (!document.ok) return document;
  const saved = saveResult(output, document.value);
  if (!saved.ok) return saved;
  const issues = [...workbook.warnings, ...result.issues, ...document.warnings];
  return ok({ saved: saved.value, result, issues });
}

function print(
  { file, template }: ReportJob,
  { saved, result, issues }: WrittenReport,
  context: CommandContext,
): ExitCode {
  const { io, language, words } = context;
  const colors = colorsFor(io);
  const lines = [
    colors.bold(file),
    ...problemLines(issues, result.decisions, colors, context),
    '',
    fillTemplate(words.summary.document, { file: saved.path }, language),
    ...(saved.backup === null ? [] : [fillTemplate(words.summary.backup, { file: saved.backup }, language)]),
    words.summary.blanksHint,
    template ? words.summary.templateHint : words.summary.contentsHint,
  ];
  io.out(`${lines.join('\n')}\n`);
  return exitCodeOf(issues, result.decisions);
}
