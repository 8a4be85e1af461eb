import type { Grid, WorkbookContent } from '../../../src/sheet/grid';
import { all, cellsOf, OpenDocument, rowsOf, styleOf, textOf, valueOf } from '../../host/docx/openDocument';
import type { XmlElement } from '../../../src/host/file/xml/xmlElement';

/** A table as a reader sees it: texts of a document, values of a sheet. */
export interface PrintedTable {
  readonly place: string;
  /** Group and heading of each column. */
  readonly heads: readonly { readonly group: string; readonly heading: string }[];
  /** Merged cells are filled down. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A paragraph of a document with the headings that it stands under. */
export interface PrintedParagraph {
  readonly text: string;
  readonly style: string;
  /** By level, from 1. */
  readonly headings: readonly string[];
}

export interface PrintedDocument {
  readonly tables: readonly PrintedTable[];
  readonly paragraphs: readonly PrintedParagraph[];
}

/** Tables and paragraphs of a document, from its bytes. */
export function printedDocument(bytes: Uint8Array): PrintedDocument {
  const headings: string[] = [];
  const tables: PrintedTable[] = [];
  const paragraphs: PrintedParagraph[] = [];
  for (const element of new OpenDocument(bytes).body) {
    if (element.name === 'tbl') tables.push(tableOf(element, headings.join(' / ')));
    if (element.name !== 'p') continue;
    const level = Number(/^Heading(\d)$/.exec(styleOf(element) ?? '')?.[1] ?? 0);
    const text = textOf(element);
    if (level > 0) headings.splice(level - 1, headings.length, ...padded(headings, level - 1), text);
    paragraphs.push({ text, style: styleOf(element) ?? '', headings: [...headings] });
  }
  return { tables, paragraphs };
}

function padded(headings: readonly string[], level: number): string[] {
  return headings.length < level ? new Array<string>(level - headings.length).fill('') : [];
}

function tableOf(table: XmlElement, place: string): PrintedTable {
  const isHead = (row: XmlElement): boolean =>
    row.child('trPr')?.child('tblHeader') !== undefined && row.child('trPr')?.child('tblHeader') !== null;
  const lines = rowsOf(table).map((row) => ({ isHead: isHead(row), cells: gridCells(row) }));
  const heads = lines.filter((line) => line.isHead).map(({ cells }) => cells);
  const [upper = [], lower] = heads;
  const body = lines.filter((line) => !line.isHead).map(({ cells }) => cells);
  return {
    place,
    heads: upper.map(({ text, isContinued }, column) => {
      const below = lower?.[column];
      return below && !below.isContinued && !isContinued
        ? { group: text, heading: below.text }
        : { group: '', heading: text };
    }),
    rows: filledDown(body.map((row) => row.map(({ text, isContinued }) => (isContinued ? null : text)))),
  };
}

/** Cells by grid column: those that span several stand in each. */
function gridCells(row: XmlElement): { text: string; isContinued: boolean }[] {
  return cellsOf(row).flatMap((cell) => {
    const properties = cell.child('tcPr');
    const span = Number(valueOf(properties?.child('gridSpan')) ?? 1);
    const merge = properties?.child('vMerge');
    const isContinued = merge !== undefined && merge !== null && valueOf(merge) !== 'restart';
    const text = all(cell, 'p').map(textOf).join('\n');
    return new Array<{ text: string; isContinued: boolean }>(span).fill({ text, isContinued });
  });
}

function filledDown(rows: readonly (readonly (string | number | null)[])[]): (string | number)[][] {
  const filled: (string | number)[][] = [];
  for (const row of rows) filled.push(row.map((cell, column) => cell ?? filled.at(-1)?.[column] ?? ''));
  return filled;
}

/** First headings of the tables of a report's sheet. */
const STARTS = new Set(['No', 'Kode', 'TW', 'Indikator Kinerja', 'Komponen']);

/** Tables of the report's sheets: a bold head begins each, an empty row or a note ends it. */
export function printedSheets({ sheets }: WorkbookContent, names: readonly string[]): PrintedTable[] {
  return sheets.filter(({ sheet }) => names.includes(sheet)).flatMap(tablesOf);
}

function tablesOf(grid: Grid): PrintedTable[] {
  const tables: PrintedTable[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (!STARTS.has(String(grid.value(row, 0)))) continue;
    const width = widthOf(grid, row);
    const isDeep = isMergedDown(grid, row);
    const first = row + (isDeep ? 2 : 1);
    let end = first;
    while (end < grid.rowCount && isBody(grid, end, width)) end += 1;
    tables.push({
      place: grid.sheet,
      heads: headsOf(grid, row, width, isDeep),
      rows: filledDown(
        Array.from({ length: end - first }, (_, at) =>
          Array.from({ length: width }, (_cell, column) => valueAt(grid, first + at, column)),
        ),
      ),
    });
    row = end - 1;
  }
  return tables;
}

function headsOf(grid: Grid, row: number, width: number, isDeep: boolean): PrintedTable['heads'] {
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const [above, below] = [grid.value(row, column), isDeep ? grid.value(row + 1, column) : null];
    if (above !== null) group = String(above);
    return below === null ? { group: '', heading: group } : { group, heading: String(below) };
  });
}

function widthOf(grid: Grid, row: number): number {
  let width = 0;
  for (let column = 0; column < grid.columnCount; column += 1)
    if (grid.value(row, column) !== null || grid.value(row + 1, column) !== null) width = column + 1;
  return width;
}

const isMergedDown = (grid: Grid, row: number): boolean =>
  grid.merges.some(({ top, bottom, left }) => top === row && left === 0 && bottom > row);

/** A row of the body has a cell in a column other than the first, or is merged into one that has. */
function isBody(grid: Grid, row: number, width: number): boolean {
  return Array.from({ length: width - 1 }, (_, at) => at + 1).some(
    (column) => grid.value(row, column) !== null,
  );
}

/** null where a merge reaches down from above. */
function valueAt(grid: Grid, row: number, column: number): string | number | null {
  const isBelow = grid.merges.some(
    ({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right,
  );
  if (isBelow) return null;
  const value = grid.value(row, column);
  return typeof value === 'number' ? value : String(value ?? '');
}
