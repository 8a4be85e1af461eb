/**
 * Sentences of a paragraph, and the items of a list within it. A point ends one only before a blank and a capital, so
 * that 92.25 and Rp. 5 stay whole.
 */
export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?;]) (?=[A-Z“"(])| (?=(?:[a-z]|\d{1,2})\) \p{Lu})| (?=[•▪–-] \p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
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
