import { endOfAside, tagEnd } from './parseXml';

/** Offset after the element whose tag starts at `start`, whatever stands in it; -1 when it does not end. */
export function elementEnd(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  while (at >= 0) {
    const sign = bytes[at + 1];
    if (sign === 33 || sign === 63) {
      const stop = endOfAside(bytes, at);
      if (stop === null) return -1;
      at = nextTag(bytes, stop);
      continue;
    }
    const stop = tagEnd(bytes, at);
    if (stop < 0) return -1;
    if (sign === 47) depth--;
    else if (bytes[stop - 1] !== 47) depth++;
    if (depth === 0) return stop + 1;
    if (depth < 0) return -1;
    at = nextTag(bytes, stop);
  }
  return -1;
}

/** Offset of the next `<`; mostly near, where a loop is quicker than a call. */
function nextTag(bytes: Uint8Array, from: number): number {
  for (let at = from; at < from + 32; at++) if (bytes[at] === 60) return at;
  return bytes.indexOf(60, from);
}
