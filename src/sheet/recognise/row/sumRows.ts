import { witnessNats } from '../evidence/witness';
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
 */
export function sumRows(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  if (!rows.some((row) => moneyOf(row).ceiling !== null)) return new Set();
  const children = childrenByCode(rows);
  return children.size > 0 ? sumsByCode(children) : sumsByMoney(rows);
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
function childrenByCode(rows: readonly TableRow[]): Map<TableRow, TableRow[]> {
  const children = new Map<TableRow, TableRow[]>();
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

/** From the last row up: a row whose money is that of the next two or more rows together, spent money as well. */
function sumsByMoney(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const found = new Set<TableRow>();
  // Rows that are no part of another row yet, the nearest last.
  const open: Money[] = [];
  for (const row of [...rows].reverse()) {
    const own = moneyOf(row);
    if (own.ceiling === null) continue;
    const count = partsOf(own, open);
    if (count > 0) {
      found.add(row);
      open.splice(open.length - count, count);
    }
    open.push(own);
  }
  return found;
}

/** How many of the nearest rows add up to a row, in both kinds of money; 0 when they do not. */
function partsOf(own: Money, open: readonly Money[]): number {
  if (own.spent === null || !own.ceiling || !own.spent) return 0;
  let [ceiling, spent] = [0, 0];
  for (let count = 1; count <= Math.min(open.length, MOST_PARTS); count += 1) {
    const part = open[open.length - count] as Money;
    ceiling += part.ceiling ?? 0;
    spent += part.spent ?? 0;
    if (ceiling > own.ceiling + STEP) return 0;
    const isSum = Math.abs(ceiling - own.ceiling) <= STEP && Math.abs(spent - own.spent) <= STEP;
    if (count >= 2 && isSum) return count;
  }
  return 0;
}
