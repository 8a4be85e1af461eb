import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { HostIssue } from '../../app/ports';
import { fail, ok, type Result } from '../../kernel/result';
import { systemIssue } from './nodeIssue';
import type { FileWorkbook } from './fileWorkbook';
import { hostError } from './hostIssue';
import { FILE_LIMITS } from './limits';
import { nodeCodec } from './nodeCodec';
import { openWorkbook } from './openWorkbook';

/** Opens an .xlsx or .xlsm file. The file is read once and closed. */
export function readWorkbookFile(path: string): Result<FileWorkbook, HostIssue> {
  const bytes = readFileBytes(path);
  return bytes.ok ? openWorkbook(bytes.value, { codec: nodeCodec }) : bytes;
}

/** Bytes of a file; what is too large to be a workbook is not read at all. */
export function readFileBytes(path: string): Result<Uint8Array, HostIssue> {
  try {
    const { size } = statSync(path);
    if (size > FILE_LIMITS.fileBytes) return fail(hostError('file-too-large', { file: path, bytes: size }));
    return ok(readFileSync(path));
  } catch (cause) {
    return fail(systemIssue(cause, path, 'read'));
  }
}

export interface SaveOptions {
  /** The file that the bytes were made from: saving over it needs `replaceInput`. */
  readonly input?: string;
  /** Whether saving over the input is wanted; the old file is kept beside it as a backup. */
  readonly replaceInput?: boolean;
  /** Whether another file of that name may be replaced. */
  readonly overwrite?: boolean;
}

export interface SavedFile {
  readonly path: string;
  /** Where the old input was kept; null when nothing was replaced. */
  readonly backup: string | null;
}

/**
 * Saves a workbook so that at any moment either the old file or the complete new one is there: a temporary file in
 * the same folder, flushed to the disk, then renamed over the name.
 * @issue `file-exists`, `file-not-writable`, `file-in-use`, `disk-full`, `file-not-found`
 */
export function saveWorkbookFile(
  path: string,
  bytes: Uint8Array,
  options: SaveOptions = {},
): Result<SavedFile, HostIssue> {
  let temporary: string | null = null;
  try {
    const target = resolved(path);
    const old = statOrNull(target);
    const isInput = options.input !== undefined && isSameFile(target, options.input);
    const mayReplace = isInput ? options.replaceInput === true : options.overwrite === true;
    if (old && !mayReplace) return fail(hostError('file-exists', { file: path }));
    if (old && !(old.mode & 0o200))
      return fail(hostError('file-not-writable', { file: path, reason: 'read-only' }));
    if (old && isOpenElsewhere(target)) return fail(hostError('file-in-use', { file: path }));
    const backup = old && isInput ? keepBackup(target) : null;
    temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    removeQuietly(temporary);
    writeWhole(temporary, bytes, old?.mode);
    if (old) keepOwner(temporary, old.uid, old.gid);
    renameSync(temporary, target);
    temporary = null;
    flushFolder(dirname(target));
    return ok({ path, backup });
  } catch (cause) {
    return fail(systemIssue(cause, path, 'write'));
  } finally {
    if (temporary) removeQuietly(temporary);
  }
}

/** A link is followed, so that the file behind it is replaced and not the link. */
function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path));
  }
}

function statOrNull(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [statOrNull(a), statOrNull(b)];
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** Excel and LibreOffice keep a file beside a workbook that they have open; saving under them loses someone's work. */
function isOpenElsewhere(path: string): boolean {
  const [folder, name] = [dirname(path), basename(path)];
  return existsSync(join(folder, `~$${name}`)) || existsSync(join(folder, `.~lock.${name}#`));
}

/** First free name of `nama.xlsx.bak`, `nama.xlsx.1.bak`, ...; an older backup is never written over. */
function keepBackup(path: string): string {
  for (let number = 0; ; number++) {
    const backup = number === 0 ? `${path}.bak` : `${path}.${number}.bak`;
    try {
      copyFileSync(path, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    }
  }
}

function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'wx', mode ?? 0o666);
  try {
    for (let at = 0; at < bytes.length;)
      at += writeSync(file, bytes, at, Math.min(bytes.length - at, 1 << 26));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (mode !== undefined) chmodSync(path, mode & 0o7777);
}

/** Only the superuser may give files away; for others the file is theirs, as after saving from Excel. */
function keepOwner(path: string, uid: number, gid: number): void {
  try {
    chownSync(path, uid, gid);
  } catch {
    return;
  }
}

/** Makes the rename itself last; systems that cannot open folders do not need it. */
function flushFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    return;
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    return;
  }
}
