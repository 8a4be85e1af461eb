import { readFileBytes } from '../host/file/node';
import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import { usageIssue } from './arguments';

/**
 * What stands in a JSON file.
 * @issue `file-not-found`, `file-not-readable`, `file-too-large`, `file-not-json`
 */
export function readJson(file: string): Result<unknown, Issue> {
  const bytes = readFileBytes(file);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes.value)) as unknown);
  } catch (cause) {
    return fail(
      usageIssue('file-not-json', { file, cause: cause instanceof Error ? cause.message : String(cause) }),
    );
  }
}
