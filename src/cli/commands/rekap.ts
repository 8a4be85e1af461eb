import { newWorkbook } from '../../host/file/index';
import type { SavedFile } from '../../host/file/node';
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
import { DEFAULT_SETTINGS, writeSettings } from '../../sheet/settings';
import type { Language } from '../../text/language';
import { recapText } from '../../text/recap';
import { usageIssue } from '../arguments';
import { METHOD_OPTIONS, SHEET_OPTIONS } from '../computeOptions';
import { sentenceOf } from '../documentWords';
import type { ExitCode } from '../exitCode';
import { recapJobOf } from '../recapJob';
import { printRecap } from '../recapOutput';
import { saveResult } from '../saveResult';
import type { UnitReading } from '../units/readUnit';
import { readUnits } from '../units/readUnits';
import { workbookFiles, type FoundFiles } from '../workbookFiles';
import type { Command, CommandContext } from './command';

/** `lakip rekap`: scores the workbooks of many units and puts them side by side in a new one. */
export const rekap: Command = {
  options: [
    { name: '--keluaran', takesValue: true },
    ...SHEET_OPTIONS,
    ...METHOD_OPTIONS.filter(({ name }) => name !== '--mode'),
    { name: '--json', takesValue: false },
  ],
  run: async (args, context) => {
    const job = recapJobOf(args);
    if (!job.ok) return refuse(job.issues, context);
    const { optionsFor, output } = job.value;
    const found = workbookFiles(args.files, output);
    if (found.files.length + found.unread.length + found.skipped.length === 0) {
      return refuse([usageIssue('folder-empty', { file: args.files.join(', ') })], context);
    }
    const readings = await readUnits(found.files, { args, optionsFor }, context);
    const { units, outcomes } = outcomesOf(found, readings);
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

/** What each file gave, sorted by what is to be said of it. */
function outcomesOf(
  { files, unread, skipped }: FoundFiles,
  readings: readonly UnitReading[],
): { units: readonly UnitSummary[]; outcomes: FileOutcomes } {
  const units: UnitSummary[] = [];
  const outcomes = { unread: [...unread], skipped: [...skipped] };
  files.forEach(({ shown: file }, place) => {
    const reading = readings[place] as UnitReading;
    if (reading === 'own-recap') outcomes.skipped.push({ file, reason: reading });
    else if ('issues' in reading) outcomes.unread.push({ file, issues: reading.issues });
    else units.push(reading);
  });
  const { units: own, copies } = withoutCopies(units);
  return { units: own, outcomes: { ...outcomes, skipped: [...outcomes.skipped, ...copies] } };
}

/** The recap as a workbook of its own, which remembers that all its sheets are ours. */
function save(
  recap: Recap,
  outcomes: FileOutcomes,
  output: string,
  language: Language,
): Result<SavedFile, Issue> {
  const sheets = recapSheets(recap, recapText(recap, outcomes, language));
  const workbook = newWorkbook(sheets[0].name, { codec: nodeCodec });
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
