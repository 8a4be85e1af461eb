import { MAX_COLUMNS, MAX_ROWS, columnLetters, columnOfLetters } from '../../../kernel/cellAddress';

/**
 * A formula as it reads some rows and columns further on: relative references move, absolute ones stay. Texts in
 * quotes, sheet names and function names are left alone. One pass, no nested repetition.
 */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let moved = '';
  let at = 0;
  while (at < formula.length) {
    const sign = formula[at] as string;
    if (sign === '"' || sign === "'" || sign === '[') {
      const stop = endOfQuoted(formula, at);
      moved += formula.slice(at, stop);
      at = stop;
    } else if (/[A-Za-z0-9_$.\\\u0080-\uffff]/.test(sign)) {
      let stop = at + 1;
      while (stop < formula.length && /[A-Za-z0-9_$.\\\u0080-\uffff?]/.test(formula[stop] as string)) stop++;
      const word = formula.slice(at, stop);
      const next = formula[stop];
      moved += next === '(' || next === '!' ? word : moveWord(formula, at, stop, word, rows, columns);
      at = stop;
    } else {
      moved += sign;
      at++;
    }
  }
  return moved;
}

/** Offset after a quoted text (quotes doubled inside) or a bracket (brackets nested). */
function endOfQuoted(formula: string, start: number): number {
  const quote = formula[start] as string;
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (quote === '[') {
      if (sign === '[') depth++;
      else if (sign === ']' && --depth === 0) return at + 1;
    } else if (at > start && sign === quote) {
      if (formula[at + 1] !== quote) return at + 1;
      at++;
    }
  }
  return formula.length;
}

function moveWord(
  formula: string,
  at: number,
  stop: number,
  word: string,
  rows: number,
  columns: number,
): string {
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(word);
  if (cell) {
    const column = movedColumn(cell[2] as string, cell[1] === '$', columns);
    const row = movedRow(Number(cell[4]), cell[3] === '$', rows);
    return column === null || row === null ? word : `${cell[1]}${column}${cell[3]}${row}`;
  }
  // Whole rows and columns (1:3, A:B) are words beside a colon.
  const isBesideColon = formula[at - 1] === ':' || formula[stop] === ':';
  if (!isBesideColon) return word;
  const whole = /^(\$?)(?:([A-Za-z]{1,3})|([1-9]\d{0,6}))$/.exec(word);
  if (!whole) return word;
  const moved = whole[2]
    ? movedColumn(whole[2], whole[1] === '$', columns)
    : movedRow(Number(whole[3]), whole[1] === '$', rows);
  return moved === null ? word : `${whole[1]}${moved}`;
}

/** Excel wraps a relative reference that leaves the sheet round its other edge. */
function movedColumn(letters: string, isAbsolute: boolean, columns: number): string | null {
  const column = columnOfLetters(letters);
  if (column === null) return null;
  return isAbsolute ? letters : columnLetters((column + columns + MAX_COLUMNS) % MAX_COLUMNS);
}

function movedRow(row: number, isAbsolute: boolean, rows: number): number | null {
  if (row > MAX_ROWS) return null;
  return isAbsolute ? row : ((row - 1 + rows + MAX_ROWS) % MAX_ROWS) + 1;
}
