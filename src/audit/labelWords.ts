import { namesCriterion } from '../sheet/words/criterion';

/**
 * The words of a printed label, without the figure that stands beside them.
 * @example labelWords('114,44 % (Sangat Baik)') // => 'Sangat Baik'
 */
export function labelWords(printed: string): string {
  const words = printed
    .replaceAll(/-?\d[\d.,]*\s?%?/g, ' ')
    .replaceAll(/[()[\]%]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words === '' ? printed : words;
}

/** Whether a printed label is this one: its words, its short form, or its first letters (SB for Sangat Baik). */
export function isLabelOf(printed: string, label: string): boolean {
  const words = labelWords(printed);
  const initials = label
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return (
    namesCriterion(words, label) || letters(words) === letters(label) || letters(words) === letters(initials)
  );
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}
