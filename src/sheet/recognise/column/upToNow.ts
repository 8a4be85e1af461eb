import type { Measure } from '../../words/headerWords';
import { MARGINS } from '../evidence/weights';
import { groupBy } from '../indicator/groupedQuestion';
import { headerText, orElse, settle, type ColumnDraft } from './columnDraft';
import { pairWitness } from './pairWitness';
import type { SampleFigures } from './sampleFigures';

/** Rows that must agree before sums prove anything, and the share of them that must. */
const [LEAST_ROWS, AGREE] = [2, 0.75];

/** A column up to now, with the columns that it adds up. */
interface Whole {
  readonly whole: ColumnDraft;
  readonly parts: readonly ColumnDraft[];
}

/**
 * `s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini` and `Smt I | Smt II | s.d. Smt II`: the last holds the others. It counts
 * where the others add up to it or the printed percentages follow from it; else a person is asked.
 * @returns the columns that further passes read: without those that another one holds
 */
export function withoutParts(columns: readonly ColumnDraft[], sample: SampleFigures): readonly ColumnDraft[] {
  const found = [...ofNow(columns), ...ofPeriods(columns)];
  if (found.length === 0) return columns;
  const printed = new Set(found.filter(({ whole }) => isWitnessed(whole, columns, sample)));
  for (const column of found.flatMap(({ whole, parts }) => [whole, ...parts]))
    if (printed.size > 0) column.measure ??= 'actual';
  const left = new Set<ColumnDraft>();
  for (const each of found) {
    const { whole, parts } = each;
    const isProven = printed.has(each) || addsUp(whole, parts, sample);
    settle(whole, { code: 'column-up-to-now' }, isProven ? 0.95 : 0.6);
    whole.isOpen = !isProven && isEntered(whole);
    for (const part of parts) {
      if (!isLastOf(part, whole)) continue;
      if (isEntered(whole)) orElse(part, { field: 'actual' });
      leave(part, whole, left);
    }
  }
  return columns.filter((column) => !left.has(column));
}

function leave(part: ColumnDraft, whole: ColumnDraft, left: Set<ColumnDraft>): void {
  left.add(part);
  part.measure = null;
  part.ref = null;
  settle(part, { code: 'column-part-of', data: { other: headerText(whole) } }, 0.9);
}

/** Parts of other periods stay: the first semester is a figure of its own. */
function isLastOf(part: ColumnDraft, whole: ColumnDraft): boolean {
  return whole.meaning.quarter === null || part.meaning.quarter === whole.meaning.quarter;
}

function isEntered({ measure }: ColumnDraft): boolean {
  return measure === 'actual' || measure === 'target';
}

type Place = 'before' | 'now' | 'whole';

const PERIOD = '(?:bulan|triwulan|tw|periode|minggu|semester|smt|month|quarter|period)';
const UNTIL = '(?:s\\.?\\s?/?\\s?d\\.?|sampai(?: dengan)?|hingga|kumulatif|up to|until)';
const BEFORE = new RegExp(
  `\\b${PERIOD} (?:yang )?(?:lalu|sebelumnya|kemarin)|\\b(?:last|previous) ${PERIOD}`,
  'i',
);
const WHOLE = new RegExp(`\\b${UNTIL}\\s*${PERIOD} (?:ini|berjalan|laporan)|\\b${UNTIL} this ${PERIOD}`, 'i');
const NOW = new RegExp(`\\b${PERIOD} (?:ini|berjalan|laporan)|\\bthis ${PERIOD}`, 'i');

function placeOf(column: ColumnDraft): Place | null {
  const text = headerText(column).replaceAll(/\s+/g, ' ');
  if (BEFORE.test(text)) return 'before';
  if (WHOLE.test(text)) return 'whole';
  return NOW.test(text) ? 'now' : null;
}

/** Columns up to this month beside those of this month, or up to the last. */
function ofNow(columns: readonly ColumnDraft[]): Whole[] {
  const placed = columns.flatMap((column) => {
    const place = placeOf(column);
    return place === null ? [] : [{ column, place }];
  });
  const found: Whole[] = [];
  for (const group of groupBy(placed, ({ column }) => `${column.measure}|${column.domain}`).values()) {
    const wholes = group.filter(({ place }) => place === 'whole');
    const parts = group.filter(({ place }) => place !== 'whole').map(({ column }) => column);
    const whole = wholes[0]?.column;
    if (!whole || wholes.length > 1 || parts.length === 0 || parts.length > 2) continue;
    if (whole.measure === null) {
      if (!standTogether([...parts, whole], columns) || has(columns, 'actual')) continue;
      whole.measure = 'actual';
    }
    found.push({ whole, parts });
  }
  return found;
}

function standTogether(group: readonly ColumnDraft[], columns: readonly ColumnDraft[]): boolean {
  const places = group.map((column) => columns.indexOf(column)).sort((one, two) => one - two);
  return places.every((place, at) => at === 0 || place === (places[at - 1] as number) + 1);
}

function has(columns: readonly ColumnDraft[], wanted: Measure): boolean {
  return columns.some(({ measure, domain }) => measure === wanted && domain !== 'money');
}

/** Columns up to a quarter beside that of the quarter alone. */
function ofPeriods(columns: readonly ColumnDraft[]): Whole[] {
  const found: Whole[] = [];
  for (const whole of columns) {
    const { quarter, isUntil, year } = whole.meaning;
    if (quarter === null || !isUntil) continue;
    const sisters = columns.filter(
      (other) =>
        other !== whole &&
        other.measure === whole.measure &&
        other.domain === whole.domain &&
        other.meaning.quarter !== null &&
        other.meaning.year === year,
    );
    const ofSame = sisters.filter(({ meaning }) => meaning.quarter === quarter);
    if (ofSame.length !== 1 || ofSame[0]?.meaning.isUntil) continue;
    const parts = sisters.filter(({ meaning }) => !meaning.isUntil && (meaning.quarter ?? 5) <= quarter);
    found.push({ whole, parts });
  }
  return found;
}

/** Whether the parts add up to the whole in most rows. */
function addsUp(whole: ColumnDraft, parts: readonly ColumnDraft[], sample: SampleFigures): boolean {
  if (parts.length < 2) return false;
  const rows = sample.rows(whole.path.column).flatMap((row) => {
    const own = sample.at(row, whole.path.column);
    const figures = parts.flatMap(({ path }) => sample.at(row, path.column) ?? []);
    if (!own || figures.length < parts.length) return [];
    const sum = figures.reduce((total, { value }) => total + value, 0);
    return [Math.abs(sum - own.value) <= own.step / 2 + 1e-9];
  });
  return rows.length >= LEAST_ROWS && rows.filter(Boolean).length >= rows.length * AGREE;
}

/** Whether the printed percentages follow from the whole. */
function isWitnessed(whole: ColumnDraft, columns: readonly ColumnDraft[], sample: SampleFigures): boolean {
  const isMoney = whole.domain === 'money';
  const isOfDomain = ({ domain }: ColumnDraft): boolean => (domain === 'money') === isMoney;
  const targets = columns.filter((other) => other.measure === 'target' && isOfDomain(other));
  const percents = columns.filter(
    (other) => (other.measure === 'percent' || other.measure === 'achieved') && isOfDomain(other),
  );
  return targets.some((target) =>
    percents.some((percent) => {
      const pair = { target: target.path.column, actual: whole.path.column, percent: percent.path.column };
      return pairWitness(sample, { ...pair, isMoney }).nats >= MARGINS.remarked;
    }),
  );
}
