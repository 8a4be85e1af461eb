import type { CellRange } from '../../kernel/cellAddress';
import {
  EMPTY_PLAN,
  type BlockEdit,
  type CellContent,
  type CellStyle,
  type ChartEdit,
  type ColumnWidthEdit,
  type ConditionalFormatEdit,
  type EditPlan,
  type SheetEdit,
} from '../../sheet/editPlan';
import { isCellError, isSameValue, type CellValue, type Grid, type WorkbookContent } from '../../sheet/grid';
import { settingsFromXml } from '../../sheet/settingsPart';
import { SHEET_MARK, sheetMemoryIn } from '../../sheet/sheetMark';
import type { SimCell, SimChart, SimSheet } from '../model/sheet';
import { DEFAULT_STYLE, styleKey, type SimStyle } from '../model/style';
import type { SimWorkbook } from '../model/workbook';
import { blocksOf, type CellChange } from './blocksOf';
import type { ChangeTracker } from './changeTracker';
import { widthOfPoints } from './sheetLooks';
import type { OpenedFile } from './openFile';
import { styleEdit } from './styleEdit';
import { changedRules, textRules } from './textRules';

/** Looks of the file's cells before any change, by sheet id. */
export interface OriginalLooks {
  readonly sheets: ReadonlyMap<string, OriginalSheet>;
  /** Numbers of the file's looks, by the look as text: a cell that has one of them again gets its number. */
  readonly styleNumbers: ReadonlyMap<string, number>;
}

export interface OriginalSheet {
  style(row: number, column: number): SimStyle;
  readonly widths: ReadonlyMap<number, number>;
  readonly rules: readonly ConditionalFormatEdit[];
  readonly merges: number;
}

/** A change that the file host has no edit for; told to the person who saves. */
export interface Unsaved {
  readonly kind: 'sheet-removed' | 'sheet-renamed' | 'merge';
  readonly sheet: string;
}

/** Keeps what a sheet looked like when it was opened. Styles are shared objects, so this is cheap. */
export function rememberLooks({
  workbook,
  styleNumbers,
}: Pick<OpenedFile, 'workbook' | 'styleNumbers'>): OriginalLooks {
  const sheets = new Map(
    workbook.sheets.map((sheet) => {
      const styles = new Map<number, Map<number, SimStyle>>();
      for (const [row, column, cell] of sheet.cells()) {
        const rows = styles.get(row) ?? new Map<number, SimStyle>();
        styles.set(row, rows.set(column, cell.style));
      }
      const columns = new Map(sheet.columnStyles);
      return [
        sheet.id,
        {
          style: (row, column) => styles.get(row)?.get(column) ?? columns.get(column) ?? DEFAULT_STYLE,
          widths: new Map(sheet.columnWidths),
          rules: textRules(sheet.conditionalFormats),
          merges: sheet.merges.length,
        } satisfies OriginalSheet,
      ];
    }),
  );
  return { sheets, styleNumbers };
}

function contentOf(cell: SimCell | undefined): CellContent {
  if (!cell) return null;
  const cached = (value: CellValue): string | number | boolean | null =>
    isCellError(value) ? (value.error === 'uncached' ? null : value.error) : value;
  if (cell.formula !== null) return { formula: cell.formula, cached: cached(cell.value) };
  return cached(cell.value);
}

function isSame(grid: Grid, row: number, column: number, cell: SimCell | undefined): boolean {
  const formula = grid.formula(row, column);
  if (formula !== null || (cell?.formula ?? null) !== null) return formula === (cell?.formula ?? null);
  return isSameValue(grid.value(row, column), cell?.value ?? null);
}

function changedCells(
  sheet: SimSheet,
  grid: Grid,
  original: OriginalSheet,
  touched: ReadonlyMap<number, ReadonlySet<number>>,
  styleNumbers: OriginalLooks['styleNumbers'],
): Map<number, CellChange[]> {
  const rows = new Map<number, CellChange[]>();
  for (const [row, columns] of touched) {
    const changes: CellChange[] = [];
    for (const column of columns) {
      const cell = sheet.cell(row, column);
      const merge = sheet.mergeAt(row, column);
      const isAnchor = !merge || (merge.top === row && merge.left === column);
      const content = !isAnchor || isSame(grid, row, column, cell) ? undefined : contentOf(cell);
      const isPlain = !sheet.columnStyles.has(column);
      const style = lookEdit(original.style(row, column), sheet.style(row, column), styleNumbers, isPlain);
      if (content !== undefined || style) changes.push({ column, content, style });
    }
    if (changes.length > 0) rows.set(row, changes);
  }
  return rows;
}

/**
 * The look of a cell that changed: one of the file's own exactly, another one by what differs.
 * @param isPlain a cell without a look of its own looks like the first of the file
 */
function lookEdit(
  before: SimStyle,
  after: SimStyle,
  styleNumbers: OriginalLooks['styleNumbers'],
  isPlain: boolean,
): CellStyle | undefined {
  if (before === after) return undefined;
  if (after === DEFAULT_STYLE && isPlain) return { kept: { style: -1 } };
  const number = styleNumbers.get(styleKey(after));
  if (number === undefined) return styleEdit(before, after) ?? undefined;
  return { kept: { style: number } };
}

function changedWidths(sheet: SimSheet, before: ReadonlyMap<number, number>): ColumnWidthEdit[] {
  return [...sheet.columnWidths]
    .filter(([column, points]) => before.get(column) !== points)
    .map(([column, points]) => ({ sheet: sheet.name, column, width: widthOfPoints(points) }));
}

function chartEdit(sheet: SimSheet, chart: SimChart): ChartEdit[] {
  const kind = chart.type.startsWith('Bar') ? 'bar' : chart.type.startsWith('Line') ? 'line' : 'column';
  const categories = chart.series[0]?.categories;
  if (!categories) return [];
  const series = chart.series.flatMap((each) => {
    if (!each.values) return [];
    const count = Math.max(each.values.bottom - each.values.top, each.values.right - each.values.left) + 1;
    const colors = Array.from({ length: count }, (_, at) => each.pointColors.get(at) ?? each.color);
    return [
      {
        name: each.name,
        values: each.values,
        ...(each.color === null ? {} : { color: each.color.slice(1) }),
        ...(each.pointColors.size > 0 ? { pointColors: colors.map((c) => (c ?? '#808080').slice(1)) } : {}),
      },
    ];
  });
  const minimum = chart.properties.get('ValueAxis.Minimum');
  const axis = {
    ...(chart.valueAxisTitle === '' ? {} : { valueAxisTitle: chart.valueAxisTitle }),
    ...(typeof minimum === 'number' ? { valueAxisMinimum: minimum } : {}),
  };
  return [
    {
      name: chart.name,
      kind,
      title: chart.title,
      sheet: sheet.name,
      place: chart.place,
      categories,
      series,
      ...axis,
    },
  ];
}

/** A sheet that the file does not have, or one of ours that changed, whole and with the mark that it bears. */
function sheetEdit(sheet: SimSheet): SheetEdit {
  const rows = new Map<number, CellChange[]>();
  for (const [row, column, cell] of sheet.cells()) {
    const style = styleEdit(DEFAULT_STYLE, cell.style) ?? undefined;
    const content = cell.value === null && cell.formula === null ? undefined : contentOf(cell);
    rows.set(row, [...(rows.get(row) ?? []), { column, content, style }]);
  }
  const mark = sheet.customProperties.get(SHEET_MARK);
  const title = sheet.pageLayout.get('PrintTitleRows') as CellRange | undefined;
  return {
    name: sheet.name,
    blocks: blocksOf(sheet.name, rows),
    widths: changedWidths(sheet, new Map()),
    heights: [...sheet.rowHeights].map(([row, points]) => ({ row, points })),
    ...(sheet.pageBreaks.size > 0 && { pageBreaks: [...sheet.pageBreaks] }),
    merges: sheet.merges.map((range) => ({ range })),
    formats: textRules(sheet.conditionalFormats),
    charts: sheet.charts.flatMap((chart) => chartEdit(sheet, chart)),
    landscape: sheet.pageLayout.get('Orientation') === 'Landscape',
    ...(title ? { printTitleRows: { first: title.top, last: title.bottom } } : {}),
    ...(sheet.frozenRows > 0 ? { freezeRows: sheet.frozenRows } : {}),
    ...(sheet.frozenColumns > 0 ? { freezeColumns: sheet.frozenColumns } : {}),
    madeHash: mark === undefined ? null : (sheetMemoryIn(mark)?.madeHash ?? ''),
  };
}

/** Everything that differs from the file as one plan, and what a plan cannot hold. */
export function planOfChanges(
  workbook: SimWorkbook,
  content: WorkbookContent,
  tracker: ChangeTracker,
  originals: OriginalLooks,
): { plan: EditPlan; unsaved: readonly Unsaved[] } {
  const gone = tracker.removedSheets().filter((name) => !workbook.sheetNamed(name));
  const ours = new Set(content.sheets.filter(({ isOurs }) => isOurs === true).map(({ sheet }) => sheet));
  const removeSheets = gone.filter((name) => ours.has(name));
  const unsaved: Unsaved[] = gone
    .filter((name) => !ours.has(name))
    .map((sheet) => ({ kind: 'sheet-removed', sheet }));
  const edits: BlockEdit[] = [];
  const widths: ColumnWidthEdit[] = [];
  const formats: ConditionalFormatEdit[] = [];
  const sheets: SheetEdit[] = [];
  for (const sheet of workbook.sheets) {
    const name = tracker.fileName(sheet.id);
    const original = originals.sheets.get(sheet.id);
    const grid = content.sheets.find((each) => each.sheet === name);
    // A sheet of ours is made again whole, with its charts.
    if (name === null || !original || !grid || (grid.isOurs === true && tracker.cells.has(sheet.id))) {
      sheets.push(sheetEdit(sheet));
      continue;
    }
    if (name !== sheet.name) unsaved.push({ kind: 'sheet-renamed', sheet: sheet.name });
    if (sheet.merges.length !== original.merges) unsaved.push({ kind: 'merge', sheet: sheet.name });
    const touched = tracker.cells.get(sheet.id);
    if (touched)
      edits.push(...blocksOf(name, changedCells(sheet, grid, original, touched, originals.styleNumbers)));
    widths.push(...changedWidths(sheet, original.widths).map((edit) => ({ ...edit, sheet: name })));
    formats.push(
      ...changedRules(original.rules, textRules(sheet.conditionalFormats)).map((edit) => ({
        ...edit,
        range: { ...edit.range, sheet: name },
      })),
    );
  }
  const texts = workbook.xmlParts.flatMap((part) => settingsFromXml(part.xml) ?? []);
  const settings = texts[0] ?? null;
  return {
    plan: {
      ...EMPTY_PLAN,
      edits,
      widths,
      formats,
      sheets,
      ...(removeSheets.length > 0 && { removeSheets }),
      ...(settings !== content.settings && { settings: settings ?? '' }),
    },
    unsaved,
  };
}
