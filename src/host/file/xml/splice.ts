import { encodeText, joinBytes } from '../bytes';
import type { XmlElement } from './xmlElement';
import { escapeXml } from './xmlText';

/** Bytes from `start` to `end` become `text`; everything else stays. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Bytes with all splices done; splices at one place keep their order. */
export function spliceBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    chunks.push(bytes.subarray(at, splice.start), encodeText(splice.text));
    at = splice.end;
  }
  chunks.push(bytes.subarray(at));
  return joinBytes(chunks);
}

/** Puts text at the end of an element's content; an empty element is opened for it. */
export function appendInside(element: XmlElement, text: string): Splice[] {
  if (!element.isEmpty) return [{ start: element.closeStart, end: element.closeStart, text }];
  const close = `>${text}</${element.prefix}${element.name}>`;
  return [{ start: element.openEnd - 2, end: element.openEnd, text: close }];
}

/** Sets an attribute of an element, in place where it has it. */
export function setAttribute(element: XmlElement, name: string, value: string): Splice {
  const place = element.attributePlace(name);
  if (place) return { start: place.start, end: place.end, text: escapeXml(value) };
  return { start: element.nameEnd, end: element.nameEnd, text: ` ${name}="${escapeXml(value)}"` };
}
