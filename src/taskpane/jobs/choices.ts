import type { Finding } from '../../audit/index';
import { fail, ok, type Result } from '../../kernel/result';
import type { Method } from '../../scoring/index';
import type { Mapping } from '../../sheet/decision';
import { DEFAULT_SETTINGS, readSettings, writeSettings, type WriteMode } from '../../sheet/settings';
import type { EditPlan } from '../../sheet/editPlan';
import type { SheetIssue } from '../../sheet/table';

/** What a person chose for this workbook: method profile, answers, and the way results are written. */
export interface WorkbookChoices {
  readonly method: Method;
  readonly mapping: Mapping;
  readonly mode: WriteMode;
}

/** The choices with one answer more, or with the answer taken back (null). */
export function withAnswer(
  choices: WorkbookChoices,
  decisionId: string,
  answer: string | null,
): WorkbookChoices {
  const answers = { ...choices.mapping.answers };
  if (answer === null) delete answers[decisionId];
  else answers[decisionId] = answer;
  return { ...choices, mapping: { ...choices.mapping, answers } };
}

/** The choices in the settings text of a workbook; the defaults where it holds none that can be read. */
export function storedChoices(settings: string | null): WorkbookChoices {
  const read = readSettings(settings);
  const { method, mapping, mode } = read.ok ? read.value : DEFAULT_SETTINGS;
  return { method, mapping, mode };
}

/**
 * The settings text with other choices in it.
 * @issue `settings-unreadable`: what the workbook holds is damaged or newer and must not be overwritten
 */
export function settingsWith(settings: string | null, choices: WorkbookChoices): Result<string, SheetIssue> {
  const read = readSettings(settings);
  return read.ok ? ok(writeSettings({ ...read.value, ...choices })) : fail(...read.issues);
}

/**
 * The settings text with one finding accepted.
 * @issue `settings-unreadable`
 */
export function settingsAccepting(
  settings: string | null,
  { id, printed }: Finding,
  note: string,
): Result<string, SheetIssue> {
  const read = readSettings(settings);
  if (!read.ok) return fail(...read.issues);
  return ok(writeSettings({ ...read.value, accepted: { ...read.value.accepted, [id]: { printed, note } } }));
}

/**
 * The settings text with a finding no longer accepted.
 * @issue `settings-unreadable`
 */
export function settingsReconsidering(settings: string | null, { id }: Finding): Result<string, SheetIssue> {
  const read = readSettings(settings);
  if (!read.ok) return fail(...read.issues);
  const accepted = Object.fromEntries(Object.entries(read.value.accepted).filter(([each]) => each !== id));
  return ok(writeSettings({ ...read.value, accepted }));
}

/**
 * A plan that takes a write back, without what a person chose or accepted since: only what was written is forgotten.
 * @param settings what the workbook holds now
 * @param written  what the write had put into the settings: our columns, or the report's sheets
 */
export function keepingChoices(
  undo: EditPlan,
  settings: string | null,
  written: 'outputs' | 'resultSheets',
): EditPlan {
  const before = readSettings(undo.settings ?? null);
  const now = readSettings(settings);
  if (undo.settings === undefined || !before.ok || !now.ok) return undo;
  const kept = writeSettings({ ...now.value, [written]: before.value[written] });
  return kept === writeSettings(before.value) ? undo : { ...undo, settings: kept };
}
