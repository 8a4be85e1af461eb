import { LOOK } from './look';
import { type Area, cellCount, rangeOf } from './range';
import { isWeb } from './request';

/** So many rows are asked for one look a column. */
const SLAB_ROWS = 250;
/** Cells whose looks Excel on the web can answer in one request. */
const WEB_CELLS = 4_000;

/** Looks of some rows of a block: one a column where its cells agree, else one a cell. */
interface Slab {
  readonly sheet: string;
  readonly area: Area;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  /** Set when it is asked for. */
  cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** The looks of an area, from its first row down. */
export type AskedLooks = readonly Slab[];

/**
 * Asks for the looks of an area. A look is some 500 bytes: of thousands of rows, which mostly look alike, one a column
 * is asked first, for every few rows.
 */
export function askLooks({ workbook }: Excel.RequestContext, sheet: string, area: Area): AskedLooks {
  const isSmall = area.bottom - area.top < SLAB_ROWS;
  const slabs: Slab[] = [];
  for (let top = area.top; top <= area.bottom; top += SLAB_ROWS) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + SLAB_ROWS - 1) };
    const range = rangeOf(workbook.worksheets.getItem(sheet), part);
    slabs.push({
      sheet,
      area: part,
      columns: isSmall ? null : range.getColumnProperties(LOOK),
      cells: isSmall ? range.getCellProperties(LOOK) : null,
    });
  }
  return slabs;
}

/** Asks cell by cell where the cells of a column look different; whether the context was synced for it. */
export async function readMixed(
  context: Excel.RequestContext,
  looks: readonly AskedLooks[],
): Promise<boolean> {
  const mixed = looks.flat().filter(({ columns }) => columns && !columns.value.every(isUniform));
  let cells = 0;
  for (const [at, slab] of mixed.entries()) {
    const sheet = context.workbook.worksheets.getItem(slab.sheet);
    slab.cells = rangeOf(sheet, slab.area).getCellProperties(LOOK);
    cells += cellCount(slab.area);
    const isLast = at === mixed.length - 1;
    if (!isLast && (!isWeb() || cells < WEB_CELLS)) continue;
    // One request unless Excel on the web limits its size.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    cells = 0;
  }
  return mixed.length > 0;
}

/** The look of a cell; row and column count from those of the area. One object for cells that look alike. */
export function lookAt(looks: AskedLooks, row: number, column: number): Excel.CellProperties | undefined {
  const slab = looks[Math.floor(row / SLAB_ROWS)];
  return slab?.cells?.value[row % SLAB_ROWS]?.[column] ?? slab?.columns?.value[column];
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
