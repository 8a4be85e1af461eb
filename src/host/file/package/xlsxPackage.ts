import { fail, ok, type Result } from '../../../kernel/result';
import type { HostIssue } from '../../../app/ports';
import type { Codec } from '../codec';
import { hostError } from '../hostIssue';
import type { FileLimits } from '../limits';
import { unifyPrefixes } from '../xml/unifyPrefixes';
import { isWellFormed } from '../xml/wellFormed';
import { readZip } from '../zip/readZip';
import type { ZipEntry } from '../zip/zipEntry';
import { normaliseEncoding } from './normaliseEncoding';
import { partKey } from './partName';

/** A zip package, its parts unpacked when asked for, each once. */
export class XlsxPackage {
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly unpacked = new Map<string, Uint8Array>();
  private readonly judged = new Map<string, boolean>();
  private unpackedBytes = 0;

  private constructor(
    readonly bytes: Uint8Array,
    readonly entries: readonly ZipEntry[],
    readonly codec: Codec,
    private readonly limits: FileLimits,
  ) {
    for (const entry of entries) this.byKey.set(partKey(entry.name) as string, entry);
  }

  static open(bytes: Uint8Array, codec: Codec, limits: FileLimits): Result<XlsxPackage, HostIssue> {
    const entries = readZip(bytes, limits);
    return entries.ok ? ok(new XlsxPackage(bytes, entries.value, codec, limits)) : entries;
  }

  has(part: string): boolean {
    return this.byKey.has(part.toLowerCase());
  }

  /** Names of parts as written. */
  names(): string[] {
    return this.entries.map((entry) => entry.name);
  }

  entryOf(part: string): ZipEntry | null {
    return this.byKey.get(part.toLowerCase()) ?? null;
  }

  /** XML of a part as UTF-8; null when the package does not have it. */
  read(part: string): Result<Uint8Array | null, HostIssue> {
    const key = part.toLowerCase();
    const entry = this.byKey.get(key);
    if (!entry) return ok(null);
    const known = this.unpacked.get(key);
    if (known) return ok(known);
    const data = this.unpack(entry);
    if (!data.ok) return data;
    const text = normaliseEncoding(data.value);
    if (!text) return fail(hostError('file-is-damaged', { part, reason: 'encoding' }));
    const xml = unifyPrefixes(text);
    this.unpacked.set(key, xml);
    return ok(xml);
  }

  /** The same of a part on which all others rest: one that a strict reader refuses is damaged. */
  readStrictly(part: string): Result<Uint8Array | null, HostIssue> {
    const bytes = this.read(part);
    return bytes.ok && bytes.value && !this.isWellFormed(part)
      ? fail(hostError('file-is-damaged', { part, reason: 'xml' }))
      : bytes;
  }

  /** Whether a strict reader takes a part that the package has. Found out once: a large sheet takes a while. */
  isWellFormed(part: string): boolean {
    const key = part.toLowerCase();
    const known = this.judged.get(key);
    if (known !== undefined) return known;
    const bytes = this.read(part);
    const isSound = bytes.ok && bytes.value !== null && isWellFormed(bytes.value);
    this.judged.set(key, isSound);
    return isSound;
  }

  private unpack(entry: ZipEntry): Result<Uint8Array, HostIssue> {
    const part = entry.name;
    const { partBytes, totalBytes, ratio, ratioFromBytes } = this.limits;
    const isDense = entry.size > ratioFromBytes && entry.size > entry.packedSize * ratio;
    if (isDense) return fail(hostError('file-is-bomb', { part }));
    this.unpackedBytes += entry.size;
    if (entry.size > partBytes || this.unpackedBytes > totalBytes)
      return fail(hostError('file-too-large', { part }));
    if (entry.method !== 0 && entry.method !== 8) {
      return fail(hostError('file-not-supported', { part, method: entry.method }));
    }
    const data = entry.method === 8 ? this.codec.inflate(entry.packed, entry.size) : entry.packed;
    const isSound = data !== null && data.length === entry.size && this.codec.crc32(data) === entry.crc;
    return isSound ? ok(data) : fail(hostError('file-is-damaged', { part, reason: 'checksum' }));
  }
}
