import { largestOf } from '../../../kernel/extremes';
import type { QuarterKind } from '../../../scoring/index';
import { evidence, type Evidence } from '../evidence/weigh';

/** Evidence for each kind of quarters (or months). */
export type KindEvidence = Readonly<Record<QuarterKind, Evidence[]>>;

export const QUARTER_KINDS: readonly QuarterKind[] = ['kumulatif', 'jumlah', 'nilai-akhir', 'rata-rata'];

/** Evidence for no kind of period. */
export function noEvidence(): KindEvidence {
  return { kumulatif: [], jumlah: [], 'nilai-akhir': [], 'rata-rata': [] };
}

/** Figures of the periods in order; null where one is not filled. */
export type Series = readonly (number | null)[];

/** Most falls that are counted: the third says nothing that two did not. */
const MOST_FALLS = 2;

/**
 * What the shape of a series says: what is counted on cannot fall, and seldom rises by chance from each period to the
 * next.
 * @param isCount the figures are counted or spent; a percent or index may fall whatever its kind
 */
export function shapeEvidence(series: Series, isCount: boolean, found: KindEvidence): void {
  if (!isCount) return;
  const filled = series.filter((value) => value !== null);
  let [falls, rises, orders] = [0, 0, 0];
  for (let at = 1; at < filled.length; at += 1) {
    const [before, value] = [filled[at - 1] as number, filled[at] as number];
    if (value < before - 1e-9) falls += 1;
    if (value > before) {
      rises += 1;
      orders += Math.log(rises + 1);
    }
  }
  if (falls > 0) found.kumulatif.push(evidence('period-falls', Math.min(falls, MOST_FALLS)));
  else if (rises > 0) found.kumulatif.push(evidence('period-rises', orders));
}

/**
 * What the figure of the year says of its periods: they add up to it, end at it, all have it, or have it as their mean.
 * A series that is not filled to its end says nothing.
 */
export function yearEvidence(series: Series, year: number | null, found: KindEvidence): void {
  if (year === null || series.length < 2 || series.some((value) => value === null)) return;
  const values = series as readonly number[];
  const sum = values.reduce((total, value) => total + value, 0);
  const last = values.at(-1) as number;
  const isSame = values.every((value) => near(value, year));
  if (isSame) {
    for (const kind of ['kumulatif', 'nilai-akhir', 'rata-rata'] as const)
      found[kind].push(evidence('period-same'));
    if (year !== 0) found.jumlah.push(evidence('period-misses'));
    return;
  }
  const addsUp = near(sum, year) && values.filter((value) => value !== 0).length >= 2;
  const isMean = near(sum / values.length, year);
  const ends = near(last, year);
  if (!addsUp && !isMean && !ends) return;
  found.jumlah.push(evidence(addsUp ? 'period-adds-up' : 'period-misses'));
  found['rata-rata'].push(evidence(isMean ? 'period-mean' : 'period-misses'));
  for (const kind of ['kumulatif', 'nilai-akhir'] as const)
    found[kind].push(evidence(ends ? 'period-ends-at' : 'period-misses'));
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-4 * Math.max(1e-3, Math.abs(other));
}

/** Spread of the natural logarithm of realisasi over target on sheets, and the least that a result can weigh. */
const SPREAD = 0.35;
const LEAST_NATS = -3.5;

/**
 * How likely a result is as such: most indicators end near their target, so 18 % of it speaks against the reading.
 * @param ratio realisasi over target, 1 when it was met
 */
export function plausibleNats(ratio: number): number {
  if (!Number.isFinite(ratio) || ratio <= 0) return LEAST_NATS;
  return Math.max(LEAST_NATS, -(Math.log(ratio) ** 2) / (2 * SPREAD ** 2));
}

/** Nats of each kind, relative to the best one. */
export function relative(found: KindEvidence): Readonly<Record<QuarterKind, number>> {
  const sums = QUARTER_KINDS.map((kind) => found[kind].reduce((total, { nats }) => total + nats, 0));
  const best = largestOf(sums);
  return Object.fromEntries(QUARTER_KINDS.map((kind, at) => [kind, (sums[at] as number) - best])) as Record<
    QuarterKind,
    number
  >;
}

/** What the rows of a table say together of one of them: its kinds hang together, but not for certain. */
export class Pool {
  private readonly totals: Record<QuarterKind, number> = {
    kumulatif: 0,
    jumlah: 0,
    'nilai-akhir': 0,
    'rata-rata': 0,
  };

  add(own: Readonly<Record<QuarterKind, number>>): void {
    for (const kind of QUARTER_KINDS) this.totals[kind] += Math.max(MOST_OF_ONE, own[kind]);
  }

  /** Evidence of the other rows, at most `MOST_OF_OTHERS` against a kind. */
  without(own: Readonly<Record<QuarterKind, number>>): Readonly<Record<QuarterKind, Evidence>> {
    const rest = QUARTER_KINDS.map((kind) => this.totals[kind] - Math.max(MOST_OF_ONE, own[kind]));
    const best = largestOf(rest);
    return Object.fromEntries(
      QUARTER_KINDS.map((kind, at) => [
        kind,
        { id: 'witness', nats: Math.max(MOST_OF_OTHERS, (rest[at] as number) - best) } as const,
      ]),
    ) as Record<QuarterKind, Evidence>;
  }
}

const MOST_OF_ONE = -6;
const MOST_OF_OTHERS = -4;
