import { scoringIssue } from './issue';
import type { Band } from './method';
import { cleanNoise } from './rounding';
import type { ScoringIssue } from './types';

/**
 * The row of a band table that a value falls into; null when it falls into a hole. Compares the 15-digit value.
 * @method  M-14, M-15, M-22
 */
export function bandOf(value: number, bands: readonly Band[]): Band | null {
  const clean = cleanNoise(value);
  for (let place = 0; place < bands.length; place += 1) {
    const band = bands[place] as Band;
    if (isAbove(clean, band) && isBelow(clean, band)) return band;
  }
  return null;
}

function isAbove(value: number, band: Band): boolean {
  return band.from === null || (band.fromOp === '<=' ? band.from <= value : band.from < value);
}

function isBelow(value: number, band: Band): boolean {
  return band.to === null || (band.toOp === '<=' ? value <= band.to : value < band.to);
}

/**
 * Checks a band table (tabel kriteria): no gap, no overlap, both ends open to infinity, no band without a value.
 * A profile that fails is refused, with the gap named in `data`: `after`, `before` (band ids), `from` and
 * `to`, or `at` when it is about a single value.
 * @issue   `band-end-missing`, `band-empty`, `band-gap`, `band-overlap`, `not-finite`
 * @method  M-16
 */
export function checkBands(bands: readonly Band[]): readonly ScoringIssue[] {
  const issues = checkEachBand(bands);
  if (issues.length > 0) return issues;
  if (bands.length === 0) return [scoringIssue('band-end-missing', { data: { end: 'both' } })];
  const sorted = sortBands(bands);
  const [first, last] = [sorted[0] as Band, sorted[sorted.length - 1] as Band];
  if (first.from !== null) issues.push(endMissing(first, 'low', first.from));
  for (let place = 1; place < sorted.length; place += 1) {
    const seam = checkSeam(sorted[place - 1] as Band, sorted[place] as Band);
    if (seam) issues.push(seam);
  }
  if (last.to !== null && sorted.every((band) => band.to !== null))
    issues.push(endMissing(last, 'high', last.to));
  return issues;
}

/**
 * Checks that bands do not overlap, where holes are meant (kategori, M-21: what is in no band takes `otherwise`).
 * @issue  `band-empty`, `band-overlap`, `not-finite`
 * @method M-16, M-21
 */
export function checkOverlaps(bands: readonly Band[]): readonly ScoringIssue[] {
  const issues = checkEachBand(bands);
  if (issues.length > 0) return issues;
  const sorted = sortBands(bands);
  const seams = sorted.slice(1).map((band, place) => checkSeam(sorted[place] as Band, band));
  return seams.filter((seam): seam is ScoringIssue => seam?.code === 'band-overlap');
}

function checkEachBand(bands: readonly Band[]): ScoringIssue[] {
  return bands.flatMap((band) => {
    const { from, to, id } = band;
    if ((from !== null && !Number.isFinite(from)) || (to !== null && !Number.isFinite(to))) {
      return [scoringIssue('not-finite', { subject: { band: id } })];
    }
    if (from === null || to === null || from < to) return [];
    const holdsOne = from === to && band.fromOp === '<=' && band.toOp === '<=';
    return holdsOne ? [] : [scoringIssue('band-empty', { subject: { band: id }, data: { from, to } })];
  });
}

/** By lower end, then by upper end: a single value stands before the open band that begins at it. */
function sortBands(bands: readonly Band[]): readonly Band[] {
  const low = (band: Band): number => band.from ?? -Infinity;
  const opens = (band: Band): number => (band.fromOp === '<' ? 1 : 0);
  return [...bands].sort((one, two) => {
    if (low(one) !== low(two)) return low(one) < low(two) ? -1 : 1;
    return opens(one) - opens(two) || (one.to ?? Infinity) - (two.to ?? Infinity) || 0;
  });
}

function checkSeam(lower: Band, upper: Band): ScoringIssue | null {
  const subject = { after: lower.id, before: upper.id };
  if (lower.to === null || upper.from === null || upper.from < lower.to) {
    const data = { from: upper.from ?? '-∞', to: lower.to ?? '∞' };
    return scoringIssue('band-overlap', { subject, data });
  }
  const [from, to] = [lower.to, upper.from];
  if (from < to) return scoringIssue('band-gap', { subject, data: { from, to } });
  const holders = Number(lower.toOp === '<=') + Number(upper.fromOp === '<=');
  if (holders === 0) return scoringIssue('band-gap', { subject, data: { at: from } });
  return holders === 2 ? scoringIssue('band-overlap', { subject, data: { at: from } }) : null;
}

function endMissing(band: Band, end: 'low' | 'high', bound: number): ScoringIssue {
  return scoringIssue('band-end-missing', { subject: { band: band.id }, data: { end, bound } });
}
