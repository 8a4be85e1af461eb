import type { Exact } from '../kantor/exact';
import { judgeBounds } from './judgeMethod';
import { isFigure, showsComputed, showsInput, showsRounded, told } from './figureText';
import { meaningOf, type ColumnMeaning } from './meanings';
import type { PrintedTable } from './printed';
import { tidy, type TrueReport } from './trueReport';
import { wantedOf, type RowPeriod, type RowSubject, type Wanted } from './wanted';

/** How many figures were recomputed, and those that differ. */
export interface Verdicts {
  count: number;
  readonly wrong: string[];
}

/** Recomputes every cell of a report's table; what it cannot place is wrong too. */
export function judgeTable(report: TrueReport, table: PrintedTable, verdicts: Verdicts): void {
  if (judgeBounds(table, verdicts)) return;
  const columns = table.heads.map((head) => {
    const perspective = report.perspectives.find(({ name }) => name === head.heading);
    if (perspective) return { meaning: 'perspective-score', name: perspective.name } as const;
    const meaning = meaningOf(head, table.place);
    if (meaning === null)
      verdicts.wrong.push(`${table.place}: column “${head.group}/${head.heading}” is not known`);
    return meaning;
  });
  const isOfPlan = columns.some((column) => column?.meaning === 'gap');
  for (const row of table.rows) judgeRow(report, { table, columns, isOfPlan, row }, verdicts);
}

interface PlacedRow {
  readonly table: PrintedTable;
  readonly columns: readonly (ColumnMeaning | null)[];
  readonly isOfPlan: boolean;
  readonly row: readonly (string | number)[];
}

function judgeRow(
  report: TrueReport,
  { table, columns, isOfPlan, row }: PlacedRow,
  verdicts: Verdicts,
): void {
  const at = (meaning: string): string =>
    String(row[columns.findIndex((column) => column?.meaning === meaning)] ?? '');
  const period = periodOf(report, at('period'));
  const subject = subjectOf(report, [at('indicator'), at('objective'), at('perspective')], period);
  if (subject === null || period === null) {
    verdicts.wrong.push(`${table.place}: row “${row.join(' | ')}” is about nothing that is known`);
    return;
  }
  columns.forEach((column, place) => {
    if (column === null || LABELS.has(column.meaning)) return;
    const cell = row[place] ?? '';
    const wanted =
      column.meaning === 'perspective-score'
        ? perspectiveScore(report, column.name ?? '', period)
        : wantedOf(report, subject, column, period, isOfPlan);
    verdicts.count += 1;
    if (wanted === undefined ? cell !== '' : !isRight(cell, wanted, report.typed))
      verdicts.wrong.push(
        `${table.place}: ${row.slice(0, 3).join(' | ')}: ${column.meaning}${column.quarter ?? ''}: “${cell}”, right: ${wanted ? told(wanted.value) : 'empty'}`,
      );
  });
}

const LABELS: ReadonlySet<string> = new Set(['label', 'indicator', 'objective', 'perspective', 'period']);

function perspectiveScore(report: TrueReport, name: string, period: RowPeriod): Wanted {
  const own = report.perspectives.find((each) => each.name === name);
  const value = own && typeof period === 'number' ? report.perspectiveScore(own, period) : null;
  return { value, shown: 'decimals' };
}

const ROMAN = ['TW I', 'TW II', 'TW III', 'TW IV'];

/** The period that a row names; null for one that the report knows nothing of. */
function periodOf({ year, through }: TrueReport, text: string): RowPeriod | null {
  if (text === 'Perubahan') return 'change';
  if (text === String(year - 1)) return 'before';
  if (ROMAN.includes(text)) return ROMAN.indexOf(text) + 1;
  const now = through === null ? String(year) : `${year} s.d. ${ROMAN[through - 1] ?? ''}`;
  return text === '' || text === now ? 'now' : null;
}

function subjectOf(
  report: TrueReport,
  [indicator = '', objective = '', perspective = '']: readonly string[],
  period: RowPeriod | null,
): RowSubject | null {
  const name = [indicator, objective, perspective].find((text) => text !== '') ?? '';
  if (typeof period === 'number' || name === 'NPS total (NPSS)')
    return { kind: 'level', score: (quarter) => report.total(quarter) };
  if (name === 'TOTAL') return { kind: 'unit' };
  const subject = report.subjects.find((each) => each.name === indicator);
  if (subject) return { kind: 'indicator', subject };
  const number = /^Nilai pencapaian sasaran (\d+) \(NPS\)$/.exec(name)?.[1];
  const level = report.objectives.find((each) => String(each.number) === number || each.name === name);
  if (level) return { kind: 'objective', members: level.members };
  const own = report.perspectives.find((each) => [each.name, `NPS perspektif ${each.name}`].includes(name));
  return own ? { kind: 'level', score: (quarter) => report.perspectiveScore(own, quarter) } : null;
}

function isRight(
  cell: string | number,
  { value, shown, word, to, mayLack, isTyped }: Wanted,
  typed: ReadonlySet<string>,
): boolean {
  if (isTyped && typed.has(tidy(String(cell)))) return true;
  if (cell === '–' || cell === '') return value === null || mayLack === true;
  if (value === null) return false;
  if (typeof value === 'string') return cell === value;
  if (typeof cell === 'number') return isFigure(cell, value);
  if (word !== null && word !== undefined) return cell === word;
  if (to !== undefined) return isRange(cell, value, to);
  // The unit stands behind the figure in tables of the document alone.
  const [figure = ''] = /^-?[\d.,]+/.exec(cell) ?? [];
  switch (shown) {
    case 'input':
      return showsInput(figure, value);
    case 'decimals':
      return showsComputed(cell, value);
    case 'rupiah':
      return showsRounded(cell, value, 0);
    case 'text':
      return false;
  }
}

function isRange(cell: string, from: Exact, to: Exact): boolean {
  const [low = '', high = ''] = cell.split(' – ');
  return showsInput(low, from) && showsInput(/^[\d.,]+/.exec(high)?.[0] ?? '', to);
}
