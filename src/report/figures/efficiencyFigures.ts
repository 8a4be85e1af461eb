import type { Method, EfficiencyScore } from '../../scoring/index';
import { figureId, ofFigures, type FigureBook, type FigureSubject } from './figureBook';

/**
 * % input, IE, SE, TE, kategori and capaian TE of an indicator, an objective or the unit, from its money and output.
 * @param output the figure that is divided: capaian, NPS, or mean capaian
 * @method M-18 to M-23
 */
export function efficiencyFigures(
  book: FigureBook,
  subject: FigureSubject,
  score: EfficiencyScore,
  { output, method }: { readonly output: string; readonly method: Method },
): void {
  const of = (measure: string): string => figureId(measure, subject);
  const [input, index, standard, level] = [of('input'), of('ie'), of('se'), of('te')];
  book.result(
    input,
    score.inputPercent,
    ofFigures([of('pagu'), of('realisasi-anggaran')], ([ceiling, spent], { words }) =>
      words.inputPercent(ceiling as string, spent as string),
    ),
  );
  book.result(
    index,
    score.efficiencyIndex,
    ofFigures([output, input], ([reached, used], { words }) =>
      words.index(reached as string, used as string),
    ),
  );
  book.result(
    standard,
    score.efficiencyStandard,
    ofFigures([index], ([cell]) => `IF(ISNUMBER(${cell}),${method.efficiencyStandard},"")`),
  );
  // The standard is a figure of the method: its cell is used where a table has one.
  book.result(level, score.efficiencyLevel, (tools) => {
    const cell = tools.ref(index);
    return cell && tools.words.level(cell, tools.ref(standard) ?? String(method.efficiencyStandard));
  });
  book.criterion(
    of('kategori'),
    score.efficiencyCategory,
    ofFigures([level], ([cell], { words }) => words.category(cell as string, method)),
  );
  book.result(
    of('capaian-te'),
    score.efficiencyAchievement,
    ofFigures([level], ([cell], { words }) => words.efficiencyAchievement(cell as string, method)),
  );
}
