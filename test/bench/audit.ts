/** `npm run bench:audit`: how many planted faults Periksa finds, with the right cause, and how often it cries wolf. */
import { cleanBook, chance, contentOf, PLANTS, trial } from './plantedFaults';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { computeWorkbook } from '../../src/app/computeWorkbook';
import { accusations } from '../fuzz/periksa/accusations';
import { planted as plantedInOffice } from '../fuzz/periksa/planted';

const TRIALS = Number(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 20);

let [planted, found, right, alarms, checked] = [0, 0, 0, 0, 0];
console.log('kind | planted | found | right cause | false alarms');
for (const kind of Object.keys(PLANTS)) {
  const results = Array.from({ length: TRIALS }, (_, i) => trial(kind, 1000 + i)).filter(
    (each) => each !== null,
  );
  const foundHere = results.filter((each) => each.isFound).length;
  const rightHere = results.filter((each) => each.hasCause).length;
  const alarmsHere = results.reduce((sum, each) => sum + each.falseAlarms.length, 0);
  console.log(`${kind} | ${results.length} | ${foundHere} | ${rightHere} | ${alarmsHere}`);
  planted += results.length;
  found += foundHere;
  right += rightHere;
  alarms += alarmsHere;
  checked += results.reduce((sum, each) => sum + each.checked, 0);
}
const share = (part: number, all: number): string => `${((part / all) * 100).toFixed(1)} %`;
console.log(
  `all | ${planted} | ${found} (${share(found, planted)}) | ${right} (${share(right, planted)}) | ${alarms} (${((alarms / checked) * 1000).toFixed(2)} per 1,000 checked figures)`,
);

let clean = 0;
for (let seed = 0; seed < TRIALS * 5; seed += 1) {
  const content = contentOf(cleanBook(chance(seed)));
  clean += (checkWorkbook(content, computeWorkbook(content))?.findings ?? []).filter(
    (finding) => finding.class === 'error',
  ).length;
}
console.log(`errors raised in ${TRIALS * 5} clean workbooks: ${clean}`);

// Offices of all forms: one wrong result each, and as many sheets without a fault.
const OFFICES = TRIALS * 10;
const byForm = new Map<string, { planted: number; found: number; alarms: number }>();
for (let seed = 1; seed <= OFFICES; seed += 1) {
  const result = plantedInOffice(seed);
  if (!result) continue;
  const sums = byForm.get(result.form) ?? { planted: 0, found: 0, alarms: 0 };
  sums.planted += 1;
  if (result.isFound) sums.found += 1;
  sums.alarms += result.falseAlarms;
  byForm.set(result.form, sums);
}
console.log('form | planted | found | false alarms');
for (const [form, sums] of byForm) console.log(`${form} | ${sums.planted} | ${sums.found} | ${sums.alarms}`);
let accused = 0;
let read = 0;
for (let seed = 1; seed <= OFFICES; seed += 1) {
  const { isReadRight, asTyped } = accusations(seed);
  if (!isReadRight) continue;
  read += 1;
  accused += asTyped.length;
}
console.log(`errors raised in ${read} clean workbooks of offices: ${accused}`);
