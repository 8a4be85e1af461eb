import { largestOf, smallestOf } from '../../kernel/extremes';
import { figureId, subjectOf, TOTAL, type FigureSubject } from '../figures/figureBook';
import type { Direction } from '../../scoring/index';
import type { WorkbookFacts } from '../../facts/index';
import type { LayoutTable } from '../reportLayout';
import type { ReportCell, ReportTable } from '../reportTable';
import type { ReportWords } from '../reportWords';
import { buildTable, type ColumnSpec, type TableContext } from './buildTable';

interface PeerRow {
  readonly subject: FigureSubject;
  readonly number: number | string;
  readonly name: string;
  readonly isTotal: boolean;
}

/**
 * NPS of this office and its peers by objective, with the total, best and worst of each row marked (Tabel 3.2).
 * @method M-29
 */
export function peerTable(layout: LayoutTable, { book, report, words, facts }: TableContext): ReportTable {
  const units = unitsOf(report, words);
  const rows: PeerRow[] = [
    ...report.objectives.map(({ objective: { id, number, name } }) => ({
      subject: subjectOf('objective', id),
      number,
      name,
      isTotal: false,
    })),
    { subject: TOTAL, number: '', name: words.totalRow, isTotal: true },
  ];
  const figureOf = (row: PeerRow, unit: Unit): string =>
    unit.isOwn ? figureId('nps', row.subject) : figureId('nps', row.subject, unit.name);
  const columns = units.map((unit): ColumnSpec<PeerRow> & { heading: string } => ({
    heading: unit.name,
    look: 'decimal',
    cell: (row) => {
      const values = units.map((each) => book.cell(figureOf(row, each)).value);
      const cell = book.cell(figureOf(row, unit));
      const mark = markOf(cell.value, values);
      return mark ? { ...cell, mark } : cell;
    },
  }));
  return buildTable(
    layout,
    {
      id: 'tabel-3.2',
      rows,
      roleOf: ({ isTotal }) => (isTotal ? 'total' : 'objective'),
      columns: {
        no: { look: 'text', cell: (row) => ({ value: row.number }) },
        sasaran: { look: 'text', cell: (row) => ({ value: row.name }) },
        unit: { columns },
      },
      notes: [words.marksNote],
    },
    facts,
  );
}

interface Unit {
  readonly name: string;
  readonly isOwn: boolean;
}

/** The units in the order of their columns; this office where its own column stands, else last. */
function unitsOf({ workUnits, ownWorkUnit }: WorkbookFacts, words: ReportWords): Unit[] {
  const units = workUnits.map((name) => ({ name, isOwn: name === ownWorkUnit }));
  return ownWorkUnit === null ? [...units, { name: words.ownUnit, isOwn: true }] : units;
}

/**
 * Whether a figure is the best or the worst of those beside it; no mark where all are equal, and where neither higher
 * nor lower is better (M-2).
 */
export function markOf(
  value: ReportCell['value'],
  beside: readonly ReportCell['value'][],
  direction: Direction = 'maksimal',
): ReportCell['mark'] | null {
  if (direction !== 'maksimal' && direction !== 'minimal') return null;
  const figures = beside.filter((each): each is number => typeof each === 'number');
  if (typeof value !== 'number' || figures.length < 2) return null;
  const [highest, lowest] = [largestOf(figures), smallestOf(figures)];
  if (highest === lowest) return null;
  const [best, worst] = direction === 'minimal' ? [lowest, highest] : [highest, lowest];
  return value === best ? 'best' : value === worst ? 'worst' : null;
}
