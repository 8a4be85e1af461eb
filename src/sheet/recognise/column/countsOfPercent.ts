import { MARGINS } from '../evidence/weights';
import { orElse, settle, type ColumnDraft } from './columnDraft';
import { pairWitness, type PairWitness } from './pairWitness';
import type { SampleFigures } from './sampleFigures';

/**
 * `Realisasi` over `Input | Output | %`, as courts keep it: two counts, and a percentage that is one of the other. The
 * percentage is the realisasi, the counts are its pembilang and penyebut (M-9), if the capaian of the table follows
 * from it; where no capaian tells, a person is asked.
 */
export function resolveCountsOfPercent(columns: readonly ColumnDraft[], sample: SampleFigures): void {
  const target = columns.find(
    ({ measure, domain, meaning }) => measure === 'target' && domain !== 'money' && meaning.quarter === null,
  );
  if (!target) return;
  for (const [at, percent] of columns.entries()) {
    const [one, other] = [columns[at - 2], columns[at - 1]];
    if (!one || !other || ![one, other].every((count) => isCountBeside(count, percent))) continue;
    const ofOne = shareWitness(sample, [one, other, percent]);
    const ofEither = ofOne ?? shareWitness(sample, [other, one, percent]);
    if (!ofEither) continue;
    const results = columns.filter(
      (column) => column !== percent && (column.measure === 'percent' || column.measure === 'achieved'),
    );
    const isProved = results.some((result) => witnessOf(sample, [target, percent, result]) !== null);
    if (!isProved && results.length > 0) continue;
    const [whole, part] = ofOne ? [one, other] : [other, one];
    take(part, 'numerator', ofEither);
    take(whole, 'denominator', ofEither);
    take(percent, 'actual', ofEither);
    if (isProved) continue;
    orElse(percent, { field: 'achievement' });
    percent.isOpen = true;
  }
}

/** Both stand under one title of realisasi that names no period; the count says nothing of target or realisasi. */
function isCountBeside({ path, measure, meaning, stats }: ColumnDraft, percent: ColumnDraft): boolean {
  const [group] = path.texts;
  const { year, quarter, month } = meaning;
  return (
    path.texts.length > 1 &&
    group === percent.path.texts[0] &&
    (measure === 'actual' || measure === null) &&
    stats.numbers * 2 > stats.filled &&
    (percent.measure === 'percent' || percent.measure === 'actual') &&
    [year, quarter, month].every((period) => period === null) &&
    stats.large === 0 &&
    !/real|targ/i.test(path.texts.at(-1) ?? '')
  );
}

type Triple = readonly [ColumnDraft, ColumnDraft, ColumnDraft];

/** The percentage is plainly the second of the first, as it is for money: a count has no direction. */
function shareWitness(sample: SampleFigures, triple: Triple): PairWitness | null {
  return witnessOf(sample, triple, true);
}

function witnessOf(
  sample: SampleFigures,
  [target, actual, percent]: Triple,
  isMoney = false,
): PairWitness | null {
  const witness = pairWitness(sample, {
    target: target.path.column,
    actual: actual.path.column,
    percent: percent.path.column,
    isMoney,
  });
  return witness.nats >= MARGINS.remarked ? witness : null;
}

function take(
  column: ColumnDraft,
  measure: 'numerator' | 'denominator' | 'actual',
  { agree, checked }: PairWitness,
): void {
  column.measure = measure;
  column.domain = null;
  column.isOpen = false;
  settle(column, { code: 'column-witness', data: { agree, checked } }, 0.9);
}
