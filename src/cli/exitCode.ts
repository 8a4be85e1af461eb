import type { Issue } from '../kernel/issue';
import type { Decision } from '../sheet/decision';

/** 0: done; 1: done, with data problems that are listed; 2: not done, nothing was written. */
export type ExitCode = 0 | 1 | 2;

/** The exit code of several jobs: that of the worst. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((most, code) => (code > most ? code : most), 0);
}

/** The exit code of a workbook that was computed: 1 when an error or an open question is left. */
export function exitCodeOf(issues: readonly Issue[], decisions: readonly Decision[]): ExitCode {
  const hasError = issues.some(({ severity }) => severity === 'error');
  return hasError || decisions.some(({ isOpen }) => isOpen) ? 1 : 0;
}
