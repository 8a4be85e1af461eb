import { figureId, subjectOf, type FigureSubject } from '../figures/figureBook';
import type { IndicatorFacts } from '../../facts/index';
import type { LayoutTable } from '../reportLayout';
import type { FigureLook, ReportTable } from '../reportTable';
import { buildTable, type ColumnSpec, type TableContext } from './buildTable';
import { markOf } from './peerTable';

interface YearRow {
  readonly year: number | null;
  readonly kind: 'before' | 'now' | 'change';
}

/** Section a: this year beside the last, and the change (M-27). Null where no year is known. */
export function yearTable(
  layout: LayoutTable,
  { indicator, previousYear }: IndicatorFacts,
  { book, report, words, facts }: TableContext,
): ReportTable | null {
  if (report.year === null) return null;
  const id = subjectOf('indicator', indicator.id);
  const before: YearRow = { year: report.year - 1, kind: 'before' };
  const now: YearRow = { year: report.year, kind: 'now' };
  const change: YearRow = { year: null, kind: 'change' };
  // Between a whole year and a quarter there is no change to tell.
  const isLike = report.scorecard.throughQuarter === null;
  const rows = previousYear && isLike ? [before, now, change] : [before, now];
  const figure = (measure: string, look: FigureLook, hasChange: boolean): ColumnSpec<YearRow> => ({
    look,
    cell: ({ year, kind }) => {
      if (kind === 'change')
        return hasChange ? book.cell(figureId(`perubahan-${measure}`, id)) : { value: '' };
      return book.cell(figureId(measure, id, kind === 'before' ? (year ?? undefined) : undefined));
    },
  });
  return buildTable(
    layout,
    {
      id: `tahun-lalu|${indicator.id}`,
      rows,
      roleOf: ({ kind }) => (kind === 'change' ? 'total' : 'plain'),
      columns: {
        indikator: nameColumn(indicator.name, rows),
        tahun: {
          look: 'text',
          cell: ({ year, kind }) => ({
            value: kind === 'now' ? (facts.tahun ?? year) : (year ?? words.changeRow),
          }),
        },
        target: figure('target', 'plain', false),
        realisasi: figure('realisasi', 'plain', true),
        capaian: figure('capaian', 'decimal', true),
        kriteria: figure('kriteria', 'text', false),
      },
    },
    facts,
  );
}

/** Section b: realisasi against the last target of the Renstra, and how far a cumulative count is (M-28). */
export function strategicTable(
  layout: LayoutTable,
  { indicator, strategic }: IndicatorFacts,
  { book, words, facts }: TableContext,
): ReportTable | null {
  if (!strategic) return null;
  const rows = [subjectOf('indicator', indicator.id)];
  const figure = (measure: string, look: FigureLook): ColumnSpec<FigureSubject> => ({
    look,
    cell: (id) => book.cell(figureId(measure, id)),
  });
  const { underway } = strategic;
  return buildTable(
    layout,
    {
      id: `renstra|${indicator.id}`,
      rows,
      roleOf: () => 'plain',
      columns: {
        indikator: nameColumn(indicator.name, rows),
        'target-akhir': figure('target-renstra', 'plain'),
        realisasi: figure('realisasi', 'plain'),
        capaian: figure('capaian-renstra', 'decimal'),
        kriteria: figure('kriteria-renstra', 'text'),
        kesenjangan: figure('kesenjangan', 'decimal'),
      },
      notes: underway ? [words.onTheWayNote(underway.place, underway.years)] : [],
    },
    { ...facts, tahunAkhir: String(strategic.finalYear) },
  );
}

/** Section c: realisasi of this office and its peers, ranks, and the national target (M-29). */
export function comparisonTable(
  layout: LayoutTable,
  { indicator, peers }: IndicatorFacts,
  { book, report, words, facts }: TableContext,
): ReportTable | null {
  // A national target alone is a sentence, no table.
  if (!peers || peers.units.length === 0) return null;
  const id = subjectOf('indicator', indicator.id);
  const units: (string | null)[] = peers.units.map(({ workUnit }) => workUnit);
  const rows = peers.nationalTarget ? [...units, null] : units;
  const actualOf = (unit: string) => book.cell(figureId('realisasi', id, unit));
  const direction = indicator.direction ?? report.scorecard.method.direction;
  const values = peers.units.map(({ workUnit }) => actualOf(workUnit).value);
  const figure = (measure: string, look: FigureLook): ColumnSpec<string | null> => ({
    look,
    cell: (unit) => (unit === null ? { value: '' } : book.cell(figureId(measure, id, unit))),
  });
  return buildTable(
    layout,
    {
      id: `pembanding|${indicator.id}`,
      rows,
      roleOf: (unit) => (unit === null ? 'total' : 'plain'),
      columns: {
        indikator: nameColumn(indicator.name, rows),
        unit: { look: 'text', cell: (unit) => ({ value: unit ?? words.nationalTargetRow }) },
        realisasi: {
          look: 'plain',
          cell: (unit) => {
            if (unit === null) return book.cell(figureId('target-nasional', id));
            const cell = actualOf(unit);
            const mark = markOf(cell.value, values, direction);
            return mark ? { ...cell, mark } : cell;
          },
        },
        peringkat: figure('peringkat', 'plain'),
        'selisih-nasional': figure('selisih-nasional', 'decimal'),
        keterangan: figure('status-nasional', 'text'),
      },
      notes: values.length > 1 ? [words.marksNote] : [],
    },
    facts,
  );
}

/** The indicator's name, once, beside all rows. */
function nameColumn<Row>(name: string, rows: readonly Row[]): ColumnSpec<Row> {
  return { look: 'text', cell: (row) => (row === rows[0] ? { value: name } : undefined) };
}
