import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../host/file/node';
import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import { isOwnWorkbook } from '../sheet/ownWorkbook';
import { usageIssue, type Arguments } from './arguments';
import { computeOptionsOf, type OptionsFor } from './computeOptions';

/** Name of a recap that is given none. */
const NAME = 'rekap.xlsx';

export interface RecapJob {
  readonly optionsFor: OptionsFor;
  readonly output: string;
}

/**
 * What a command line asks for. The output replaces a recap that we made before and no other file: a workbook of a unit
 * named by mistake would be left out of its own recap.
 * @issue `folder-missing`, `file-exists` and those of `computeOptionsOf`
 */
export function recapJobOf(args: Arguments): Result<RecapJob, Issue> {
  const [first, ...others] = args.files;
  if (first === undefined) return fail(usageIssue('folder-missing', {}));
  const optionsFor = computeOptionsOf(args);
  if (!optionsFor.ok) return optionsFor;
  const isFolder =
    others.length === 0 && (statSync(first, { throwIfNoEntry: false })?.isDirectory() ?? false);
  const output = args.values.get('--keluaran') ?? (isFolder ? join(first, NAME) : NAME);
  return existsSync(output) && !isOwnRecap(output)
    ? fail({ code: 'file-exists', severity: 'error', data: { file: output } })
    : ok({ optionsFor: optionsFor.value, output });
}

function isOwnRecap(file: string): boolean {
  const workbook = readWorkbookFile(file);
  return workbook.ok && isOwnWorkbook(workbook.value.content());
}
