import { MARGINS } from '../evidence/weights';
import { headerText, orElse, settle, type ColumnDraft } from './columnDraft';
import { pairWitness } from './pairWitness';
import type { SampleFigures } from './sampleFigures';

/** Percentages that are tried with each other at most. */
const MOST_TRIED = 4;

/**
 * A table with targets and two percentages but no realisasi, `Hasil (%)` beside `Capaian (%)`: the one from which the
 * other follows is the realisasi; where no figures tell, the one that says `hasil`. Beside pembilang and penyebut the
 * one percentage that says `hasil` is what they come to (M-9); one percentage alone is asked about.
 */
export function resolveMissingActual(columns: readonly ColumnDraft[], sample: SampleFigures): void {
  const ofYear = columns.filter(
    ({ domain, meaning: { quarter, month, level, scope, year } }) =>
      domain !== 'money' &&
      quarter === null &&
      month === null &&
      level === null &&
      scope === null &&
      year === null,
  );
  const target = columns.find(
    ({ measure, domain, meaning }) => measure === 'target' && domain !== 'money' && meaning.quarter === null,
  );
  if (!target || columns.some(({ measure, domain }) => measure === 'actual' && domain !== 'money')) return;
  const percents = ofYear.filter(({ measure }) => measure === 'percent' || measure === 'achieved');
  if (percents.length === 1 && ofParts(columns, percents[0] as ColumnDraft)) return;
  if (percents.length === 1) askOfOnly(percents[0] as ColumnDraft, target, sample);
  if (percents.length < 2 || percents.length > MOST_TRIED) return;
  const tried = percents.flatMap((actual) =>
    percents
      .filter((percent) => percent !== actual)
      .map((percent) => ({
        actual,
        percent,
        witness: pairWitness(sample, {
          target: target.path.column,
          actual: actual.path.column,
          percent: percent.path.column,
          isMoney: false,
        }),
      })),
  );
  const best = tried.reduce((one, other) => (other.witness.nats > one.witness.nats ? other : one));
  const { agree, checked, nats } = best.witness;
  if (nats >= MARGINS.remarked) {
    best.actual.measure = 'actual';
    best.percent.measure = 'percent';
    settle(best.actual, { code: 'column-witness', data: { agree, checked } }, 0.9);
    return;
  }
  const named = percents.filter(saysResult);
  if (named.length === 1) (named[0] as ColumnDraft).measure = 'actual';
}

/**
 * `Persentase Capaian` alone beside a target is realisasi in percents or the capaian itself: a person is asked, if its
 * figures could be realisasi at all.
 */
function askOfOnly(percent: ColumnDraft, target: ColumnDraft, sample: SampleFigures): void {
  if (!/capai|hasil|realis|\bachiev|result/i.test(headerText(percent))) return;
  if (!isLikeTarget(percent, target, sample)) return;
  percent.measure = 'actual';
  settle(percent, { code: 'header-two-readings' }, 0.5);
  orElse(percent, { field: 'achievement' });
  percent.isOpen = true;
}

/** Most figures are between a fifth and five times the target beside them. */
function isLikeTarget(percent: ColumnDraft, target: ColumnDraft, sample: SampleFigures): boolean {
  const ratios = sample.rows(percent.path.column).flatMap((row) => {
    const [part, whole] = [sample.at(row, percent.path.column), sample.at(row, target.path.column)];
    return part && whole && whole.value > 0 ? [part.value / whole.value] : [];
  });
  const near = ratios.filter((ratio) => ratio >= 0.2 && ratio <= 5);
  return ratios.length > 0 && near.length * 2 > ratios.length;
}

function ofParts(columns: readonly ColumnDraft[], percent: ColumnDraft): boolean {
  const has = (wanted: ColumnDraft['measure']): boolean => columns.some(({ measure }) => measure === wanted);
  if (!has('numerator') || !has('denominator') || !saysResult(percent)) return false;
  percent.measure = 'actual';
  return true;
}

function saysResult({ path }: ColumnDraft): boolean {
  return /^(?:hasil|result)/i.test(path.texts.at(-1) ?? '');
}
