import { columnLetters, parseA1, type CellRange } from '../../kernel/cellAddress';

/** One reference in a formula: its rectangle, and where it stands in the text. */
export interface FormulaReference {
  readonly range: CellRange;
  readonly start: number;
  readonly end: number;
}

// Tokens of a formula, tried where the last one ended: text and quoted sheet names are tokens of their own, so
// that nothing in them is read as a reference.
const TEXT = /"(?:[^"]|"")*"/y;
const REFERENCE =
  /(?:(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(.!])/uy;
const WORD = /[\p{L}\p{N}_.]+/uy;

function* referenceMatches(formula: string): Generator<RegExpExecArray> {
  for (let at = 0; at < formula.length;) {
    TEXT.lastIndex = REFERENCE.lastIndex = WORD.lastIndex = at;
    const reference = REFERENCE.exec(formula);
    if (reference) yield reference;
    const token = reference ?? TEXT.exec(formula) ?? WORD.exec(formula);
    at += token ? token[0].length : 1;
  }
}

/**
 * The cell references of an A1 formula in order; whole columns, names and structured references are left out.
 * @param sheet the sheet that the formula stands on, for references without one
 * @example referencesOf('=SUM(A1:A3)+B2', 'S').length // => 2
 */
export function referencesOf(formula: string, sheet: string): FormulaReference[] {
  const references: FormulaReference[] = [];
  for (const match of referenceMatches(formula)) {
    const from = parseA1(match[3] as string);
    const to = match[4] === undefined ? from : parseA1(match[4]);
    if (!from || !to) continue;
    references.push({
      range: {
        sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? sheet,
        top: Math.min(from.row, to.row),
        left: Math.min(from.column, to.column),
        bottom: Math.max(from.row, to.row),
        right: Math.max(from.column, to.column),
      },
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return references;
}

/**
 * A formula as seen from its cell: references are written as distances, so that a formula filled down is the
 * same text in every row.
 * @example relativeForm('=B2/A2', 'S', 1, 2) // => '=<0,-1>/<0,-2>'
 */
export function relativeForm(formula: string, sheet: string, row: number, column: number): string {
  let form = '';
  let done = 0;
  for (const { range, start, end } of referencesOf(formula, sheet)) {
    const text = formula.slice(start, end);
    const [first = '', last] = text.slice(text.lastIndexOf('!') + 1).split(':');
    const place = (reference: string, r: number, c: number): string =>
      `${/\$\d/.test(reference) ? `$${r}` : r - row},${reference.startsWith('$') ? `$${columnLetters(c)}` : c - column}`;
    const prefix = range.sheet === sheet ? '' : `${range.sheet}!`;
    form += `${formula.slice(done, start)}${prefix}<${place(first, range.top, range.left)}${last === undefined ? '' : `:${place(last, range.bottom, range.right)}`}>`;
    done = end;
  }
  return form + formula.slice(done);
}

/** Whether a range covers a cell. */
export function covers(range: CellRange, sheet: string, row: number, column: number): boolean {
  return (
    range.sheet === sheet &&
    row >= range.top &&
    row <= range.bottom &&
    column >= range.left &&
    column <= range.right
  );
}
