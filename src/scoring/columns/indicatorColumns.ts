/**
 * Indicators in columns of one length: figures of the year. NaN says that a cell states none, where the rules for single
 * indicators have null.
 */
export interface IndicatorColumns {
  readonly target: Float64Array;
  /** Upper ends of range targets, whose lower ends stand in `target`; NaN: no range. */
  readonly targetTo?: Float64Array;
  /** Realisasi; NaN: not measured. */
  readonly actual: Float64Array;
  /** By place in `DIRECTION_CODES`; any other code: that of the profile. */
  readonly direction?: Uint8Array;
  readonly weight?: Float64Array;
  readonly budgetCeiling?: Float64Array;
  readonly budgetSpent?: Float64Array;
  /** Place of the sasaran of each indicator, from 0; negative: none. */
  readonly objective?: Int32Array;
  readonly objectiveCount?: number;
}
