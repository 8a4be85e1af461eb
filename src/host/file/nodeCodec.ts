import { constants, crc32 as zlibCrc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { joinBytes } from './bytes';
import type { Codec } from './codec';
import { crc32 } from './zip/crc32';

const CHUNK = 1 << 22;
const WINDOW = 1 << 15;

/** Codec of Node: several times as fast as the portable one. */
export const nodeCodec: Codec = {
  inflate(data, size) {
    try {
      // One output buffer of the right size: without it zlib collects small ones and holds the part twice.
      const whole = inflateRawSync(data, {
        chunkSize: Math.max(64, size + 1),
        maxOutputLength: Math.max(1, size),
      });
      return whole.length === size ? whole : null;
    } catch {
      return null;
    }
  },
  deflater(level) {
    const done: Uint8Array[] = [];
    let pending: Uint8Array[] = [];
    let held = 0;
    let dictionary: Uint8Array | undefined;
    // Each piece ends on a byte boundary and takes the last 32 KiB before it as dictionary: the pieces joined are one stream.
    const flush = (isLast: boolean): void => {
      const piece = pending.length === 1 ? (pending[0] as Uint8Array) : joinBytes(pending);
      const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
      done.push(
        deflateRawSync(piece, { level, finishFlush, chunkSize: 1 << 18, ...(dictionary && { dictionary }) }),
      );
      if (piece.length > 0) dictionary = piece.slice(-WINDOW);
      pending = [];
      held = 0;
    };
    return {
      push(chunk) {
        if (chunk.length === 0) return;
        held += chunk.length;
        pending.push(held >= CHUNK ? chunk : chunk.slice());
        if (held >= CHUNK) flush(false);
      },
      finish() {
        flush(true);
        return done;
      },
    };
  },
  // zlib.crc32 came with Node 20.15.
  crc32: typeof zlibCrc32 === 'function' ? (bytes, start = 0) => zlibCrc32(bytes, start) : crc32,
};
