import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters, formatA1 } from '../../../src/kernel/cellAddress';
import { EMPTY_MAPPING, type Mapping } from '../../../src/sheet/decision';
import { fieldRefKey } from '../../../src/sheet/fields';
import type { NumberSeparators, WorkbookContent } from '../../../src/sheet/grid';
import { gridOf, type GridSpec } from '../../../src/sheet/gridOf';
import type { RecogniseHints } from '../../../src/sheet/recognise/recogniseWorkbook';
import type { Indicator, Located, RecognisedTable, WorkbookReading } from '../../../src/sheet/table';

/** What one case folder holds: the sheets as a person left them, and what must come of them. */
export interface SheetCase {
  readonly content: WorkbookContent;
  readonly mapping: Mapping;
  readonly hints: RecogniseHints;
  readonly expected: ExpectedReading;
}

interface CaseFile {
  readonly sheets: readonly GridSpec[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly hints?: RecogniseHints;
  readonly separators?: NumberSeparators;
}

/** A reading in few words. Keys that a case leaves out are not compared; `questions` and `issues` are whole lists. */
export interface ExpectedReading {
  readonly primary?: string | null;
  /** By table id: kind, fields by column letter, roles by first row, year. */
  readonly tables?: Readonly<Record<string, ExpectedTable>>;
  /** By id, in order. */
  readonly indicators?: Readonly<Record<string, ExpectedIndicator>>;
  readonly objectives?: readonly string[];
  readonly perspectives?: readonly string[];
  /** By table id: indicator, then its components as `name value/of x weight`, then `= result`. */
  readonly components?: Readonly<Record<string, readonly string[]>>;
  readonly questions: readonly string[];
  /** `code` or `code@Sheet!A1`, those of reading numbers as text left out. */
  readonly issues?: readonly string[];
}

interface ExpectedTable {
  readonly kind: string;
  readonly year?: number | null;
  readonly title?: string | null;
  readonly fields?: Readonly<Record<string, string>>;
  readonly roles?: Readonly<Record<string, string>>;
  readonly cells?: Readonly<Record<string, number | string | null>>;
  /** Sheet rows whose money is the sum of rows below them. */
  readonly sums?: readonly string[];
}

interface ExpectedIndicator {
  readonly name?: string;
  readonly objective?: string;
  /** `value @ cell`, value only, or null. */
  readonly target?: string | null;
  readonly actual?: string | null;
  readonly ceiling?: string | null;
  readonly spent?: string | null;
  readonly unit?: string | null;
  readonly weight?: number | null;
  readonly direction?: string | null;
  readonly quarterKind?: string | null;
  readonly isEfficiencyResult?: boolean;
  /** `target/actual` by quarter, `%` behind for shares of the year. */
  readonly quarters?: readonly string[];
}

export const CASES = join(__dirname, '..', 'cases');

export function contentOf(file: CaseFile): WorkbookContent {
  return {
    sheets: file.sheets.map(gridOf),
    activeSheet: null,
    settings: null,
    separators: file.separators ?? null,
    uses1904Dates: false,
  };
}

export function readCase(name: string): SheetCase {
  const file = JSON.parse(readFileSync(join(CASES, name, 'grid.json'), 'utf8')) as CaseFile;
  const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')) as ExpectedReading;
  const mapping = file.answers ? { version: 1 as const, answers: file.answers } : EMPTY_MAPPING;
  return { content: contentOf(file), mapping, hints: file.hints ?? {}, expected };
}

/** The reading in the words of `expected`, with the keys that it compares. */
export function project(reading: WorkbookReading, expected: ExpectedReading): ExpectedReading {
  const table = reading.indicatorTable;
  const tables = new Map(reading.tables.map((each) => [each.id, each]));
  const full: Required<ExpectedReading> = {
    primary: table?.primary.id ?? null,
    tables: mapValues(expected.tables ?? {}, (wanted, id) => projectTable(tables.get(id), wanted)),
    indicators: Object.fromEntries(
      (table?.indicators ?? []).map((indicator) => [
        indicator.id,
        pick(projectIndicator(indicator, reading), expected.indicators?.[indicator.id] ?? { name: '' }),
      ]),
    ),
    objectives: (table?.objectives ?? []).map(({ id, name }) => `${id}: ${name}`),
    perspectives: (table?.perspectives ?? []).map(({ name }) => name),
    components: Object.fromEntries(
      reading.components.map(({ table: id, indicator, parts, stated }) => [
        id,
        [
          indicator,
          ...parts.map(({ name, value, of, weight }) =>
            [`${name} ${value.value}`, of && `/${of.value}`, weight && ` x ${weight.value}`].join(''),
          ),
          ...(stated ? [`= ${stated.value}`] : []),
        ],
      ]),
    ),
    questions: reading.decisions.filter(({ isOpen }) => isOpen).map(({ id, chosen }) => `${id} = ${chosen}`),
    issues: reading.issues
      .filter(({ code }) => code !== 'number-is-text')
      .map(({ code, cell }) => (cell ? `${code}@${cell.sheet}!${formatA1(cell.row, cell.column)}` : code)),
  };
  return pick(full, expected);
}

function projectTable(table: RecognisedTable | undefined, wanted: ExpectedTable): ExpectedTable {
  if (!table) return { kind: 'not found' };
  const full: Required<ExpectedTable> = {
    kind: table.kind,
    year: table.year,
    title: table.title,
    fields: Object.fromEntries(
      table.columns.flatMap(({ column, ref }) => (ref ? [[columnLetters(column), fieldRefKey(ref)]] : [])),
    ),
    roles: Object.fromEntries(
      table.rows
        .filter(({ role }) => role !== 'other')
        .map(({ role, top, bottom }) => [top === bottom ? `${top + 1}` : `${top + 1}-${bottom + 1}`, role]),
    ),
    sums: table.rows.flatMap(({ isSumOfRows, top }) => (isSumOfRows ? [`${top + 1}`] : [])),
    cells: mapValues(wanted.cells ?? {}, (_, place) => {
      const [row, key] = place.split(' ');
      const found = table.rows.find(({ top }) => top + 1 === Number(row))?.cells[key as string];
      return found === undefined ? 'no cell' : found.value;
    }),
  };
  return pick(full, wanted);
}

function projectIndicator(indicator: Indicator, reading: WorkbookReading): Required<ExpectedIndicator> {
  const objective = reading.indicatorTable?.objectives.find(({ id }) => id === indicator.objective);
  return {
    name: indicator.name,
    objective: objective?.name ?? '?',
    target: located(indicator.target),
    actual: located(indicator.actual),
    ceiling: located(indicator.budgetCeiling),
    spent: located(indicator.budgetSpent),
    unit: indicator.unitOfMeasure,
    weight: indicator.weight?.value ?? null,
    direction: indicator.direction,
    quarterKind: indicator.quarterKind,
    isEfficiencyResult: indicator.isEfficiencyResult,
    quarters: indicator.quarters.map(
      ({ target, actual, isShareOfYear }) => `${plain(target)}/${plain(actual)}${isShareOfYear ? '%' : ''}`,
    ),
  };
}

function located(found: Located<unknown> | null): string | null {
  return found && `${plain(found)} @ ${found.cell.sheet}!${formatA1(found.cell.row, found.cell.column)}`;
}

function plain(found: Located<unknown> | null): string {
  const value = found?.value ?? null;
  if (value === null) return '-';
  if (typeof value !== 'object') return String(value);
  const { from, to } = value as { from: number; to: number };
  return `${from}..${to}`;
}

function pick<T extends object>(full: T, wanted: Partial<T>): T {
  return Object.fromEntries(Object.entries(full).filter(([key]) => key in wanted)) as T;
}

function mapValues<T, U>(
  object: Readonly<Record<string, T>>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
