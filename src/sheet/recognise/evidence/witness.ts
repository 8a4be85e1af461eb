/** Share of the figures on sheets that are typed wrongly: the 2021 report has 7 in 100. */
const ERROR_RATE = 0.05;
/** One witness alone never weighs more than this. */
const MOST_NATS = 7;
/** A round figure is right by chance more often: its span over its step is taken as this. */
const ROUND_SPAN = 3;

/** A figure that the sheet prints, and how precisely. */
export interface Witness {
  readonly printed: number;
  /** One unit of the last printed digit: 0.01 for 92,25. */
  readonly step: number;
  /** Width between the 5th and 95th percentile of the figures of its column. */
  readonly span: number;
}

/**
 * Weight of a printed figure for a reading that predicts a value, in nats: how much likelier the figure is if the
 * reading is right than by chance.
 * @param predicted null: the reading predicts no figure here, which neither speaks for nor against it
 * @example witnessNats({ printed: 87.5, step: 0.1, span: 40 }, 87.5) // => Math.log(0.95 * 400)
 */
export function witnessNats(witness: Witness, predicted: number | null): number {
  if (predicted === null || !Number.isFinite(predicted)) return 0;
  if (!agrees(witness, predicted)) return Math.log(ERROR_RATE);
  const { printed, step, span } = witness;
  const choices = printed === 0 || printed === 100 ? ROUND_SPAN : Math.max(span, 10 * step) / step;
  return Math.min(MOST_NATS, Math.log((1 - ERROR_RATE) * choices));
}

/** Whether a value prints as the witness does: rounded to its last digit, or cut there. */
export function agrees({ printed, step }: Witness, value: number): boolean {
  const noise = 1e-9 * Math.max(1, Math.abs(printed));
  if (Math.abs(value - printed) <= step / 2 + noise) return true;
  const cut = Math.trunc(value / step + Math.sign(value) * 1e-9) * step;
  return Math.abs(cut - printed) <= noise;
}

/**
 * Weight of a printed word, in nats, for a reading that predicts one of so many words.
 * @param isPredicted whether the reading predicts the printed word
 */
export function wordNats(isPredicted: boolean, words: number): number {
  return Math.log(isPredicted ? (1 - ERROR_RATE) * words : ERROR_RATE);
}

/**
 * Span of the figures of a column: between their 5th and 95th percentile.
 * @param figures any order; at least one
 */
export function spanOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, two) => one - two);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return at(0.95) - at(0.05);
}
