import type { HostIssue, HostIssueCode } from '../../app/ports';
import { hostError } from './hostIssue';

/** Error codes of the operating system that have an issue of their own. */
const CODES: Readonly<Record<string, HostIssueCode>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
};

/** Codes that mean one thing when reading and another when writing. */
const REFUSED = ['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENAMETOOLONG', 'ELOOP'];

/** What the file system threw, as an issue with the file and the system's own code. */
export function systemIssue(cause: unknown, file: string, purpose: 'read' | 'write'): HostIssue {
  const { syscall } = (cause ?? {}) as { syscall?: string };
  const code = String((cause as { code?: unknown } | null)?.code ?? '');
  const refused = purpose === 'read' ? 'file-not-readable' : 'file-not-writable';
  // Windows does not let a file be replaced that a program has open.
  const isHeld = process.platform === 'win32' && syscall === 'rename' && REFUSED.includes(code);
  const known = isHeld ? 'file-in-use' : (CODES[code] ?? (REFUSED.includes(code) ? refused : 'host-failed'));
  const message = cause instanceof Error ? cause.message : String(cause);
  return hostError(known, { file, system: code === '' ? message : code });
}
