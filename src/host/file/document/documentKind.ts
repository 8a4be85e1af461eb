import type { HostIssue } from '../../../app/ports';
import { fail, ok, type Result } from '../../../kernel/result';
import { hostError } from '../hostIssue';
import { FILE_LIMITS } from '../limits';
import { checkFileKind } from '../package/fileKind';

/**
 * Whether bytes can be a .docx package; what else they are is said by an issue.
 * @issue `file-too-large`, `document-is-encrypted`, `document-is-old`, `file-is-not-document`
 */
export function checkDocumentKind(bytes: Uint8Array): Result<void, HostIssue> {
  if (bytes.length > FILE_LIMITS.fileBytes) return fail(hostError('file-too-large', { bytes: bytes.length }));
  const kind = checkFileKind(bytes);
  if (kind.ok) return ok(undefined);
  if (kind.issues[0].code === 'file-is-encrypted') return fail(hostError('document-is-encrypted'));
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return fail(hostError(isCompound ? 'document-is-old' : 'file-is-not-document', {}));
}
