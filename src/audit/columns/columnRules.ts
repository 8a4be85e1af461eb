import { nka, performanceEfficiency } from '../../scoring/index';
import type { FindingCode } from '../finding';

/** A figure of a table that its head says how to compute from figures beside it. */
export interface ColumnRule {
  readonly code: FindingCode;
  /** Head of the computed figures. */
  readonly result: RegExp;
  /** Heads of what they are computed from. */
  readonly inputs: readonly RegExp[];
  readonly compute: (inputs: readonly number[]) => number | null;
}

const EKA = /^(?:(?:nilai )?eka\b|evaluasi kinerja anggaran)/i;
const IKPA = /^(?:(?:nilai )?ikpa\b|indikator kinerja pelaksanaan anggaran)/i;
const NKA = /^(?:(?:nilai )?nka\b|nilai kinerja anggaran)/i;
const WEIGHT = /^bobot\b/i;
const SCORE = /^(?:nilai|skor|capaian|% ?capaian|indeks capaian|nilai capaian|nilai kinerja)(?: ?\(%\))?$/i;
const WEIGHTED =
  /^(?:(?:nilai|skor|capaian)(?: kinerja)? (?:tertimbang|akhir|terbobot)|(?:nilai|skor|capaian|bobot) ?[x×*] ?(?:nilai|skor|capaian|bobot)|kontribusi)\b/i;

/** Weights of EKA and IKPA that offices use: those of PMK 22/2021, and halves. */
const NKA_WEIGHTS = [
  [60, 40],
  [50, 50],
] as const;

/**
 * Rules of columns, as data. A table may follow one of them or none: its own rows tell.
 * @method M-9, M-25
 */
export const COLUMN_RULES: readonly ColumnRule[] = [
  {
    code: 'ne-wrong',
    result: /^(?:nilai efisiensi|ne)(?: ?\((?:ne|%)\))?$/i,
    inputs: [/^(?:efisiensi|e)(?: ?\((?:e|%)\))?$/i],
    compute: ([efficiency]) => valueOf(performanceEfficiency(efficiency as number)),
  },
  ...NKA_WEIGHTS.map((weights): ColumnRule => ({
    code: 'nka-wrong',
    result: NKA,
    inputs: [EKA, IKPA],
    compute: ([eka, ikpa]) => valueOf(nka(eka as number, ikpa as number, weights)),
  })),
  ...[100, 1].map((whole): ColumnRule => ({
    code: 'weighted-wrong',
    result: WEIGHTED,
    inputs: [WEIGHT, SCORE],
    compute: ([weight, score]) => ((weight as number) * (score as number)) / whole,
  })),
];

function valueOf(result: { readonly ok: boolean; readonly value?: number }): number | null {
  return result.ok ? (result.value ?? null) : null;
}
