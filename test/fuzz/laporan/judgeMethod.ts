import { isAbove, plus, type Exact } from '../kantor/exact';
import type { Verdicts } from './judgeTables';
import type { PrintedTable } from './printed';
import { criterionOf, stepOf } from './trueReport';

/** What a table of bounds says of a value. */
interface BoundTable {
  readonly heads: readonly [string, string];
  /** Which cell holds the bounds, and which what they mean. */
  readonly bounds: 0 | 1;
  readonly meaningOf: (value: Exact) => string | null;
}

const TABLES: readonly BoundTable[] = [
  { heads: ['Kriteria', 'Nilai (x)'], bounds: 1, meaningOf: criterionOf },
  { heads: ['Tingkat efisiensi', 'Capaian TE'], bounds: 0, meaningOf: (level) => `${stepOf(level)}%` },
];

const HUNDREDTH: Exact = { over: 1n, under: 100n };

/** Checks the tables of Metode Pengukuran by values in, at and beside their bounds; false for other tables. */
export function judgeBounds({ heads, rows, place }: PrintedTable, verdicts: Verdicts): boolean {
  const kind = TABLES.find((each) => each.heads.every((head, at) => heads[at]?.heading === head));
  if (!kind) return false;
  const values = rows.flatMap((row) => sampleValues(String(row[kind.bounds])));
  for (const row of rows) {
    verdicts.count += 1;
    const meaning = String(row[1 - kind.bounds]);
    for (const value of values)
      if (holds(String(row[kind.bounds]), value) && kind.meaningOf(value) !== meaning)
        verdicts.wrong.push(`${place}: “${row.join(' | ')}”, right: ${kind.meaningOf(value)}`);
  }
  for (const value of values)
    if (rows.filter((row) => holds(String(row[kind.bounds]), value)).length !== 1)
      verdicts.wrong.push(`${place}: ${value.over}/${value.under} stands in no row, or in two`);
  return true;
}

function sampleValues(text: string): Exact[] {
  return (text.match(/-?\d+(?:,\d+)?/g) ?? [])
    .map(exactOf)
    .flatMap((bound) => [plus(bound, { ...HUNDREDTH, over: -1n }), bound, plus(bound, HUNDREDTH)]);
}

function exactOf(text: string): Exact {
  const [units = '', decimals = ''] = text.split(',');
  return { over: BigInt(units + decimals), under: 10n ** BigInt(decimals.length) };
}

/** Whether bounds as printed take a value: `90% ≤ x < 110%`, `x > 120%`, `TE < 0`. */
function holds(text: string, value: Exact): boolean {
  const parts = text.split(/\s*([<≤>≥])\s*/);
  const at = parts.findIndex((part) => /^(?:x|TE)$/.test(part));
  if (at < 0) return false;
  const low = at === 0 || compares(exactOf(plain(parts[at - 2])), parts[at - 1] ?? '', value);
  return (
    low &&
    (parts[at + 1] === undefined || compares(value, parts[at + 1] ?? '', exactOf(plain(parts[at + 2]))))
  );
}

const plain = (text = ''): string => text.replace('%', '');

function compares(one: Exact, sign: string, other: Exact): boolean {
  if (sign === '<') return isAbove(other, one);
  if (sign === '≤') return !isAbove(one, other);
  return sign === '>' ? isAbove(one, other) : !isAbove(other, one);
}
