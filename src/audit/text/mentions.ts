import { readDigits } from '../../sheet/number/notation';
import type { TextQuantity } from './facts';
import { quantityBehind, quantityWords, type QuantityWord } from './quantityWords';

/** A figure in a sentence and what it is said to be. */
export interface Mention {
  readonly quantity: TextQuantity;
  /** Year that the words around it name; null: not said. */
  readonly year: number | null;
  readonly isStrategic: boolean;
  /** The words say that the whole year is meant, where a quarter is told of: `target setahun`. */
  readonly isOfYear: boolean;
  /** End of the word that gives it its meaning. */
  readonly start: number;
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
/** Longest stretch between the word and its figure: the name of an indicator may stand between them. */
const REACH = 220;

/**
 * The figures of a sentence that a word such as target, realisasi or capaian gives a meaning: the nearest word
 * before them, with no other figure between but years.
 */
export function mentionsIn(sentence: string): Mention[] {
  const words = quantityWords(sentence);
  const mentions: Mention[] = [];
  let blockedUntil = 0;
  let before: Mention | null = null;
  let last: Mention | null = null;
  for (const match of sentence.matchAll(NUMBER)) {
    const digits = match[1] as string;
    if (isYear(digits) || isOrdinal(sentence, match.index, match[0].length)) continue;
    if (YEAR_END.test(sentence.slice(match.index))) continue;
    const part = pairPart(sentence, match.index);
    const from =
      part === 'to' ? Math.max(0, match.index - REACH - 30) : Math.max(blockedUntil, match.index - REACH);
    const stretch = [blockedUntil, match.index + match[0].length] as const;
    const word: QuantityWord | null =
      words.filter((each) => each.end <= match.index && each.start >= from).at(-1) ??
      wordBehind(before, sentence, match);
    blockedUntil = stretch[1];
    const reading = readDigits(digits);
    before = null;
    if (!word || reading.state === 'none' || isCount(word, match, sentence)) continue;
    const values = reading.state === 'certain' ? [reading.value] : [reading.comma.value, reading.point.value];
    const isPercent = isPercentSign(match, sentence);
    before = {
      quantity: quantityOfFigure(word.quantity, isPercent, values),
      ...whenOf(sentence, word.start, match.index + match[0].length, last),
      start: word.end,
      stretch,
      printed: match[0].trim(),
      values,
      decimals: reading.state === 'certain' ? reading.decimals : 3,
      isPercent,
      part,
    };
    mentions.push(before);
    last = before;
  }
  return mentions;
}

/** The word that a figure shares with the one before it, as the stretch between them says. */
function wordBehind(before: Mention | null, sentence: string, match: RegExpExecArray): QuantityWord | null {
  if (before === null) return null;
  const start = before.stretch[1];
  const quantity = quantityBehind(
    before.quantity,
    sentence.slice(start, match.index),
    isPercentSign(match, sentence),
  );
  return quantity === null ? null : { start, end: start, quantity };
}

function isPercentSign(match: RegExpExecArray, sentence: string): boolean {
  const end = match.index + match[0].length;
  return match[2] !== undefined || /^ ?persen\b/i.test(sentence.slice(end, end + 8));
}

/** What a figure is, by its word and its own look. */
function quantityOfFigure(
  quantity: TextQuantity,
  isPercent: boolean,
  values: readonly number[],
): TextQuantity {
  if (quantity === 'budget-spent' && (isPercent || isPercentSize(values))) return 'input-percent';
  // A realisasi in percent may be the capaian: both are said so.
  return quantity === 'actual' && isPercent ? 'reached' : quantity;
}

/** No office spends less than this in a year: a figure so small beside money is its percent. */
function isPercentSize(values: readonly number[]): boolean {
  return values.every((value) => value < 1000);
}

/** Ratios and percents show a mark or a sign; a bare whole number behind them counts things. */
const RATIOS = new Set<TextQuantity>([
  'achievement',
  'score',
  'input-percent',
  'gap',
  'efficiency-index',
  'any',
  'reached',
]);

/** A whole number that is not said to be the figure itself: `sebesar 42`, `menjadi 55`, but not `6 pasar`. */
function isCount(word: QuantityWord, match: RegExpExecArray, sentence: string): boolean {
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

/** The day that a year ends with is its year; any other date is a part of one, and what follows is left alone. */
const YEAR_END = /^31 Desember 20\d\d\b/i;

/** Codes (IKU 1.1), counts (5 indikator) and list numbers are no figures of performance. */
function isOrdinal(sentence: string, at: number, length: number): boolean {
  const before = sentence.slice(Math.max(0, at - 24), at);
  const after = sentence.slice(at + length, at + length + 14);
  return (
    /\b(?:sasaran (?:kegiatan|strategis|program|kinerja)|indikator kinerja)(?: ke)?[\s.-]*$/i.test(before) ||
    /(?:IKU|IK|SK|SS|SP|indikator|sasaran|nomor|no\.?|tabel|lampiran|gambar|grafik|ke-|TW|triwulan|bab|peringkat|urutan|rangking|ranking)\s*$/i.test(
      before,
    ) ||
    /^\s*(?:IKU|indikator|sasaran|perspektif|unit|balai|bulan|kali|orang)\b/i.test(after)
  );
}

function pairPart(sentence: string, at: number): Mention['part'] {
  const before = sentence.slice(Math.max(0, at - 12), at);
  if (/\bdari\s*(?:Rp\.?\s*)?$/i.test(before)) return 'from';
  return /\b(?:menjadi|ke)\s*$/i.test(before) ? 'to' : null;
}

const FOLLOWS = /^[\s,;%]{0,3}(?:dengan|sehingga|maka|atau|dan)(?: (?:persentase|nilai|besar))?\s$/i;

/** What is held against the Renstra from the start of the sentence on. */
const AGAINST_PLAN =
  /(?:terhadap|dibanding(?:kan)?(?: dengan)?|atas)\b[^,.;]{0,30}(?:renstra|jangka menengah)/i;

/** The year named nearest: between word and figure, right behind the figure, or before the word. */
function whenOf(
  sentence: string,
  from: number,
  to: number,
  last: Mention | null,
): Pick<Mention, 'year' | 'isStrategic' | 'isOfYear'> {
  const between = sentence.slice(from, to);
  const behind = sentence.slice(to, to + 24);
  const ahead = sentence.slice(Math.max(0, from - 40), from);
  const year =
    lastYear(between) ?? /^\s*(?:pada\s)?(?:tahun|TA)\s(\d{4})/.exec(behind)?.[1] ?? lastYear(ahead);
  // What follows from a figure is of its time: `Realisasi tahun 2022 sebesar 80 dengan capaian 95%`.
  const link = last === null ? '' : sentence.slice(last.stretch[1], from);
  const isOfYear = /\b(?:setahun|tahunan)\b/i.test(ahead + between);
  const follows = last !== null && year === undefined && FOLLOWS.test(link);
  if (follows && (last.year !== null || last.isStrategic))
    return {
      year: last.year,
      isStrategic: last.isStrategic && /terhadap|target tersebut/i.test(between),
      isOfYear,
    };
  return {
    year: year ? Number(year) : null,
    isStrategic:
      /renstra|jangka menengah/i.test(between + behind) || AGAINST_PLAN.test(sentence.slice(0, from)),
    isOfYear,
  };
}

function lastYear(text: string): string | undefined {
  return [...text.matchAll(/(?:tahun|TA\.?|target|desember)\s?((?:19|20)\d\d)/gi)].at(-1)?.[1];
}
