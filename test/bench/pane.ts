/** `npm run bench:pane [tasks|load|functions]`: the pane in a real browser, and the functions of cells. */
import { startSite } from '../browser/site';
import { measureFirstLoad } from './pane/firstLoad';
import { measureFunctions } from './pane/functionCalls';
import { reachLine } from './reach';
import { measureJob, type Step } from './pane/longTasks';

const COUNTS = [29, 1_000, 10_000];
const RUNS = 3;

async function printJobs(): Promise<void> {
  const site = await startSite();
  console.log('indicators | step | longest task, ms (least of three) | requests');
  for (const count of COUNTS) {
    const runs: (readonly Step[])[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measureJob(site, count));
    runs[0]?.forEach(({ name, requests }, at) => {
      const longest = Math.min(...runs.map((steps) => steps[at]?.longest ?? Infinity));
      console.log(`${count} | ${name} | ${longest === 0 ? '< 50' : longest} | ${requests}`);
    });
  }
  await site.close();
}

async function printFirstLoad(): Promise<void> {
  const site = await startSite();
  const { ours, empty } = await measureFirstLoad(site.browser);
  for (const [name, { median, least, gzip }] of Object.entries({ ours, empty })) {
    console.log(
      `${name} | median ${median.toFixed(0)} ms | least ${least.toFixed(0)} ms | ${(gzip / 1024).toFixed(0)} KiB gzip`,
    );
  }
  console.log(
    `ratio | median ${(ours.median / empty.median).toFixed(2)} | least ${(ours.least / empty.least).toFixed(2)}`,
  );
  const what = 'first load of the pane, CPU 4 x slower';
  const [reached, size] = [ours.median / empty.median, ours.gzip / 1024];
  console.log(reachLine({ what: `${what}, to an empty Fluent pane`, reached, most: 1.25, unit: 'x' }));
  console.log(
    reachLine({ what: 'first load of the pane, compressed', reached: size, most: 200, unit: 'KiB' }),
  );
  await site.close();
}

function printFunctions(): void {
  const { times, hitungToDirect } = measureFunctions();
  for (const [name, time] of Object.entries(times)) console.log(`${name} | ${time.toFixed(1)} ms`);
  const what = 'HITUNG over 100,000 rows, called by the host, to direct calls';
  console.log(reachLine({ what, reached: hitungToDirect, most: 1.5, unit: 'x' }));
}

async function main(part: string | undefined): Promise<void> {
  if (part === undefined || part === 'functions') printFunctions();
  if (part === undefined || part === 'load') await printFirstLoad();
  if (part === undefined || part === 'tasks') await printJobs();
}

void main(process.argv.slice(2).find((word) => !word.startsWith('--')));
