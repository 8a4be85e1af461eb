import { readDigits } from '../../sheet/number/notation';
import type { TextQuantity } from './facts';

/** A figure in a sentence and what it is said to be. */
export interface Mention {
  readonly quantity: TextQuantity;
  /** Year that the words around it name; null: not said. */
  readonly year: number | null;
  readonly isStrategic: boolean;
  /** The words say that the whole year is meant, where a quarter is told of: `target setahun`. */
  readonly isOfYear: boolean;
  /** From the figure before it to its own end: what is said of it alone. */
  readonly stretch: readonly [start: number, end: number];
  readonly printed: string;
  /** Its possible values: one, or two when a mark before three digits leaves it open. */
  readonly values: readonly number[];
  readonly decimals: number;
  readonly isPercent: boolean;
  /** Which of `dari X menjadi Y`. */
  readonly part: 'from' | 'to' | null;
}

const NUMBER = /(?<![\d.,])(?:Rp\.?\s?)?(\d(?:[\d.,]*\d)?)(\s?%)?/g;
const QUANTITIES: readonly (readonly [RegExp, TextQuantity])[] = [
  // What follows "mencapai target" may be the target, the realisasi or the capaian: any of them is right.
  [/\b(?:mencapai|melampaui|melebihi|memenuhi) target(?! nasional)(?:nya)?/gi, 'any'],
  [/target nasional/gi, 'national-target'],
  [/(?:kesenjangan|\bgap\b)(?: capaian)?/gi, 'gap'],
  [
    /\bcapaian(?:nya)?(?: (?!capaian|sebesar)\S{1,30}){0,5}? terhadap(?: \S{1,20})? target|\bcapaian target/gi,
    'achievement',
  ],
  [/\bNPSS?\b|nilai pencapaian(?: sasaran| total| perspektif)?(?: kegiatan)?/gi, 'score'],
  [/indeks efisiensi/gi, 'efficiency-index'],
  [/penyerapan(?: anggaran)?|realisasi (?:anggaran|keuangan|belanja)|serapan anggaran/gi, 'budget-spent'],
  [/\bpagu(?: anggaran)?|alokasi anggaran/gi, 'budget-ceiling'],
  [/\b(?:ter)?capai(?:an|nya|annya)?\b|pencapaian(?:nya)?/gi, 'achievement'],
  [/realisasi(?:nya)?/gi, 'actual'],
  [/target(?:nya)?/gi, 'target'],
];

/** Longest stretch between the word and its figure. */
const REACH = 70;

/**
 * The figures of a sentence that a word such as target, realisasi or capaian gives a meaning: the nearest word
 * before them, with no other figure between but years.
 */
export function mentionsIn(sentence: string): Mention[] {
  const words = quantityWords(sentence);
  const mentions: Mention[] = [];
  let blockedUntil = 0;
  for (const match of sentence.matchAll(NUMBER)) {
    const digits = match[1] as string;
    if (isYear(digits) || isOrdinal(sentence, match.index, match[0].length)) continue;
    const part = pairPart(sentence, match.index);
    const from =
      part === 'to' ? Math.max(0, match.index - REACH - 30) : Math.max(blockedUntil, match.index - REACH);
    const word = words.filter((each) => each.end <= match.index && each.start >= from).at(-1);
    const stretch = [blockedUntil, match.index + match[0].length] as const;
    blockedUntil = stretch[1];
    const reading = readDigits(digits);
    if (!word || reading.state === 'none' || isCount(word, match, sentence)) continue;
    const values = reading.state === 'certain' ? [reading.value] : [reading.comma.value, reading.point.value];
    const isPercent = match[2] !== undefined;
    mentions.push({
      quantity:
        word.quantity === 'budget-spent' && (isPercent || isPercentSize(values))
          ? 'input-percent'
          : word.quantity,
      ...whenOf(sentence, word.start, match.index + match[0].length),
      stretch,
      printed: match[0].trim(),
      values,
      decimals: reading.state === 'certain' ? reading.decimals : 3,
      isPercent,
      part,
    });
  }
  return mentions;
}

/** No office spends less than this in a year: a figure so small beside money is its percent. */
function isPercentSize(values: readonly number[]): boolean {
  return values.every((value) => value < 1000);
}

function quantityWords(sentence: string): { start: number; end: number; quantity: TextQuantity }[] {
  const found: { start: number; end: number; quantity: TextQuantity }[] = [];
  for (const [pattern, quantity] of QUANTITIES) {
    for (const match of sentence.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const isInside = found.some((each) => match.index < each.end && end > each.start);
      if (!isInside) found.push({ start: match.index, end, quantity });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Ratios and percents show a mark or a sign; a bare whole number behind them counts things. */
const RATIOS = new Set<TextQuantity>([
  'achievement',
  'score',
  'input-percent',
  'gap',
  'efficiency-index',
  'any',
]);

/** A whole number that is not said to be the figure itself: `sebesar 42`, `menjadi 55`, but not `6 pasar`. */
function isCount(
  word: { end: number; quantity: TextQuantity },
  match: RegExpExecArray,
  sentence: string,
): boolean {
  const digits = match[1] as string;
  if (match[2] !== undefined || /[.,]/.test(digits)) return false;
  if (RATIOS.has(word.quantity)) return true;
  const before = sentence.slice(word.end, match.index);
  return !/(?:sebesar|adalah|yaitu|yakni|menjadi|dari|ke|=|:|Rp\.?)\s*$/i.test(before);
}

/** A bare 19xx or 20xx is a year; rupiah and percents of that size have marks or signs. */
function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** Codes (IKU 1.1), counts (5 indikator) and list numbers are no figures of performance. */
function isOrdinal(sentence: string, at: number, length: number): boolean {
  const before = sentence.slice(Math.max(0, at - 12), at);
  const after = sentence.slice(at + length, at + length + 14);
  return (
    /(?:IKU|IK|SK|SS|SP|indikator|sasaran|nomor|no\.?|tabel|lampiran|gambar|grafik|ke-|TW|triwulan|bab)\s*$/i.test(
      before,
    ) || /^\s*(?:IKU|indikator|sasaran|perspektif|unit|balai|bulan|kali|orang)\b/i.test(after)
  );
}

function pairPart(sentence: string, at: number): Mention['part'] {
  const before = sentence.slice(Math.max(0, at - 12), at);
  if (/\bdari\s*(?:Rp\.?\s*)?$/i.test(before)) return 'from';
  return /\b(?:menjadi|ke)\s*$/i.test(before) ? 'to' : null;
}

/** The year named nearest: between word and figure, right behind the figure, or before the word. */
function whenOf(
  sentence: string,
  from: number,
  to: number,
): Pick<Mention, 'year' | 'isStrategic' | 'isOfYear'> {
  const between = sentence.slice(from, to);
  const behind = sentence.slice(to, to + 24);
  const ahead = sentence.slice(Math.max(0, from - 40), from);
  const year =
    lastYear(between) ?? /^\s*(?:pada\s)?(?:tahun|TA)\s(\d{4})/.exec(behind)?.[1] ?? lastYear(ahead);
  return {
    year: year ? Number(year) : null,
    isStrategic: /renstra|jangka menengah/i.test(between + behind),
    isOfYear: /\b(?:setahun|tahunan)\b/i.test(ahead + between),
  };
}

function lastYear(text: string): string | undefined {
  return [...text.matchAll(/(?:tahun|TA\.?|target)\s?((?:19|20)\d\d)/gi)].at(-1)?.[1];
}
