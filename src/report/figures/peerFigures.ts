import { cleanNoise, rankOf, type Measured } from '../../scoring/index';
import { quoted, cellList, isOneRange } from '../../sheet/plan/index';
import type { WorkbookFacts, IndicatorFacts } from '../../facts/index';
import {
  differenceOf,
  figureId,
  ofFigures,
  subjectOf,
  TOTAL,
  type FigureBook,
  type FigureFormula,
} from './figureBook';

/** What is said of a unit beside the national target. */
export interface NationalWords {
  readonly reached: string;
  readonly notReached: string;
}

/**
 * Realisasi of other units, their ranks, and the national target. This office's own realisasi is that of its score,
 * not the one that was typed into the comparison.
 * @method M-29
 */
export function peerFigures(
  book: FigureBook,
  { indicator, score, peers }: IndicatorFacts,
  { scorecard, ownWorkUnit }: WorkbookFacts,
  words: NationalWords,
): void {
  if (!peers) return;
  const id = subjectOf('indicator', indicator.id);
  const actualId = (workUnit: string): string => figureId('realisasi', id, workUnit);
  const nationalId = figureId('target-nasional', id);
  const national = peers.nationalTarget?.value ?? null;
  book.office(nationalId, peers.nationalTarget);
  const units = peers.units.map(({ workUnit, actual }) => {
    const isOwn = workUnit === ownWorkUnit;
    if (isOwn) book.result(actualId(workUnit), score.actual, ofFigures([figureId('realisasi', id)], plain));
    else book.office(actualId(workUnit), actual);
    return { workUnit, value: isOwn ? score.actual : (actual?.value ?? null) };
  });
  const measured = units.flatMap(({ value }) => (value === null ? [] : [value]));
  const direction = indicator.direction ?? scorecard.method.direction;
  const isOneWay = direction === 'maksimal' || direction === 'minimal';
  for (const { workUnit, value } of units) {
    const pair = [actualId(workUnit), nationalId] as const;
    if (isOneWay)
      book.result(
        figureId('peringkat', id, workUnit),
        value === null ? null : rankOf(value, measured, direction),
        rankFormula(
          actualId(workUnit),
          units.map((unit) => actualId(unit.workUnit)),
          direction,
        ),
      );
    if (!peers.isNationalComparable) continue;
    book.result(
      figureId('selisih-nasional', id, workUnit),
      value === null || national === null ? null : value - national,
      differenceOf(...pair),
    );
    if (isOneWay)
      statusFigure(
        book,
        figureId('status-nasional', id, workUnit),
        { pair, values: [value, national], direction },
        words,
      );
  }
}

/** Realisasi and national target: their figures and values. */
interface NationalPair {
  readonly pair: readonly [string, string];
  readonly values: readonly [Measured, Measured];
  readonly direction: 'maksimal' | 'minimal';
}

function statusFigure(
  book: FigureBook,
  id: string,
  { pair, values: [value, national], direction }: NationalPair,
  { reached, notReached }: NationalWords,
): void {
  const isBetter = (own: number, of: number): boolean => (direction === 'minimal' ? own <= of : own >= of);
  const isReached = value !== null && national !== null && isBetter(cleanNoise(value), cleanNoise(national));
  const sign = direction === 'minimal' ? '<=' : '>=';
  const words = [quoted(reached), quoted(notReached)];
  book.result(
    id,
    value === null || national === null ? null : isReached ? reached : notReached,
    ofFigures(
      pair,
      ([own, of]) =>
        `IF(AND(ISNUMBER(${own}),ISNUMBER(${of})),IF(${own}${sign}${of},${words[0]},${words[1]}),"")`,
    ),
  );
}

function plain([cell]: readonly string[]): string | null {
  return cell ?? null;
}

function rankFormula(own: string, all: readonly string[], direction: 'maksimal' | 'minimal'): FigureFormula {
  const sign = direction === 'minimal' ? '<' : '>';
  return (tools) => {
    const cell = tools.ref(own);
    const others = all.map((figure) => tools.ref(figure));
    if (cell === null || others.includes(null)) return null;
    const list = cellList(others as string[]);
    if (list === null || !isOneRange(list)) return null;
    return `IF(ISNUMBER(${cell}),COUNTIF(${list},"${sign}"&${cell})+1,"")`;
  };
}

/** NPS of other units by objective, and their totals (Tabel 3.2). */
export function peerScoreFigures(book: FigureBook, report: WorkbookFacts): void {
  for (const { objective, peers } of report.objectives) {
    for (const { workUnit, score } of peers)
      if (workUnit !== report.ownWorkUnit)
        book.office(figureId('nps', subjectOf('objective', objective.id), workUnit), score);
  }
  for (const { workUnit, score } of report.peerTotals)
    if (workUnit !== report.ownWorkUnit) book.office(figureId('nps', TOTAL, workUnit), score);
}
