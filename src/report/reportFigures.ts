import type { Scorecard } from '../scoring/index';
import { previousYearFigures, strategicFigures } from './figures/comparisonFigures';
import { componentFigures } from './figures/componentFigures';
import { FigureBook } from './figures/figureBook';
import { indicatorFigures, type RangeWords } from './figures/indicatorFigures';
import { levelFigures, scoreFigures } from './figures/levelFigures';
import { outputFigures } from './figures/outputFigures';
import { peerFigures, peerScoreFigures, type NationalWords } from './figures/peerFigures';
import type { WorkbookFacts } from '../facts/index';

/**
 * Every figure of the report, once.
 * @param quarters scorecards at the end of quarters; each says which one
 */
export function reportFigures(
  report: WorkbookFacts,
  quarters: readonly Scorecard[],
  words: NationalWords & RangeWords,
): FigureBook {
  const book = new FigureBook();
  const { scorecard } = report;
  for (const item of report.indicators) {
    indicatorFigures(book, item, scorecard, words);
    previousYearFigures(book, item, scorecard);
    strategicFigures(book, item, scorecard);
    peerFigures(book, item, report, words);
    componentFigures(book, item);
  }
  levelFigures(book, report);
  for (const each of quarters) {
    if (each.throughQuarter !== null) scoreFigures(book, report, each, each.throughQuarter);
  }
  peerScoreFigures(book, report);
  outputFigures(book, report.programmeOutputs);
  return book;
}
