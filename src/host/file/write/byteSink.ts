import type { Codec, Deflater } from '../codec';
import { deflateLevel } from '../package/packageDraft';
import type { PackedPart } from '../zip/writeZip';

/** As much as the deflater packs at a time, so that it need not join pieces. */
const BLOCK = 1 << 22;
const encoder = new TextEncoder();

/**
 * Takes a part piece by piece, packs it as it grows and keeps only the packed bytes: a sheet of many megabytes is
 * rewritten without a second copy of it.
 */
export class ByteSink {
  private readonly deflater: Deflater;
  private readonly block = new Uint8Array(BLOCK);
  private filled = 0;
  private size = 0;
  private crc = 0;

  constructor(
    private readonly codec: Codec,
    expectedSize: number,
  ) {
    this.deflater = codec.deflater(deflateLevel(expectedSize));
  }

  /** Bytes as they are. */
  copy(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end;) {
      const room = Math.min(end - at, BLOCK - this.filled);
      if (room < 40) for (let i = 0; i < room; i++) this.block[this.filled + i] = bytes[at + i] as number;
      else this.block.set(bytes.subarray(at, at + room), this.filled);
      this.filled += room;
      at += room;
      if (this.filled === BLOCK) this.flush();
    }
  }

  /** Text as UTF-8. */
  text(text: string): void {
    // Short plain text, which cells mostly are, is written without the encoder.
    if (text.length < 300 && this.filled + text.length <= BLOCK && this.ascii(text)) return;
    const bytes = encoder.encode(text);
    this.copy(bytes, 0, bytes.length);
  }

  private ascii(text: string): boolean {
    const { block, filled } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return false;
      block[filled + i] = code;
    }
    this.filled += text.length;
    return true;
  }

  private flush(): void {
    if (this.filled === 0) return;
    const chunk = this.block.subarray(0, this.filled);
    this.crc = this.codec.crc32(chunk, this.crc);
    this.size += this.filled;
    this.deflater.push(chunk);
    this.filled = 0;
  }

  finish(): PackedPart {
    this.flush();
    return { chunks: this.deflater.finish(), size: this.size, crc: this.crc };
  }
}
