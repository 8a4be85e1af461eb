import { existsSync } from 'node:fs';
import { readFileBytes, saveWorkbookFile, type SavedFile } from '../host/file/node';
import type { Issue } from '../kernel/issue';
import { ok, type Result } from '../kernel/result';

/** Saves a result. Whatever stands at the path is kept as a backup, unless it is the same already. */
export function saveResult(path: string, bytes: Uint8Array): Result<SavedFile, Issue> {
  if (existsSync(path)) {
    const old = readFileBytes(path);
    if (old.ok && Buffer.compare(old.value, bytes) === 0) return ok({ path, backup: null });
  }
  return saveWorkbookFile(path, bytes, { input: path, replaceInput: true });
}
