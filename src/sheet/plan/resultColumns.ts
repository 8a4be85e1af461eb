import type { Quarter, Scorecard } from '../../scoring/index';
import { fieldRefKey, type FieldRef } from '../fields';

/** A column of results: what it holds, the header that staff know, and how its figures are shown (M-32). */
export interface ResultColumn {
  readonly key: string;
  readonly ref: FieldRef;
  readonly header: string;
  readonly numberFormat: string | null;
  /** Width in characters. */
  readonly width: number;
}

function resultColumn(
  ref: FieldRef,
  header: string,
  numberFormat: string | null,
  width: number,
): ResultColumn {
  return { key: fieldRefKey(ref), ref, header, numberFormat, width };
}

const FIGURE = '0.00';

const QUARTERS = [1, 2, 3, 4] as const;

const SCORES = [
  resultColumn({ field: 'achievement' }, '% Capaian', FIGURE, 11),
  resultColumn({ field: 'criterion' }, 'Kriteria', null, 15),
];
const QUARTER_SCORES = QUARTERS.map((quarter) => ({
  quarter,
  column: resultColumn({ field: 'achievement', quarter }, `% Capaian TW ${quarter}`, FIGURE, 15),
}));
const LEVEL_SCORES = [
  resultColumn({ field: 'objective-score' }, 'NPS', FIGURE, 9),
  resultColumn({ field: 'objective-criterion' }, 'Kriteria NPS', null, 15),
];
const MONEY = [
  resultColumn({ field: 'input-percent' }, '% Input', FIGURE, 9),
  resultColumn({ field: 'efficiency-index' }, 'IE', FIGURE, 7),
  resultColumn({ field: 'efficiency-standard' }, 'SE', 'General', 7),
  resultColumn({ field: 'efficiency-category' }, 'Kategori', null, 15),
  resultColumn({ field: 'efficiency-level' }, 'TE', FIGURE, 7),
  resultColumn({ field: 'efficiency-achievement' }, 'Capaian TE', 'General', 11),
];

/** Every header of ours, in the order in which we write them. */
export const RESULT_HEADERS: readonly Pick<ResultColumn, 'key' | 'header'>[] = [
  ...SCORES,
  ...QUARTER_SCORES.map(({ column }) => column),
  ...LEVEL_SCORES,
  ...MONEY,
];

/**
 * The result columns of a table in order. Money columns only when there is money, quarters only when there are
 * quarters; but a column that was written before is kept, so that it does not hold on to old figures.
 * @param written keys of the columns that were written before
 */
export function resultColumns(scorecard: Scorecard, written: ReadonlySet<string>): ResultColumn[] {
  const quarters = quartersOf(scorecard, written);
  const hasMoney = scorecard.indicators.some((score) => score.inputPercent !== null);
  return [
    ...SCORES,
    ...QUARTER_SCORES.filter(({ quarter }) => quarters.has(quarter)).map(({ column }) => column),
    ...LEVEL_SCORES,
    ...MONEY.filter(({ key }) => hasMoney || written.has(key)),
  ];
}

/** Whether a result is in percent points, as `% Capaian` and NPS; IE and TE are ratios. */
export function isPercentField({ ref }: ResultColumn): boolean {
  return ['achievement', 'objective-score', 'input-percent', 'efficiency-achievement'].includes(ref.field);
}

function quartersOf(scorecard: Scorecard, written: ReadonlySet<string>): ReadonlySet<Quarter> {
  const found = new Set<Quarter>(
    QUARTERS.filter((quarter) => written.has(fieldRefKey({ field: 'achievement', quarter }))),
  );
  const scored = new Set<Quarter>();
  for (const { quarters } of scorecard.indicators) {
    for (const { quarter, achievement } of quarters) if (achievement !== null) scored.add(quarter);
  }
  // One quarter alone, up to which is scored, is what `% Capaian` says already.
  const isAlone =
    scored.size === 1 && scorecard.throughQuarter !== null && scored.has(scorecard.throughQuarter);
  return isAlone ? found : new Set([...found, ...scored]);
}
