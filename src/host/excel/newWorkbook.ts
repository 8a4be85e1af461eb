import type { HostIssue } from '../../app/ports';
import { fail, ok, type Result } from '../../kernel/result';
import { causeOf, hostError } from './hostIssue';

/**
 * Opens a new workbook from the bytes of a file.
 * @issue `workbook-not-opened`: this Excel does not do it (Extension hardening, some of Excel on the web: office-js 3568,
 *        3646); the file can still be downloaded and opened
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<Result<void, HostIssue>> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return ok(undefined);
  } catch (error) {
    return fail(hostError('workbook-not-opened', { cause: causeOf(error) }));
  }
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(parts.join(''));
}
