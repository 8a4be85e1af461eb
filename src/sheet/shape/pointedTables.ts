import type { WorkbookContent } from '../grid';
import { formatGivenTable, headerPaths, SheetView, type GivenTable } from '../recognise/index';
import type { PointedPlace, TableShape, UnfitReason } from './keptAnswers';
import { yearlessText } from './shapeText';
import { likeness } from './tableShape';

type Area = Pick<GivenTable, 'left' | 'right'>;

/** How far a table reaches that a person pointed out, in words that hold in another file. */
export function pointedPlace(view: SheetView, given: GivenTable): PointedPlace {
  let blocks = 0;
  for (let row = given.headerBottom + 1; row <= given.bottom; row += 1)
    if (isFilled(view, row, given) && (row === given.headerBottom + 1 || !isFilled(view, row - 1, given)))
      blocks += 1;
  const stop = rowText(view, given.bottom + 1, given);
  return {
    headerRows: given.headerBottom - given.headerTop + 1,
    blocks,
    stop: isFilled(view, given.bottom, given) && stop !== '' ? stop : null,
  };
}

/** The columns of an area as a shape, with the header rows that are given. */
export function pointedShape(view: SheetView, given: GivenTable): TableShape {
  const { headerTop: top, headerBottom: bottom, left, right } = given;
  return {
    sheet: view.sheet,
    title: null,
    year: null,
    columns: headerPaths(view, { top, bottom, left, right, skipped: [] }).map(({ texts }) =>
      texts.join(' > '),
    ),
    pointed: pointedPlace(view, given),
  };
}

/** Where the header of a pointed-out table stands in a workbook, as the answer that points it out there. */
export function findPointed(
  shape: TableShape,
  pointed: PointedPlace,
  { sheets }: WorkbookContent,
): { readonly sheet: string; readonly place: string } | UnfitReason {
  const wanted = new Set(shape.columns.flatMap((text) => text.split(' > ').map(yearlessText)));
  wanted.delete('');
  let best: { score: number; found: (GivenTable & { sheet: string })[] } = { score: 0, found: [] };
  for (const grid of sheets) {
    if (grid.isOurs === true) continue;
    const view = new SheetView(grid);
    for (let top = 0; top + pointed.headerRows < grid.rowCount; top += 1) {
      if (!view.some(top, (column) => wanted.has(yearlessText(view.ownText(top, column))))) continue;
      const header = headerAt(view, top, shape, pointed);
      if (!header || header.score < best.score) continue;
      const isSheet = yearlessText(shape.sheet) === yearlessText(view.sheet);
      const score = header.score + (isSheet ? 0.001 : 0);
      const place = { ...header.place, sheet: view.sheet };
      if (score > best.score) best = { score, found: [place] };
      else if (score === best.score) best.found.push(place);
    }
  }
  const [found] = best.found;
  if (!found) return 'no-table';
  return best.found.length > 1 ? 'several-tables' : { sheet: found.sheet, place: formatGivenTable(found) };
}

/** The header of a shape in some rows, and the table below it; null where it is not there whole. */
function headerAt(
  view: SheetView,
  top: number,
  shape: TableShape,
  { headerRows, blocks, stop }: PointedPlace,
): { readonly score: number; readonly place: GivenTable } | null {
  const bottom = top + headerRows - 1;
  const paths = headerPaths(view, { top, bottom, left: 0, right: view.grid.columnCount - 1, skipped: [] });
  const wanted = shape.columns.map(yearlessText);
  const known = new Set(wanted.filter((text) => text !== ''));
  const own = paths.filter(({ texts }) => known.has(yearlessText(texts.join(' > '))));
  const [first, last] = [own[0]?.column, own.at(-1)?.column];
  if (first === undefined || last === undefined) return null;
  const area = {
    left: Math.max(0, first - blanksAt(wanted)),
    right: Math.min(view.grid.columnCount - 1, last + blanksAt([...wanted].reverse())),
  };
  const columns = paths.slice(area.left, area.right + 1).map(({ texts }) => texts.join(' > '));
  const score = likeness(shape, { ...shape, columns });
  const end = score === 0 ? null : bottomBelow(view, bottom, area, { blocks, stop });
  if (end === null) return null;
  return { score, place: { top, bottom: end, ...area, headerTop: top, headerBottom: bottom } };
}

/** Columns without a header before the first that has one. */
function blanksAt(columns: readonly string[]): number {
  return Math.max(
    0,
    columns.findIndex((text) => text !== ''),
  );
}

/** Last row of a table below its header; null when what ended it is not found. */
function bottomBelow(
  view: SheetView,
  header: number,
  area: Area,
  { blocks, stop }: Pick<PointedPlace, 'blocks' | 'stop'>,
): number | null {
  let seen = 0;
  let last: number | null = null;
  for (let row = header + 1; row < view.grid.rowCount; row += 1) {
    if (!isFilled(view, row, area)) continue;
    if (row === header + 1 || !isFilled(view, row - 1, area)) seen += 1;
    if (seen > blocks) break;
    if (stop !== null && yearlessText(rowText(view, row, area)) === yearlessText(stop)) return last;
    last = row;
  }
  return stop === null ? last : null;
}

function isFilled(view: SheetView, row: number, { left, right }: Area): boolean {
  return view.some(row, (column) => column >= left && column <= right && view.hasOwn(row, column));
}

/** First text of a row. */
function rowText(view: SheetView, row: number, { left, right }: Area): string {
  const column = view.columns(row).find((each) => each >= left && each <= right);
  return column === undefined ? '' : view.ownText(row, column);
}
