import { achievement, inputPercent } from '../../../scoring/index';
import { agrees, spanOf, witnessNats } from '../evidence/witness';
import type { SampleFigures } from './sampleFigures';

/** Columns of a pair and of the percentage that is printed beside it. */
export interface PrintedPair {
  readonly target: number;
  readonly actual: number;
  readonly percent: number;
  readonly isMoney: boolean;
}

/** How well a pair predicts the printed percentages. */
export interface PairWitness {
  readonly nats: number;
  readonly agree: number;
  readonly checked: number;
}

/**
 * Weighs a pair as the source of a column of percentages: what scoring makes of each row against what is printed,
 * in percent points or as a ratio, maksimal or minimal, in full or cut at the printed maximum.
 */
export function pairWitness(sample: SampleFigures, pair: PrintedPair): PairWitness {
  const rows = sample.rows(pair.percent);
  const printed = rows.flatMap((row) => sample.at(row, pair.percent) ?? []);
  if (printed.length === 0) return { nats: 0, agree: 0, checked: 0 };
  const span = spanOf(printed.map(({ value }) => value));
  const cap = capOf(printed.map(({ value }) => value));
  let best: PairWitness | null = null;
  for (const scale of [1, 0.01]) {
    let nats = 0;
    let agree = 0;
    let checked = 0;
    for (const row of rows) {
      const figure = sample.at(row, pair.percent);
      const predicted = predictions(sample, row, pair).map((value) => Math.min(value * scale, cap * scale));
      if (!figure || predicted.length === 0) continue;
      const witness = { printed: figure.value, step: figure.step, span };
      const right = predicted.find((value) => agrees(witness, value));
      const chance = right === undefined ? 0 : Math.log(predicted.length);
      nats += witnessNats(witness, right ?? (predicted[0] as number)) - chance;
      agree += right === undefined ? 0 : 1;
      checked += 1;
    }
    if (best === null || nats > best.nats) best = { nats, agree, checked };
  }
  return best ?? { nats: 0, agree: 0, checked: 0 };
}

/** Capaian that stop at 100, 110, 120 or 150 are cut there; else nothing is. */
function capOf(values: readonly number[]): number {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return [100, 110, 120, 150].includes(most) && values.filter((value) => value === most).length >= 2
    ? most
    : Number.POSITIVE_INFINITY;
}

function predictions(sample: SampleFigures, row: number, pair: PrintedPair): readonly number[] {
  const [target, actual] = [sample.at(row, pair.target)?.value, sample.at(row, pair.actual)?.value];
  if (target === undefined || actual === undefined) return [];
  const results = pair.isMoney
    ? [inputPercent(target, actual)]
    : [
        achievement(target, actual, 'maksimal'),
        achievement(target, actual, 'minimal', 'A'),
        achievement(target, actual, 'minimal', 'B'),
      ];
  return results.flatMap((result) => (result.ok ? [result.value] : []));
}
