import type { LevelNames } from '../../../scoring/index';
import { normalText } from '../../words/normalText';
import { settle, type ColumnDraft } from './columnDraft';

/**
 * Columns of the levels that the profile takes means at (program and output of PMK 22) as perspective and sasaran, in a
 * table of indicators that has neither.
 * @method M-11, M-12
 */
export function resolveLevels(columns: readonly ColumnDraft[], names: LevelNames): void {
  const has = (field: string): boolean => columns.some(({ ref }) => ref?.field === field);
  const at = columns.findIndex(({ ref }) => ref?.field === 'indicator');
  if (at < 0 || has('perspective') || has('objective') || has('goal')) return;
  for (const field of ['perspective', 'objective'] as const) {
    const column = columns.slice(0, at).find((each) => isLevel(each, names[field]));
    if (!column) continue;
    column.ref = { field };
    settle(column, { code: 'header-words' }, 0.9);
  }
}

function isLevel({ path, meaning, measure, ref, stats }: ColumnDraft, words: readonly string[]): boolean {
  if (ref !== null || measure !== null || meaning.identity !== 'item' || stats.words === 0) return false;
  const header = normalText(path.texts.at(-1) ?? '').toLowerCase();
  return words.some((word) => word.toLowerCase() === header);
}
