import { decodeText } from '../bytes';
import type { TextReplacement } from '../../../sheet/editableText';
import type { Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xmlElement';
import { escapeXml } from '../xml/xmlText';
import { byteOffset, type TextPiece } from './paragraphText';

/** What happens to the signs of one piece: `start` and `end` count from its start. */
interface PieceEdit {
  readonly piece: TextPiece;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replacements as edits of pieces: the first piece that one touches gets its text, the others lose theirs. */
function pieceEdits(pieces: readonly TextPiece[], replacements: readonly TextReplacement[]): PieceEdit[] {
  return [...replacements]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, text }) =>
      pieces
        .filter((piece) => piece.start < end && piece.end > start)
        .map((piece, place) => ({
          piece,
          start: Math.max(0, start - piece.start),
          end: Math.min(piece.end, end) - piece.start,
          text: place === 0 ? text : '',
        })),
    );
}

/** Replacements in the runs that stand, their form kept. */
export function plainSplices(
  pieces: readonly TextPiece[],
  replacements: readonly TextReplacement[],
): Splice[] {
  const edits = pieceEdits(pieces, replacements);
  const splices = edits.map(({ piece, start, end, text }) => ({
    start: byteOffset(piece, start),
    end: byteOffset(piece, end),
    text: escapeXml(text),
  }));
  const touched = new Set(edits.map(({ piece }) => piece));
  return [...splices, ...[...touched].flatMap((piece) => keptSpace(piece, edits))];
}

/** Blanks at the ends of a text that an edit has laid bare are kept only with `xml:space`. */
function keptSpace(piece: TextPiece, edits: readonly PieceEdit[]): Splice[] {
  const { element } = piece;
  if (element.attribute('xml:space') === 'preserve') return [];
  let [text, shift] = [element.text(), 0];
  for (const edit of edits.filter((each) => each.piece === piece)) {
    text = text.slice(0, edit.start + shift) + edit.text + text.slice(edit.end + shift);
    shift += edit.text.length - (edit.end - edit.start);
  }
  return text.trim() === text
    ? []
    : [{ start: element.nameEnd, end: element.nameEnd, text: ' xml:space="preserve"' }];
}

/** Draws the next free number for a tracked change. */
export type DrawId = () => number;

/** The same as tracked changes: runs are parted around what is deleted and inserted, their form and ids kept. */
export function trackedSplices(
  pieces: readonly TextPiece[],
  replacements: readonly TextReplacement[],
  author: string,
  drawId: DrawId,
): Splice[] {
  const edits = pieceEdits(pieces, replacements);
  const runs = new Set(edits.map(({ piece }) => piece.run));
  return [...runs].map((run) => ({
    start: run.start,
    end: run.end,
    text: partedRun(
      run,
      edits.filter(({ piece }) => piece.run === run),
      (kind, inner) => {
        const w = run.prefix;
        return `<${w}${kind} ${w}id="${drawId()}" ${w}author="${escapeXml(author)}">${inner}</${w}${kind}>`;
      },
    ),
  }));
}

type Tracked = (kind: 'ins' | 'del', inner: string) => string;

function partedRun(run: XmlElement, edits: readonly PieceEdit[], tracked: Tracked): string {
  const open = decodeText(run.bytes, run.start, run.openEnd);
  const form = run.child('rPr')?.source() ?? '';
  const w = run.prefix;
  const wrapped = (content: string): string => (content === '' ? '' : `${open}${form}${content}</${w}r>`);
  const textOf = (name: string, text: string): string =>
    text === '' ? '' : `<${w}${name} xml:space="preserve">${escapeXml(text)}</${w}${name}>`;
  let [result, plain] = ['', ''];
  const flush = (): void => {
    result += wrapped(plain);
    plain = '';
  };
  for (const child of run.children) {
    if (child.name === 'rPr') continue;
    const own = edits.filter(({ piece }) => piece.element === child);
    if (own.length === 0) {
      plain += child.source();
      continue;
    }
    const text = child.text();
    let at = 0;
    for (const edit of own) {
      plain += textOf('t', text.slice(at, edit.start));
      flush();
      result += tracked('del', wrapped(textOf('delText', text.slice(edit.start, edit.end))));
      if (edit.text !== '') result += tracked('ins', wrapped(textOf('t', edit.text)));
      at = edit.end;
    }
    plain += textOf('t', text.slice(at));
  }
  flush();
  return result;
}
