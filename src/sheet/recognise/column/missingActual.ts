import { MARGINS } from '../evidence/weights';
import { settle, type ColumnDraft } from './columnDraft';
import { pairWitness } from './pairWitness';
import type { SampleFigures } from './sampleFigures';

/** Percentages that are tried with each other at most. */
const MOST_TRIED = 4;

/**
 * A table with targets and two percentages but no realisasi, `Hasil (%)` beside `Capaian (%)`: the one from which the
 * other follows is the realisasi; where no figures tell, the one that says `hasil`. Beside pembilang and penyebut the
 * one percentage that says `hasil` is what they come to (M-9).
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

function ofParts(columns: readonly ColumnDraft[], percent: ColumnDraft): boolean {
  const has = (wanted: ColumnDraft['measure']): boolean => columns.some(({ measure }) => measure === wanted);
  if (!has('numerator') || !has('denominator') || !saysResult(percent)) return false;
  percent.measure = 'actual';
  return true;
}

function saysResult({ path }: ColumnDraft): boolean {
  return /^(?:hasil|result)/i.test(path.texts.at(-1) ?? '');
}
