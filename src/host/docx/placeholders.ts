import { strFromU8 } from 'fflate';

/** Parts of a document in which text stands. */
export const TEXT_PARTS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const END = '</w:p>';
const SECTION = /<w:sectPr[ >].*?<\/w:sectPr>/s;
const ALONE = /^\s*\{\{\s*LAKIP:([^{}]*)\}\}\s*$/;
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
  return xml.split(END).flatMap((stretch) => {
    at += stretch.length + END.length;
    const text = textIn(stretch.slice(startOf(stretch)));
    return [...text.matchAll(PLACEHOLDER)].map((match) => ({
      name: (match[1] as string).trimEnd(),
      part,
      isAlone: match[0] === text.trim(),
      width: widthAfter(xml, at),
    }));
  });
}

/**
 * A part whose placeholders for whole stretches carry no section break: Word keeps it in the last paragraph of the
 * pages, and replacing that paragraph would change the pages. The break gets an empty paragraph of its own.
 */
export function withFreeBreaks(xml: string, isStretch: (name: string) => boolean): string {
  return xml
    .split(END)
    .map((stretch) => {
      const start = startOf(stretch);
      const paragraph = stretch.slice(start);
      const section = SECTION.exec(paragraph)?.[0];
      const name = ALONE.exec(textIn(paragraph))?.[1]?.trimEnd();
      if (section === undefined || name === undefined || !isStretch(name)) return stretch;
      const rest = stretch.slice(0, start) + paragraph.replace(section, '');
      return `${rest}${END}<w:p><w:pPr>${section}</w:pPr>`;
    })
    .join(END);
}

/** Where the paragraph begins that a stretch of XML ends in. */
function startOf(stretch: string): number {
  return Math.max(0, stretch.lastIndexOf('<w:p>'), stretch.lastIndexOf('<w:p '));
}

function textIn(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

/** Pages are described behind their text. */
function widthAfter(xml: string, at: number): number {
  const section = SECTION.exec(xml.slice(at))?.[0];
  if (section === undefined) return USUAL_WIDTH;
  const size = numberOf(section, 'pgSz', 'w');
  const [left, right] = [numberOf(section, 'pgMar', 'left'), numberOf(section, 'pgMar', 'right')];
  return size === null || left === null || right === null ? USUAL_WIDTH : size - left - right;
}

function numberOf(xml: string, element: string, attribute: string): number | null {
  const value = new RegExp(`<w:${element}\\b[^>]*\\bw:${attribute}="(\\d+)"`).exec(xml)?.[1];
  return value === undefined ? null : Number(value);
}
