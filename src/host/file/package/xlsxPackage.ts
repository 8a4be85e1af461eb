import { fail, ok, type Result } from '../../../kernel/result';
import type { HostIssue } from '../../../app/ports';
import type { Codec } from '../codec';
import { hostError } from '../hostIssue';
import type { FileLimits } from '../limits';
import { readZip } from '../zip/readZip';
import type { ZipEntry } from '../zip/zipEntry';
import { normaliseEncoding } from './normaliseEncoding';
import { partKey } from './partName';

/** A zip package, its parts unpacked when asked for, each once. */
export class XlsxPackage {
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly unpacked = new Map<string, Uint8Array>();
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
    const xml = normaliseEncoding(data.value);
    if (!xml) return fail(hostError('file-is-damaged', { part, reason: 'encoding' }));
    this.unpacked.set(key, xml);
    return ok(xml);
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
