import { reachedOf } from '../sheet/words/criterion';

/** Which letters a printed word has, so that another can take its place. */
export function inCaseOf(printed: string, word: string): string {
  if (printed === printed.toUpperCase() && printed !== printed.toLowerCase()) return word.toUpperCase();
  if (printed === printed.toLowerCase()) return word.toLowerCase();
  const isOnlyFirst = printed.slice(1) === printed.slice(1).toLowerCase();
  return isOnlyFirst && printed.includes(' ')
    ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
    : word;
}

/**
 * A label in the form of the printed one: whole, or by its first letters; null when the printed form is another.
 * @param old label that the printed one stands for
 */
export function labelLike(printed: string, old: string, label: string): string | null {
  const plain = printed.trim();
  if (plain.toLowerCase() === old.toLowerCase()) return inCaseOf(plain, label);
  const initials = (words: string): string =>
    words
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
  if (plain.replaceAll('.', '').toUpperCase() !== initials(old).toUpperCase()) return null;
  return inCaseOf(plain, initials(label).toUpperCase());
}

/**
 * Words such as "Tercapai" for what became of a target now; null for words that say nothing of it.
 * @param achievement percent points
 * @example reachedLike('Tidak Tercapai', 104) // => 'Tercapai'
 */
export function reachedLike(printed: string, achievement: number): string | null {
  const said = reachedOf(printed);
  if (said === null) return null;
  const isMet = achievement >= 100;
  if (said === 'met') {
    if (!isMet) return inCaseOf(printed.trim(), 'Tidak Tercapai');
    const saysMore = /lampaui|exceeded/i.test(printed);
    return saysMore && achievement === 100 ? inCaseOf(printed.trim(), 'Tercapai') : printed.trim();
  }
  return isMet ? inCaseOf(printed.trim(), 'Tercapai') : printed.trim();
}
