import { ok, type Result } from '../kernel/result';
import { achievement } from './achievement';
import { inputPercent } from './inputPercent';
import { issueAt } from './issue';
import type { Measured, Percent, ScoringIssue } from './types';

/** One rincian output (RO) as plain figures. */
export interface ProgrammeOutput {
  readonly volumeTarget: Measured;
  readonly volumeActual: Measured;
  readonly budgetCeiling: Measured;
  readonly budgetSpent: Measured;
}

/** Both percentages of a rincian output; null where there is none. */
export interface ProgrammeOutputScore {
  readonly volumePercent: Percent | null;
  readonly budgetPercent: Percent | null;
}

/**
 * Programme output (rincian output): volume % = realisasi / target x 100, anggaran % = realisasi / pagu x 100.
 * A side that cannot be computed is null with its issue among the warnings; the other side is still given.
 * @issue   as `achievement` (fields `volume-target`, `volume-actual`) and `inputPercent`
 * @method  M-26
 * @example programmeOutput({ volumeTarget: 100, volumeActual: 135, budgetCeiling: 200, budgetSpent: 150 })
 *          // => ok({ volumePercent: 135, budgetPercent: 75 })
 */
export function programmeOutput(output: ProgrammeOutput): Result<ProgrammeOutputScore, ScoringIssue> {
  const volume = achievement(output.volumeTarget, output.volumeActual);
  const budget = inputPercent(output.budgetCeiling, output.budgetSpent);
  const issues: ScoringIssue[] = [];
  if (!volume.ok) issues.push(...volume.issues.map(asVolume));
  if (!budget.ok) issues.push(...budget.issues);
  const value = {
    volumePercent: volume.ok ? volume.value : null,
    budgetPercent: budget.ok ? budget.value : null,
  };
  return ok(value, issues);
}

function asVolume(issue: ScoringIssue): ScoringIssue {
  const field = issue.subject?.['field'] === 'actual' ? 'volume-actual' : 'volume-target';
  return { ...issueAt(issue, {}), subject: { field } };
}
