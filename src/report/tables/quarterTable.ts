import type { Quarter } from '../../scoring/index';
import { figureId, subjectOf, TOTAL, type FigureSubject } from '../figures/figureBook';
import type { LayoutTable } from '../reportLayout';
import type { FigureLook, ReportTable } from '../reportTable';
import { buildTable, type ColumnSpec, type TableContext } from './buildTable';

/**
 * NPS of the total and of every perspective at the end of each quarter that has one (beside Lampiran 10).
 * @method M-7, M-10 to M-12
 */
export function quarterTable(
  layout: LayoutTable,
  { book, report, words, facts }: TableContext,
): ReportTable | null {
  const scored = ([1, 2, 3, 4] as const).filter(
    (quarter) => book.cell(figureId('nps', TOTAL, quarter)).value !== null,
  );
  if (scored.length === 0) return null;
  const figure = (measure: string, subject: FigureSubject, look: FigureLook): ColumnSpec<Quarter> => ({
    look,
    cell: (quarter) => book.cell(figureId(measure, subject, quarter)),
  });
  const perspectives = report.perspectives.flatMap(({ perspective }) => (perspective ? [perspective] : []));
  return buildTable(
    layout,
    {
      id: 'nilai-triwulan',
      rows: scored,
      roleOf: () => 'plain',
      columns: {
        triwulan: { look: 'text', cell: (quarter) => ({ value: words.quarter(quarter) }) },
        perspektif: {
          columns: perspectives.map(({ id, name }) => ({
            ...figure('nps', subjectOf('perspective', id), 'decimal'),
            heading: name,
          })),
        },
        nps: figure('nps', TOTAL, 'decimal'),
        kriteria: figure('kriteria-nps', TOTAL, 'text'),
      },
    },
    facts,
  );
}
