import { Deflate, Inflate } from 'fflate';
import { joinBytes } from './bytes';
import { crc32 } from './zip/crc32';

/** Takes bytes piece by piece and gives one deflate stream, so that a large sheet is never held twice. */
export interface Deflater {
  /** The bytes of the chunk may be changed after the call. */
  push(chunk: Uint8Array): void;
  finish(): readonly Uint8Array[];
}

/** The one seam to a compressor: Node's zlib on the command line, fflate in the browser. */
export interface Codec {
  /** Raw inflate into exactly `size` bytes; null when the data are broken, longer or shorter. */
  inflate(data: Uint8Array, size: number): Uint8Array | null;
  deflater(level: DeflateLevel): Deflater;
  crc32(bytes: Uint8Array, start?: number): number;
}

export type DeflateLevel = 1 | 3 | 6;

const INPUT_STEP = 1 << 16;

/** Codec that runs everywhere. */
export const fflateCodec: Codec = {
  inflate(data, size) {
    const whole = new Uint8Array(size);
    let filled = 0;
    let isTooLong = false;
    try {
      const inflater = new Inflate((chunk) => {
        if (filled + chunk.length > size) isTooLong = true;
        else whole.set(chunk, filled);
        filled += chunk.length;
      });
      for (let at = 0; at < data.length && !isTooLong; at += INPUT_STEP) {
        inflater.push(data.subarray(at, at + INPUT_STEP), at + INPUT_STEP >= data.length);
      }
    } catch {
      return null;
    }
    return filled === size ? whole : null;
  },
  deflater(level) {
    const chunks: Uint8Array[] = [];
    const deflate = new Deflate({ level }, (chunk) => chunks.push(chunk));
    return {
      push: (chunk) => deflate.push(chunk, false),
      finish: () => {
        deflate.push(new Uint8Array(0), true);
        return [joinBytes(chunks)];
      },
    };
  },
  crc32,
};
