import type { Issue } from './issue';

/** Read well (`ok`), read with remarks (`ok` with warnings), or not readable (at least one issue). */
export type Result<T, I extends Issue = Issue> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly I[] }
  | { readonly ok: false; readonly issues: readonly [I, ...I[]] };

const NO_WARNINGS: readonly never[] = Object.freeze([]);

/** A result that was obtained, with remarks if there are any. */
export function ok<T, I extends Issue = Issue>(value: T, warnings: readonly I[] = NO_WARNINGS): Result<T, I> {
  return { ok: true, value, warnings };
}

/** A result that could not be obtained, and why. */
export function fail<I extends Issue>(first: I, ...more: I[]): Result<never, I> {
  return { ok: false, issues: [first, ...more] };
}

/** All issues of a result, whichever state it is in. */
export function issuesOf<I extends Issue>(result: Result<unknown, I>): readonly I[] {
  return result.ok ? result.warnings : result.issues;
}
