import { inCaseOf } from './labels';

/** Words that say what a figure is, and what they become when it is not; the first of each pair is what is looked for. */
const OPPOSITES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:telah|sudah|berhasil) (?:dapat |berhasil )?(?:mencapai|memenuhi|melampaui|melebihi) target\b/gi,
    'belum mencapai target',
  ],
  [
    /\b(?<!(?:telah|sudah|belum|tidak|berhasil|dapat) )(?:melampaui|melebihi) target\b/gi,
    'belum mencapai target',
  ],
  [
    /\b(?:belum|tidak|gagal) (?:dapat |berhasil )?(?:mencapai|memenuhi|melampaui|melebihi) target\b/gi,
    'telah mencapai target',
  ],
  [/\b(?:telah|sudah) (?:tercapai|terlampaui|terpenuhi)\b/gi, 'belum tercapai'],
  [/\b(?:belum|tidak) (?:tercapai|terlampaui)\b/gi, 'telah tercapai'],
  [/\bmeningkat\b/gi, 'menurun'],
  [/\bmenurun\b/gi, 'meningkat'],
  [/\bnaik\b/gi, 'turun'],
  [/\bturun\b/gi, 'naik'],
  [/\b(?:peningkatan|kenaikan)\b/gi, 'penurunan'],
  [/\bpenurunan\b/gi, 'peningkatan'],
  [/\blebih tinggi\b/gi, 'lebih rendah'],
  [/\blebih rendah\b/gi, 'lebih tinggi'],
  [/\blebih besar\b/gi, 'lebih kecil'],
  [/\blebih kecil\b/gi, 'lebih besar'],
  [/\bbertambah\b/gi, 'berkurang'],
  [/\bberkurang\b/gi, 'bertambah'],
];

/** A word to be replaced in a sentence. */
export interface WordChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every word of a sentence that claims something of a figure, with its opposite. */
export function claimWords(sentence: string): WordChange[] {
  return OPPOSITES.flatMap(([pattern, text]) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: inCaseOf(match[0], text),
    })),
  );
}

/** The opposite of what a sentence claims; null unless it holds just one such word. */
export function oppositeClaim(sentence: string): WordChange | null {
  const found = claimWords(sentence);
  return found.length === 1 ? (found[0] as WordChange) : null;
}

/** Another label where a sentence names one; null unless it stands there just once. */
export function otherLabel(sentence: string, printed: string, right: string): WordChange | null {
  const escaped = printed.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    `(?<=(?:kriteria|kategori|predikat)(?: (?:capaian|kinerja|nilai))?:? ?[“"(]?|\\d ?%? ?\\()${escaped}(?![\\p{L}])`,
    'giu',
  );
  const found = [...sentence.matchAll(pattern)];
  const match = found[0];
  if (!match || found.length > 1) return null;
  return { start: match.index, end: match.index + match[0].length, text: inCaseOf(match[0], right) };
}
