import { CELL_ERRORS, type CellErrorCode, type CellValue } from '../../sheet/grid';

/** What an entered text turns into: a value or a formula, and the number format that Excel sets with it. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat?: string;
}

/** A person can type every error but the one of a cell that still waits for its data. */
const ERRORS: readonly string[] = CELL_ERRORS.filter((error) => error !== '#GETTING_DATA');

const NUMBER = /^([-+]?)\$?(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[-+]?\d+)?( ?%)?$/i;

/** Days from Excel's epoch, dates before March 1900 apart (nobody reports on them). */
function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? time / 86_400_000 + 25_569 : null;
}

function parseDate(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (!us) return null;
  const year = Number(us[3]);
  return serialOf(year < 30 ? 2000 + year : year < 100 ? 1900 + year : year, Number(us[1]), Number(us[2]));
}

function parseNumber(text: string): Entry | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const plain = Number(text.replace(/[$,%\s]/g, ''));
  if (!Number.isFinite(plain)) return null;
  if (!match[5]) return { value: plain, formula: null };
  return { value: plain / 100, formula: null, numberFormat: match[3] ? '0.00%' : '0%' };
}

/**
 * What Excel makes of a text written through `values` or `formulas`: en-US numbers, percentages and dates
 * become numbers, `=`, `+`, `-` begin formulas, `'` and the format `@` keep text. Documents only (types of
 * Range.values; office.md P-fvt, P-loc).
 */
export function parseEntry(text: string, numberFormat: string): Entry {
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (numberFormat === '@') return { value: text, formula: null };
  if (/^=./s.test(text)) return { value: null, formula: text };
  const trimmed = text.trim();
  const number = parseNumber(trimmed);
  if (number) return number;
  const date = parseDate(trimmed);
  if (date !== null) return { value: date, formula: null, numberFormat: 'm/d/yyyy' };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE', formula: null };
  if (ERRORS.includes(upper)) return { value: { error: upper as CellErrorCode }, formula: null };
  if (/^[+-][^\s]/.test(text)) return { value: null, formula: `=${text}` };
  return { value: text, formula: null };
}
