import { cleanNoise, roundHalfAway } from '../scoring/index';
import type { Language } from './language';

const MARKS = { id: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const;

/** What stands for a figure that was not measured (M-5). */
export const NOT_MEASURED = '–';

/**
 * A figure as people write it: rounded half away from zero (M-32), comma and point by language, never -0.
 * @example formatNumber(99.705, 2, 'id') // => '99,71'
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  if (!Number.isFinite(value)) return NOT_MEASURED;
  const rounded = roundHalfAway(value, decimals);
  const [whole = '0', fraction = ''] = plainDigits(Math.abs(rounded)).split('.');
  const padded =
    decimals > 0 ? MARKS[language].decimal + fraction.padEnd(decimals, '0').slice(0, decimals) : '';
  return `${rounded < 0 ? '-' : ''}${grouped(whole, MARKS[language].thousands)}${padded}`;
}

/**
 * A figure with the decimals it has, float noise removed, at most `most` of them.
 * @example formatPlain(92.5, 'id') // => '92,5'
 */
export function formatPlain(value: number, language: Language, most = 10): string {
  const rounded = roundHalfAway(value, most);
  const fraction = plainDigits(Math.abs(rounded)).split('.')[1] ?? '';
  return formatNumber(rounded, Math.min(fraction.length, most), language);
}

/** Percent points with the sign: `98,20%`. */
export function formatPercent(value: number, language: Language, decimals = 2): string {
  return `${formatNumber(value, decimals, language)}%`;
}

/**
 * Whole rupiah as money is written: `Rp27.919.789.000`.
 * @example formatRupiah(27919789000, 'id') // => 'Rp27.919.789.000'
 */
export function formatRupiah(value: number, language: Language): string {
  const amount = formatNumber(value, 0, language);
  return amount.startsWith('-') ? `-Rp${amount.slice(1)}` : `Rp${amount}`;
}

/**
 * What a cell shows of a figure, in the notation of the language: a file tells it with a decimal point, Excel as the
 * person has it. Whatever is no figure of a file stays as it is.
 * @param value of the cell, by which `1.234` is told apart; in percent or as a fraction of one
 * @example localFigure('92.25%', 92.25, 'id') // => '92,25%'
 */
export function localFigure(text: string, value: unknown, language: Language): string {
  const digits = /^(-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)(?: ?%)?$/.exec(text.trim())?.[1];
  if (digits === undefined || typeof value !== 'number') return text;
  const read = Number(digits.replaceAll(',', ''));
  const half = 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0) + 1e-9;
  if (![value, value * 100].some((each) => Math.abs(read - each) <= half)) return text;
  const { decimal, thousands } = MARKS[language];
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? decimal : thousands));
}

/** Digits without exponent: 1e21 and 1e-7 are written out. */
function plainDigits(magnitude: number): string {
  const text = String(cleanNoise(magnitude));
  const match = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent);
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return whole + fraction.padEnd(shift, '0');
}

function grouped(digits: string, mark: string): string {
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    text = digits.slice(Math.max(0, end - 3), end) + mark + text;
  return text;
}
