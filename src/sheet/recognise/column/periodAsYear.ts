import { MARGINS } from '../evidence/weights';
import { orElse, settle, type ColumnDraft } from './columnDraft';
import { pairWitness } from './pairWitness';
import type { SampleFigures } from './sampleFigures';

/**
 * A target of the year alone beside the realisasi of a part of it (`Target 2024 | Realisasi Smt I | Capaian`): the
 * realisasi so far is set against the year where the printed capaian follow from that; without them a person is asked.
 */
export function resolvePeriodAsYear(columns: readonly ColumnDraft[], sample: SampleFigures): void {
  const target = columns.find(({ ref }) => ref?.field === 'target' && isOfYear(ref));
  const hasOther = columns.some(
    ({ ref }) =>
      (ref?.field === 'target' && ref.quarter !== undefined) ||
      (ref?.field === 'actual' && (isOfYear(ref) || ref.month !== undefined)),
  );
  if (!target || hasOther) return;
  const last = lastActual(columns);
  const quarter = last?.ref?.quarter ?? 4;
  if (!last || quarter === 4) return;
  const percent = columns.find(({ ref }) => ref?.field === 'achievement' && isOfYear(ref));
  const isPrinted = percent !== undefined && sample.rows(percent.path.column).length > 0;
  if (!isPrinted) {
    if (columns.filter(({ ref }) => ref?.field === 'actual').length > 1) return;
    orElse(last, { field: 'actual', quarter });
    last.isOpen = true;
    settle(last, { code: 'header-two-readings' }, 0.6);
  } else {
    const pair = { target: target.path.column, actual: last.path.column, percent: percent.path.column };
    const { nats, agree, checked } = pairWitness(sample, { ...pair, isMoney: false });
    if (nats < MARGINS.remarked) return;
    orElse(last, { field: 'actual', quarter });
    settle(last, { code: 'column-witness', data: { agree, checked } }, 0.9);
  }
  last.ref = { field: 'actual' };
}

function isOfYear({ quarter, month, year }: { quarter?: number; month?: number; year?: number }): boolean {
  return quarter === undefined && month === undefined && year === undefined;
}

/** The realisasi of the last quarter that has figures. */
function lastActual(columns: readonly ColumnDraft[]): ColumnDraft | null {
  const actuals = columns.filter(({ ref, stats }) => ref?.field === 'actual' && stats.numbers > 0);
  return actuals.reduce<ColumnDraft | null>(
    (best, column) => ((column.ref?.quarter ?? 0) > (best?.ref?.quarter ?? 0) ? column : best),
    null,
  );
}
