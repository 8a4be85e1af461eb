import { computeWorkbook, planReport, reportContent, type WorkbookResult } from '../../app/index';
import { readWorkbookFile } from '../../host/file/node';
import type { Issue } from '../../kernel/issue';
import { issuesOf } from '../../kernel/result';
import type { EditPlan } from '../../sheet/editPlan';
import { reportWords } from '../../text/reportWords';
import { fillTemplate } from '../../text/template';
import { applyTo } from '../applyTo';
import { FULL_OPTION, METHOD_OPTIONS, SHEET_OPTIONS } from '../computeOptions';
import { LAYOUT_OPTIONS } from '../layoutOption';
import { sentenceOf } from '../documentWords';
import { exitCodeOf, worst, type ExitCode } from '../exitCode';
import { expandFiles } from '../expandFiles';
import { jobOf, type Job } from '../hitungJob';
import { printOutcome, type Outcome } from '../hitungOutput';
import { showProgress } from '../progress';
import { saveResult } from '../saveResult';
import { unexpected } from '../unexpected';
import type { Command, CommandContext } from './command';

/** `lakip hitung`: scores workbooks and writes each with its results. */
export const hitung: Command = {
  options: [
    { name: '--keluaran', takesValue: true },
    { name: '--folder', takesValue: true },
    ...SHEET_OPTIONS,
    ...METHOD_OPTIONS,
    { name: '--json', takesValue: false },
    { name: '--periksa-saja', takesValue: false },
    ...LAYOUT_OPTIONS,
    FULL_OPTION,
  ],
  run: (args, context) => {
    const files = expandFiles(args.files);
    const job = jobOf(args, files, context.language);
    if (!job.ok) {
      for (const issue of job.issues) context.io.err(`${sentenceOf(issue, context.language)}\n`);
      return 2;
    }
    return runAll(files, job.value, context);
  },
};

function runAll(files: readonly string[], job: Job, context: CommandContext): ExitCode {
  const codes: ExitCode[] = [];
  files.forEach((file, place) => {
    const clear = showProgress({ file, done: place + 1, all: files.length }, context);
    const outcome = runOne(file, job);
    clear();
    printOutcome(outcome, job, files.length === 1, context);
    codes.push(outcome.exitCode);
  });
  if (files.length > 1 && !job.isJson) {
    const done = codes.filter((code) => code < 2).length;
    context.io.out(
      `\n${fillTemplate(context.words.summary.files, { done, all: files.length }, context.language)}\n`,
    );
  }
  return worst(codes);
}

/** A file that breaks us must not stop the others. */
function runOne(file: string, job: Job): Outcome {
  try {
    return computeAndSave(file, job);
  } catch (cause) {
    return { ...UNREAD, file, issues: [unexpected(cause)] };
  }
}

const UNREAD = { result: null, saved: null, cellCount: 0, exitCode: 2 } as const;

function computeAndSave(file: string, job: Job): Outcome {
  const failed = (issues: readonly Issue[], result: WorkbookResult | null = null): Outcome => ({
    ...UNREAD,
    file,
    result,
    issues,
  });
  const workbook = readWorkbookFile(file);
  if (!workbook.ok) return failed(workbook.issues);
  const content = workbook.value.content();
  const result = computeWorkbook(content, job.optionsFor(content));
  const issues: Issue[] = [...workbook.warnings, ...result.issues];
  if (result.scorecard === null) return failed(issues, result);
  const report = job.layout && reportContent(result, job.layout, reportWords(job.language));
  const plan = report ? planReport(content, result, report, result.plan) : result.plan;
  issues.push(...(report?.issues ?? []));
  const cellCount = countCells(plan);
  const exitCode = exitCodeOf(issues, result.decisions);
  if (job.isDryRun) return { file, result, saved: null, cellCount, issues, exitCode };
  const applied = applyTo(workbook.value, plan, { input: file, output: job.outputs.named, kind: 'results' });
  issues.push(...issuesOf(applied));
  if (!applied.ok) return failed(issues, result);
  if (!applied.value.isChanged && !job.isOutputNamed)
    return { file, result, saved: null, cellCount: 0, issues, exitCode };
  const saved = saveResult(job.outputs.of(file), applied.value.bytes);
  issues.push(...issuesOf(saved));
  if (!saved.ok) return failed(issues, result);
  return { file, result, saved: saved.value, cellCount, issues, exitCode };
}

function countCells(plan: EditPlan): number {
  const blocks = [...plan.edits, ...plan.sheets.flatMap((sheet) => sheet.blocks)];
  let count = 0;
  for (const { cells } of blocks)
    for (const row of cells) for (const cell of row) if (cell !== undefined) count += 1;
  return count;
}
