import { columnLetters, columnOfLetters, MAX_COLUMNS, MAX_ROWS } from '../../kernel/cellAddress';

/** Texts, quoted sheet names, and words with the bracket or mark that makes them a function or a sheet. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[$\w.]+[(!]?/g;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A formula as it stands after copying it by so many rows and columns; references with `$` stay.
 * @example shiftFormula('=A1+$B$2', 1, 0) // => '=A2+$B$2'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token) => {
    const match = REFERENCE.exec(token);
    if (!match) return token;
    const column = columnOfLetters(match[2] as string);
    if (column === null) return token;
    const newColumn = match[1] ? column : column + columns;
    const newRow = Number(match[4]) + (match[3] ? 0 : rows);
    if (newColumn < 0 || newColumn >= MAX_COLUMNS || newRow < 1 || newRow > MAX_ROWS) return '#REF!';
    return `${match[1]}${columnLetters(newColumn)}${match[3]}${newRow}`;
  });
}
