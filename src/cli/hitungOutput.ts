import { emptyDocument, resultDocument, type WorkbookResult } from '../app/index';
import { doubtfulScores } from '../sheet/doubtfulScores';
import type { SavedFile } from '../host/file/node';
import type { Issue } from '../kernel/issue';
import { formatNumber, NOT_MEASURED } from '../text/format';
import { fillTemplate } from '../text/template';
import { colorsFor } from './colors';
import type { CommandContext } from './commands/command';
import { documentWords } from './documentWords';
import type { ExitCode } from './exitCode';
import type { Job } from './hitungJob';
import { problemLines } from './problems';
import { usedAnswersLines } from './recognised';
import { rowLines } from './rowLines';
import { summaryLines } from './summary';
import { printablePath } from './printable';

/** What came of one file. `result` is null when it could not be read. */
export interface Outcome {
  readonly file: string;
  readonly result: WorkbookResult | null;
  readonly saved: SavedFile | null;
  /** Cells that were or would be written. */
  readonly cellCount: number;
  readonly issues: readonly Issue[];
  readonly exitCode: ExitCode;
}

/** Prints one file: a JSON document, the whole report, or a few lines when it is one of many. */
export function printOutcome(outcome: Outcome, job: Job, isOnly: boolean, context: CommandContext): void {
  if (job.isJson) printJson(outcome, context);
  else if (isOnly) printReport(outcome, job, context);
  else printBrief(outcome, job, context);
}

function printJson({ file, result, saved, issues }: Outcome, { io, language }: CommandContext): void {
  const files = { file, output: saved?.path ?? null };
  const words = documentWords(language);
  const document = result
    ? resultDocument(files, result, issues, words)
    : emptyDocument(files, issues, words);
  io.out(`${JSON.stringify(document)}\n`);
}

function printReport(outcome: Outcome, job: Job, context: CommandContext): void {
  const colors = colorsFor(context.io);
  const { result, issues } = outcome;
  const lines = [
    colors.bold(printablePath(outcome.file)),
    ...(result ? usedAnswersLines(result, context) : []),
    ...(result ? summaryLines(result, colors, context) : []),
    ...(result?.scorecard ? rowLines(result, colors, context) : []),
    ...problemLines(issues, result?.decisions ?? [], colors, context),
    '',
    ...endLines(outcome, job, context),
  ];
  context.io.out(`${lines.join('\n')}\n`);
}

/** One line a file, and under it what is wrong with it. */
function printBrief(outcome: Outcome, job: Job, context: CommandContext): void {
  const colors = colorsFor(context.io);
  const { io, language, words } = context;
  const total = outcome.result?.scorecard?.total;
  const table = outcome.result?.reading.indicatorTable;
  const sign = table && doubtfulScores(table).total.length > 0 ? '?' : '';
  const score =
    typeof total?.score === 'number' ? `${formatNumber(total.score, 2, language)}${sign}` : NOT_MEASURED;
  const label = total?.criterion?.label ?? '';
  const head =
    `${printablePath(outcome.file)}: ${total ? `${words.summary.total} ${score} ${label}`.trim() : ''}`.trim();
  const lines = [
    colors.bold(head),
    ...endLines(outcome, job, context).map((line) => `  ${line}`),
    ...problemLines(outcome.issues, outcome.result?.decisions ?? [], colors, context).filter(
      (line) => line !== '',
    ),
  ];
  io.out(`${lines.join('\n')}\n`);
}

function endLines(
  { saved, cellCount, exitCode }: Outcome,
  { isDryRun }: Job,
  { words, language }: CommandContext,
): readonly string[] {
  const { summary } = words;
  if (exitCode === 2) return [summary.nothingWritten];
  if (saved === null)
    return [isDryRun ? fillTemplate(summary.dryRun, { count: cellCount }, language) : summary.unchanged];
  const written = fillTemplate(
    summary.written,
    { file: printablePath(saved.path), count: cellCount },
    language,
  );
  return saved.backup === null
    ? [written]
    : [written, fillTemplate(summary.backup, { file: printablePath(saved.backup) }, language)];
}
