import type { CellAddress } from '../../../kernel/cellAddress';
import type { Direction, Measured, Target } from '../../../scoring/index';
import type { Reason } from '../../decision';
import type { LocatedCell } from '../../table';
import type { Weighed } from '../evidence/weigh';
import type { Witness } from '../evidence/witness';

/** Target and realisasi of one period with what the sheet prints as their result. */
export interface Pair {
  readonly target: Target | null;
  readonly actual: Measured;
  readonly achievement: Witness | null;
  /** Words of kriteria or of a note: `Baik`, `Tercapai`. */
  readonly words: readonly string[];
}

export interface DirectionSubject {
  readonly name: string;
  readonly cell: CellAddress;
  /** Cell of a column of directions. */
  readonly stated: LocatedCell | null;
  readonly note: LocatedCell | null;
  /** Cell of the target, for signs and words in it. */
  readonly target: LocatedCell | null;
  readonly unitOfMeasure: string | null;
  readonly pairs: readonly Pair[];
  /** Its targets fall from quarter to quarter, or from year to year. */
  readonly isPlannedToFall: boolean;
}

export interface DirectionReading {
  /** null: that of the profile. */
  readonly direction: Direction | null;
  /** How much better the printed figures fit form B than form A of *minimal*, in nats. */
  readonly formB: number;
}

export type Choice = 'maksimal' | 'minimal';

export const DIRECTIONS: readonly Direction[] = ['maksimal', 'minimal', 'stabil'];

export interface Weighing {
  readonly subject: DirectionSubject;
  readonly group: string;
  readonly weighed: Weighed<Choice>;
  readonly reason: Reason;
  readonly formB: number;
}

/** Target and realisasi from which the directions come to different results. */
export function differs({ target, actual }: Pair): boolean {
  if (target === null || actual === null) return false;
  if (typeof target === 'number') return target !== actual;
  return actual < target.from || actual > target.to;
}
