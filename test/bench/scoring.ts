/**
 * `npm run bench:score`: scoring a million indicators, as objects and in columns, beside plain loops with the same divisions
 * over the same data, in one process.
 */
import { BPOM_2021, scoreColumns, scoreIndicators, type IndicatorColumns } from '../../src/scoring/index';
import type { IndicatorInput } from '../../src/scoring/types';
import { reachLine } from './reach';

const COUNT = Number(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 1_000_000);
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

const column = (figure: (indicator: IndicatorInput) => unknown): Float64Array =>
  Float64Array.from(indicators, (indicator) => Number(figure(indicator)));
const columns = {
  target: column(({ target }) => target),
  actual: column(({ actual }) => actual),
  budgetCeiling: column(({ budgetCeiling }) => budgetCeiling),
  budgetSpent: column(({ budgetSpent }) => budgetSpent),
  objective: Int32Array.from(indicators, ({ objective }) => Number(objective)),
  objectiveCount: 1000,
} satisfies IndicatorColumns;

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

/** The same over columns. */
function plainColumns(): number {
  const { target, actual, budgetCeiling, budgetSpent, objective } = columns;
  const sums = new Float64Array(1000);
  const counts = new Float64Array(1000);
  const levels = new Float64Array(COUNT);
  for (let i = 0; i < COUNT; i += 1) {
    const achievement = ((actual[i] as number) / (target[i] as number)) * 100;
    const input = ((budgetSpent[i] as number) / (budgetCeiling[i] as number)) * 100;
    levels[i] = achievement / input - 1;
    const place = objective[i] as number;
    sums[place] = (sums[place] as number) + achievement;
    counts[place] = (counts[place] as number) + 1;
  }
  return sums.reduce((all, sum, place) => all + sum / (counts[place] as number), levels[0] as number);
}

/** Processor milliseconds of the run that took least. */
function least(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const loop = least(plainLoop);
const columnLoop = least(plainColumns);
const inColumns = least(() => scoreColumns(columns, BPOM_2021));
const asObjects = least(() => scoreIndicators({ indicators, objectives, perspectives: [] }, BPOM_2021));
console.log('indicators | interface | ms | plain loop ms | ratio');
for (const [name, ours, plain] of [
  ['objects', asObjects, loop],
  ['columns', inColumns, columnLoop],
  ['columns, loop over objects', inColumns, loop],
] as const)
  console.log([COUNT, name, ours.toFixed(1), plain.toFixed(1), (ours / plain).toFixed(1)].join(' | '));
const what = `scoring ${COUNT} indicators in columns, to a bare loop over them`;
console.log(reachLine({ what, reached: inColumns / columnLoop, most: 5, unit: 'x' }));
