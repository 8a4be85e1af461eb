import { formatA1 } from '../../../kernel/cellAddress';
import type { SheetEdit } from '../../../sheet/editPlan';
import { SHEET_MARK } from '../../../sheet/sheetMark';
import type { Namespaces } from '../package/namespaces';
import { formatRef } from '../sheet/reference';
import type { StyleEditor } from '../style/styleEditor';
import { cellXml } from '../write/cellXml';
import { fileWidth } from '../write/columnWidths';
import { conditionalFormatXml } from '../write/conditionalFormats';
import { PlannedCells } from '../write/plannedCells';
import type { SharedStringEditor } from '../write/sharedStringEditor';

/** Paper A4. */
const PAPER = 9;

export interface ResultSheetContext {
  readonly styles: StyleEditor;
  readonly strings: SharedStringEditor | null;
  readonly names: Namespaces;
}

/** A sheet of ours as a worksheet part. Its relationships are the mark, where it bears one, and the drawing. */
export function resultSheetXml(edit: SheetEdit, context: ResultSheetContext): string {
  const { names } = context;
  const isMarked = edit.madeHash !== null;
  const body = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews>${viewXml(edit)}</sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(edit),
    `<sheetData>${rowsXml(edit, context)}</sheetData>`,
    mergesXml(edit),
    ...formatsXml(edit, context.styles),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER}" orientation="${edit.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    pageBreaksXml(edit),
    isMarked ? `<customProperties><customPr name="${SHEET_MARK}" r:id="rId1"/></customProperties>` : '',
    edit.charts.length > 0 ? `<drawing r:id="rId${isMarked ? 2 : 1}"/>` : '',
  ];
  return `<worksheet xmlns="${names.main}" xmlns:r="${names.relationships}">${body.join('')}</worksheet>`;
}

function viewXml({ freezeRows: rows = 0, freezeColumns: columns = 0 }: SheetEdit): string {
  if (rows <= 0 && columns <= 0) return '<sheetView showGridLines="0" workbookViewId="0"/>';
  const active = columns <= 0 ? 'bottomLeft' : rows <= 0 ? 'topRight' : 'bottomRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = `<pane${splits} topLeftCell="${formatA1(rows, columns)}" activePane="${active}" state="frozen"/>`;
  return `<sheetView showGridLines="0" workbookViewId="0">${pane}<selection pane="${active}"/></sheetView>`;
}

function columnsXml({ widths }: SheetEdit): string {
  const byColumn = new Map<number, string>();
  for (const { column, width } of widths) {
    const text = typeof width === 'number' ? fileWidth(width) : byColumn.get(width.likeColumn);
    if (text !== undefined) byColumn.set(column, text);
  }
  const columns = [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(
      ([column, width]) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
    );
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function rowsXml(edit: SheetEdit, { styles, strings }: ResultSheetContext): string {
  const rows: string[] = [];
  const heights = new Map((edit.heights ?? []).map(({ row, points }) => [row, points]));
  new PlannedCells(edit.blocks).forEachRow((planned) => {
    let cells = '';
    for (let place = 0; place < planned.count; place++) {
      const wish = planned.styles[place];
      const style = wish ? styles.numberOf(0, wish) : 0;
      const content = planned.contents[place] ?? null;
      cells += cellXml(
        { prefix: '', strings },
        planned.row,
        planned.columns[place] as number,
        style,
        content,
      );
    }
    if (cells === '') return;
    const points = heights.get(planned.row);
    const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
    rows.push(`<row r="${planned.row + 1}"${height}>${cells}</row>`);
  });
  return rows.join('');
}

function mergesXml({ merges }: SheetEdit): string {
  if (merges.length === 0) return '';
  const items = merges.map(({ range }) => `<mergeCell ref="${formatRef(range)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${items}</mergeCells>`;
}

function pageBreaksXml({ pageBreaks = [] }: SheetEdit): string {
  if (pageBreaks.length === 0) return '';
  const count = pageBreaks.length;
  const items = pageBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${items}</rowBreaks>`;
}

function formatsXml({ formats }: SheetEdit, styles: StyleEditor): string[] {
  let priority = 1;
  return formats.map((format) => {
    const xml = conditionalFormatXml(format, styles, priority, '');
    priority += format.rules.length;
    return xml;
  });
}
