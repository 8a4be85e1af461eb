import { LOOK } from './look';
import { type Area, cellCount, rangeOf } from './range';
import { askAll, type Question } from './request';

/** So many rows, and so many cells, are asked for one look a column. */
const SLAB_ROWS = 250;
const SLAB_CELLS = 4_000;
/** Bytes of one look in an answer. */
const LOOK_BYTES = 500;

/** Looks of some rows of a block: one a column where its cells agree, else one a cell. */
interface Slab {
  readonly area: Area;
  /** Set when they are asked for. */
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** The looks of an area, in slabs of so many rows from its first row down. */
export interface AskedLooks {
  readonly sheet: string;
  readonly rows: number;
  readonly slabs: readonly Slab[];
}

/**
 * Looks of an area, to be asked for. A look is some 500 bytes: of thousands of rows, which mostly look alike, one a
 * column is asked first, for every few rows.
 */
export function looksOf(sheet: string, area: Area): AskedLooks {
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.min(SLAB_ROWS, Math.floor(SLAB_CELLS / width)));
  const slabs: Slab[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
    slabs.push({ area: part, columns: null, cells: null });
  }
  return { sheet, rows, slabs };
}

/** What asks for looks first: by cell where they fit in one slab, else by column. */
export function lookQuestions(context: Excel.RequestContext, { sheet, slabs }: AskedLooks): Question[] {
  return slabs.map((slab) => {
    if (slabs.length === 1) return cellQuestion(context, sheet, slab);
    const ask = (): void => {
      slab.columns = rangeIn(context, sheet, slab.area).getColumnProperties(LOOK);
    };
    return { bytes: (slab.area.right - slab.area.left + 1) * LOOK_BYTES, ask };
  });
}

function cellQuestion(context: Excel.RequestContext, sheet: string, slab: Slab): Question {
  const ask = (): void => {
    slab.cells = rangeIn(context, sheet, slab.area).getCellProperties(LOOK);
  };
  return { bytes: cellCount(slab.area) * LOOK_BYTES, ask };
}

function rangeIn({ workbook }: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return rangeOf(workbook.worksheets.getItem(sheet), area);
}

/** Asks cell by cell where the cells of a column look different; whether the context was synced for it. */
export async function readMixed(
  context: Excel.RequestContext,
  looks: readonly AskedLooks[],
): Promise<boolean> {
  const mixed = looks.flatMap(({ sheet, slabs }) =>
    slabs
      .filter(({ columns }) => columns && !columns.value.every(isUniform))
      .map((slab) => cellQuestion(context, sheet, slab)),
  );
  if (mixed.length === 0) return false;
  await askAll(context, mixed);
  return true;
}

/** The look of a cell; row and column count from those of the area. One object for cells that look alike. */
export function lookAt(
  { rows, slabs }: AskedLooks,
  row: number,
  column: number,
): Excel.CellProperties | undefined {
  const slab = slabs[Math.floor(row / rows)];
  return slab?.cells?.value[row % rows]?.[column] ?? slab?.columns?.value[column];
}

/**
 * Whether the properties of a column are those of each of its cells: what differs is null. Documents do not say whether
 * borders are those of the column or of its cells, so all lines across must be the same.
 */
function isUniform({ format }: Excel.ColumnProperties): boolean {
  if (!format) return false;
  const { borders, fill, ...others } = format;
  const hasFill = fill?.pattern === 'None' || (isWhole(fill) && fill?.color !== '');
  const names = Object.keys(LOOK.format ?? {}).filter((name) => name !== 'borders' && name !== 'fill');
  return hasFill && names.every((name) => isWhole(Reflect.get(others, name))) && areLinesAlike(borders);
}

function areLinesAlike(borders: Excel.CellBorderCollection | undefined): boolean {
  if (!borders) return false;
  const { top, bottom, horizontal, left, right } = borders;
  const isAlike = [bottom, horizontal].every((line) => JSON.stringify(line) === JSON.stringify(top));
  return isAlike && [top, left, right].every(isWhole);
}

/** Whether a property and all that it holds were told. */
function isWhole(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isWhole);
  return value !== null && value !== undefined;
}
