import { largestOf, smallestOf } from '../kernel/extremes';
import { cleanNoise, roundHalfAway } from '../scoring/index';
import { type Notation, readDigits } from '../sheet/number/notation';

/** A number where it is printed. `values`: one, or two when a mark before three digits leaves it open. */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly isNegative: boolean;
  readonly values: readonly number[];
  readonly decimals: number;
  /** What its own marks prove. */
  readonly proves: Notation | null;
}

const NUMBER = /(?<![\d.,])\d(?:[\d.,]*\d)?/g;

/** Numbers of a text, left to right; what no notation reads is left out. */
export function numbersIn(text: string): PrintedNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [digits] = match;
    const reading = readDigits(digits);
    if (reading.state === 'none') return [];
    const isNegative = /(?:^|[\s(:])[-−–]\s?$/.test(text.slice(Math.max(0, match.index - 3), match.index));
    const isSure = reading.state === 'certain';
    const values = isSure ? [reading.value] : [reading.comma.value, reading.point.value];
    return [
      {
        start: match.index,
        end: match.index + digits.length,
        digits,
        isNegative,
        values: isNegative ? values.map((value) => -value) : values,
        decimals: isSure ? reading.decimals : 3,
        proves: isSure ? reading.proves : null,
      },
    ];
  });
}

/** The notation that most numbers of some texts prove; Indonesian where none does. */
export function notationOf(texts: Iterable<string>): Notation {
  let [comma, point] = [0, 0];
  for (const text of texts) {
    for (const { proves } of numbersIn(text)) {
      if (proves === 'comma') comma += 1;
      if (proves === 'point') point += 1;
    }
  }
  return point > comma ? 'point' : 'comma';
}

/** A printed number as a notation reads it. */
export function readAs(number: PrintedNumber, notation: Notation): { value: number; decimals: number } {
  if (number.values.length === 1) return { value: number.values[0] as number, decimals: number.decimals };
  const isDecimal = number.digits.includes(notation === 'comma' ? ',' : '.');
  return isDecimal
    ? { value: smallestOf(number.values.map(Math.abs)) * (number.isNegative ? -1 : 1), decimals: 3 }
    : { value: largestOf(number.values.map(Math.abs)) * (number.isNegative ? -1 : 1), decimals: 0 };
}

/** How figures of a kind are written. */
export interface FigureStyle {
  readonly notation: Notation;
  readonly decimals: number;
  /** Zeros at the end behind the mark are left out: 92,5 beside 100. */
  readonly isTrimmed: boolean;
  readonly isGrouped: boolean;
}

/** More decimals than this are nowhere printed. */
const MOST_DECIMALS = 4;
const USUAL_DECIMALS = 2;

/**
 * Style of a column or measure by the numbers that stand there: their decimals, whether zeros are left out, whether
 * thousands are parted.
 */
export function styleOf(
  numbers: readonly PrintedNumber[],
  notation: Notation,
  isMoney: boolean,
): FigureStyle {
  const read = numbers.map((number) => ({
    ...readAs(number, number.proves ?? notation),
    digits: number.digits,
  }));
  const decimals = largestOf([0, ...read.map((each) => each.decimals)]);
  const large = read.filter(({ value }) => Math.abs(value) >= 1000);
  return {
    notation: numbers.find(({ proves }) => proves !== null)?.proves ?? notation,
    decimals: isMoney && decimals === 0 ? 0 : decimals,
    isTrimmed: read.some((each) => each.decimals < decimals),
    isGrouped: large.length === 0 || large.some(({ digits }) => /\d[.,]\d{3}(?!\d)/.test(digits)),
  };
}

/**
 * A value in the style of the place that it is put in. A whole number in a place of whole numbers stays whole; one that
 * is not gets the usual decimals, unless it is money. `edges`: values that rounding must not seem to reach.
 * @example printedIn(98.256, { notation: 'comma', decimals: 2, isTrimmed: false, isGrouped: true }, []) // => '98,26'
 */
export function printedIn(
  value: number,
  style: FigureStyle,
  edges: readonly number[],
  isMoney = false,
): string {
  const isWhole = Number.isInteger(cleanNoise(value));
  let { decimals } = style;
  let isTrimmed = style.isTrimmed;
  if (decimals === 0 && !isWhole && !isMoney) [decimals, isTrimmed] = [USUAL_DECIMALS, true];
  const touches = (): boolean => {
    const rounded = roundHalfAway(value, decimals);
    return rounded !== cleanNoise(value) && edges.includes(rounded);
  };
  while (touches() && decimals < MOST_DECIMALS) decimals += 1;
  const rounded = roundHalfAway(value, decimals);
  const [whole = '0', fraction = ''] = Math.abs(rounded).toString().split('.');
  const kept = isTrimmed ? fraction : fraction.padEnd(decimals, '0');
  const [mark, group] = style.notation === 'comma' ? [',', '.'] : ['.', ','];
  const grouped = style.isGrouped ? inGroups(whole, group) : whole;
  return `${rounded < 0 ? '-' : ''}${grouped}${kept === '' ? '' : mark + kept}`;
}

function inGroups(digits: string, mark: string): string {
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    text = digits.slice(Math.max(0, end - 3), end) + mark + text;
  return text;
}

/** Whether a printed number shows a value, rounded to its decimals. */
export function shows(number: PrintedNumber, value: number, notation: Notation): boolean {
  const { value: printed, decimals } = readAs(number, number.proves ?? notation);
  return Math.abs(printed - roundHalfAway(value, decimals)) < 10 ** -decimals / 10;
}
