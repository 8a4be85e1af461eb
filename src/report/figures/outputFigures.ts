import { inputPercent, programmeOutput } from '../../scoring/index';
import type { OutputFacts } from '../../facts/index';
import { figureId, ofFigures, ofList, OUTPUTS, type FigureBook, type FigureFormula } from './figureBook';

/**
 * Both sides of every rincian output, and the sums of the money.
 * @method M-26
 */
export function outputFigures(book: FigureBook, outputs: readonly OutputFacts[]): void {
  outputs.forEach((output, place) => outputFigure(book, output, place));
  const sums = [
    sumFigure(
      book,
      'pagu',
      outputs.map(({ budgetCeiling }) => budgetCeiling?.value),
    ),
    sumFigure(
      book,
      'realisasi-anggaran',
      outputs.map(({ budgetSpent }) => budgetSpent?.value),
    ),
  ] as const;
  const total = inputPercent(...sums);
  book.result(
    figureId('input', OUTPUTS),
    total.ok ? total.value : null,
    shareFormula(figureId('pagu', OUTPUTS), figureId('realisasi-anggaran', OUTPUTS)),
  );
}

function outputFigure(book: FigureBook, output: OutputFacts, place: number): void {
  const of = (measure: string): string => figureId(measure, OUTPUTS, place);
  book.office(of('target'), output.volumeTarget);
  book.office(of('realisasi'), output.volumeActual);
  book.office(of('pagu'), output.budgetCeiling);
  book.office(of('realisasi-anggaran'), output.budgetSpent);
  const scored = programmeOutput({
    volumeTarget: output.volumeTarget?.value ?? null,
    volumeActual: output.volumeActual?.value ?? null,
    budgetCeiling: output.budgetCeiling?.value ?? null,
    budgetSpent: output.budgetSpent?.value ?? null,
  });
  if (!scored.ok) return;
  const { volumePercent, budgetPercent } = scored.value;
  book.result(of('capaian'), volumePercent, shareFormula(of('target'), of('realisasi')));
  book.result(of('input'), budgetPercent, shareFormula(of('pagu'), of('realisasi-anggaran')));
}

/** The sum of one kind of money; null when no row has any. */
function sumFigure(
  book: FigureBook,
  measure: 'pagu' | 'realisasi-anggaran',
  values: readonly (number | undefined)[],
): number | null {
  const known = values.filter((value) => value !== undefined);
  const sum = known.length > 0 ? known.reduce((all, value) => all + value, 0) : null;
  const cells = values.map((_, place) => figureId(measure, OUTPUTS, place));
  book.result(figureId(measure, OUTPUTS), sum, ofList('SUM', cells));
  return sum;
}

function shareFormula(of: string, reached: string): FigureFormula {
  return ofFigures([of, reached], ([whole, part], { words }) =>
    words.inputPercent(whole as string, part as string),
  );
}
