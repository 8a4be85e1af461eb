import { cleanNoise } from '../../scoring/index';
import { normalText } from '../words/normalText';
import { isNotMeasured } from '../words/notMeasured';
import { readDigits, type DigitsReading, type Notation } from './notation';

/** What a text holds besides its digits. */
export interface NumberText {
  readonly digits: DigitsReading;
  /** Second end of a range ("80 - 90"), or how far it reaches to both sides ("3 ± 1"). */
  readonly to: DigitsReading | null;
  readonly isSpread: boolean;
  readonly isNegative: boolean;
  /** Unit behind the digits: `%`, `kali`; null when there is none. */
  readonly unit: string | null;
  readonly isMoney: boolean;
  /** `maks. 5`, `≤ 5`: a hint of the direction, for a person to confirm (M-2). */
  readonly hint: 'minimal' | 'maksimal' | null;
  /** Words before a figure in brackets: `Efisien (91%)`. */
  readonly label: string | null;
  /** What one unit of the digits is: 1,000,000 for `Rp 875,5 juta`. */
  readonly scale: number;
}

/** A number read from text, as far as its notation is known. */
export interface ParsedNumber {
  readonly value: number;
  readonly decimals: number;
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly unit: string | null;
  readonly isMoney: boolean;
  readonly hint: NumberText['hint'];
  readonly label: string | null;
  /** Factor that a word in the text stands for; the value has it already. */
  readonly scale: number;
}

export { isNotMeasured } from '../words/notMeasured';
export { normalText } from '../words/normalText';

const NUMBER = String.raw`\d(?:[\d.,]| (?=[\d.,])|(?<=[.,]) (?=\d))*`;
const CURRENCY = /^(?:Rp|IDR)\.? ?/i;
const HINTS: readonly (readonly [RegExp, NumberText['hint']])[] = [
  [
    /^(?:≤|<=|<|maks(?:imal|imum)?\.?|max\.?|paling (?:banyak|tinggi|lama)|tidak lebih dari|kurang dari) ?/i,
    'minimal',
  ],
  [/^(?:≥|>=|>|min(?:imal|imum)?\.?|paling (?:sedikit|rendah)|sekurang-kurangnya|lebih dari) ?/i, 'maksimal'],
];
const BARE = new RegExp(
  `^(${NUMBER})(?: ?(-|s/d|s\\.d\\.?|sd|sampai(?: dengan)?|hingga|to|±|\\+/-|\\+-) ?(${NUMBER}))?`,
  'i',
);
const SPREAD: ReadonlySet<string> = new Set(['±', '+/-', '+-']);
/** A word of rating before its figure: `Level 3`, `Nilai 78,5`. */
const RATING = /^(level|tingkat|skor|nilai|indeks|skala)(?: :)?[ :]+(?=\d)/i;
/** Words of scale behind the digits; single letters only of money. */
const SCALE_WORDS: readonly (readonly [words: RegExp, letter: RegExp | null, scale: number])[] = [
  [/^(?:ribu|rb)\b\.? ?/i, null, 1e3],
  [/^(?:juta|jt)\b\.? ?/i, null, 1e6],
  [/^(?:miliar|milyar|mlr)\b\.? ?/i, /^m\b\.? ?/i, 1e9],
  [/^(?:triliun|trilyun|trl)\b\.? ?/i, /^t\b\.? ?/i, 1e12],
];
const BRACKETED = new RegExp(`^([^()\\d]{1,60})\\( ?(-?)(${NUMBER}) ?([^()]{0,20})\\)$`);

/**
 * Takes a text apart into digits and what stands around them; null when it is no number (M-6, M-31).
 * @example splitNumberText('Rp. 27.919.789.000,-')?.isMoney // => true
 * @example splitNumberText('Tidak Efisien (75%)')?.label    // => 'Tidak Efisien'
 */
export function splitNumberText(text: string): NumberText | null {
  if (text.length > 80 || holdsSeveral(text)) return null;
  const normal = withoutNotes(normalText(text));
  const bracketed = BRACKETED.exec(normal);
  if (bracketed) {
    const [, label = '', minus, digits = '', unit = ''] = bracketed;
    return { ...plainParts(digits), isNegative: minus === '-', unit: unitOf(unit), label: label.trim() };
  }
  const isBracketNegative = /^\(.*\)$/.test(normal);
  let rest = isBracketNegative ? normal.slice(1, -1).trim() : normal;
  const sign = /^[-+] ?/.exec(rest)?.[0] ?? '';
  rest = rest.slice(sign.length);
  const rating = RATING.exec(rest);
  rest = rest.slice(rating?.[0].length ?? 0);
  let hint: NumberText['hint'] = null;
  for (const [words, means] of HINTS) {
    const match = words.exec(rest);
    if (match) {
      hint = means;
      rest = rest.slice(match[0].length);
      break;
    }
  }
  const currency = CURRENCY.exec(rest)?.[0] ?? '';
  rest = rest.slice(currency.length);
  const innerSign = /^- ?/.exec(rest)?.[0] ?? '';
  rest = rest.slice(innerSign.length);
  const match = BARE.exec(rest);
  if (!match) return null;
  const [whole, digits = '', between = '', to] = match;
  const tail = rest
    .slice(whole.length)
    .replace(/^ ?,-+/, '')
    .replace(/^[.,] ?$/, '');
  const isMoney = currency !== '';
  const { factor, behind } = scaleBehind(withoutResult(tail), isMoney);
  const unit = unitOf(behind) ?? rating?.[1] ?? null;
  if (unit !== null && /\d/.test(unit) && !PER.test(unit)) return null;
  return {
    ...plainParts(digits),
    to: to === undefined ? null : readDigits(trimMarks(to)),
    isSpread: SPREAD.has(between),
    // Accountants' brackets hold a bare figure: (75%) is a remark, (1.234) a negative.
    isNegative: (isBracketNegative && unit === null) || sign.startsWith('-') || innerSign !== '',
    isMoney,
    unit,
    hint,
    scale: factor,
  };
}

/** A word of scale at the beginning of what follows the digits, and the rest. */
function scaleBehind(tail: string, isMoney: boolean): { readonly factor: number; readonly behind: string } {
  const rest = tail.trimStart();
  for (const [words, letter, factor] of SCALE_WORDS) {
    const found = words.exec(rest) ?? (isMoney ? letter?.exec(rest) : null);
    if (found) return { factor, behind: rest.slice(found[0].length) };
  }
  return { factor: 1, behind: tail };
}

/** Figures in several lines are several, never thousands of one: `78\n146`. */
function holdsSeveral(text: string): boolean {
  if (!/[\r\n]/.test(text)) return false;
  const lines = text.split(/[\r\n]+/).filter((line) => /\d/.test(line) || isNotMeasured(line));
  return lines.slice(1).some((line, at) => !/^\s*\(/.test(line) && !goesOn(lines[at] ?? ''));
}

/** A line that the next one goes on: `80 -`, `80 s.d.`. */
function goesOn(line: string): boolean {
  return /(?:[-/–]|\bs\.?d\.?|\bsampai(?: dengan)?|\bdari|\bper)\s*$/i.test(line);
}

/** Marks of a footnote behind a figure: `812.440 *`, `94,4¹`, `12 *)`. */
function withoutNotes(text: string): string {
  const bare = text.replace(/(?<=[\d%\p{L})]) ?(?:[*†‡]+\)?|[¹²³⁴⁵⁶⁷⁸⁹]+\)?)$/u, '');
  return bare === '' ? text : bare;
}

/** A result or its parts in brackets behind a figure: `12 (100%)`, `270 Ton (60,5 %)`, `85% (170 dari 200 berkas)`. */
function withoutResult(tail: string): string {
  return tail.replace(
    / ?\( ?-?\d[\d.,]{0,15} ?(?:%|(?:dari|of|\/) ?\d[\d.,]{0,15}(?: [^()\d]{1,30})?)? ?\)$/i,
    '',
  );
}

/** A figure per so many: `88/100.000 KH`, `85 per 1.000 penduduk`; `90 / 88` is two figures. */
const PER = /^(?:\/ ?1[0.,]*|per ?\d[\d.,]*)(?: \D{0,30})?$/i;

function plainParts(digits: string): NumberText {
  return {
    digits: readDigits(trimMarks(digits)),
    to: null,
    isSpread: false,
    isNegative: false,
    unit: null,
    isMoney: false,
    hint: null,
    label: null,
    scale: 1,
  };
}

/** A mark at the end belongs to the sentence, or to `,-`. */
function trimMarks(digits: string): string {
  return digits.replace(/[.,]$/, '').trim();
}

function unitOf(tail: string): string | null {
  const unit = tail
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  return unit === '' ? null : unit;
}

/**
 * Value of a taken-apart text in a notation; null while it is ambiguous and no notation is known, or no number.
 */
export function numberIn(parts: NumberText, notation: Notation | null): ParsedNumber | null {
  const first = digitsIn(parts.digits, notation);
  if (!first) return null;
  const last = parts.to ? digitsIn(parts.to, notation) : null;
  if (parts.to && !last) return null;
  const sign = parts.isNegative ? -1 : 1;
  const whole = (value: number): number => (parts.scale === 1 ? value : cleanNoise(value * parts.scale));
  const middle = sign * whole(first.value);
  const end = last ? whole(last.value) : 0;
  const from = parts.isSpread ? cleanNoise(middle - end) : middle;
  const decimals = Math.max(first.decimals, last?.decimals ?? 0);
  return {
    value: from,
    decimals: Math.max(0, decimals - Math.log10(parts.scale)),
    range: last ? { from, to: parts.isSpread ? cleanNoise(middle + end) : end } : null,
    unit: parts.unit,
    isMoney: parts.isMoney,
    hint: parts.hint,
    label: parts.label,
    scale: parts.scale,
  };
}

function digitsIn(
  digits: DigitsReading,
  notation: Notation | null,
): { value: number; decimals: number } | null {
  if (digits.state === 'certain') return digits;
  return digits.state === 'ambiguous' && notation !== null ? digits[notation] : null;
}

/** Notation that a taken-apart text proves. */
export function provenNotation(parts: NumberText): Notation | null {
  if (parts.digits.state === 'certain' && parts.digits.proves) return parts.digits.proves;
  return parts.to?.state === 'certain' ? parts.to.proves : null;
}

/**
 * Reads one text by itself, with what is known of its notation: for custom functions and single cells.
 * @param notation what to believe when the text alone does not tell; null: an ambiguous text is not read
 * @returns null when it is no number, or ambiguous
 * @method  M-6, M-30, M-31
 * @example parseNumberText('92,25', null)?.value // => 92.25
 */
export function parseNumberText(text: string, notation: Notation | null): ParsedNumber | null {
  const parts = splitNumberText(text);
  return parts && numberIn(parts, notation);
}
