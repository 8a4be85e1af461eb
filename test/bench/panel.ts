/** `npm run bench:panel [tugas|muat|fungsi]`: the pane in a real browser, and the functions of cells. */
import { startSite } from '../browser/site';
import { measureFirstLoad } from './panel/firstLoad';
import { measureFunctions } from './panel/functionCalls';
import { measureJob, type Step } from './panel/longTasks';

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
  await site.close();
}

function printFunctions(): void {
  for (const [name, time] of Object.entries(measureFunctions()))
    console.log(`${name} | ${time.toFixed(1)} ms`);
}

async function main(part: string | undefined): Promise<void> {
  if (part === undefined || part === 'fungsi') printFunctions();
  if (part === undefined || part === 'muat') await printFirstLoad();
  if (part === undefined || part === 'tugas') await printJobs();
}

void main(process.argv[2]);
