import type { TableRow } from '../../table';

/** How a number is written: I, A, 1, a, each also with a bracket or point behind. */
interface Numbering {
  readonly style: string;
  readonly text: string;
}

/**
 * Rows right below each row, by the way they are numbered: I over 1 over a. Each new way of numbering opens a level
 * below; one that is open already closes the levels under it. Empty where a row has no such number, or all are of one
 * kind.
 */
export function childrenByNumbering(rows: readonly TableRow[]): Map<TableRow, TableRow[]> {
  const children = new Map<TableRow, TableRow[]>();
  const open: { readonly row: TableRow; readonly numbering: Numbering }[] = [];
  for (const row of rows) {
    const numbering = numberingOf(row.number ?? row.code ?? '', open);
    if (numbering === null) return new Map();
    const same = open.findIndex((each) => each.numbering.style === numbering.style);
    if (same >= 0) open.length = same;
    const parent = open.at(-1)?.row;
    if (parent) {
      const list = children.get(parent);
      if (list) list.push(row);
      else children.set(parent, [row]);
    }
    open.push({ row, numbering });
  }
  return children;
}

function numberingOf(number: string, open: readonly { readonly numbering: Numbering }[]): Numbering | null {
  const found = /^\s*\(?(\d{1,3}|[ivxl]{1,6}|[IVXL]{1,6}|[a-z]|[A-Z])([).]{0,2})\s*$/.exec(number);
  if (!found) return null;
  const [, text = '', mark = ''] = found;
  // After h comes the letter i, after a heading of its own the numeral.
  const before = open.find(({ numbering }) => numbering.style === styleOf(text, mark, 'letter'))?.numbering;
  const follows = before !== undefined && text.charCodeAt(0) === before.text.charCodeAt(0) + 1;
  const isNumeral = /^[ivxl]+$/i.test(text) && !(text.length === 1 && follows);
  return { style: styleOf(text, mark, isNumeral ? 'numeral' : 'letter'), text };
}

function styleOf(text: string, mark: string, kind: 'letter' | 'numeral'): string {
  const bracket = mark.includes(')') ? ')' : '';
  if (/^\d/.test(text)) return `digit${bracket}`;
  return `${kind}${text === text.toUpperCase() ? 'A' : 'a'}${bracket}`;
}
