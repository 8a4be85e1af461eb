import { settle, type ColumnDraft } from './columnDraft';

/**
 * `Sasaran 2023` over figures is what is aimed at, where nothing else is the target and another column names what is measured:
 * the word means target and objective alike.
 */
export function resolveTargetByAim(columns: readonly ColumnDraft[]): void {
  if (columns.some(({ measure, domain }) => measure === 'target' && domain !== 'money')) return;
  if (!columns.some(({ measure }) => measure === 'actual' || measure === 'achieved')) return;
  const hasNames = columns.some(
    ({ meaning, stats }) =>
      (meaning.identity === 'indicator' || meaning.identity === 'item') && stats.words > 0,
  );
  const found = columns.filter(isObjectiveOfFigures);
  const [column] = found;
  if (!hasNames || !column || found.length > 1) return;
  column.measure = 'target';
  settle(column, { code: 'header-values' }, 0.8);
  // Without a year beside it, figures under `Sasaran` may count something else.
  column.isOpen = column.meaning.year === null;
}

/** Figures that are no numbers of the sasaran. */
function isObjectiveOfFigures({ meaning, measure, stats }: ColumnDraft): boolean {
  if (meaning.identity !== 'objective' || meaning.alsoIdentity !== null || measure !== null) return false;
  if (stats.words > 0 || stats.numbers === 0 || stats.numbers * 2 <= stats.filled) return false;
  return meaning.year !== null || stats.ordinals * 2 <= stats.filled;
}
