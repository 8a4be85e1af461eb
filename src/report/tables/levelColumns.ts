import type { Quarter } from '../../scoring/index';
import type { FigureBook } from '../figures/figureBook';
import type { FigureLook } from '../reportTable';
import type { ReportWords } from '../reportWords';
import type { ColumnSpec, RepeatedColumn } from './buildTable';
import { reachedCounts } from './reachedCounts';
import { figureColumn, wordColumn, type LevelRow } from './levelRow';

export type LevelColumns = Readonly<Record<string, ColumnSpec<LevelRow> | RepeatedColumn<LevelRow>>>;

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** Every column that a table of indicators, objectives and higher levels can have. */
export function levelColumns(book: FigureBook, words: ReportWords): LevelColumns {
  const measure = (name: string, look: FigureLook): ColumnSpec<LevelRow> =>
    figureColumn(book, look, { indicator: name, objective: name, unit: name });
  const quarterly = (name: string, look: FigureLook, levels?: string): RepeatedColumn<LevelRow> => ({
    columns: QUARTERS.map((quarter) => ({
      ...figureColumn(
        book,
        look,
        {
          indicator: name,
          ...(levels !== undefined && { objective: levels, perspective: levels, total: levels }),
        },
        quarter,
      ),
      heading: words.quarter(quarter),
    })),
  });
  return {
    ...nameColumns(words),
    target: figureColumn(book, 'plain', { indicator: 'target' }),
    realisasi: figureColumn(book, 'plain', { indicator: 'realisasi' }),
    capaian: figureColumn(book, 'decimal', {
      indicator: 'capaian',
      objective: 'nps',
      perspective: 'nps',
      total: 'nps',
      unit: 'capaian',
    }),
    kriteria: figureColumn(book, 'text', {
      indicator: 'kriteria',
      objective: 'kriteria-nps',
      perspective: 'kriteria-nps',
      total: 'kriteria-nps',
    }),
    nps: figureColumn(book, 'decimal', { objective: 'nps', perspective: 'nps', total: 'nps' }),
    pagu: onceShared(measure('pagu', 'rupiah'), 'sharedCeiling'),
    'realisasi-anggaran': onceShared(measure('realisasi-anggaran', 'rupiah'), 'sharedSpent'),
    input: measure('input', 'decimal'),
    ie: measure('ie', 'decimal'),
    se: measure('se', 'plain'),
    kategori: measure('kategori', 'text'),
    te: measure('te', 'decimal'),
    'capaian-te': measure('capaian-te', 'plain'),
    'target-tw': quarterly('target', 'plain'),
    'realisasi-tw': quarterly('realisasi', 'plain'),
    'capaian-tw': quarterly('capaian', 'decimal', 'nps'),
    'kriteria-tw': quarterly('kriteria', 'text', 'kriteria-nps'),
    'capaian-tahun-tw': quarterly('capaian-tahun', 'decimal'),
  };
}

/** Money that several indicators have in one cell is written once and reaches down over them. */
function onceShared(
  column: ColumnSpec<LevelRow>,
  shared: 'sharedCeiling' | 'sharedSpent',
): ColumnSpec<LevelRow> {
  const isBelow = (row: LevelRow): boolean =>
    row.kind === 'indicator' && !row.isFirst && row.item.indicator[shared] === 'same-objective';
  return { ...column, cell: (row) => (isBelow(row) ? undefined : column.cell(row)) };
}

function nameColumns(words: ReportWords): Readonly<Record<string, ColumnSpec<LevelRow>>> {
  /** Written once for an objective and reaching down over its indicators. */
  const merged = (
    word: (row: Extract<LevelRow, { kind: 'indicator' }>) => string | number,
  ): ColumnSpec<LevelRow> => ({
    look: 'text',
    isOptional: true,
    cell: (row) => {
      if (row.kind !== 'indicator') return { value: '' };
      return row.isFirst ? { value: word(row) } : undefined;
    },
  });
  const title = (row: LevelRow): string | null => {
    switch (row.kind) {
      case 'objective':
        return words.objectiveRow(row.item.objective.number);
      case 'perspective':
        return words.perspectiveRow(row.item.perspective?.name ?? '');
      case 'total':
        return words.totalRow;
      case 'unit':
        return words.unitTotalRow;
      case 'indicator':
        return null;
    }
  };
  const counts = (row: LevelRow) => (row.kind === 'objective' ? reachedCounts(row.item.indicators) : null);
  return {
    no: wordColumn((row) => numberOf(row)),
    kode: {
      ...wordColumn((row) => (row.kind === 'indicator' ? row.item.indicator.code : '')),
      isOptional: true,
    },
    'no-sasaran': merged(({ objective }) => (objective?.objective.name ? objective.objective.number : '')),
    'sasaran-indikator': merged(({ objective }) => objective?.objective.name ?? ''),
    indikator: wordColumn((row) => (row.kind === 'indicator' ? row.item.indicator.name : title(row))),
    satuan: wordColumn((row) => (row.kind === 'indicator' ? row.item.indicator.unitOfMeasure : '')),
    sasaran: wordColumn((row) => (row.kind === 'objective' ? row.item.objective.name : title(row))),
    perspektif: wordColumn((row) =>
      row.kind === 'perspective' ? row.item.perspective?.name : row.kind === 'total' ? words.totalRow : '',
    ),
    'jumlah-indikator': wordColumn((row) => counts(row)?.all, 'plain'),
    tercapai: wordColumn((row) => counts(row)?.reached, 'plain'),
  };
}

function numberOf(row: LevelRow): number | string {
  return 'place' in row ? (row.place ?? '') : '';
}
