import { isPercentFormat } from '../../number/numberFormat';
import { type SheetView, tidy } from '../view/sheetView';
import type { HeaderSense } from './headerSense';

export const MAX_HEADER_ROWS = 5;

/** Whether a text would do as a header: all known words, or one that begins with them and is short. */
export function isHeaderWord(sense: HeaderSense): boolean {
  if (meaningOf(sense) === '') return false;
  return (
    sense.coverage >= 0.6 ||
    (sense.coverage >= 0.3 && sense.wordCount <= 8 && sense.rest !== '' && sense.identity !== null)
  );
}

/** What a header says, as one key; empty when it says nothing. */
export function meaningOf(sense: HeaderSense): string {
  const { identity, measure, domain, quarter, month, scope, version } = sense;
  return [identity, measure, domain, quarter, month, scope, version]
    .filter((part) => part !== null)
    .join('|');
}

/** A figure with its unit, `66 Unit`, `12,5 ton`; periods and years are words of headers. */
const COUNTED =
  /^(?!(?:19|20)\d{2}\b|[1-4] )-?\d[\d.,]* (?!(?:bulan|tahun|triwulan|tw|semester|smt)\b)\p{L}[\p{L} /]{0,24}$/iu;

/** A figure as data has it; years and the numbers of columns are no figures, but 1 that is shown as 100% is. */
export function isFigure(view: SheetView, row: number, column: number): boolean {
  const value = view.own(row, column);
  if (typeof value === 'number') {
    const mayNumber = isYear(value) || (Number.isInteger(value) && value >= 1 && value <= 4);
    return !mayNumber || isPercentFormat(view.grid.numberFormat(row, column));
  }
  if (typeof value !== 'string') return false;
  const text = tidy(value);
  if (COUNTED.test(text)) return true;
  return /^(?:rp\.? ?)?-?\d[\d., ]*%?$/i.test(text) && !/^(?:(?:19|20)\d{2}|[1-4])$/.test(text);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** Whether a header stands over names: it has an identity and no measure. */
export function isNameHeader({ identity, measure }: HeaderSense): boolean {
  return measure === null && identity !== null;
}

/** A header cell that stands over several columns. */
export function isGroup(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.right > merge.left;
}
