import type { ColumnDraft } from './columnDraft';
import type { SampleFigure, SampleFigures } from './sampleFigures';

/** A row of the sample that has a figure of the year and figures of periods. */
export interface PeriodRow {
  readonly ofYear: SampleFigure;
  /** Sum of the periods that are filled, and the last of them. */
  readonly sum: number;
  readonly last: number;
}

/**
 * Rows in which a column of the year stands beside its periods.
 * @param fewest periods that must be filled
 */
export function periodRows(
  ofYear: ColumnDraft,
  periods: readonly ColumnDraft[],
  sample: SampleFigures,
  fewest: number,
): readonly PeriodRow[] {
  return sample.rows(ofYear.path.column).flatMap((row): PeriodRow[] => {
    const figure = sample.at(row, ofYear.path.column);
    const figures = periods.flatMap(({ path }) => sample.at(row, path.column) ?? []);
    const last = figures.at(-1);
    if (!figure || !last || figures.length < fewest) return [];
    return [{ ofYear: figure, sum: figures.reduce((sum, { value }) => sum + value, 0), last: last.value }];
  });
}

/**
 * Whether the figures of the periods come to the target of the year in every row, at the end or together; null when
 * too few rows have both.
 */
export function endsAtTarget(
  periods: readonly ColumnDraft[],
  ofYear: ColumnDraft,
  sample: SampleFigures,
): boolean | null {
  const rows = periodRows(ofYear, periods, sample, periods.length);
  const count = (figure: 'last' | 'sum'): number =>
    rows.filter((row) => Math.abs(row[figure] - row.ofYear.value) <= row.ofYear.step / 2).length;
  return rows.length < 2 ? null : Math.max(count('last'), count('sum')) === rows.length;
}
