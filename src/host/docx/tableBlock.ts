import { smallestOf } from '../../kernel/extremes';
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { DocumentLook, ReportCell, ReportColumn, ReportRow, ReportTable } from '../../report/index';
import { TONE_COLOURS } from '../../sheet/plan/index';
import { columnWidths } from './columnWidths';
import { STYLE, TABLE_SIZE } from './styles';

const HEAD_FILL = 'D9E2F3';
const ROW_FILLS: Readonly<Record<ReportRow['role'], string | null>> = {
  indicator: null,
  plain: null,
  objective: 'F2F2F2',
  perspective: 'E7E6E6',
  total: 'D9D9D9',
};
/** Levels of rows, lowest first. */
const LEVELS: Readonly<Record<ReportRow['role'], number>> = {
  indicator: 0,
  plain: 0,
  objective: 1,
  perspective: 2,
  total: 3,
};
/** Best and worst of a comparison; bold and slanted, so that they differ without colour too. */
const MARKS = {
  best: { bold: true, color: TONE_COLOURS.good.fontColor },
  worst: { italics: true, color: TONE_COLOURS['very-poor'].fontColor },
} as const;
const LINE = { style: 'single', size: 4, color: '8C8C8C' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const MARGINS = { left: 60, right: 60, top: 0, bottom: 0 };
/** A character of bold table text and the margins of a cell, in twips. */
const [TWIPS_PER_HALF_POINT, PADDING] = [6.2, 150];

/** A table that fills the width given in twips: head repeated on every page, rows kept whole, cells merged downwards. */
export function tableBlock(table: ReportTable, look: DocumentLook, width: number): Table {
  const texts = table.rows.map((row) =>
    row.cells.map((cell, i) => (cell ? look.cellText(cell, (table.columns[i] as ReportColumn).look) : '')),
  );
  const { size, widths } = layOut(table.columns, texts, width);
  return new Table({
    width: { size: widths.reduce((total, each) => total + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: MARGINS,
    rows: [
      ...headRows(table.columns, size),
      ...table.rows.map((_, place) => bodyRow(place, { table, texts, size, look })),
    ],
  });
}

/** The larger letters unless words would have to be broken. */
function layOut(
  columns: readonly ReportColumn[],
  texts: readonly (readonly string[])[],
  width: number,
): { size: number; widths: number[] } {
  const needs = columns.map((column, i) => ({
    width: column.width,
    longestWord: longestWord([column.heading, ...texts.map((row) => row[i] ?? '')]),
  }));
  const sizes = [TABLE_SIZE.normal, TABLE_SIZE.dense];
  const size =
    sizes.find((each) => {
      const least = needs.map(({ longestWord: word }) => word * each * TWIPS_PER_HALF_POINT + PADDING);
      return least.reduce((total, one) => total + one, 0) <= width;
    }) ?? TABLE_SIZE.dense;
  return { size, widths: columnWidths(needs, width, size * TWIPS_PER_HALF_POINT, PADDING) };
}

function longestWord(texts: readonly string[]): number {
  let longest = 1;
  for (const text of texts) for (const word of text.split(/[\s/-]/)) longest = Math.max(longest, word.length);
  return longest;
}

/** One head row, or two when columns stand under a common heading. */
function headRows(columns: readonly ReportColumn[], size: number): TableRow[] {
  const cell = (text: string, span: { columnSpan?: number; rowSpan?: number }): TableCell =>
    new TableCell({
      ...span,
      shading: { fill: HEAD_FILL },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [new Paragraph({ style: STYLE.tableHead, keepNext: true, children: [sized(text, size)] })],
    });
  const row = (cells: TableCell[]): TableRow =>
    new TableRow({ tableHeader: true, cantSplit: true, children: cells });
  if (columns.every(({ group }) => group === undefined)) {
    return [row(columns.map(({ heading }) => cell(heading, {})))];
  }
  const upper = columns.flatMap((column, i): TableCell[] => {
    if (column.group === undefined) return [cell(column.heading, { rowSpan: 2 })];
    if (columns[i - 1]?.group === column.group) return [];
    const rest = columns.slice(i);
    const end = rest.findIndex(({ group }) => group !== column.group);
    return [cell(column.group, { columnSpan: end < 0 ? rest.length : end })];
  });
  const lower = columns.filter(({ group }) => group !== undefined).map(({ heading }) => cell(heading, {}));
  return [row(upper), row(lower)];
}

interface TableBody {
  readonly table: ReportTable;
  readonly texts: readonly (readonly string[])[];
  readonly size: number;
  readonly look: DocumentLook;
}

function bodyRow(place: number, { table, texts, size, look }: TableBody): TableRow {
  const row = table.rows[place] as ReportRow;
  // Levels stand out from the rows that they sum up, not from one another.
  const isSum = LEVELS[row.role] > smallestOf(table.rows.map(({ role }) => LEVELS[role]));
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((cell, i) => {
      const merge = mergeOf(table, place, i);
      const fill = cell?.criterion ? TONE_COLOURS[look.toneOf(cell.criterion)] : null;
      const rowFill = isSum ? ROW_FILLS[row.role] : null;
      return new TableCell({
        verticalAlign: VerticalAlignTable.CENTER,
        ...(merge && { verticalMerge: merge }),
        ...(fill ? { shading: { fill: fill.fill } } : rowFill ? { shading: { fill: rowFill } } : {}),
        children: [
          new Paragraph({
            style: STYLE.tableText,
            alignment: alignmentOf(cell, table.columns[i] as ReportColumn),
            children: [
              sized(texts[place]?.[i] ?? '', size, {
                ...(isSum && { bold: true }),
                ...(fill && { color: fill.fontColor }),
                ...(cell?.mark && MARKS[cell.mark]),
              }),
            ],
          }),
        ],
      });
    }),
  });
}

/** A cell that is not there continues the one above. */
function mergeOf(
  { rows }: ReportTable,
  place: number,
  column: number,
): (typeof VerticalMergeType)[keyof typeof VerticalMergeType] | null {
  if (rows[place]?.cells[column] === undefined && place > 0) return VerticalMergeType.CONTINUE;
  const below = rows[place + 1];
  return below && below.cells[column] === undefined ? VerticalMergeType.RESTART : null;
}

function alignmentOf(
  cell: ReportCell | undefined,
  column: ReportColumn,
): (typeof AlignmentType)[keyof typeof AlignmentType] {
  const isNumberOfText = typeof cell?.value === 'number' && column.look === 'text';
  if (isNumberOfText || (cell?.criterion && typeof cell.value === 'string')) return AlignmentType.CENTER;
  return column.look === 'text' ? AlignmentType.LEFT : AlignmentType.RIGHT;
}

/** Only a size that differs from the style's is written: what an office sets in the style then counts. */
function sized(text: string, size: number, run: IRunOptions = {}): TextRun {
  return new TextRun({ text, ...(size !== TABLE_SIZE.normal && { size }), ...run });
}
