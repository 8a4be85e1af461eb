import { systemIssue } from '../host/file/nodeIssue';
import type { Issue } from '../kernel/issue';
import { ok, type Result } from '../kernel/result';
import type { Mapping } from '../sheet/decision';
import { writeMappingFile } from '../sheet/settings';
import { saveResult } from './saveResult';

/**
 * Saves the answers of a workbook as a mapping file for others of its shape; a file that stands there is kept as a backup.
 * @returns how many answers it has
 * @issue those of saving a file
 */
export function saveMapping(path: string, mapping: Mapping): Result<number, Issue> {
  const text = writeMappingFile(mapping);
  try {
    const saved = saveResult(path, new TextEncoder().encode(text));
    return saved.ok ? ok((JSON.parse(text) as { answers: unknown[] }).answers.length) : saved;
  } catch (cause) {
    return { ok: false, issues: [systemIssue(cause, path, 'write')] };
  }
}
