/**
 * `npm run fuzz:reports -- --seed 1 --count 100 [--form e81] [--extremes]`: writes the report of made offices, sheets and document,
 * and recomputes every figure and sentence from the offices themselves; what differs is listed.
 */
import { parseArgs } from 'node:util';
import { FORMS } from '../kantor/forms/forms';
import { YEAR_FORMS } from './extremes';
import { reportTrial } from './trial';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    form: { type: 'string' },
    extremes: { type: 'boolean', default: false },
  },
});
if (values.form !== undefined && !FORMS.some(({ id }) => id === values.form)) {
  console.error(`--form: ${FORMS.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}

const SHOWN = 6;
const EXTREME_FORMS = [...YEAR_FORMS];

async function run(first: number, count: number, form: string | null): Promise<void> {
  let [offices, checked, wrong, found] = [0, 0, 0, 0];
  for (let seed = first; seed < first + count; seed += 1) {
    // Figures of quarters and years cannot be anything: extremes are for forms of one year.
    const chosen = form ?? (values.extremes ? (EXTREME_FORMS[seed % EXTREME_FORMS.length] ?? null) : null);
    const trial = await reportTrial(seed, chosen, values.extremes);
    if (!trial) continue;
    offices += 1;
    checked += trial.count;
    wrong += trial.wrong.length;
    found += trial.findings.length;
    if (trial.wrong.length + trial.findings.length === 0) continue;
    console.log(`${trial.form} ${seed} (${trial.features.join(', ')})`);
    for (const line of trial.wrong.slice(0, SHOWN)) console.log(`  wrong: ${line}`);
    for (const line of trial.findings.slice(0, SHOWN)) console.log(`  Periksa: ${line}`);
  }
  console.log(
    `${offices} reports, ${checked} figures and sentences; wrong ${wrong}; found by Periksa ${found}`,
  );
  process.exitCode = wrong + found === 0 ? 0 : 1;
}

void run(Number(values.seed), Number(values.count), values.form ?? null);
