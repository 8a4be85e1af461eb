/** Powers of ten up to 1e22 are exact doubles. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Decimals that 15 significant digits leave after the point, or -1 where the quick way does not go. */
function decimalsAt15Digits(magnitude: number): number {
  if (magnitude >= 1000) return magnitude < 1e4 ? 11 : magnitude < 1e5 ? 10 : -1;
  if (magnitude >= 1) return magnitude < 10 ? 14 : magnitude < 100 ? 13 : 12;
  return magnitude >= 0.1 ? 15 : magnitude >= 0.01 ? 16 : magnitude >= 0.001 ? 17 : -1;
}

/** Splits a double into two halves of 26 bits. */
const HALVES = 2 ** 27 + 1;

/** What the product of two doubles leaves out: exact, so that a half can be told from what is near it. */
function productRest(one: number, other: number, product: number): number {
  const spreadOne = HALVES * one;
  const highOne = spreadOne - (spreadOne - one);
  const lowOne = one - highOne;
  const spreadOther = HALVES * other;
  const highOther = spreadOther - (spreadOther - other);
  const lowOther = other - highOther;
  return lowOne * lowOther - (product - highOne * highOther - lowOne * highOther - highOne * lowOther);
}

/**
 * The value without the noise of binary arithmetic: rounded to 15 significant digits, as Excel shows it.
 * 63/70 x 100 is 90, not 89.99999999999999. What is not finite is given back as it is.
 * @method  M-15
 * @example cleanNoise(0.1 + 0.2) // => 0.3
 */
export function cleanNoise(value: number): number {
  if (Number.isInteger(value)) return Math.abs(value) < 1e15 ? value + 0 : Number(value.toPrecision(15));
  const magnitude = Math.abs(value);
  const decimals = decimalsAt15Digits(magnitude);
  if (decimals < 0) return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
  const power = POWERS[decimals] as number;
  const scaled = magnitude * power;
  const whole = Math.floor(scaled);
  let beyondHalf = scaled - whole - 0.5;
  // The product is off by at most 1/16 here; nearer to a half than that, what it leaves out decides.
  if (beyondHalf > -0.1 && beyondHalf < 0.1) beyondHalf += productRest(magnitude, power, scaled);
  const clean = (beyondHalf < 0 ? whole : whole + 1) / power;
  return value < 0 ? -clean : clean;
}

/**
 * Rounds half away from zero on the 15-digit value, digit by digit, as Excel's ROUND; never -0.
 * For display and for profiles that classify rounded values: figures stay unrounded elsewhere.
 * @param decimals places after the point, -15 to 15; negative rounds to tens, hundreds ...
 * @method         M-32
 * @example        roundHalfAway(99.705, 2) // => 99.71
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const places = Math.trunc(decimals);
  const [digits, exponent = '0'] = String(Math.abs(cleanNoise(value))).split('e') as [string, string?];
  const whole = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  const [wholeDigits, wholeExponent = '0'] = String(whole).split('e') as [string, string?];
  const rounded = Number(`${wholeDigits}e${Number(wholeExponent) - places}`);
  return rounded === 0 ? 0 : value < 0 ? -rounded : rounded;
}

/** Decimals up to which a figure was entered rather than computed. */
const ENTERED_DECIMALS = 4;

/**
 * Whether a figure has no more decimals than a person types: it is shown whole, and what has more by two.
 * @example isEntered(1.225) // => true
 */
export function isEntered(value: number): boolean {
  return roundHalfAway(value, ENTERED_DECIMALS) === cleanNoise(value);
}

/** More decimals than this tell a reader nothing. */
const MOST_DECIMALS = 6;

/**
 * Decimals that a computed figure is shown with: two, and more where two would show a whole number that it is not.
 * 109.996 beside "Baik" reads 109,996 and not 110,00; TE -0.0029 reads -0,003 (M-32).
 * @example shownDecimals(109.996) // => 3
 */
export function shownDecimals(value: number): number {
  const clean = cleanNoise(value);
  if (Number.isInteger(clean)) return 2;
  for (let decimals = 2; decimals <= MOST_DECIMALS; decimals += 1)
    if (!Number.isInteger(roundHalfAway(clean, decimals))) return decimals;
  return 2;
}
