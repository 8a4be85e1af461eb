/**
 * Sentences of a paragraph. A point ends one only before a blank and a capital, so that 92.25 and Rp. 5 stay whole.
 */
export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?;]) (?=[A-Z“"(])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
