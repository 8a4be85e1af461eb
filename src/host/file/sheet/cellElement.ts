import { elementEnd } from '../xml/elementEnd';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';

/** The cell that starts at an offset, as an element of its own; its places count from that offset. */
export function cellElement(bytes: Uint8Array, at: number): XmlElement | null {
  const end = elementEnd(bytes, at);
  return end < 0 ? null : parseXml(bytes.subarray(at, end));
}
