import type { Quarter, Scorecard } from '../../scoring/types';
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

/**
 * The result columns of a table in order. Money columns only when there is money, quarters only when there are
 * quarters; but a column that was written before is kept, so that it does not hold on to old figures.
 * @param written keys of the columns that were written before
 */
export function resultColumns(scorecard: Scorecard, written: ReadonlySet<string>): ResultColumn[] {
  const columns = [
    resultColumn({ field: 'achievement' }, '% Capaian', FIGURE, 11),
    resultColumn({ field: 'criterion' }, 'Kriteria', null, 15),
    ...quartersOf(scorecard, written).map((quarter) =>
      resultColumn({ field: 'achievement', quarter }, `% Capaian TW ${quarter}`, FIGURE, 15),
    ),
    resultColumn({ field: 'objective-score' }, 'NPS', FIGURE, 9),
    resultColumn({ field: 'objective-criterion' }, 'Kriteria NPS', null, 15),
  ];
  const money = [
    resultColumn({ field: 'input-percent' }, '% Input', FIGURE, 9),
    resultColumn({ field: 'efficiency-index' }, 'IE', FIGURE, 7),
    resultColumn({ field: 'efficiency-standard' }, 'SE', 'General', 7),
    resultColumn({ field: 'efficiency-category' }, 'Kategori', null, 15),
    resultColumn({ field: 'efficiency-level' }, 'TE', FIGURE, 7),
    resultColumn({ field: 'efficiency-achievement' }, 'Capaian TE', 'General', 11),
  ];
  const hasMoney = scorecard.indicators.some((score) => score.inputPercent !== null);
  return [...columns, ...money.filter(({ key }) => hasMoney || written.has(key))];
}

/** Whether a result is in percent points, as `% Capaian` and NPS; IE and TE are ratios. */
export function isPercentField({ ref }: ResultColumn): boolean {
  return ['achievement', 'objective-score', 'input-percent', 'efficiency-achievement'].includes(ref.field);
}

function quartersOf(scorecard: Scorecard, written: ReadonlySet<string>): Quarter[] {
  const found = new Set<Quarter>();
  for (const { quarters } of scorecard.indicators) {
    for (const { quarter, achievement } of quarters) if (achievement !== null) found.add(quarter);
  }
  return ([1, 2, 3, 4] as const).filter(
    (quarter) => found.has(quarter) || written.has(fieldRefKey({ field: 'achievement', quarter })),
  );
}
