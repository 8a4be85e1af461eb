/**
 * `npm run fuzz:offices -- --seed 1 --count 1000 [--form e81] [--laws] [--show SEED [--write FILE]]`: makes offices' workbooks,
 * has them read, and counts what is right, asked, refused, lost, and wrong in silence.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { xlsxOf } from '../../helpers/xlsx';
import { FORMS } from './forms/forms';
import { lawSums, lawTable } from './laws';
import { shown } from './show';
import { printed, summarise } from './summary';
import { trial, type Trial } from './tally';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    form: { type: 'string' },
    show: { type: 'string' },
    write: { type: 'string' },
    laws: { type: 'boolean', default: false },
  },
});
const form = values.form ?? null;
if (form !== null && !FORMS.some(({ id }) => id === form)) {
  console.error(`--form: ${FORMS.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}
if (values.show !== undefined) {
  const one = trial(Number(values.show), form);
  console.log(shown(one));
  if (values.write !== undefined)
    writeFileSync(values.write, xlsxOf(one.made.sheets.map(({ spec }) => spec)));
} else if (values.laws) {
  const first = Number(values.seed);
  const seeds = Array.from({ length: Number(values.count) }, (_, place) => first + place);
  console.log(lawTable(lawSums(seeds)));
} else {
  const from = performance.now();
  const summary = summarise(trials(Number(values.seed), Number(values.count)));
  console.log(printed(summary));
  console.log(`${((performance.now() - from) / 1000).toFixed(1)} s`);
}

function* trials(first: number, count: number): Generator<Trial> {
  for (let seed = first; seed < first + count; seed += 1) yield trial(seed, form);
}
