import { MARGINS } from '../evidence/weights';
import { headerText, settle, type ColumnDraft } from './columnDraft';
import { pairWitness } from './pairWitness';
import type { SampleFigures } from './sampleFigures';

/**
 * `Sasaran 2023` over figures is what is aimed at, where nothing else is the target and another column names what is measured:
 * the word means target and objective alike.
 */
export function resolveTargetByAim(columns: readonly ColumnDraft[], sample: SampleFigures): void {
  if (columns.some(({ measure, domain }) => measure === 'target' && domain !== 'money')) return;
  if (!columns.some(({ measure }) => measure === 'actual' || measure === 'achieved')) return;
  if (resolveVolume(columns, sample)) return;
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

/**
 * `Volume` beside `Realisasi Volume` is the volume that was planned; beside the one other realisasi, `Realisasi Fisik`, too
 * where the printed percentages follow from both, else a person is asked.
 */
function resolveVolume(columns: readonly ColumnDraft[], sample: SampleFigures): boolean {
  const planned = columns.filter(
    (column) => column.measure === null && column.stats.numbers > 0 && isNamed(column, /^vol(?:ume)?\.?$/i),
  );
  const realised = columns.filter(({ measure, domain }) => measure === 'actual' && domain !== 'money');
  const ofVolume = realised.find((column) => isNamed(column, /\bvol(?:ume)?\b/i));
  const actual = ofVolume ?? (realised.length === 1 ? realised[0] : undefined);
  const [column] = planned;
  if (!actual || !column || planned.length > 1) return false;
  const isSure = actual === ofVolume || givesPercents(column, actual, columns, sample);
  column.measure = 'target';
  settle(column, { code: 'header-neighbour', data: { neighbour: headerText(actual) } }, isSure ? 0.85 : 0.6);
  column.isOpen = !isSure;
  return true;
}

function isNamed({ path }: ColumnDraft, words: RegExp): boolean {
  return words.test(path.texts.at(-1) ?? '');
}

function givesPercents(
  target: ColumnDraft,
  actual: ColumnDraft,
  columns: readonly ColumnDraft[],
  sample: SampleFigures,
): boolean {
  return columns.some(({ measure, domain, path }) => {
    if (measure !== 'percent' || domain === 'money') return false;
    const places = { target: target.path.column, actual: actual.path.column, percent: path.column };
    return pairWitness(sample, { ...places, isMoney: false }).nats >= MARGINS.remarked;
  });
}

/** Figures that are no numbers of the sasaran. */
function isObjectiveOfFigures({ meaning, measure, stats }: ColumnDraft): boolean {
  if (meaning.identity !== 'objective' || meaning.alsoIdentity !== null || measure !== null) return false;
  if (stats.words > 0 || stats.numbers === 0 || stats.numbers * 2 <= stats.filled) return false;
  return meaning.year !== null || stats.ordinals * 2 <= stats.filled;
}
