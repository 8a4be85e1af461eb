import type { FigureBook } from '../figures/figureBook';
import type { WorkbookFacts } from '../../facts/index';
import type { LayoutTable } from '../reportLayout';
import type {
  FigureLook,
  ReportCell,
  ReportColumn,
  ReportRow,
  ReportRowRole,
  ReportTable,
} from '../reportTable';
import type { ReportWords } from '../reportWords';

/** A column that a table can have: how it looks and what stands in it for each kind of row. */
export interface ColumnSpec<Row> {
  readonly look: FigureLook;
  /** undefined: the cell above reaches down over this one. */
  readonly cell: (row: Row) => ReportCell | undefined;
  /** The table does without it where no row has anything in it. */
  readonly isOptional?: true;
}

/** A column of the layout that stands for several, as many as have figures: one a work unit, one a quarter. */
export interface RepeatedColumn<Row> {
  readonly columns: readonly (ColumnSpec<Row> & { readonly heading: string })[];
}

export interface TableSpec<Row> {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly roleOf: (row: Row) => ReportRowRole;
  /** By column id of the layout. */
  readonly columns: Readonly<Record<string, ColumnSpec<Row> | RepeatedColumn<Row>>>;
  readonly notes?: readonly string[];
}

/** Facts that titles and headings can name: `{tahun}`. */
export type TitleFacts = Readonly<Record<string, string>>;

/** What every table of a report is made of. */
export interface TableContext {
  readonly book: FigureBook;
  readonly report: WorkbookFacts;
  readonly words: ReportWords;
  readonly facts: TitleFacts;
}

/** A table with the columns, headings and widths that the layout asks for. */
export function buildTable<Row>(
  { number, title, columns }: LayoutTable,
  spec: TableSpec<Row>,
  facts: TitleFacts,
): ReportTable {
  const chosen = columns.flatMap(({ id, heading, group, width }) => {
    const known = spec.columns[id];
    if (!known) return [];
    const base = { id, width, ...(group !== undefined && { group: named(group, facts) }) };
    if (!('columns' in known))
      return known.isOptional && !isFilled(known, spec.rows)
        ? []
        : [{ ...base, heading: named(heading, facts), spec: known }];
    return known.columns
      .filter((each) => isFilled(each, spec.rows))
      .map((each) => ({
        ...base,
        heading: heading === '' ? each.heading : named(heading, { ...facts, kolom: each.heading }),
        spec: each,
      }));
  });
  return {
    id: spec.id,
    number,
    title: named(title, facts),
    columns: chosen.map(({ spec: { look }, ...column }): ReportColumn => ({ ...column, look })),
    rows: spec.rows.map((row): ReportRow => ({
      role: spec.roleOf(row),
      cells: chosen.map((each) => each.spec.cell(row)),
    })),
    notes: spec.notes ?? [],
  };
}

/** Whether a column has a figure or a word in any row. */
function isFilled<Row>({ cell }: ColumnSpec<Row>, rows: readonly Row[]): boolean {
  return rows.some((row) => {
    const value = cell(row)?.value ?? null;
    return value !== null && value !== '';
  });
}

/** Place of a column of the layout in a table; -1 when the layout leaves it out. */
export function columnPlace({ columns }: ReportTable, id: string): number {
  return columns.findIndex((column) => column.id === id);
}

/** A cell without a figure behind it. */
export function textCell(value: string | number | null): ReportCell {
  return { value };
}

/** A title whose year no sheet names, for a place where no one fills it in. */
export function withGaps(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}

/** A title with its facts; what is unknown stays as it is written. */
export function named(text: string, facts: TitleFacts): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => facts[key] ?? whole);
}
