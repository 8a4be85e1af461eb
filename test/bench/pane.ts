/** `npm run bench:pane [tasks|load|functions|profiles]`: the pane in a real browser, and the functions of cells. */
import { startSite } from '../browser/site';
import { measureFirstLoad } from './pane/firstLoad';
import { measureFunctions } from './pane/functionCalls';
import { reachLine } from './reach';
import { measureJob, type Step } from './pane/longTasks';
import { PARTS, profileJobs } from './pane/profiles';

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

/** Four jobs under Chromium's profiler; of each the run that kept the main thread least. */
async function printProfiles(): Promise<void> {
  const site = await startSite();
  const runs: Awaited<ReturnType<typeof profileJobs>>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await profileJobs(site));
  await site.close();
  console.log(['job', 'clock, ms', 'main thread, ms', ...PARTS].join(' | '));
  runs[0]?.forEach((_, at) => {
    const [least] = runs.flatMap((jobs) => jobs[at] ?? []).sort((a, b) => a.busy - b.busy);
    if (!least) return;
    const figures = [least.clock, least.busy, ...PARTS.map((part) => least.parts[part])];
    console.log([least.job, ...figures.map((each) => each.toFixed(0))].join(' | '));
  });
}

async function main(part: string | undefined): Promise<void> {
  if (part === undefined || part === 'functions') printFunctions();
  if (part === undefined || part === 'load') await printFirstLoad();
  if (part === undefined || part === 'tasks') await printJobs();
  if (part === undefined || part === 'profiles') await printProfiles();
}

void main(process.argv.slice(2).find((word) => !word.startsWith('--')));
