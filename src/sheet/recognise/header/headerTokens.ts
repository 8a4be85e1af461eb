/** One word of a header, normalised, with what it looked like. */
export interface HeaderToken {
  readonly word: string;
  /** As it stood, for names of other units. */
  readonly raw: string;
  readonly isBracketed: boolean;
}

/** Longest header text that is looked at; longer ones are prose. */
export const MAX_HEADER_LENGTH = 160;

/** Endings that change a word of the sheet into the word of the dictionary. */
const SAME_WORD: Readonly<Record<string, string>> = {
  triwulan: 'tw',
  tribulan: 'tw',
  triw: 'tw',
  kuartal: 'tw',
  kwartal: 'tw',
  quarter: 'tw',
  trw: 'tw',
  smt: 'semester',
  progress: 'progres',
  thd: 'terhadap',
  thn: 'tahun',
  th: 'tahun',
  persen: '%',
  percent: '%',
  percentage: '%',
  persentase: '%',
  prosentase: '%',
  presentase: '%',
  rupiah: 'rp',
  idr: 'rp',
  nomor: 'no',
  nomer: 'no',
  n0: 'no',
  ss: 'sasaran',
  sk: 'sasaran',
  sp: 'sasaran',
  // Narrow columns: words cut short.
  real: 'realisasi',
  reals: 'realisasi',
  targ: 'target',
  trgt: 'target',
  ind: 'indikator',
  indik: 'indikator',
  sas: 'sasaran',
  cap: 'capaian',
  kin: 'kinerja',
  ang: 'anggaran',
  angg: 'anggaran',
  perspek: 'perspektif',
  krit: 'kriteria',
};

/**
 * Words of a header text: lower case, no accents, brackets marked, `s/d` and `s.d.` as `sd`, every word for a
 * quarter as `tw`, `%` as a word of its own, column numbers in brackets dropped.
 * @example headerTokens('Realisasi s.d. Triwulan II (Rp)').map(({ word }) => word) // => ['realisasi', 'sd', 'tw', 'ii', 'rp']
 */
export function headerTokens(text: string): HeaderToken[] {
  if (text.length > MAX_HEADER_LENGTH) return [];
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/\(\s*\d{1,2}[a-z]?\s*\)/gi, ' ')
    .replace(/\bs\s?[./]\s?d\b/gi, ' sd ')
    .replace(/\bt\.w\b/gi, ' tw ');
  const tokens: HeaderToken[] = [];
  let depth = 0;
  for (const [raw] of plain.matchAll(/[\p{L}\p{N}]+|[%#()[\]/&+]/gu)) {
    if (raw === '(' || raw === '[') depth += 1;
    else if (raw === ')' || raw === ']') depth = Math.max(0, depth - 1);
    else pushWords(tokens, raw, depth > 0);
  }
  return joinUntil(tokens);
}

function pushWords(tokens: HeaderToken[], raw: string, isBracketed: boolean): void {
  const word = raw.toLowerCase();
  const glued = /^(tw|triwulan|tribulan|triw|q|smt|semester)(iv|i{1,3}|[1-4])$/.exec(word);
  if (glued) {
    tokens.push({ word: glued[1] === 'q' ? 'tw' : sameWord(glued[1] as string), raw, isBracketed });
    tokens.push({ word: glued[2] as string, raw: '', isBracketed });
    return;
  }
  const money = /^rp(\d+)$/.exec(word);
  tokens.push({ word: word === '#' ? 'no' : money ? 'rp' : sameWord(word), raw, isBracketed });
}

/** The word of the dictionary for a word of the sheet. */
export function sameWord(word: string): string {
  return Object.hasOwn(SAME_WORD, word) ? (SAME_WORD[word] as string) : word;
}

/** `s d` and `sampai dengan` are `sd` too. */
function joinUntil(tokens: readonly HeaderToken[]): HeaderToken[] {
  const joined: HeaderToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as HeaderToken;
    const next = tokens[at + 1]?.word;
    const isUntil =
      (token.word === 's' && next === 'd') ||
      (token.word === 'sampai' && (next === 'dengan' || next === 'dgn'));
    joined.push(isUntil ? { ...token, word: 'sd' } : token);
    if (isUntil) at += 1;
  }
  return joined;
}
