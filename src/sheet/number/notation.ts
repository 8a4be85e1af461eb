/** Which mark parts the decimals: `comma` as in Indonesia (1.234,56), `point` as in English (1,234.56). */
export type Notation = 'comma' | 'point';

/**
 * What the digits of one number say by themselves.
 * `certain`: one reading, and which notation it proves (null when it has no mark); `ambiguous`: one mark before
 * exactly three digits (1.234), read by notation; `none`: no number.
 */
export type DigitsReading =
  | {
      readonly state: 'certain';
      readonly value: number;
      readonly decimals: number;
      readonly proves: Notation | null;
    }
  | {
      readonly state: 'ambiguous';
      /** Value and decimals in either notation. */
      readonly comma: { readonly value: number; readonly decimals: number };
      readonly point: { readonly value: number; readonly decimals: number };
    }
  | { readonly state: 'none' };

const NONE: DigitsReading = { state: 'none' };

/**
 * Reads digits with their marks (no sign, unit or currency) as far as they tell their own notation (M-30).
 * @example readDigits('92,25') // => { state: 'certain', value: 92.25, decimals: 2, proves: 'comma' }
 * @example readDigits('1.625') // => { state: 'ambiguous', comma: { value: 1625, decimals: 0 }, point: { value: 1.625, decimals: 3 } }
 * @method  M-30
 */
export function readDigits(digits: string): DigitsReading {
  const compact = withoutSpaces(digits);
  if (compact === null || !/^\d/.test(compact) || !/\d$/.test(compact)) return NONE;
  const points = count(compact, '.');
  const commas = count(compact, ',');
  if (points === 0 && commas === 0) return certain(compact, '', null);
  if (points > 0 && commas > 0) return mixedMarks(compact, points, commas);
  const mark = points > 0 ? '.' : ',';
  const parts = compact.split(mark);
  if (parts.length > 2)
    return areGroups(parts) ? certain(parts.join(''), '', mark === '.' ? 'comma' : 'point') : NONE;
  const [whole = '', fraction = ''] = parts;
  const proved: Notation = mark === ',' ? 'comma' : 'point';
  if (!areGroups(parts)) return certain(whole, fraction, proved);
  const asDecimal = { value: Number(`${whole}.${fraction}`), decimals: fraction.length };
  const asThousands = { value: Number(whole + fraction), decimals: 0 };
  return mark === ','
    ? { state: 'ambiguous', comma: asDecimal, point: asThousands }
    : { state: 'ambiguous', comma: asThousands, point: asDecimal };
}

/** Both marks: the last one parts the decimals, the first one groups of three. */
function mixedMarks(compact: string, points: number, commas: number): DigitsReading {
  const decimal = compact.lastIndexOf('.') > compact.lastIndexOf(',') ? '.' : ',';
  if ((decimal === '.' ? points : commas) > 1) return NONE;
  const at = compact.lastIndexOf(decimal);
  const groups = compact.slice(0, at).split(decimal === '.' ? ',' : '.');
  if (!areGroups(groups)) return NONE;
  return certain(groups.join(''), compact.slice(at + 1), decimal === ',' ? 'comma' : 'point');
}

/** Groups as thousands are written: one to three digits (no leading zero), then three each. */
function areGroups(parts: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(parts[0] as string) && parts.slice(1).every((part) => /^\d{3}$/.test(part));
}

function certain(whole: string, fraction: string, proves: Notation | null): DigitsReading {
  return {
    state: 'certain',
    value: Number(fraction === '' ? whole : `${whole}.${fraction}`),
    decimals: fraction.length,
    proves,
  };
}

/** Blanks between groups of thousands and beside a mark (`5, 84`) go; blanks elsewhere make it two numbers. */
function withoutSpaces(digits: string): string | null {
  const joined = digits.replaceAll(/ ?([.,]) ?/g, '$1');
  if (!joined.includes(' ')) return joined;
  return /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(joined) ? joined.replaceAll(' ', '') : null;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
