import { headerText, settle, type ColumnDraft } from './columnDraft';

/**
 * `Sasaran 2023` over figures is what is aimed at, where nothing else is the target and another column names what is measured:
 * the word means target and objective alike.
 */
export function resolveTargetByAim(columns: readonly ColumnDraft[]): void {
  if (columns.some(({ measure, domain }) => measure === 'target' && domain !== 'money')) return;
  if (!columns.some(({ measure }) => measure === 'actual' || measure === 'achieved')) return;
  if (resolveVolume(columns)) return;
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

/** `Volume` beside `Realisasi Volume` is the volume that was planned. */
function resolveVolume(columns: readonly ColumnDraft[]): boolean {
  const isVolume = ({ path }: ColumnDraft, words: RegExp): boolean => words.test(path.texts.at(-1) ?? '');
  const realised = columns.find(
    (column) => column.measure === 'actual' && isVolume(column, /\bvol(?:ume)?\b/i),
  );
  const planned = columns.filter(
    (column) => column.measure === null && column.stats.numbers > 0 && isVolume(column, /^vol(?:ume)?\.?$/i),
  );
  const [column] = planned;
  if (!realised || !column || planned.length > 1) return false;
  column.measure = 'target';
  settle(column, { code: 'header-neighbour', data: { neighbour: headerText(realised) } }, 0.85);
  return true;
}

/** Figures that are no numbers of the sasaran. */
function isObjectiveOfFigures({ meaning, measure, stats }: ColumnDraft): boolean {
  if (meaning.identity !== 'objective' || meaning.alsoIdentity !== null || measure !== null) return false;
  if (stats.words > 0 || stats.numbers === 0 || stats.numbers * 2 <= stats.filled) return false;
  return meaning.year !== null || stats.ordinals * 2 <= stats.filled;
}
