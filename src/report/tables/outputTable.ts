import { figureId, OUTPUTS } from '../figures/figureBook';
import type { OutputFacts } from '../../facts/index';
import type { LayoutTable } from '../reportLayout';
import type { FigureLook, ReportTable } from '../reportTable';
import { buildTable, type ColumnSpec, type TableContext } from './buildTable';

interface OutputRow {
  readonly output: OutputFacts | null;
  readonly place: number;
}

/**
 * Volume and money of every rincian output, with the sum of the money (Tabel 3.4).
 * @method M-26
 */
export function outputTable(layout: LayoutTable, { book, report, words, facts }: TableContext): ReportTable {
  const rows: OutputRow[] = [
    ...report.programmeOutputs.map((output, place) => ({ output, place })),
    { output: null, place: -1 },
  ];
  const figure = (measure: string, look: FigureLook, hasSum: boolean): ColumnSpec<OutputRow> => ({
    look,
    cell: ({ output, place }) => {
      if (output) return book.cell(figureId(measure, OUTPUTS, place));
      return hasSum ? book.cell(figureId(measure, OUTPUTS)) : { value: '' };
    },
  });
  return buildTable(
    layout,
    {
      id: 'tabel-3.4',
      rows,
      roleOf: ({ output }) => (output ? 'plain' : 'total'),
      columns: {
        no: { look: 'text', cell: ({ output, place }) => ({ value: output ? place + 1 : '' }) },
        kode: { look: 'text', cell: ({ output }) => ({ value: output?.code ?? '' }) },
        'rincian-output': { look: 'text', cell: ({ output }) => ({ value: output?.name ?? words.sumRow }) },
        target: figure('target', 'plain', false),
        realisasi: figure('realisasi', 'plain', false),
        capaian: figure('capaian', 'decimal', false),
        pagu: figure('pagu', 'rupiah', true),
        'realisasi-anggaran': figure('realisasi-anggaran', 'rupiah', true),
        input: figure('input', 'decimal', true),
      },
    },
    facts,
  );
}
