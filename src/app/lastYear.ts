import type { LastFigure, LastYear } from '../audit/index';
import { formatAddress } from '../kernel/cellAddress';
import type { Located } from '../sheet/table';
import type { WorkbookScore } from './scoreWorkbook';

/**
 * What last year's workbook says, for figures of last year that this year's quotes (Periksa).
 * @param file name of that workbook, as it is shown to the user
 * @returns null when no table was understood, or it does not say of what year it is
 */
export function lastYearOf({ reading, scorecard }: WorkbookScore, file: string): LastYear | null {
  const table = reading.indicatorTable;
  if (!table || !scorecard || table.year === null) return null;
  const scores = new Map(scorecard.indicators.map((score) => [score.id, score]));
  const placeOf = (located: Located<unknown> | null | undefined): string =>
    located ? `${file}, ${formatAddress(located.cell)}` : file;
  /** A range as a target is no figure to compare. */
  const figure = (value: unknown, place: string): LastFigure | null =>
    typeof value === 'number' ? { value, place } : null;
  return {
    year: table.year,
    indicators: table.indicators.map(({ id, name, code, target, actual }) => {
      const score = scores.get(id);
      return {
        name,
        code,
        target: figure(target?.value, placeOf(target)),
        actual: figure(score?.actual, placeOf(actual)),
        achievement: figure(score?.achievement, placeOf(actual)),
      };
    }),
  };
}
