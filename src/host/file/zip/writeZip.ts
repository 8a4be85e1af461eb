import { encodeText } from '../bytes';
import {
  CENTRAL_SIGNATURE,
  END_SIGNATURE,
  FLAG_DESCRIPTOR,
  FLAG_UTF8,
  LOCAL_SIGNATURE,
  setU16,
  setU32,
  u16,
  u32,
  type ZipEntry,
} from './zipEntry';

/** New content of an entry, packed already. */
export interface PackedPart {
  readonly chunks: readonly Uint8Array[];
  readonly size: number;
  readonly crc: number;
}

/** What the new package holds, in order: entries as they were, entries with new content, new entries. */
export type ZipItem =
  | { readonly kind: 'same'; readonly entry: ZipEntry }
  | { readonly kind: 'changed'; readonly entry: ZipEntry; readonly part: PackedPart }
  | { readonly kind: 'new'; readonly name: string; readonly part: PackedPart };

/** 1980-01-01 00:00: new entries carry no clock, so that the same plan gives the same bytes. */
const DOS_EPOCH = 0x00210000;

interface Written {
  readonly local: Uint8Array;
  readonly chunks: readonly Uint8Array[];
  readonly central: Uint8Array;
  readonly length: number;
}

/** The package's bytes; null when it would need zip64 (4 GiB or 65,535 entries). Packed bytes of `same` are copied. */
export function writeZip(items: readonly ZipItem[]): Uint8Array | null {
  const written = items.map(writeItem);
  const bodySize = written.reduce((sum, item) => sum + item.length, 0);
  const directorySize = written.reduce((sum, item) => sum + item.central.length, 0);
  const all = bodySize + directorySize + 22;
  if (all >= 0xffffffff || items.length >= 0xffff) return null;
  const bytes = new Uint8Array(all);
  let at = 0;
  const put = (chunk: Uint8Array): void => {
    bytes.set(chunk, at);
    at += chunk.length;
  };
  for (const item of written) {
    setU32(item.central, 42, at);
    put(item.local);
    item.chunks.forEach(put);
  }
  for (const item of written) put(item.central);
  setU32(bytes, at, END_SIGNATURE);
  setU16(bytes, at + 8, items.length);
  setU16(bytes, at + 10, items.length);
  setU32(bytes, at + 12, directorySize);
  setU32(bytes, at + 16, bodySize);
  return bytes;
}

function writeItem(item: ZipItem): Written {
  if (item.kind === 'same') return sameItem(item.entry);
  const packedSize = item.part.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const facts = { method: 8, crc: item.part.crc, packedSize, size: item.part.size };
  const old = item.kind === 'changed' ? item.entry : null;
  const name = old
    ? old.central.subarray(46, 46 + u16(old.central, 28))
    : encodeText((item as { name: string }).name);
  const head = {
    flags: old ? old.flags & FLAG_UTF8 : FLAG_UTF8,
    time: old ? u32(old.central, 12) : DOS_EPOCH,
    attributes: old ? u32(old.central, 38) : 0,
  };
  return made(name, head, facts, item.part.chunks);
}

/** An entry with header and packed bytes as they were; a header that tells sizes afterwards or in zip64 is made anew. */
function sameItem(entry: ZipEntry): Written {
  const isPlain = !(entry.flags & FLAG_DESCRIPTOR) && u32(entry.local, 18) === entry.packedSize;
  const isPlainCentral = u32(entry.central, 20) === entry.packedSize && u32(entry.central, 24) === entry.size;
  if (isPlain && isPlainCentral && u32(entry.central, 42) !== 0xffffffff) {
    // A copy: `slice` of Node's Buffer is a window on the input, which would then be written into.
    const length = entry.local.length + entry.packed.length;
    return { local: entry.local, chunks: [entry.packed], central: Uint8Array.from(entry.central), length };
  }
  const name = entry.central.subarray(46, 46 + u16(entry.central, 28));
  const head = {
    flags: entry.flags & ~FLAG_DESCRIPTOR,
    time: u32(entry.central, 12),
    attributes: u32(entry.central, 38),
  };
  return made(name, head, entry, [entry.packed]);
}

function made(
  name: Uint8Array,
  head: { flags: number; time: number; attributes: number },
  facts: { method: number; crc: number; packedSize: number; size: number },
  chunks: readonly Uint8Array[],
): Written {
  const local = new Uint8Array(30 + name.length);
  const central = new Uint8Array(46 + name.length);
  setU32(local, 0, LOCAL_SIGNATURE);
  setU32(central, 0, CENTRAL_SIGNATURE);
  setU16(central, 4, 20);
  for (const [record, at] of [
    [local, 4],
    [central, 6],
  ] as const) {
    setU16(record, at, 20);
    setU16(record, at + 2, head.flags);
    setU16(record, at + 4, facts.method);
    setU32(record, at + 6, head.time);
    setU32(record, at + 10, facts.crc);
    setU32(record, at + 14, facts.packedSize);
    setU32(record, at + 18, facts.size);
    setU16(record, at + 22, name.length);
  }
  setU32(central, 38, head.attributes);
  local.set(name, 30);
  central.set(name, 46);
  return { local, chunks, central, length: local.length + facts.packedSize };
}
