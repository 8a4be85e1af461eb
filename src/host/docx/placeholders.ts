import { strFromU8 } from 'fflate';

/** Parts of a document in which text stands. */
const TEXT_PARTS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const PLACEHOLDER = /\{\{\s*LAKIP:([^{}]*)\}\}/g;

/** A placeholder where it stands. */
export interface FoundPlaceholder {
  readonly name: string;
  readonly part: string;
  /** Whether its paragraph holds nothing else. */
  readonly isAlone: boolean;
  /** Width of the text on its pages, in twips. */
  readonly width: number;
}

/** Text of A4 pages with margins of 2.54 cm, for documents that do not say. */
const USUAL_WIDTH = 9026;

/** All placeholders of a document, however Word has cut them into runs. */
export function placeholdersIn(entries: Readonly<Record<string, Uint8Array>>): FoundPlaceholder[] {
  return Object.entries(entries).flatMap(([part, bytes]) =>
    TEXT_PARTS.test(part) ? inPart(part, strFromU8(bytes)) : [],
  );
}

function inPart(part: string, xml: string): FoundPlaceholder[] {
  let at = 0;
  return xml.split('</w:p>').flatMap((stretch) => {
    at += stretch.length + '</w:p>'.length;
    const text = paragraphText(stretch);
    return [...text.matchAll(PLACEHOLDER)].map((match) => ({
      name: (match[1] as string).trim(),
      part,
      isAlone: match[0] === text.trim(),
      width: widthAfter(xml, at),
    }));
  });
}

/** Text of the paragraph that a stretch of XML ends in. */
function paragraphText(stretch: string): string {
  const start = Math.max(stretch.lastIndexOf('<w:p>'), stretch.lastIndexOf('<w:p '));
  if (start < 0) return '';
  return [...stretch.slice(start).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('');
}

/** Pages are described behind their text. */
function widthAfter(xml: string, at: number): number {
  const section = /<w:sectPr[ >].*?<\/w:sectPr>/s.exec(xml.slice(at))?.[0];
  if (section === undefined) return USUAL_WIDTH;
  const size = numberOf(section, 'pgSz', 'w');
  const [left, right] = [numberOf(section, 'pgMar', 'left'), numberOf(section, 'pgMar', 'right')];
  return size === null || left === null || right === null ? USUAL_WIDTH : size - left - right;
}

function numberOf(xml: string, element: string, attribute: string): number | null {
  const value = new RegExp(`<w:${element}\\b[^>]*\\bw:${attribute}="(\\d+)"`).exec(xml)?.[1];
  return value === undefined ? null : Number(value);
}
