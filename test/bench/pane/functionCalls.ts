import { FUNCTIONS } from '../../../src/functions/registry';
import { BPOM_2021, achievement, capped, criterionOf } from '../../../src/scoring/index';
import type { Argument } from '../../../src/grid/view/gridFunction';
import { callFunction } from '../../../src/simulator/host/customFunctions';
import type { ClientWindow } from '../../../src/simulator/host/clientWindow';

const ROWS = 100_000;
const RUNS = 15;
/** Without Excel's runtime: errors are not what is measured. */
const WINDOW = { JSON } as ClientWindow;

const column = (value: (row: number) => number): number[][] =>
  Array.from({ length: ROWS }, (_, row) => [value(row)]);
const TARGETS = column((row) => 50 + (row % 500) / 10);
const ACTUALS = column((row) => 40 + ((row * 7) % 800) / 10);
const CEILINGS = column((row) => 1_000_000 + (row % 1_000));
const SPENT = column((row) => 800_000 + ((row * 3) % 1_000));

type Run = (...args: unknown[]) => unknown;
const direct = (id: 'HITUNG' | 'CAPAIAN'): Run => FUNCTIONS[id] as unknown as Run;
/** As the built-in host calls it: `count` parameters, those left out as null, the invocation behind them. */
function throughHost(id: 'HITUNG' | 'CAPAIAN', count: number): Run {
  const parameters = Array.from({ length: count }, (_, at) => ({ name: `p${at}`, dimensionality: 'matrix' }));
  const metadata = { id, name: id, parameters };
  return (...args) => callFunction(WINDOW, metadata, direct(id), args as Argument[], { empty: null });
}
const everyRow = (run: Run) => () =>
  TARGETS.forEach((target, row) => run([target], [ACTUALS[row] as number[]]));

/** The scoring that HITUNG does for target and realisasi, without reading cells. */
function scoringAlone(): unknown {
  const { direction, minimalForm, cap, criterionBands, classifyDecimals } = BPOM_2021;
  return TARGETS.map(([target], row) => {
    const result = achievement(target as number, ACTUALS[row]?.[0] as number, direction, minimalForm);
    const value = result.ok ? capped(result.value, cap) : null;
    return [value, value === null ? null : criterionOf(value, criterionBands, classifyDecimals)?.label];
  });
}

/** Processor milliseconds, the least of several runs, of each way to compute 100,000 rows; and HITUNG called by the host to HITUNG called directly. */
export function measureFunctions(): {
  readonly times: Readonly<Record<string, number>>;
  readonly hitungToDirect: number;
} {
  const hostHitung = throughHost('HITUNG', 4);
  const [own, hosted] = [
    fastest(() => direct('HITUNG')(TARGETS, ACTUALS)),
    fastest(() => hostHitung(TARGETS, ACTUALS)),
  ];
  const times = {
    'scoring alone, without reading cells': fastest(scoringAlone),
    'HITUNG(target, actual), called directly': own,
    'HITUNG(target, actual), called by the host': hosted,
    'HITUNG of four columns, called directly': fastest(() =>
      direct('HITUNG')(TARGETS, ACTUALS, CEILINGS, SPENT),
    ),
    'HITUNG of four columns, called by the host': fastest(() =>
      hostHitung(TARGETS, ACTUALS, CEILINGS, SPENT),
    ),
    'CAPAIAN in each cell, called directly': fastest(everyRow(direct('CAPAIAN'))),
    'CAPAIAN in each cell, called by the host': fastest(everyRow(throughHost('CAPAIAN', 3))),
  };
  return { times, hitungToDirect: hosted / own };
}

function fastest(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
