import type { Quarter } from '../scoring/index';
import type { Field } from '../sheet/fields';

/** Fields whose figures a report repeats, and the gap to the last Renstra target. */
export type RollField = Field | 'gap';

/** What a figure is, besides whose: measure, period, and against which plan. */
export interface Slot {
  readonly field: RollField;
  /**
   * `plan`: of the Renstra, its targets and what is measured by the last of them. `outputs`: of the rincian output, where
   * they come to another sum than the indicators.
   */
  readonly basis: 'year' | 'plan' | 'outputs';
  /** Year of the figure; of what is measured against the Renstra, the year of the realisasi. */
  readonly year: number;
  readonly quarter: Quarter | null;
  /** Another unit, for figures of peers. */
  readonly workUnit: string | null;
}

/** A figure or label that a witness gives for a slot. */
export interface SlotFigure extends Slot {
  readonly value: number | string;
  /** Year that sentences name with it: of what is measured against the Renstra, its last year. */
  readonly saidYear: number;
}

/** Stable text of a slot. */
export function slotKey({ field, basis, year, quarter, workUnit }: Slot): string {
  return [field, basis, year, quarter ?? '', workUnit ?? ''].join('|');
}

/** The slot that stands in its place after some years: targets of the Renstra keep theirs. */
export function shiftSlot(slot: Slot, years: number): Slot {
  const isAbsolute = slot.basis === 'plan' && slot.field === 'target';
  return isAbsolute ? slot : { ...slot, year: slot.year + years };
}
