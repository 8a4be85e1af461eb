import type { Direction } from '../../scoring/index';

/** Words that name a direction, each once; the first one in a text decides. */
const WORDS: readonly (readonly [RegExp, Direction])[] = [
  [/stabil|\btetap\b|dipertahankan|\bterjaga\b|constant/, 'stabil'],
  [
    /\bmin(?:im\w*)?\b|rendah|turun|kecil|sedikit|negati|lower|small|decreas|\bless\b|\blow\b|kurang|singkat|cepat|pendek|down|↓/,
    'minimal',
  ],
  [
    /\bma[kx](?:[sx]?im\w*|s)?\b|tinggi|naik|besar|banyak|positi|higher|large|increas|\bmore\b|\bhigh\b|meningkat|tambah|\bup\b|↑/,
    'maksimal',
  ],
];
/** `semakin tinggi semakin buruk` says the opposite of its first word. */
const WORSE = /\b(?:buruk|jelek|kurang baik|tidak baik|worse)\b/;

/** A sign for a word: `(+)`, `( - )`, `+`. A bare `-` is a blank. */
const SIGN = /^\s*(?:\(\s*([-–−+])\s*\)|(\+))\s*$/;

/**
 * Direction that words name (arah, polarisasi), as a column of directions or an argument holds them: the first word of
 * a direction decides, and "makin buruk" turns it round.
 * @method  M-2
 * @example directionOfWords('semakin kecil semakin baik') // => 'minimal'
 * @example directionOfWords('Maximize')                   // => 'maksimal'
 */
export function directionOfWords(text: string): Direction | null {
  const sign = SIGN.exec(text);
  if (sign) return (sign[1] ?? sign[2]) === '+' ? 'maksimal' : 'minimal';
  const isWorse = WORSE.test(text.toLowerCase());
  const lower = text.toLowerCase().replace(WORSE, ' ');
  let first: { at: number; direction: Direction } | null = null;
  for (const [words, direction] of WORDS) {
    const at = lower.search(words);
    if (at >= 0 && (first === null || at < first.at)) first = { at, direction };
  }
  if (first === null || !isWorse) return first?.direction ?? null;
  return OPPOSITE[first.direction];
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  maksimal: 'minimal',
  minimal: 'maksimal',
  stabil: 'stabil',
};

const SENTENCE =
  /\b(?:se)?makin (?:[a-z]+ ){0,3}?(?:se)?makin (?:[a-z]+ ){0,2}?(?:baik|bagus|positif|buruk|jelek)\b|\b(?:higher|lower|smaller|larger|less|more) is (?:better|worse)\b|\b(?:polarisasi|arah)(?:\s+|\s?[:=]\s?)(?:ma[kx]|min|positif|negatif|stabil)\w*/i;

/**
 * Direction that a sentence states somewhere in a text, e.g. in the name of an indicator or in a note.
 * @example statedDirection('Angka putus sekolah (semakin rendah semakin baik)') // => 'minimal'
 */
export function statedDirection(text: string): Direction | null {
  const found = SENTENCE.exec(text)?.[0];
  return found === undefined ? null : directionOfWords(found.replace(/^(?:polarisasi|arah)/i, ''));
}
