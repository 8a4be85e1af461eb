import type { Method } from '../method';

/** What a sasaran that has no score holds in a column. */
const NONE = NaN;

/**
 * Scores of sasaran (NPS) from the columns of their indicators, in one pass: the compensated mean of `meanOf`, whose sums
 * are kept by sasaran.
 * @param objective   place of the sasaran of each indicator; what is not below `count` belongs to none
 * @param achievement percent points; NaN where not measured
 * @param weight      each > 0; NaN where none is stated; left out: all the same
 * @returns           percent points by sasaran; NaN where nothing was measured
 * @method            M-10, M-13
 */
export function objectiveColumns(
  objective: Int32Array,
  count: number,
  achievement: Float64Array,
  weight: Float64Array | null,
  { mean }: Method,
): Float64Array {
  const sums = new Float64Array(count);
  const rests = new Float64Array(count);
  const weights = new Float64Array(count);
  const isGeometric = mean === 'geometric';
  // Of a geometric mean: a zero makes it 0, a negative value leaves it without a result.
  const zeros = new Uint8Array(isGeometric ? count : 0);
  const negatives = new Uint8Array(isGeometric ? count : 0);
  for (let place = 0; place < achievement.length; place += 1) {
    const own = objective[place] as number;
    const value = achievement[place] as number;
    if (own < 0 || own >= count || Number.isNaN(value)) continue;
    const stated = weight === null ? NONE : (weight[place] as number);
    const factor = Number.isNaN(stated) ? 1 : stated;
    if (!(factor > 0 && factor < Infinity)) continue;
    if (isGeometric && value <= 0) (value === 0 ? zeros : negatives)[own] = 1;
    const term = factor * (isGeometric ? Math.log(value === 0 ? 1 : value) : value);
    const sum = sums[own] as number;
    const next = sum + term;
    rests[own] =
      (rests[own] as number) + (Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum);
    sums[own] = next;
    weights[own] = (weights[own] as number) + factor;
  }
  return sums.map((sum, own) => {
    const value = (sum + (rests[own] as number)) / (weights[own] as number);
    if (!Number.isFinite(value)) return NONE;
    if (!isGeometric) return value;
    return negatives[own] ? NONE : zeros[own] ? 0 : Math.exp(value);
  });
}
