/**
 * The tables of the sample workbook as a Word document, as the printed report has them: `tsx` this file with a path to
 * write it. Cells that span rows or columns are merged as Word merges them; figures are text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import type { Grid, WorkbookContent } from '../../../src/sheet/grid';
import type { RecognisedTable } from '../../../src/sheet/table';
import { packageOf } from '../../helpers/xlsx';
import { valueOf } from '../../helpers/valueOf';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const SAMPLE = join(__dirname, '../../../assets/contoh/kupang-2021.xlsx');

export function sampleContent(): WorkbookContent {
  const opened = valueOf(openWorkbook(new Uint8Array(readFileSync(SAMPLE))));
  return opened.content();
}

/** A cell of the workbook and where it lies in the document. */
export interface WordPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/** Every recognised table as a Word table below its caption; `places` tells where each begins. */
export function documentOfTables(content: WorkbookContent): { bytes: Uint8Array; places: WordPlace[] } {
  const { tables } = computeWorkbook(content).reading;
  const grids = new Map(content.sheets.map((grid) => [grid.sheet, grid]));
  const places: WordPlace[] = [];
  const body = tables.map((table, at) => {
    const grid = grids.get(table.sheet) as Grid;
    const left = Math.min(table.header.left, table.body.left);
    places.push({ sheet: table.sheet, top: table.header.top, left });
    const caption = `Tabel ${at + 1}. ${table.title ?? table.sheet}`;
    return paragraph(caption) + wordTable(table, grid) + paragraph('Sumber: data kinerja.');
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${NAMESPACE}"><w:body>${body.join('')}</w:body></w:document>`;
  const bytes = packageOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}"/></Types>`,
    'word/document.xml': xml,
  });
  return { bytes, places };
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function wordTable({ header, body }: RecognisedTable, grid: Grid): string {
  const [left, right] = [Math.min(header.left, body.left), Math.max(header.right, body.right)];
  const rows: string[] = [];
  for (let row = header.top; row <= body.bottom; row += 1) {
    const cells: string[] = [];
    for (let column = left; column <= right; column += 1) cells.push(wordCell(grid, row, column));
    rows.push(`<w:tr>${cells.join('')}</w:tr>`);
  }
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function wordCell(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (merge && column > merge.left) return '';
  const span = merge ? merge.right - merge.left + 1 : 1;
  const down = merge && merge.bottom > merge.top ? (row === merge.top ? ' w:val="restart"' : '') : null;
  const form = `${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${down === null ? '' : `<w:vMerge${down}/>`}`;
  return `<w:tc><w:tcPr>${form}</w:tcPr>${paragraph(grid.text(row, column))}</w:tc>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

if (require.main === module) {
  const path = process.argv[2];
  if (path !== undefined) writeFileSync(path, documentOfTables(sampleContent()).bytes);
}
