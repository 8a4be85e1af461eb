import type { ColumnDraft } from './columnDraft';

/** Why a block with known header words is no table of performance. */
export type NotPerformance = 'matrix' | 'no-names';

const NAMES: ReadonlySet<string> = new Set([
  'indicator',
  'objective',
  'goal',
  'perspective',
  'programme-output',
]);
const KEYS: ReadonlySet<string> = new Set(['code', 'number']);
/** Columns of ticks from which a block is a matrix: fewer may be small counts. */
const MATRIX_COLUMNS = 5;

/**
 * Whether a block is something else than a table of performance: a matrix of 0 and 1 under long titles, or figures
 * whose rows have neither names nor codes. It is named so and never scored.
 */
export function notPerformance(columns: readonly ColumnDraft[]): NotPerformance | null {
  const held = columns.filter(({ stats }) => stats.filled > 0);
  const ticks = held.filter(({ stats }) => stats.flags === stats.filled);
  const known = held.filter(({ ref, measure }) => ref !== null || measure !== null);
  const isMostlyTicks = ticks.length >= MATRIX_COLUMNS && ticks.length * 10 >= held.length * 7;
  if (isMostlyTicks && known.length * 10 < held.length * 7) return 'matrix';
  const hasNames = columns.some(
    ({ ref, stats }) => ref !== null && NAMES.has(ref.field) && (stats.filled === 0 || stats.words > 0),
  );
  if (hasNames) return null;
  const hasKeys = columns.some(
    ({ ref, stats }) =>
      ref !== null && KEYS.has(ref.field) && stats.flags * 2 <= stats.filled && stats.ordinals > 0,
  );
  return hasKeys || held.length === 0 ? null : isMostlyTicks ? 'matrix' : 'no-names';
}
