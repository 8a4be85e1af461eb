import type { ICellData } from '@univerjs/core';
import type { CellErrorCode, CellValue } from '../../sheet/grid';
import type { CultureProfile } from '../model/culture';

const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/**
 * A number as a person types it in the culture, undefined when the text is none: with id-ID `92,25` and
 * `1.250.000`. The grid itself reads English numbers only.
 */
export function typedNumber(text: string, culture: CultureProfile): number | undefined {
  if (culture.decimal !== ',') return undefined;
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/.exec(text.trim());
  if (!match || (match[3] === undefined && !(match[2] as string).includes('.'))) return undefined;
  const number = Number(`${(match[2] as string).replaceAll('.', '')}.${match[3] ?? '0'}`);
  return (match[1] ? -number : number) / (match[4] ? 100 : 1);
}

/** A number as the editor shows it: in full, never as rounded for the cell. */
export function editedNumber(value: number, isPercent: boolean, { decimal }: CultureProfile): string {
  // Hundred times a number may be off in its last digit only.
  const shown = isPercent ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return shown.replace('.', decimal);
}

/** Value of a grid cell in our terms. */
export function valueOf(data: ICellData | null | undefined | void): CellValue {
  const value = data?.v;
  if (value === null || value === undefined || value === '') return null;
  if (data?.t === 3) return value === 1 || value === true || value === '1';
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value;
  if (data?.t === 2 && Number.isFinite(Number(value))) return Number(value);
  return ERROR_TEXT.test(value) ? { error: value as CellErrorCode } : value;
}
