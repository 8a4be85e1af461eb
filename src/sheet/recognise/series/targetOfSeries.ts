import type { Decision, Mapping } from '../../decision';
import { fieldRefKey } from '../../fields';
import type { TableColumn, TableRow } from '../../table';
import type { QuarterPart } from './quarterGroups';

/** What the target columns of the tables hold: the year's target, said in each, or that of the quarter. */
export interface SeriesTarget {
  readonly isOfYear: boolean;
  /** Where both readings remain. */
  readonly isOpen: boolean;
}

/** Realisasi up to this share of the target is a state, not a part of it. */
const PLAUSIBLE = 1.3;

/**
 * Targets that differ from quarter to quarter are those of the quarters. The same one in each may be the year's or the
 * quarter's: it matters only where realisasi is counted and not counted on, and is then a question.
 * @param rows of each indicator, one a table, in the order of the quarters
 */
export function targetOfSeries(
  rows: readonly (readonly TableRow[])[],
  column: TableColumn,
  { isUntil, mapping }: { readonly isUntil: boolean; readonly mapping: Mapping },
): SeriesTarget {
  const answer = mapping.answers[column.decisionId];
  if (answer === 'target') return { isOfYear: true, isOpen: false };
  if (answer?.startsWith('target:tw')) return { isOfYear: false, isOpen: false };
  if (!rows.every(hasOneTarget)) return { isOfYear: false, isOpen: false };
  const isSaid = /tahun|annual|year|(?<!\d)20\d{2}(?!\d)/i.test(column.header.join(' '));
  return { isOfYear: true, isOpen: !isSaid && !isUntil && rows.some(isCountedApart) };
}

function hasOneTarget(rows: readonly TableRow[]): boolean {
  const targets = rows.map((row) => row.cells['target']?.value ?? null).filter((value) => value !== null);
  return targets.every((value) => value === targets[0]);
}

/** Whether the figures of the quarters may add up to something else than the last of them says. */
function isCountedApart(rows: readonly TableRow[]): boolean {
  const { value: target = null, unitOfMeasure } = rows.at(-1)?.cells['target'] ?? {};
  const unit = rows.at(-1)?.cells['unit-of-measure']?.text ?? unitOfMeasure ?? '';
  if (/%|persen|percent|indeks|index|nilai|skor|score|poin|level|predikat/i.test(unit)) return false;
  const actuals = rows.flatMap(({ cells }) => {
    const value = cells['actual']?.value;
    return typeof value === 'number' ? [value] : [];
  });
  if (typeof target !== 'number' || actuals.length < 2) return false;
  const isRising = actuals.every((value, at) => at === 0 || value >= (actuals[at - 1] as number));
  const sum = actuals.reduce((total, value) => total + value, 0);
  return !isRising || sum <= target * PLAUSIBLE;
}

/** The question whose target it is, in place of the decision on the column. */
export function targetQuestion(known: Decision, column: TableColumn, last: QuarterPart): Decision {
  return {
    ...known,
    candidates: [
      { id: fieldRefKey({ field: 'target' }) },
      { id: fieldRefKey({ field: 'target', quarter: last.quarter }) },
    ],
    chosen: 'target',
    isOpen: true,
    confidence: 0.5,
    reason: { code: 'header-two-readings' },
    data: { ...known.data, header: column.header.join(' ') },
  };
}
