import { decimalDigits, generalText } from './decimalDigits';
import type { FormatSection, FormatToken } from './parseFormat';

/** A number >= 0 by one section that has no date in it. */
export function formatNumber(value: number, section: FormatSection): string {
  const { tokens } = section;
  if (tokens.some((token) => token.kind === 'general')) {
    return tokens.map((token) => (token.kind === 'general' ? generalText(value) : literal(token))).join('');
  }
  if (!tokens.some((token) => token.kind === 'digit')) return tokens.map(literal).join('');
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const scaled = value * 100 ** percents;
  if (tokens.some((token) => token.kind === 'exponent')) return formatExponent(scaled, tokens);
  if (isFraction(tokens)) return formatFraction(scaled, tokens);
  return formatPlain(scaled, tokens);
}

function literal(token: FormatToken): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'percent') return '%';
  if (token.kind === 'comma') return ',';
  if (token.kind === 'slash') return '/';
  return token.kind === 'point' ? '.' : '';
}

function formatPlain(value: number, tokens: readonly FormatToken[]): string {
  const point = tokens.findIndex((token) => token.kind === 'point');
  const end = point < 0 ? tokens.length : point;
  const before = tokens.slice(0, end);
  const after = point < 0 ? [] : tokens.slice(point + 1);
  const lastDigit = lastDigitOf(tokens);
  const isScaling = (token: FormatToken, index: number): boolean =>
    token.kind === 'comma' && (index > lastDigit || (point >= 0 && index === point - 1));
  const thousands = tokens.filter(isScaling).length;
  const firstDigit = tokens.findIndex((token) => token.kind === 'digit');
  const isGrouped = before.some(
    (token, index) => token.kind === 'comma' && index > firstDigit && !isScaling(token, index),
  );
  const places = after.filter((token) => token.kind === 'digit').length;
  const digits = decimalDigits(value / 1000 ** thousands, places);
  const wholeText = wholePart(
    digits.whole,
    before.filter((token) => token.kind !== 'comma'),
    isGrouped,
  );
  if (point < 0) return wholeText;
  return `${wholeText}.${decimalPart(
    digits.decimals,
    after.filter((token) => token.kind !== 'comma'),
  )}`;
}

/** Digits into the placeholders from right to left; what is left over goes before the first. */
function wholePart(whole: string, tokens: readonly FormatToken[], isGrouped: boolean): string {
  const source = whole === '0' ? '' : whole;
  const firstDigit = tokens.findIndex((token) => token.kind === 'digit');
  let text = '';
  let taken = 0;
  const put = (sign: string): void => {
    if (isGrouped && taken > 0 && taken % 3 === 0) text = `,${text}`;
    text = sign + text;
    taken++;
  };
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index] as FormatToken;
    if (token.kind !== 'digit') {
      text = literal(token) + text;
      continue;
    }
    const digit = source[source.length - 1 - taken];
    if (digit !== undefined) put(digit);
    else if (token.text === '0') put('0');
    else if (token.text === '?') put(' ');
    if (index === firstDigit) while (taken < source.length) put(source[source.length - 1 - taken] as string);
  }
  return firstDigit < 0 && source !== '' ? source + text : text;
}

function decimalPart(decimals: string, tokens: readonly FormatToken[]): string {
  let shown = decimals.length;
  const places = tokens.filter((token) => token.kind === 'digit') as { text: string }[];
  while (shown > 0 && decimals[shown - 1] === '0' && places[shown - 1]?.text !== '0') shown--;
  let text = '';
  let place = 0;
  for (const token of tokens) {
    if (token.kind !== 'digit') text += literal(token);
    else {
      if (place < shown) text += decimals[place];
      else if (token.text === '?') text += ' ';
      place++;
    }
  }
  return text;
}

function formatExponent(value: number, tokens: readonly FormatToken[]): string {
  const mark = tokens.findIndex((token) => token.kind === 'exponent');
  const mantissa = tokens.slice(0, mark);
  const power = tokens.slice(mark + 1);
  const point = mantissa.findIndex((token) => token.kind === 'point');
  const step = Math.max(1, (point < 0 ? mantissa : mantissa.slice(0, point)).filter(isDigit).length);
  const places = point < 0 ? 0 : mantissa.slice(point).filter(isDigit).length;
  let exponent = value === 0 ? 0 : Math.floor(Math.log10(value) / step) * step;
  // Rounding may carry into one more digit: 9.99 as 0.0E+0 is 1.0E+1.
  const rounded = Number(`${(value / 10 ** exponent).toFixed(places)}`);
  if (rounded >= 10 ** step) exponent += step;
  const sign = exponent < 0 ? '-' : (tokens[mark] as { text: string }).text === 'E+' ? '+' : '';
  const mantissaText = formatPlain(value / 10 ** exponent, mantissa);
  return `${mantissaText}E${sign}${wholePart(String(Math.abs(exponent)), power, false)}`;
}

function isDigit(token: FormatToken): boolean {
  return token.kind === 'digit';
}

function lastDigitOf(tokens: readonly FormatToken[]): number {
  let last = tokens.length - 1;
  while (last >= 0 && tokens[last]?.kind !== 'digit') last--;
  return last;
}

function isFraction(tokens: readonly FormatToken[]): boolean {
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  return slash > 0 && tokens.slice(0, slash).some(isDigit);
}

function formatFraction(value: number, tokens: readonly FormatToken[]): string {
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  const before = tokens.slice(0, slash);
  const after = tokens.slice(slash + 1);
  const fixed = Number(
    after.map((token) => (token.kind === 'literal' || isDigit(token) ? textOf(token) : '')).join(''),
  );
  const places = after.filter(isDigit).length;
  let numeratorStart = lastDigitOf(before);
  while (numeratorStart > 0 && isDigit(before[numeratorStart - 1] as FormatToken)) numeratorStart--;
  const hasWhole = before.slice(0, numeratorStart).some(isDigit);
  const whole = hasWhole ? Math.floor(value) : 0;
  const [numerator, denominator] = nearestFraction(value - whole, fixed > 0 ? fixed : null, 10 ** places - 1);
  const carried = hasWhole && numerator === denominator;
  const wholeText = hasWhole
    ? wholePart(String(whole + (carried ? 1 : 0)), before.slice(0, numeratorStart), false)
    : '';
  const width = before.length - numeratorStart;
  if (hasWhole && (numerator === 0 || carried)) return wholeText + ' '.repeat(width + 1 + after.length);
  return `${wholeText}${String(numerator).padStart(width)}/${String(denominator).padEnd(after.length)}`;
}

function textOf(token: FormatToken): string {
  return 'text' in token ? token.text : '';
}

/** Best fraction with a denominator up to `limit`, by halving between neighbours (Stern-Brocot). */
function nearestFraction(value: number, fixed: number | null, limit: number): [number, number] {
  if (fixed !== null) return [Math.round(value * fixed), fixed];
  let best: [number, number] = [Math.round(value), 1];
  for (let denominator = 2; denominator <= Math.min(limit, 999); denominator++) {
    const numerator = Math.round(value * denominator);
    const gap = Math.abs(value - numerator / denominator);
    if (gap < Math.abs(value - best[0] / best[1]) - 1e-12) best = [numerator, denominator];
  }
  return best;
}
