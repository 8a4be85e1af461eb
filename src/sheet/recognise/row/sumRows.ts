import { witnessNats } from '../evidence/witness';
import { childrenByNumbering } from './numberedLevels';
import { verdictOf } from '../evidence/weigh';
import type { TableRow } from '../../table';

/** Money of a row: how much, and how much of it was spent; null where the cell holds no figure. */
interface Money {
  readonly ceiling: number | null;
  readonly spent: number | null;
}

/** Rupiah are printed whole; a sum of rounded parts may be one off for each part. */
const STEP = 1;
/** Span of sums of money: large figures agree by chance only once in very many. */
const SPAN = 1_000_000;
/** Rows above which a row without a code is still tried as their sum. */
const MOST_PARTS = 60;

/**
 * Rows whose money is the sum of rows below them (program over kegiatan over sub kegiatan): by their codes, where the
 * money of the parts proves it; without codes by the sums alone. Linear in the rows.
 * @param rows of indicators, from top to bottom
 * @param others the other rows of the table: headings of levels and totals, whose money bears witness
 */
export function sumRows(rows: readonly TableRow[], others: readonly TableRow[] = []): ReadonlySet<TableRow> {
  if (!rows.some((row) => moneyOf(row).ceiling !== null)) return new Set();
  const children = childrenByCode(rows);
  if (children.size > 0) return sumsByCode(children);
  const numbered = sumsByCode(childrenByNumbering(rows));
  return numbered.size > 0 ? numbered : sumsByMoney(rows, others);
}

function moneyOf({ cells }: TableRow): Money {
  const figure = (key: string): number | null => {
    const value = cells[key]?.value;
    return typeof value === 'number' ? value : null;
  };
  return { ceiling: figure('budget-ceiling'), spent: figure('budget-spent') };
}

/** `1.02.03` as its parts; null for what is no code of levels. */
function codeParts({ code, number }: TableRow): string[] | null {
  const text = (code ?? number ?? '').replace(/\s+/g, '').replace(/\.$/, '');
  return /^[0-9A-Z]{1,6}(?:\.[0-9A-Z]{1,6})*$/i.test(text) ? text.split('.') : null;
}

/** Rows right below each row, by codes that begin with its own. */
export function childrenByCode(rows: readonly TableRow[]): Map<TableRow, TableRow[]> {
  const children = new Map<TableRow, TableRow[]>();
  // Codes of one part are below none.
  if (!rows.some(({ code, number }) => (code ?? number ?? '').includes('.'))) return children;
  const open: { readonly row: TableRow; readonly parts: readonly string[] }[] = [];
  for (const row of rows) {
    const parts = codeParts(row);
    if (parts === null) continue;
    while (open.length > 0 && !isBelow(parts, open.at(-1)?.parts ?? [])) open.pop();
    const parent = open.at(-1)?.row;
    if (parent) {
      const list = children.get(parent);
      if (list) list.push(row);
      else children.set(parent, [row]);
    }
    open.push({ row, parts });
  }
  return children;
}

function isBelow(parts: readonly string[], above: readonly string[]): boolean {
  return parts.length > above.length && above.every((part, at) => parts[at] === part);
}

/** All rows with rows below them, when the money of those that have some speaks for it together. */
function sumsByCode(children: ReadonlyMap<TableRow, readonly TableRow[]>): ReadonlySet<TableRow> {
  let nats = 0;
  for (const [row, parts] of children) nats += natsOf(moneyOf(row), parts.map(moneyOf));
  return verdictOf(nats) === 'taken' ? new Set(children.keys()) : new Set();
}

/** Weight of the money of a row as a witness that it is the sum of its parts. */
function natsOf(own: Money, parts: readonly Money[]): number {
  let nats = 0;
  for (const field of ['ceiling', 'spent'] as const) {
    const printed = own[field];
    const known = parts.filter((part) => part[field] !== null);
    if (printed === null || known.length === 0) continue;
    const sum = known.reduce((total, part) => total + (part[field] ?? 0), 0);
    nats += witnessNats({ printed, step: STEP * parts.length, span: SPAN }, sum);
  }
  return nats;
}

/** A row that is part of no other row yet. */
interface OpenRow {
  readonly row: TableRow;
  readonly money: Money;
}

/** One way of reading the rows as levels. */
interface Levels {
  /** Rows right below each row that is a sum, the nearest first. */
  readonly parts: ReadonlyMap<TableRow, readonly TableRow[]>;
  /** Ceiling of the rows that are part of no other row. */
  readonly total: number;
}

/**
 * Sums of two or more rows speak for themselves. A row with the money of the one row below it may be its level (a
 * program of one kegiatan), or print the same money again for another indicator: it is a level only below a sum that
 * it explains, or where all of them together explain the largest total that the table prints.
 */
function sumsByMoney(rows: readonly TableRow[], others: readonly TableRow[]): ReadonlySet<TableRow> {
  const many = levelsOf(rows, 2);
  const sums = new Set(many.parts.keys());
  if (sums.size === 0) return sums;
  const single = levelsOf(rows, 1);
  let printed = 0;
  for (const row of others) printed = Math.max(printed, moneyOf(row).ceiling ?? 0);
  const explains = ({ total }: Levels): boolean =>
    printed > 0 && Math.abs(total - printed) <= STEP * rows.length;
  if (explains(single) && !explains(many)) return new Set(single.parts.keys());
  const isNew = ([row, parts]: readonly [TableRow, readonly TableRow[]]): boolean =>
    parts.length > 1 && !sums.has(row);
  const explained = [...single.parts].filter(isNew).map(([row]) => row);
  for (const row of explained) addBelow(row, single.parts, sums);
  return sums;
}

/** Adds a sum and all sums below it. */
function addBelow(top: TableRow, parts: Levels['parts'], sums: Set<TableRow>): void {
  const open = [top];
  for (let row = open.pop(); row; row = open.pop()) {
    const below = parts.get(row);
    if (!below) continue;
    sums.add(row);
    for (const part of below) open.push(part);
  }
}

/** From the last row up: rows whose money, also the spent one, is that of the next `fewest` or more rows together. */
function levelsOf(rows: readonly TableRow[], fewest: 1 | 2): Levels {
  const parts = new Map<TableRow, readonly TableRow[]>();
  // The nearest last.
  const open: OpenRow[] = [];
  for (const row of [...rows].reverse()) {
    const money = moneyOf(row);
    if (money.ceiling === null) continue;
    const count = partsOf(money, open, fewest);
    if (count > 0)
      parts.set(
        row,
        open.splice(open.length - count, count).map((one) => one.row),
      );
    open.push({ row, money });
  }
  return { parts, total: open.reduce((total, { money }) => total + (money.ceiling ?? 0), 0) };
}

/** How many of the nearest rows add up to a row, in both kinds of money; 0 when they do not. */
function partsOf(own: Money, open: readonly OpenRow[], fewest: 1 | 2): number {
  if (own.spent === null || !own.ceiling || !own.spent) return 0;
  let [ceiling, spent] = [0, 0];
  for (let count = 1; count <= Math.min(open.length, MOST_PARTS); count += 1) {
    const { money: part } = open[open.length - count] as OpenRow;
    ceiling += part.ceiling ?? 0;
    spent += part.spent ?? 0;
    if (ceiling > own.ceiling + STEP) return 0;
    const isSum = Math.abs(ceiling - own.ceiling) <= STEP && Math.abs(spent - own.spent) <= STEP;
    if (count >= fewest && isSum) return count;
  }
  return 0;
}
