import type { Grid, WorkbookContent } from '../../grid';
import { readColumn, type NumberReading } from '../../number/readColumn';
import { normalText } from '../../number/numberText';
import type {
  ComponentPart,
  Indicator,
  IndicatorComponents,
  IndicatorTable,
  Located,
  RecognisedTable,
  TableColumn,
  TableRow,
} from '../../table';
import { NameSimilarity, plainName } from '../join/names';

/** Kinds that a table of components can be taken for. */
const CANDIDATES = new Set([
  'components',
  'unknown',
  'agreement',
  'measurement',
  'realisation',
  'previous-year',
]);
/** A title names an indicator when it says this much of its words. */
const SURE = 0.8;

/** Headers of the column that has the figures of the components. */
const VALUE_WORDS =
  /\b(?:nilai|skor|score|hasil|jumlah|persentase|persen|capaian|realisasi|indeks|bobot x nilai)\b/i;
/** Rows that give the result, not a component. */
const RESULT_WORDS = /^(?:nilai|total|jumlah|hasil|rata|indeks|skor|realisasi|capaian)\b/;

/**
 * Tables that show what the realisasi of single indicators is made of: components with weights and points (NKA, SAKIP),
 * counts over what they are counted of, stages with weights. The title above names the indicator.
 * @method M-9
 */
export function indicatorComponents(
  content: WorkbookContent,
  tables: readonly RecognisedTable[],
  indicators: IndicatorTable,
): IndicatorComponents[] {
  const sources = new Set(indicators.sources.map(({ id }) => id));
  const candidates = tables.filter(
    (table) => CANDIDATES.has(table.kind) && !sources.has(table.id) && hasParts(table),
  );
  if (candidates.length === 0) return [];
  const similarity = new NameSimilarity(indicators.indicators.map(({ name }) => name));
  return candidates.flatMap((table) => {
    const grid = content.sheets.find(({ sheet }) => sheet === table.sheet);
    const listed = indicators.indicators.filter(({ rows }) => rows[table.id]).length;
    // A list of indicators is none of components, even when its title names one.
    const indicator = listed > 1 ? null : namedIn(table, indicators.indicators, similarity);
    if (!grid || !indicator) return [];
    const read = readParts(table, grid, indicators.year);
    return read.parts.length > 1 ? [{ table: table.id, indicator: indicator.id, ...read }] : [];
  });
}

/** The indicators without rows of such tables: a component is none of them, whatever its name. */
export function withoutComponents(
  indicators: IndicatorTable,
  components: readonly IndicatorComponents[],
): IndicatorTable {
  const ids = new Set(components.map(({ table }) => table));
  if (ids.size === 0) return indicators;
  const kept = (rows: Indicator['rows']): Indicator['rows'] =>
    Object.fromEntries(Object.entries(rows).filter(([id]) => !ids.has(id)));
  return {
    ...indicators,
    indicators: indicators.indicators.map((indicator) => ({ ...indicator, rows: kept(indicator.rows) })),
  };
}

function hasParts({ columns }: RecognisedTable): boolean {
  return columns.some(({ ref }) => ref?.field === 'weight' || ref?.field === 'numerator');
}

/** The one indicator that the title names; null when none or several do. */
function namedIn(
  { title }: RecognisedTable,
  indicators: readonly Indicator[],
  similarity: NameSimilarity,
): Indicator | null {
  if (title === null) return null;
  const words = plainName(title);
  const scored = indicators.map((indicator) => {
    const isWithin = ` ${words} `.includes(` ${plainName(indicator.name)} `);
    return { indicator, score: isWithin ? 1 : similarity.of(title, indicator.name) };
  });
  const best = scored.reduce<{ indicator: Indicator; score: number } | null>(
    (most, each) => (each.score > (most?.score ?? 0) ? each : most),
    null,
  );
  if (!best || best.score < SURE) return null;
  return scored.filter(({ score }) => score > best.score - 0.05).length === 1 ? best.indicator : null;
}

function readParts(
  table: RecognisedTable,
  grid: Grid,
  year: number | null,
): Pick<IndicatorComponents, 'parts' | 'stated'> {
  const { rows } = table;
  const valueOf = valueReader(table, grid, year);
  const weights = weightsOf(rows);
  const parts: ComponentPart[] = [];
  let stated: Located<number> | null = null;
  for (const row of rows) {
    const value = valueOf(row);
    if (!value) continue;
    const weight = weights(row);
    if (isResult(row, weight, rows)) stated = value;
    else
      parts.push({
        name: row.name ?? '',
        value,
        of: figure(row, 'denominator') ?? figure(row, 'target'),
        weight,
      });
  }
  return { parts, stated };
}

/** The last row is the result when its name says so and it has no weight of its own, or that of all together. */
function isResult(row: TableRow, weight: Located<number> | null, rows: readonly TableRow[]): boolean {
  if (row !== rows.at(-1) && row.role !== 'total' && row.role !== 'unit-total') return false;
  const hasOwnWeight = weight !== null && weight.value < 99.5;
  const isWeighted = rows.some((each) => each.cells['weight']?.value !== undefined && each !== row);
  if (row.role === 'indicator' && hasOwnWeight) return false;
  return (
    RESULT_WORDS.test(plainName(row.name ?? '')) || row.role !== 'indicator' || (isWeighted && !hasOwnWeight)
  );
}

/** Counts where the table has them; else the column that bears the word for points, of the year that is scored. */
function valueReader(
  table: RecognisedTable,
  grid: Grid,
  year: number | null,
): (row: TableRow) => Located<number> | null {
  if (table.columns.some(({ ref }) => ref?.field === 'numerator')) return (row) => figure(row, 'numerator');
  const candidates = table.columns.filter(({ header, ref }) => isValueColumn(header, ref, year));
  const read = candidates.map((column) => columnFigures(column, table.rows, grid));
  const best = read.filter(({ size }) => size * 2 > table.rows.length).at(-1);
  return (row) => best?.get(row) ?? null;
}

function isValueColumn(header: readonly string[], ref: TableColumn['ref'], year: number | null): boolean {
  if (ref !== null && ref.field !== 'achievement' && ref.field !== 'actual') return false;
  const text = normalText(header.join(' '));
  const named = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  return VALUE_WORDS.test(text) && (named === undefined || year === null || Number(named) === year);
}

function columnFigures(
  { column, header }: TableColumn,
  rows: readonly TableRow[],
  grid: Grid,
): Map<TableRow, Located<number>> {
  const cells = rows.map(({ top }) => ({
    value: grid.value(top, column),
    text: grid.text(top, column),
    numberFormat: grid.numberFormat(top, column),
    hasFormula: grid.formula(top, column) !== null,
  }));
  const { readings } = readColumn(cells, { header, sheetNotation: null, separators: null, answer: null });
  const found = new Map<TableRow, Located<number>>();
  rows.forEach((row, at) => {
    const reading = readings[at] as NumberReading;
    if (reading.state !== 'number' || reading.range !== null) return;
    const cell = { sheet: grid.sheet, row: row.top, column };
    found.set(row, { value: reading.value, cell, text: grid.text(row.top, column) });
  });
  return found;
}

/** Weights in percent: fractions of one are made so. */
function weightsOf(rows: readonly TableRow[]): (row: TableRow) => Located<number> | null {
  const own = rows.map((row) => figure(row, 'weight'));
  const isFraction = own.every((weight) => weight === null || weight.value <= 1);
  return (row) => {
    const weight = figure(row, 'weight');
    return weight && isFraction ? { ...weight, value: weight.value * 100 } : weight;
  };
}

function figure(row: TableRow, key: string): Located<number> | null {
  const cell = row.cells[key];
  if (typeof cell?.value !== 'number') return null;
  return { value: cell.value, cell: cell.cell, text: cell.text };
}
