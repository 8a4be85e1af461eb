import { fail, ok, type Result } from '../../../kernel/result';
import type { HostIssue } from '../../../app/ports';
import { decodeText, sameBytes } from '../bytes';
import { hostError } from '../hostIssue';
import type { FileLimits } from '../limits';
import { partKey } from '../package/partName';
import {
  CENTRAL_SIGNATURE,
  END64_SIGNATURE,
  END_SIGNATURE,
  FLAG_DESCRIPTOR,
  FLAG_ENCRYPTED,
  IN_ZIP64,
  LOCAL_SIGNATURE,
  LOCATOR64_SIGNATURE,
  u16,
  u32,
  u64,
  type ZipEntry,
} from './zipEntry';

interface Directory {
  readonly count: number;
  readonly start: number;
  /** Bytes that stand before the package; offsets count from here. */
  readonly shift: number;
}

const damaged = (reason: string): Result<never, HostIssue> => fail(hostError('file-is-damaged', { reason }));

/** Reads the central directory of a zip package. Nothing is unpacked. Names, sizes and places are checked. */
export function readZip(bytes: Uint8Array, limits: FileLimits): Result<readonly ZipEntry[], HostIssue> {
  const directory = findDirectory(bytes);
  if (!directory) return damaged('no-directory');
  if (directory.count > limits.entries) return fail(hostError('file-is-bomb', { entries: directory.count }));
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  const taken: { start: number; end: number }[] = [];
  let at = directory.start;
  for (let number = 0; number < directory.count; number++) {
    if (at + 46 > bytes.length || u32(bytes, at) !== CENTRAL_SIGNATURE) return damaged('directory');
    const length = 46 + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32);
    if (at + length > bytes.length) return damaged('directory');
    const read = readEntry(bytes, bytes.subarray(at, at + length), directory.shift);
    if (typeof read === 'string') return damaged(read);
    if (read.flags & FLAG_ENCRYPTED) return fail(hostError('file-is-encrypted'));
    const key = partKey(read.name);
    if (key === null) return damaged('entry-name');
    if (names.has(key)) return damaged('duplicate-entry');
    names.add(key);
    entries.push(read);
    taken.push({ start: read.local.byteOffset, end: read.packed.byteOffset + read.packedSize });
    at += length;
  }
  taken.sort((a, b) => a.start - b.start);
  const isOverlapping = taken.some((place, index) => index > 0 && place.start < (taken[index - 1]?.end ?? 0));
  return isOverlapping ? fail(hostError('file-is-bomb', { reason: 'overlap' })) : ok(entries);
}

function findDirectory(bytes: Uint8Array): Directory | null {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let end = bytes.length - 22; end >= first; end--) {
    if (u32(bytes, end) !== END_SIGNATURE || end + 22 + u16(bytes, end + 20) > bytes.length) continue;
    const count = u16(bytes, end + 10);
    const size = u32(bytes, end + 12);
    const offset = u32(bytes, end + 16);
    if (count === 0xffff || size === IN_ZIP64 || offset === IN_ZIP64) return findDirectory64(bytes, end);
    const start = end - size;
    return start < offset ? null : { count, start, shift: start - offset };
  }
  return null;
}

function findDirectory64(bytes: Uint8Array, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || u32(bytes, locator) !== LOCATOR64_SIGNATURE) return null;
  const at = u64(bytes, locator + 8);
  if (at + 56 > bytes.length || u32(bytes, at) !== END64_SIGNATURE) return null;
  return { count: u64(bytes, at + 32), start: u64(bytes, at + 48), shift: 0 };
}

/** One entry, or the word for what is wrong with it. */
function readEntry(bytes: Uint8Array, central: Uint8Array, shift: number): ZipEntry | string {
  const flags = u16(central, 8);
  const nameLength = u16(central, 28);
  const sizes = entrySizes(central, nameLength);
  if (!sizes) return 'zip64-field';
  const localAt = sizes.offset + shift;
  if (localAt + 30 > bytes.length || u32(bytes, localAt) !== LOCAL_SIGNATURE) return 'local-header';
  const localEnd = localAt + 30 + u16(bytes, localAt + 26) + u16(bytes, localAt + 28);
  if (localEnd + sizes.packedSize > bytes.length) return 'truncated';
  const nameBytes = central.subarray(46, 46 + nameLength);
  const localName = bytes.subarray(localAt + 30, localAt + 30 + u16(bytes, localAt + 26));
  if (!sameBytes(nameBytes, localName)) return 'names-differ';
  const local = bytes.subarray(localAt, localEnd);
  const isDescribedLater = (flags & FLAG_DESCRIPTOR) !== 0;
  const isLying = u32(local, 18) !== IN_ZIP64 && u32(local, 18) !== sizes.packedSize;
  if (!isDescribedLater && isLying) return 'sizes-differ';
  return {
    name: decodeText(nameBytes),
    method: u16(central, 10),
    flags,
    crc: u32(central, 16),
    packedSize: sizes.packedSize,
    size: sizes.size,
    central,
    local,
    packed: bytes.subarray(localEnd, localEnd + sizes.packedSize),
  };
}

function entrySizes(
  central: Uint8Array,
  nameLength: number,
): { packedSize: number; size: number; offset: number } | null {
  const plain = { size: u32(central, 24), packedSize: u32(central, 20), offset: u32(central, 42) };
  if (plain.size !== IN_ZIP64 && plain.packedSize !== IN_ZIP64 && plain.offset !== IN_ZIP64) return plain;
  const end = 46 + nameLength + u16(central, 30);
  for (let at = 46 + nameLength; at + 4 <= end; at += 4 + u16(central, at + 2)) {
    if (u16(central, at) !== 1) continue;
    let place = at + 4;
    const next = (value: number): number => {
      if (value !== IN_ZIP64) return value;
      place += 8;
      return place > end ? NaN : u64(central, place - 8);
    };
    const sizes = { size: next(plain.size), packedSize: next(plain.packedSize), offset: next(plain.offset) };
    return Object.values(sizes).every(Number.isSafeInteger) ? sizes : null;
  }
  return null;
}
