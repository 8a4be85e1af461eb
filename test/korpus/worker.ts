/** One process that tries files one after another, so that a crash, a hang or a full memory ends it and not the run. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { FILE_LIMITS } from '../../src/host/file/limits';
import { plannedValues, touchedCells } from '../fuzz/cellChanges';
import { roundTrip, type Outcome } from '../fuzz/roundTrip';
import { graftTable } from './graft';
import type { Job, Tried, Trial } from './trial';

process.on('message', (trial: Trial) => {
  for (const job of trial.jobs) process.send?.(tryJob(trial, job));
});

function tryJob(trial: Trial, job: Job): Tried {
  const from = performance.now();
  const told = (facts: Pick<Tried, 'kind' | 'notes' | 'output'>): Tried => ({
    file: trial.file,
    job,
    ...facts,
    seconds: (performance.now() - from) / 1000,
    mebibytes: process.resourceUsage().maxRSS / 1024,
  });
  try {
    const input = readFileSync(trial.path);
    if (job === 'as it is') return told(toldOf(roundTrip(input), trial, job, new Map()));
    const grafted = graftTable(input);
    if (!grafted.ok) return told({ kind: `no table could be put in: ${grafted.codes[0]}`, notes: [] });
    const outcome = roundTrip(
      grafted.bytes,
      FILE_LIMITS,
      job === 'with our table, values' ? 'values' : 'formulas',
    );
    return told(toldOf(outcome, trial, job, touchedCells({ edits: [grafted.edit] })));
  } catch (cause) {
    return told({ kind: 'crashed', notes: [cause instanceof Error ? (cause.stack ?? '') : String(cause)] });
  }
}

function toldOf(
  outcome: Outcome,
  { path, keepAs }: Trial,
  job: Job,
  grafted: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<Tried, 'kind' | 'notes' | 'output'> {
  if (outcome.state === 'refused') return { kind: `refused: ${outcome.codes[0]}`, notes: [] };
  if (outcome.state === 'lost') return { kind: 'lost', notes: outcome.losses };
  const kind = outcome.hasTable ? 'kept, with results' : 'kept, one cell';
  if (keepAs === null) return { kind, notes: [] };
  const [output, original] = [`${keepAs}-${job.replaceAll(/\W+/g, '-')}.xlsx`, `${keepAs}-original.xlsx`];
  writeFileSync(output, outcome.bytes);
  copyFileSync(path, original);
  const written = [...plannedValues(outcome.plan)].flatMap(([sheet, cells]) =>
    [...cells].map(([key, value]) => ({ sheet, key, value })),
  );
  const sheets = outcome.sheets;
  const touched = [touchedCells(outcome.plan), grafted].flatMap((cells) =>
    [...cells].flatMap(([sheet, keys]) => [...keys].map((key) => `${sheets.indexOf(sheet)}!${key}`)),
  );
  return { kind, notes: [], output: { path: output, original, written, sheets, touched } };
}
