/**
 * `npm run bench:stages`: processor seconds of each stage of `hitung` over one big sheet, in one process; of several runs
 * the least of each stage. Arguments: rows (200,000), runs (3).
 */
import { scoringInputOf } from '../../src/app/scoringInput';
import { nodeCodec } from '../../src/host/file/nodeCodec';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { BPOM_2021, scoreIndicators } from '../../src/scoring/index';
import { planWrite } from '../../src/sheet/plan/planWrite';
import { recogniseWorkbook } from '../../src/sheet/recognise/recogniseWorkbook';
import { DEFAULT_SETTINGS } from '../../src/sheet/settings';
import { withoutResults } from '../../src/sheet/withoutResults';
import { bigWorkbook } from './bigWorkbook';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const ROWS = Number(words[0] ?? 200_000);
const RUNS = Number(words[1] ?? 3);
const least = new Map<string, number>();

function timed<T>(stage: string, work: () => T): T {
  const from = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(from);
  least.set(stage, Math.min(least.get(stage) ?? Number.POSITIVE_INFINITY, (user + system) / 1e6));
  return made;
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

function taken<T>(result: Outcome<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result));
}

/** One whole job, stage by stage. @returns bytes of the workbook with its results */
function compute(bytes: Uint8Array): number {
  const workbook = timed('read', () => taken(openWorkbook(bytes, { codec: nodeCodec })));
  const content = workbook.content();
  const kept = withoutResults(content, []);
  const reading = timed('recognise', () => recogniseWorkbook(kept, DEFAULT_SETTINGS.mapping, {}, BPOM_2021));
  const table = reading.indicatorTable;
  if (table === null) throw new Error('no table was found');
  const scorecard = timed('score', () => scoreIndicators(scoringInputOf(table, null), BPOM_2021));
  const { plan } = timed('plan', () =>
    planWrite(content, reading, scorecard, { mode: 'values', settings: DEFAULT_SETTINGS }),
  );
  return timed('apply', () => taken(workbook.apply(plan)).bytes).length;
}

const bytes = bigWorkbook(ROWS);
for (let run = 0; run < RUNS; run += 1) compute(bytes);
const all = [...least.values()].reduce((sum, seconds) => sum + seconds, 0);
const stages = [...least].map(([stage, seconds]) => `${stage} ${seconds.toFixed(2)}`);
console.log([`${ROWS} rows`, ...stages, `all ${all.toFixed(2)}`].join(' | '));
