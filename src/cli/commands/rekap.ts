import { scoreWorkbook, summariseUnit } from '../../app/index';
import { newWorkbook } from '../../host/file/index';
import { readWorkbookFile, type SavedFile } from '../../host/file/node';
import { nodeCodec } from '../../host/file/nodeCodec';
import type { Issue } from '../../kernel/issue';
import { ok, type Result } from '../../kernel/result';
import {
  recapitulate,
  recapSheets,
  withoutCopies,
  type FileOutcomes,
  type Recap,
  type UnitSummary,
} from '../../report/index';
import { EMPTY_PLAN } from '../../sheet/editPlan';
import { isOwnWorkbook } from '../../sheet/ownWorkbook';
import { DEFAULT_SETTINGS, writeSettings } from '../../sheet/settings';
import type { Language } from '../../text/language';
import { recapText } from '../../text/recap';
import { usageIssue } from '../arguments';
import { METHOD_OPTIONS, SHEET_OPTIONS, type OptionsFor } from '../computeOptions';
import { sentenceOf } from '../documentWords';
import type { ExitCode } from '../exitCode';
import { showProgress } from '../progress';
import { recapJobOf } from '../recapJob';
import { printRecap } from '../recapOutput';
import { saveResult } from '../saveResult';
import { unexpected } from '../unexpected';
import { workbookFiles, type FoundFiles, type WorkbookFile } from '../workbookFiles';
import type { Command, CommandContext } from './command';

/** `lakip rekap`: scores the workbooks of many units and puts them side by side in a new one. */
export const rekap: Command = {
  options: [
    { name: '--keluaran', takesValue: true },
    ...SHEET_OPTIONS,
    ...METHOD_OPTIONS.filter(({ name }) => name !== '--mode'),
    { name: '--json', takesValue: false },
  ],
  run: (args, context) => {
    const job = recapJobOf(args);
    if (!job.ok) return refuse(job.issues, context);
    const { optionsFor, output } = job.value;
    const found = workbookFiles(args.files, output);
    if (found.files.length + found.unread.length + found.skipped.length === 0) {
      return refuse([usageIssue('folder-empty', { file: args.files.join(', ') })], context);
    }
    const { units, outcomes } = readAll(found, optionsFor, context);
    const recap = units.length === 0 ? null : recapitulate(units);
    const saved = recap ? save(recap, outcomes, output, context.language) : ok(null);
    if (!saved.ok) return refuse(saved.issues, context);
    printRecap({ recap, outcomes, saved: saved.value }, args.flags.has('--json'), context);
    return exitCodeOf(recap, outcomes);
  },
};

function refuse(issues: readonly Issue[], { io, language }: CommandContext): ExitCode {
  for (const issue of issues) io.err(`${sentenceOf(issue, language)}\n`);
  return 2;
}

/** What one file gave: the figures of a unit, a reason why not, or nothing to say of it. */
type Reading = UnitSummary | { readonly issues: readonly Issue[] } | 'own-recap';

/** One file at a time; of each only its figures are kept. */
function readAll(
  { files, unread, skipped }: FoundFiles,
  optionsFor: OptionsFor,
  context: CommandContext,
): { units: readonly UnitSummary[]; outcomes: FileOutcomes } {
  const units: UnitSummary[] = [];
  const outcomes = { unread: [...unread], skipped: [...skipped] };
  files.forEach((file, place) => {
    const clear = showProgress({ file: file.shown, done: place + 1, all: files.length }, context);
    const reading = readOne(file, optionsFor);
    clear();
    if (reading === 'own-recap') outcomes.skipped.push({ file: file.shown, reason: reading });
    else if ('issues' in reading) outcomes.unread.push({ file: file.shown, issues: reading.issues });
    else units.push(reading);
  });
  const { units: own, copies } = withoutCopies(units);
  return { units: own, outcomes: { ...outcomes, skipped: [...outcomes.skipped, ...copies] } };
}

/** A file that breaks us must not stop the others. */
function readOne(file: WorkbookFile, optionsFor: OptionsFor): Reading {
  try {
    return scoreFile(file, optionsFor);
  } catch (cause) {
    return { issues: [unexpected(cause)] };
  }
}

function scoreFile({ path, shown }: WorkbookFile, optionsFor: OptionsFor): Reading {
  const workbook = readWorkbookFile(path);
  if (!workbook.ok) return { issues: workbook.issues };
  const content = workbook.value.content();
  if (isOwnWorkbook(content)) return 'own-recap';
  const score = scoreWorkbook(content, optionsFor(content));
  const issues = [...workbook.warnings, ...score.issues];
  return summariseUnit(shown, score, issues) ?? { issues };
}

/** The recap as a workbook of its own, which remembers that all its sheets are ours. */
function save(
  recap: Recap,
  outcomes: FileOutcomes,
  output: string,
  language: Language,
): Result<SavedFile, Issue> {
  const sheets = recapSheets(recap, recapText(recap, outcomes, language));
  const workbook = newWorkbook(sheets[0].name, nodeCodec);
  if (!workbook.ok) return workbook;
  const resultSheets = sheets.map(({ name }) => name);
  const settings = writeSettings({ ...DEFAULT_SETTINGS, resultSheets });
  const applied = workbook.value.apply({ ...EMPTY_PLAN, sheets, settings });
  return applied.ok ? saveResult(output, applied.value.bytes) : applied;
}

/** 1 when something should be looked at before units are compared; mere remarks on figures do not count, as in `hitung`. */
function exitCodeOf(recap: Recap | null, { unread, skipped }: FileOutcomes): ExitCode {
  if (recap === null) return 2;
  const isMereRemark = (unit: UnitSummary): boolean => unit.problems.errors + unit.problems.questions === 0;
  const hasNote = recap.notes.some((note) => note.kind !== 'problems' || !isMereRemark(note.unit.summary));
  return hasNote || unread.length > 0 || skipped.some(({ reason }) => reason === 'too-deep') ? 1 : 0;
}
