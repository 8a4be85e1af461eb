import {
  perspectiveWeights,
  type Method,
  type Quarter,
  type Scorecard,
  type SharedMoney,
} from '../../scoring/index';
import { PLAIN_WORDS, type MeanPart } from '../../sheet/plan/index';
import type { Indicator } from '../../sheet/table';
import type { WorkbookFacts } from '../../facts/index';
import { efficiencyFigures } from './efficiencyFigures';
import {
  criterionOf,
  figureId,
  ofFigures,
  ofList,
  subjectOf,
  TOTAL,
  UNIT,
  type FigureBook,
  type FigureFormula,
  type FigureSubject,
} from './figureBook';

/**
 * NPS, kriteria and efficiency of objectives, perspectives, the total and the unit.
 * @method M-10 to M-14, M-18 to M-23
 */
export function levelFigures(book: FigureBook, report: WorkbookFacts): void {
  const { scorecard } = report;
  const { method } = scorecard;
  const indicators = report.indicators.map(({ indicator }) => indicator);
  scoreFigures(book, report, scorecard);
  const measured = new Set(
    scorecard.indicators.filter((score) => score.inputPercent !== null).map(({ id }) => id),
  );
  for (const { score, indicators: members } of report.objectives) {
    const funded = members.map(({ indicator }) => indicator).filter(({ id }) => measured.has(id));
    const subject = subjectOf('objective', score.id);
    moneyFigures(book, subject, score, funded);
    efficiencyFigures(book, subject, score, { output: figureId('nps', subject), method });
  }
  const { unit } = scorecard;
  moneyFigures(
    book,
    UNIT,
    unit,
    indicators.filter(({ id }) => measured.has(id)),
  );
  const outputs = indicators
    .filter(({ isEfficiencyResult, isSumOfRows }) => !isEfficiencyResult && !isSumOfRows)
    .map(({ id }) => figureId('capaian', subjectOf('indicator', id)));
  book.result(figureId('capaian', UNIT), unit.outputPercent, meanFormula(outputs, null, method));
  efficiencyFigures(book, UNIT, unit, { output: figureId('capaian', UNIT), method });
}

/**
 * NPS and kriteria of every level, of the year or at the end of a quarter.
 * @param quarter of what capaian the scores are the mean; left out: the year's
 * @method M-7, M-10 to M-14
 */
export function scoreFigures(
  book: FigureBook,
  report: WorkbookFacts,
  scorecard: Scorecard,
  quarter?: Quarter,
): void {
  const { method } = scorecard;
  const objectives = report.objectives.map(({ objective }) => objective);
  const nps = (subject: FigureSubject): string => figureId('nps', subject, quarter);
  const achievements = (indicators: readonly Indicator[]): FigureFormula =>
    meanFormula(
      indicators.map(({ id }) => figureId('capaian', subjectOf('indicator', id), quarter)),
      weightsOf(indicators),
      method,
    );
  const level = (
    subject: FigureSubject,
    score: Pick<Scorecard['total'], 'score' | 'criterion'>,
    formula: FigureFormula | null,
  ): void => {
    book.result(nps(subject), score.score, formula);
    book.criterion(
      figureId('kriteria-nps', subject, quarter),
      score.criterion,
      criterionOf(nps(subject), method),
    );
  };
  const members = new Map(
    report.objectives.map(({ objective, indicators }) => [
      objective.id,
      indicators.map(({ indicator }) => indicator),
    ]),
  );
  const membersOf = (id: string): readonly Indicator[] => members.get(id) ?? [];
  for (const score of scorecard.objectives)
    level(subjectOf('objective', score.id), score, achievements(membersOf(score.id)));
  for (const score of scorecard.perspectives) {
    const parts = objectives.filter(({ perspective }) => perspective === score.id);
    const formula =
      method.perspectiveOf === 'objectives'
        ? meanFormula(
            parts.map(({ id }) => nps(subjectOf('objective', id))),
            null,
            method,
          )
        : achievements(parts.flatMap(({ id }) => membersOf(id)));
    level(subjectOf('perspective', score.id), score, formula);
  }
  level(TOTAL, scorecard.total, totalFormula(report, method, nps));
}

function totalFormula(
  { objectives, scorecard }: WorkbookFacts,
  method: Method,
  nps: (subject: FigureSubject) => string,
): FigureFormula | null {
  const { perspectives } = scorecard;
  const ofObjectives = method.totalOf === 'objectives' || perspectives.length === 0;
  const ids = ofObjectives
    ? objectives.map(({ objective }) => objective.id)
    : perspectives.map(({ id }) => id);
  const scores = ids.map((id) => nps(subjectOf(ofObjectives ? 'objective' : 'perspective', id)));
  if (ofObjectives) return meanFormula(scores, null, method);
  const { weights, missing } = perspectiveWeights(ids, method.perspectiveWeights);
  return missing.length > 0 ? null : meanFormula(scores, weights, method);
}

function weightsOf(indicators: readonly Indicator[]): readonly number[] | null {
  if (indicators.every(({ weight }) => weight === null)) return null;
  return indicators.map(({ weight }) => weight?.value ?? 1);
}

function meanFormula(
  figures: readonly string[],
  weights: readonly number[] | null,
  method: Method,
): FigureFormula {
  return ofFigures(figures, (cells) => {
    const parts = cells.map((cell, place): MeanPart => {
      return { cell, weight: weights ? String(weights[place]) : null };
    });
    return parts.length === 0 ? null : PLAIN_WORDS.mean(parts, method, '');
  });
}

/** Sums over the indicators whose pagu and realisasi are both known (M-18). */
function moneyFigures(
  book: FigureBook,
  subject: FigureSubject,
  score: { readonly budgetCeiling: number | null; readonly budgetSpent: number | null },
  funded: readonly Indicator[],
): void {
  const countsHere = (shared: SharedMoney | undefined): boolean =>
    shared === undefined || (shared === 'other-objective' && subject !== UNIT);
  const sum = (measure: string, field: 'sharedCeiling' | 'sharedSpent'): FigureFormula =>
    ofList(
      'SUM',
      funded
        .filter((indicator) => countsHere(indicator[field]))
        .map(({ id }) => figureId(measure, subjectOf('indicator', id))),
    );
  book.result(figureId('pagu', subject), score.budgetCeiling, sum('pagu', 'sharedCeiling'));
  book.result(
    figureId('realisasi-anggaran', subject),
    score.budgetSpent,
    sum('realisasi-anggaran', 'sharedSpent'),
  );
}
