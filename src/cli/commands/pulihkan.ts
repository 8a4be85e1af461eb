import { removeAll, takeBack } from '../../app/index';
import { FileHost } from '../../host/file/index';
import { readWorkbookFile, type SavedFile } from '../../host/file/node';
import { nodeCodec } from '../../host/file/nodeCodec';
import { formatAddress } from '../../kernel/cellAddress';
import type { Issue } from '../../kernel/issue';
import { fail, ok, type Result } from '../../kernel/result';
import { historyIn, type HistoryEntry } from '../../sheet/history/index';
import { WRITE_WORDS } from '../../text/paneWrites';
import { fillTemplate } from '../../text/template';
import { usageIssue, type Arguments } from '../arguments';
import { sentenceOf } from '../documentWords';
import { entryNumber } from '../historyNumbers';
import { printablePath } from '../printable';
import { saveResult } from '../saveResult';
import { unexpected } from '../unexpected';
import type { Command, CommandContext } from './command';

/** `lakip pulihkan`: takes one write of LAKIP back, the last one when none is named, or all of them. */
export const pulihkan: Command = {
  options: [
    { name: '--keluaran', takesValue: true },
    { name: '--semua', takesValue: false },
  ],
  run: async (args, context) => {
    const refuse = (issues: readonly Issue[]): 2 => {
      for (const issue of issues) context.io.err(`${sentenceOf(issue, context.language)}\n`);
      return 2;
    };
    try {
      const job = jobOf(args);
      if (!job.ok) return refuse(job.issues);
      const done = await restored(job.value, context);
      if (!done.ok) return refuse(done.issues);
      context.io.out(`${done.value.lines.join('\n')}\n`);
      return done.value.isWhole ? 0 : 1;
    } catch (cause) {
      return refuse([unexpected(cause)]);
    }
  },
};

interface RestoreJob {
  readonly file: string;
  readonly output: string;
  /** Number of the write; null: the last one. */
  readonly number: number | null;
  readonly isAll: boolean;
}

/** @issue `file-missing`, `write-number-invalid`, `options-exclusive` */
function jobOf({ files, values, flags }: Arguments): Result<RestoreJob, Issue> {
  const [file, number, ...more] = files;
  if (file === undefined) return fail(usageIssue('file-missing', {}));
  const isAll = flags.has('--semua');
  if (more.length > 0 || (number !== undefined && !/^\d{1,9}$/.test(number)))
    return fail(usageIssue('write-number-invalid', { read: [number, ...more].join(' ') }));
  if (isAll && number !== undefined)
    return fail(usageIssue('options-exclusive', { option: '--semua', other: number }));
  const output = values.get('--keluaran') ?? file;
  return ok({ file, output, number: number === undefined ? null : Number(number), isAll });
}

interface Restored {
  readonly lines: readonly string[];
  /** Nothing of what was to go stays. */
  readonly isWhole: boolean;
}

async function restored(job: RestoreJob, context: CommandContext): Promise<Result<Restored, Issue>> {
  const workbook = readWorkbookFile(job.file);
  if (!workbook.ok) return workbook;
  const host = new FileHost(workbook.value, { codec: nodeCodec });
  const told = job.isAll ? await allRemoved(host, context) : await oneTakenBack(host, job, context);
  if (!told.ok) return told;
  const saved = saveResult(job.output, host.bytes);
  if (!saved.ok) return saved;
  return ok({ ...told.value, lines: [...told.value.lines, ...savedLines(saved.value, context)] });
}

async function oneTakenBack(
  host: FileHost,
  { file, number }: RestoreJob,
  { language }: CommandContext,
): Promise<Result<Restored, Issue>> {
  const content = await host.read();
  if (!content.ok) return content;
  const entries = historyIn(content.value.settings);
  const wanted = (entry: HistoryEntry): boolean => entryNumber(entry) === number;
  const entry = number === null ? entries.at(-1) : entries.find(wanted);
  if (!entry) return fail(usageIssue('write-unknown', { file, ...(number !== null && { number }) }));
  const done = await takeBack(host, entry.id);
  return done.ok ? ok({ lines: [WRITE_WORDS[language].takenBack[entry.kind]], isWhole: true }) : done;
}

async function allRemoved(host: FileHost, { language }: CommandContext): Promise<Result<Restored, Issue>> {
  const done = await removeAll(host);
  if (!done.ok) return done;
  const { left, remarks } = done.value;
  const lines = [
    WRITE_WORDS[language].removed(left.length, remarks.length),
    ...left.map((cell) => `  ${formatAddress(cell)}`),
    ...remarks.map((issue) => `  ${sentenceOf(issue, language)}`),
  ];
  return ok({ lines, isWhole: left.length + remarks.length === 0 });
}

function savedLines(
  { path, backup }: SavedFile,
  { words: { history, summary }, language }: CommandContext,
): readonly string[] {
  const saved = fillTemplate(history.saved, { file: printablePath(path) }, language);
  if (backup === null) return [saved];
  return [saved, fillTemplate(summary.backup, { file: printablePath(backup) }, language)];
}
