import type { CellContent } from '../../sheet/editPlan';

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

/** A cell of `range.formulas` and `range.valueTypes` as content that writes it back. */
export function contentOf(formula: unknown, valueType: unknown): CellContent {
  if (formula === '' || formula === null || formula === undefined) return null;
  if (typeof formula !== 'string') return formula as number | boolean;
  const isEntered = formula.startsWith('=') ? formula.length > 1 && valueType !== 'Text' : false;
  return isEntered || valueType === 'Error' ? { formula, cached: null } : formula;
}
