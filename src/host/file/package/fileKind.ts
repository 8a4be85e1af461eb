import { fail, ok, type Result } from '../../../kernel/result';
import type { HostIssue } from '../../../app/ports';
import { decodeText, findBytes } from '../bytes';
import { hostError } from '../hostIssue';

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0), 0]));

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = [utf16('EncryptedPackage'), utf16('EncryptionInfo'), utf16('DRMContent')];
const OLD_WORKBOOK = ['Workbook\0', 'Book\0', 'WORKBOOK\0', 'BOOK\0'].map(utf16);

/** Whether the bytes can be a zip package; what else they are is said by an issue. */
export function checkFileKind(bytes: Uint8Array): Result<void, HostIssue> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return ok(undefined);
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) return fail(hostError(compoundKind(bytes)));
  // BIFF2 to BIFF4: a bare stream that begins with its BOF record.
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[2] !== undefined && bytes[2] <= 8) {
    return fail(hostError('file-is-xls'));
  }
  return fail(hostError('file-is-not-spreadsheet', { looksLike: textKind(bytes) }));
}

function compoundKind(bytes: Uint8Array): 'file-is-encrypted' | 'file-is-xls' | 'file-is-not-spreadsheet' {
  if (ENCRYPTED.some((name) => findBytes(bytes, name) >= 0)) return 'file-is-encrypted';
  return OLD_WORKBOOK.some((name) => findBytes(bytes, name) >= 0) ? 'file-is-xls' : 'file-is-not-spreadsheet';
}

function textKind(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty';
  const head = decodeText(bytes, 0, Math.min(bytes.length, 400)).trimStart().toLowerCase();
  if (head.startsWith('%pdf')) return 'pdf';
  if (head.startsWith('<!doctype html') || head.startsWith('<html') || head.startsWith('<table'))
    return 'html';
  if (head.startsWith('<')) return 'xml';
  return bytes.subarray(0, 400).includes(0) ? 'binary' : 'text';
}
