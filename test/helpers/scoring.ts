import fc from 'fast-check';
import type { Result } from '../../src/kernel/result';
import { issuesOf } from '../../src/kernel/result';

/** The value of a result that must be there. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(`expected a value, got ${result.issues.map(({ code }) => code).join(', ')}`);
  return result.value;
}

/** Codes of the issues of a result, errors and warnings. */
export function codesOf(result: Result<unknown>): readonly string[] {
  return issuesOf(result).map(({ code }) => code);
}

/** Figures as reports print them: up to three decimals. */
export const printed = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);

/** Any double, the nasty ones included. */
export const anyNumber = fc.double();
