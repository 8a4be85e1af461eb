import { cleanNoise, roundHalfAway, shownDecimals, type Measured, type Scorecard } from '../../scoring/index';
import type { IndicatorFacts } from '../../facts/index';
import { achievementFormula } from './indicatorFigures';
import {
  criterionOf,
  differenceOf,
  figureId,
  ofFigures,
  subjectOf,
  type FigureBook,
  type FigureSubject,
} from './figureBook';

/** Last year and the change since (M-27). */
export function previousYearFigures(
  book: FigureBook,
  { indicator, score, previousYear }: IndicatorFacts,
  { method }: Scorecard,
): void {
  if (!previousYear) return;
  const id = subjectOf('indicator', indicator.id);
  const { year, target, actual, achievement, criterion } = previousYear;
  const of = (measure: string): string => figureId(measure, id, year);
  book.office(of('target'), target);
  book.office(of('realisasi'), actual);
  const direction = indicator.direction ?? method.direction;
  const pair = [of('target'), of('realisasi')] as const;
  book.result(of('capaian'), achievement, achievementFormula(pair, target?.value ?? null, direction, method));
  book.criterion(of('kriteria'), criterion, criterionOf(of('capaian'), method));
  changeFigure(book, id, 'realisasi', year, [score.actual, actual?.value ?? null]);
  changeFigure(book, id, 'capaian', year, [score.achievement, achievement]);
}

/** Difference to last year, in the unit of the figure; percent points for capaian. */
function changeFigure(
  book: FigureBook,
  id: FigureSubject,
  measure: 'realisasi' | 'capaian',
  year: number,
  [now, before]: readonly [Measured, Measured],
): void {
  const figures = [figureId(measure, id), figureId(measure, id, year)] as const;
  const name = figureId(`perubahan-${measure}`, id);
  if (measure === 'realisasi' || now === null || before === null)
    return book.result(name, now === null || before === null ? null : now - before, differenceOf(...figures));
  // The difference of what is shown, so that it adds up on paper (M-32).
  const [decimals, decimalsBefore] = [shownDecimals(now), shownDecimals(before)];
  book.result(
    name,
    cleanNoise(roundHalfAway(now, decimals) - roundHalfAway(before, decimalsBefore)),
    ofFigures(
      figures,
      ([own, other]) =>
        `IF(AND(ISNUMBER(${own}),ISNUMBER(${other})),ROUND(${own},${decimals})-ROUND(${other},${decimalsBefore}),"")`,
    ),
  );
}

/** Realisasi against the last target of the Renstra, and what is left (M-28). */
export function strategicFigures(
  book: FigureBook,
  { indicator, strategic }: IndicatorFacts,
  { method }: Scorecard,
): void {
  if (!strategic) return;
  const id = subjectOf('indicator', indicator.id);
  const { finalTarget, achievement, criterion, gap } = strategic;
  const of = (measure: string): string => figureId(measure, id);
  book.office(of('target-renstra'), finalTarget);
  const pair = [of('target-renstra'), of('realisasi')] as const;
  const direction = indicator.direction ?? method.direction;
  book.result(
    of('capaian-renstra'),
    achievement,
    achievementFormula(pair, finalTarget.value, direction, method),
  );
  book.criterion(of('kriteria-renstra'), criterion, criterionOf(of('capaian-renstra'), method));
  book.result(
    of('kesenjangan'),
    gap,
    ofFigures([of('capaian-renstra')], ([cell]) => `IF(ISNUMBER(${cell}),100-${cell},"")`),
  );
}
