import type { Dice } from './dice';

/** How an office writes its headers. */
export interface Spelling {
  readonly letters: 'as-is' | 'upper' | 'title';
  /** Share of headers with a typing error, a cut by hyphen, a line break. */
  readonly errors: number;
  readonly cuts: number;
  readonly breaks: number;
}

export function randomSpelling(dice: Dice): Spelling {
  return {
    letters: dice.oneOf(['as-is', 'as-is', 'upper', 'title'] as const),
    errors: dice.oneOf([0, 0, 0, 0.06]),
    cuts: dice.oneOf([0, 0, 0, 0.15]),
    breaks: dice.oneOf([0, 0, 0.2]),
  };
}

/** A header word as this office writes it. */
export function spelled(dice: Dice, text: string, spelling: Spelling): string {
  let written = text;
  if (spelling.letters === 'upper') written = written.toUpperCase();
  if (spelling.letters === 'title') written = written.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  if (dice.isLucky(spelling.errors)) written = mistyped(dice, written);
  if (dice.isLucky(spelling.cuts)) written = cut(dice, written);
  if (dice.isLucky(spelling.breaks)) written = written.replace(' ', '\n');
  return dice.isLucky(0.04) ? `${written} ` : written;
}

/** Two letters of the longest word change places, or one is left out. */
function mistyped(dice: Dice, text: string): string {
  const word = longest(text);
  if (word.length < 7) return text;
  const at = dice.between(2, word.length - 3);
  const wrong = dice.isLucky(0.5)
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + (word[at + 1] as string) + (word[at] as string) + word.slice(at + 2);
  return text.replace(word, wrong);
}

/** A long word cut for a narrow column: `REALI-SASI`. */
function cut(dice: Dice, text: string): string {
  const word = longest(text);
  if (word.length < 8) return text;
  const at = dice.between(3, word.length - 4);
  const mark = dice.oneOf(['-', '-\n', '- ']);
  return text.replace(word, word.slice(0, at) + mark + word.slice(at));
}

function longest(text: string): string {
  return (text.match(/[A-Za-z]+/g) ?? ['']).reduce((a, b) => (b.length > a.length ? b : a));
}
