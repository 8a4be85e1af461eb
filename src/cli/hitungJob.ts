import { mkdirSync } from 'node:fs';
import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import type { ReportLayout } from '../report/index';
import type { Language } from '../text/language';
import { layoutOf } from './layoutOption';
import { usageIssue, type Arguments } from './arguments';
import { computeOptionsOf, type OptionsFor } from './computeOptions';
import { OutputPaths } from './outputPath';

/** What is done to every file. */
export interface Job {
  readonly optionsFor: OptionsFor;
  readonly outputs: OutputPaths;
  /** An output that was named is made even when it equals the input. */
  readonly isOutputNamed: boolean;
  /** How the report's sheets are laid out; null when none are made. */
  readonly layout: ReportLayout | null;
  readonly language: Language;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/**
 * The job that a command line asks for; the folder of the results is made.
 * @issue `file-missing`, `options-exclusive`, `one-file-only`, `folder-not-usable`, and those of `computeOptionsOf` and
 *        `layoutOf`
 */
export function jobOf(args: Arguments, files: readonly string[], language: Language): Result<Job, Issue> {
  const [file, folder] = [args.values.get('--keluaran'), args.values.get('--folder')];
  const isDryRun = args.flags.has('--periksa-saja');
  if (files.length === 0) return fail(usageIssue('file-missing', {}));
  if (file !== undefined && folder !== undefined) {
    return fail(usageIssue('options-exclusive', { option: '--keluaran', other: '--folder' }));
  }
  if (file !== undefined && files.length > 1) {
    return fail(usageIssue('one-file-only', { option: '--keluaran', other: '--folder' }));
  }
  const optionsFor = computeOptionsOf(args);
  if (!optionsFor.ok) return optionsFor;
  const layout = layoutOf(args, language);
  if (!layout.ok) return layout;
  if (folder !== undefined && !isDryRun) {
    const made = makeFolder(folder);
    if (!made.ok) return made;
  }
  return ok({
    optionsFor: optionsFor.value,
    outputs: new OutputPaths({
      ...(file !== undefined && { file }),
      ...(folder !== undefined && { folder }),
    }),
    isOutputNamed: file !== undefined || folder !== undefined,
    layout: args.flags.has('--laporan') || args.values.has('--tata-letak') ? layout.value : null,
    language,
    isDryRun,
    isJson: args.flags.has('--json'),
  });
}

function makeFolder(folder: string): Result<void, Issue> {
  try {
    mkdirSync(folder, { recursive: true });
    return ok(undefined);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return fail(usageIssue('folder-not-usable', { file: folder, cause: code }));
  }
}
