import type { CellContent } from '../../sheet/editPlan';
import { formulaOf } from './cellValue';

const MONTHS =
  /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?/gi;

/** Whether Excel would take a text for a formula, number, date, truth value or error (en-US, as all that is written). */
function isReadAsOther(text: string): boolean {
  if (/^[=+\-@'#]/.test(text)) return true;
  if (/^\s*(?:true|false)\s*$/i.test(text)) return true;
  if (!/\d/.test(text)) return false;
  return /^[\s\d.,:/%$€£¥()+\-]*$/.test(text.replace(MONTHS, '').replace(/[ap]\.?m\.?|e/gi, ''));
}

/**
 * What is given to `range.formulas` for a content: text stays text (with Excel's `'` where it would be read as
 * something else), null keeps the cell, an empty text clears it.
 * @example cellInput('1.234') // => "'1.234"
 */
export function cellInput(content: CellContent | undefined): string | number | boolean | null {
  if (content === undefined) return null;
  if (content === null || content === '') return '';
  if (typeof content === 'string') return isReadAsOther(content) ? `'${content}` : content;
  return typeof content === 'object' ? content.formula : content;
}

/** One cell as Office.js gives it. */
export interface GivenCell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly valueType: unknown;
}

/** A cell as content that writes it back. An error constant is entered like a formula, without quotes. */
export function contentOf({ formula, value, valueType }: GivenCell): CellContent {
  if (formula === '' || formula === null || formula === undefined) return null;
  if (typeof formula !== 'string') return formula as number | boolean;
  const isEntered = valueType === 'Error' || formulaOf(formula, value) !== null;
  return isEntered ? { formula, cached: null } : formula;
}

/** The cells of a loaded range (formulas, values, valueTypes). */
export function givenCell(range: Excel.Range, row: number, column: number): GivenCell {
  return {
    formula: range.formulas[row]?.[column],
    value: range.values[row]?.[column],
    valueType: range.valueTypes[row]?.[column],
  };
}
