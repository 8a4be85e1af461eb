/** `npm run bench:skor`: scoring a million indicators beside a plain loop with the same divisions, in one process. */
import { BPOM_2021, scoreIndicators } from '../../src/scoring/index';
import type { IndicatorInput } from '../../src/scoring/types';

const COUNT = Number(process.argv[2] ?? 1_000_000);
const RUNS = 5;

const indicators: IndicatorInput[] = Array.from({ length: COUNT }, (_, i) => ({
  id: String(i),
  objective: String(i % 1000),
  target: 50 + (i % 500) / 10,
  actual: 40 + ((i * 7) % 800) / 10,
  budgetCeiling: 1_000_000 + (i % 1000),
  budgetSpent: 800_000 + ((i * 3) % 1000),
}));
const objectives = Array.from({ length: 1000 }, (_, i) => ({ id: String(i), perspective: null }));

/** The divisions of every indicator and the sums of its sasaran; no kriteria, no issues, no objects. */
function plainLoop(): number {
  const sums = new Float64Array(1000);
  const counts = new Float64Array(1000);
  const levels = new Float64Array(COUNT);
  for (let i = 0; i < COUNT; i += 1) {
    const { target, actual, objective, budgetCeiling, budgetSpent } = indicators[i] as IndicatorInput;
    const achievement = ((actual as number) / (target as number)) * 100;
    const input = ((budgetSpent as number) / (budgetCeiling as number)) * 100;
    levels[i] = achievement / input - 1;
    const place = Number(objective);
    sums[place] = (sums[place] as number) + achievement;
    counts[place] = (counts[place] as number) + 1;
  }
  return sums.reduce((all, sum, place) => all + sum / (counts[place] as number), levels[0] as number);
}

function fastest(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...times);
}

const ours = fastest(() => scoreIndicators({ indicators, objectives, perspectives: [] }, BPOM_2021));
const loop = fastest(plainLoop);
console.log(
  `${COUNT} indicators | lakip ${ours.toFixed(0)} ms | loop ${loop.toFixed(0)} ms | ratio ${(ours / loop).toFixed(1)}`,
);
