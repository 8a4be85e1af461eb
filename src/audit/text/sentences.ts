/** A sentence of a paragraph. */
export interface SentenceSpan {
  /** Its words with single blanks between. */
  readonly text: string;
  /** Where each of its signs stands in the paragraph. */
  readonly places: readonly number[];
}

const BORDER = /(?<=[.!?;]) (?=[A-Z“"(])| (?=(?:[a-z]|\d{1,2})\) \p{Lu})| (?=[•▪–-] \p{Lu})/gu;

/**
 * Sentences of a paragraph, and the items of a list within it. A point ends one only before a blank and a capital, so
 * that 92.25 and Rp. 5 stay whole.
 */
export function sentencesOf(paragraph: string): string[] {
  return sentenceSpans(paragraph).map(({ text }) => text);
}

/** The same with the place of every sign. */
export function sentenceSpans(paragraph: string): SentenceSpan[] {
  const places: number[] = [];
  let normal = '';
  for (const match of paragraph.matchAll(/\s+|\S/g)) {
    places.push(match.index);
    normal += match[0].trim() === '' ? ' ' : match[0];
  }
  const borders = [...normal.matchAll(BORDER)].map(({ index }) => index);
  return [...borders, normal.length].flatMap((end, i) => {
    let from = i === 0 ? 0 : (borders[i - 1] as number) + 1;
    let to = end;
    while (normal[from] === ' ') from += 1;
    while (to > from && normal[to - 1] === ' ') to -= 1;
    return to > from ? [{ text: normal.slice(from, to), places: places.slice(from, to) }] : [];
  });
}

/** A row of a table that lost its columns: figures in a row, or the heads of columns. It says nothing by itself. */
export function isTableRow(sentence: string): boolean {
  return (
    hasRowOfFigures(sentence) ||
    /\btarget\b\W{1,3}\brealisasi\b\W{1,5}(?:%|capaian|kriteria|persen)/i.test(sentence)
  );
}

function hasRowOfFigures(sentence: string): boolean {
  let count = 0;
  for (const word of sentence.split(' ')) {
    count = /^\d[\d.,]*%?$/.test(word) ? count + 1 : 0;
    if (count >= 3) return true;
  }
  return false;
}
