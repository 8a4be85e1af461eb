import type { CultureProfile } from '../model/culture';

/** Parts of a formula that are the same in every language: texts, quoted sheet names, structured references. */
const FIXED = /^(?:"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?)/;
/** A name, reference or function; digits in it are no number. */
const NAME = /^[A-Za-z_$\u00c0-\uffff][\w.$\u00c0-\uffff]*/;
const ENGLISH_NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/;
/** In the other notation, and in English as people copy it. */
const LOCAL_NUMBER = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][-+]?\d+)?/;

interface Notation {
  readonly number: RegExp;
  readonly write: (number: string) => string;
  readonly sign: (sign: string, isInArray: boolean) => string;
}

function translate(formula: string, { number, write, sign }: Notation): string {
  let text = '';
  let isInArray = false;
  // After an operand a sign begins nothing: in `A1,5` it stands between two arguments.
  let isAfterOperand = false;
  for (let at = 0; at < formula.length;) {
    const rest = formula.slice(at);
    const fixed = FIXED.exec(rest) ?? NAME.exec(rest);
    const found: RegExpExecArray | null =
      fixed ?? (isAfterOperand && !/^\d/.test(rest) ? null : number.exec(rest));
    const part: string = found?.[0] ?? (rest[0] as string);
    if (part === '{' || part === '}') isInArray = part === '{';
    text += fixed ? part : found ? write(part) : sign(part, isInArray);
    at += part.length;
    if (part.trim() !== '') isAfterOperand = found !== null || part === ')' || part === '}';
  }
  return text;
}

const usesComma = ({ decimal }: CultureProfile): boolean => decimal === ',';

/**
 * A formula as a person of a culture reads it: in Indonesian decimals have a comma, arguments are apart by `;`, columns of
 * an array by a backslash.
 * `=SUM(1.5,B2)` is `=SUM(1,5;B2)` in Indonesian.
 */
export function localFormula(formula: string, culture: CultureProfile): string {
  if (!usesComma(culture)) return formula;
  return translate(formula, {
    number: ENGLISH_NUMBER,
    write: (number) => number.replace('.', ','),
    sign: (sign, isInArray) => (sign === ',' ? (isInArray ? '\\' : ';') : sign),
  });
}

/**
 * The formula that a person of a culture wrote, in English notation. English notation is understood too where it can
 * mean nothing else: a point in a number, a comma that stands in none.
 * The Indonesian `=SUM(1,5;B2)` is `=SUM(1.5,B2)`.
 */
export function englishFormula(formula: string, culture: CultureProfile): string {
  if (!usesComma(culture)) return formula;
  return translate(formula, {
    number: LOCAL_NUMBER,
    write: (number) => number.replace(',', '.'),
    sign: (sign, isInArray) => {
      if (isInArray) return sign === '\\' ? ',' : sign;
      return sign === ';' ? ',' : sign;
    },
  });
}
