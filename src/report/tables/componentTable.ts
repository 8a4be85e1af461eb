import { figureId, subjectOf } from '../figures/figureBook';
import type { IndicatorFacts } from '../../facts/index';
import type { LayoutTable } from '../reportLayout';
import type { FigureLook, ReportTable } from '../reportTable';
import { buildTable, type ColumnSpec, type TableContext } from './buildTable';

/** What the realisasi of an indicator is made of, where a table of the workbook says so (M-9). */
export function componentTable(
  layout: LayoutTable,
  { indicator, components }: IndicatorFacts,
  { book, words, facts }: TableContext,
): ReportTable | null {
  if (!components) return null;
  const id = subjectOf('indicator', indicator.id);
  const rows = [
    ...components.parts.map(({ name }, place) => ({ name, place })),
    { name: words.componentsRow, place: -1 },
  ];
  type Row = (typeof rows)[number];
  const figure = (measure: string, look: FigureLook): ColumnSpec<Row> => ({
    look,
    cell: ({ place }) => (place < 0 ? { value: '' } : book.cell(figureId(measure, id, place))),
  });
  return buildTable(
    layout,
    {
      id: `komponen|${indicator.id}`,
      rows,
      roleOf: ({ place }) => (place < 0 ? 'total' : 'plain'),
      columns: {
        komponen: { look: 'text', cell: ({ name }) => ({ value: name }) },
        bobot: figure('bobot-komponen', 'plain'),
        nilai: {
          look: 'plain',
          cell: ({ place }) =>
            book.cell(place < 0 ? figureId('komponen', id) : figureId('nilai-komponen', id, place)),
        },
        pembanding: figure('pembanding-komponen', 'plain'),
        persen: figure('persen-komponen', 'decimal'),
      },
    },
    facts,
  );
}
