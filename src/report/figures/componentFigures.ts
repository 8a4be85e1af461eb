import { ratioPercent, type IndexRule } from '../../scoring/index';
import { componentResult } from '../../sheet/componentResult';
import type { ComponentPart } from '../../sheet/table';
import type { IndicatorFacts } from '../../facts/index';
import {
  figureId,
  ofFigures,
  ofList,
  subjectOf,
  type FigureBook,
  type FigureFormula,
  type FigureSubject,
} from './figureBook';

/**
 * Components of an indicator's realisasi: their figures, shares and weights, and what they come to.
 * @method M-9
 */
export function componentFigures(book: FigureBook, { indicator, components }: IndicatorFacts): void {
  if (!components) return;
  const { parts } = components;
  const id = subjectOf('indicator', indicator.id);
  parts.forEach((part, place) => partFigures(book, id, part, place));
  const result = componentResult(components);
  book.result(
    figureId('komponen', id),
    result?.value ?? null,
    result && indexFormula(id, parts, result.rule),
  );
}

function partFigures(
  book: FigureBook,
  id: FigureSubject,
  { value, of, weight }: ComponentPart,
  place: number,
): void {
  const own = (measure: string): string => figureId(measure, id, place);
  book.office(own('nilai-komponen'), value);
  book.office(own('pembanding-komponen'), of);
  book.office(own('bobot-komponen'), weight);
  if (!of) return;
  const share = ratioPercent({ numerator: value.value, denominator: of.value });
  book.result(
    own('persen-komponen'),
    share.ok ? share.value : null,
    ofFigures([own('nilai-komponen'), own('pembanding-komponen')], ([part, whole], { words }) =>
      words.inputPercent(whole as string, part as string),
    ),
  );
}

function indexFormula(id: FigureSubject, parts: readonly ComponentPart[], rule: IndexRule): FigureFormula {
  const figures = parts.map(({ of }, place) =>
    figureId(of && rule !== 'sum' ? 'persen-komponen' : 'nilai-komponen', id, place),
  );
  if (rule !== 'weighted') return ofList(rule === 'sum' ? 'SUM' : 'AVERAGE', figures);
  const weights = parts.map((_, place) => figureId('bobot-komponen', id, place));
  return ofFigures([...figures, ...weights], (cells) => {
    const [values, shares] = [cells.slice(0, parts.length), cells.slice(parts.length)];
    const products = values.map((cell, at) => `${cell}*${shares[at]}`).join('+');
    return `(${products})/(${shares.join('+')})`;
  });
}
