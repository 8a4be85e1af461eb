import type { HostIssue } from '../../../app/ports';
import type { EditPlan, SheetEdit } from '../../../sheet/editPlan';
import { gridRefusal } from '../../../sheet/history/index';
import { sheetMarkText } from '../../../sheet/sheetMark';
import { encodeUtf16 } from '../bytes';
import { chartXml, type CellLookup } from '../chart/chartXml';
import { drawingXml } from '../chart/drawingXml';
import type { FileSheet, WorkbookParts } from '../fileWorkbook';
import { hostError } from '../hostIssue';
import { addContentType, addRelationshipsType, removeContentType, xmlPart } from '../package/contentTypes';
import { addRelationship, removeRelationship } from '../package/editRelationships';
import { namespaces } from '../package/namespaces';
import type { PackageDraft } from '../package/packageDraft';
import { relationshipsPartOf, relativeTarget } from '../package/partName';
import { parseRelationships, partsOfType, type Relationships } from '../package/relationships';
import type { StyleEditor } from '../style/styleEditor';
import type { SharedStringEditor } from '../write/sharedStringEditor';
import { resultSheetXml } from './resultSheetXml';
import { listSheet, setPrintTitles, unlistSheet } from './workbookSheets';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What making result sheets needs. */
export interface ResultContext {
  readonly parts: WorkbookParts;
  readonly draft: PackageDraft;
  readonly styles: StyleEditor;
  readonly strings: SharedStringEditor | null;
  readonly isStrict: boolean;
  readonly valueAt: CellLookup;
}

/** Sheets that a plan makes again or removes, and that hold something else than what we put into them. */
export function refusedSheets(parts: WorkbookParts, { sheets, removeSheets = [] }: EditPlan): HostIssue[] {
  return [...sheets.map(({ name }) => name), ...removeSheets].flatMap((name): HostIssue[] => {
    const isTaken = parts.workbook.sheets.some((entry) => isSameName(entry.name, name));
    if (!isTaken) return [];
    const grid = sheetNamed(parts, name)?.grid;
    // A sheet that is one chart is none of ours.
    const refusal = grid ? gridRefusal(grid, parts.settings?.text ?? null) : 'sheet-not-ours';
    return refusal ? [hostError(refusal, { sheet: name })] : [];
  });
}

/** Names of sheets that Excel refuses. */
export function unfitNames({ sheets }: EditPlan): HostIssue[] {
  return sheets
    .filter(({ name }) => name.length > 31 || name === '' || /[\\/?*[\]:]|^'|'$/.test(name))
    .map(({ name }) => hostError('host-failed', { sheet: name, reason: 'sheet-name' }));
}

/** Excel does not tell sheet names apart by case. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function sheetNamed(parts: WorkbookParts, name: string): FileSheet | null {
  return parts.sheets.find(({ grid }) => isSameName(grid.sheet, name)) ?? null;
}

/** Makes a sheet of ours, or makes it again in its old part. */
export function makeResultSheet(context: ResultContext, edit: SheetEdit): void {
  const { parts, draft, isStrict } = context;
  const { workbook } = parts;
  const old = sheetNamed(parts, edit.name);
  const part = old?.part ?? draft.freeName('xl/worksheets/sheet#.xml');
  if (!old) {
    const id = addRelationship(draft, workbook.part, part, 'worksheet', isStrict);
    listSheet(draft, workbook, edit.name, id, isStrict);
    addContentType(draft, part, `${SPREADSHEET}.worksheet+xml`);
  }
  const [mark] = edit.madeHash === null ? [] : [writeMark(draft, edit, old?.relationships ?? null)];
  const drawing = writeCharts(context, edit, old?.relationships ?? null);
  writeRelationships(context, part, [
    ...(mark === undefined ? [] : [{ type: 'customProperty', part: mark }]),
    ...(drawing === null ? [] : [{ type: 'drawing', part: drawing }]),
  ]);
  const names = namespaces(isStrict);
  draft.write(
    part,
    xmlPart(resultSheetXml(edit, { styles: context.styles, strings: context.strings, names })),
  );
  setPrintTitles(draft, workbook, edit.name, edit.printTitleRows);
}

/** Takes a sheet of ours away with its parts. */
export function removeResultSheet(context: ResultContext, name: string): void {
  const { parts, draft } = context;
  const sheet = sheetNamed(parts, name);
  if (!sheet) return;
  unlistSheet(draft, parts.workbook, sheet.grid.sheet);
  removeRelationship(draft, parts.workbook.part, sheet.part);
  for (const drawing of partsOfType(sheet.relationships, 'drawing')) removeDrawing(draft, drawing);
  for (const mark of partsOfType(sheet.relationships, 'customProperty')) removePart(draft, mark);
  removePart(draft, sheet.part);
}

function removePart(draft: PackageDraft, part: string): void {
  draft.remove(part);
  draft.remove(relationshipsPartOf(part));
  removeContentType(draft, part);
}

function chartsOf(draft: PackageDraft, drawing: string): string[] {
  const bytes = draft.read(relationshipsPartOf(drawing));
  return partsOfType(bytes && parseRelationships(drawing, bytes), 'chart');
}

function removeDrawing(draft: PackageDraft, drawing: string): void {
  for (const chart of chartsOf(draft, drawing)) removePart(draft, chart);
  removePart(draft, drawing);
}

/** The charts of a sheet in the parts of its former charts, as far as they reach. */
function writeCharts(context: ResultContext, edit: SheetEdit, old: Relationships | null): string | null {
  const { draft, isStrict } = context;
  const [oldDrawing] = partsOfType(old, 'drawing');
  if (edit.charts.length === 0) {
    if (oldDrawing) removeDrawing(draft, oldDrawing);
    return null;
  }
  const names = namespaces(isStrict);
  const drawing = oldDrawing ?? draft.freeName('xl/drawings/drawing#.xml');
  const known = oldDrawing ? chartsOf(draft, oldDrawing) : [];
  const charts = edit.charts.map((chart, index) => {
    const part = known[index] ?? draft.freeName('xl/charts/chart#.xml');
    draft.write(part, xmlPart(chartXml(chart, context.valueAt, names)));
    addContentType(draft, part, CHART_TYPE);
    return { type: 'chart', part };
  });
  for (const surplus of known.slice(charts.length)) removePart(draft, surplus);
  draft.write(drawing, xmlPart(drawingXml(edit.charts, names)));
  addContentType(draft, drawing, DRAWING_TYPE);
  writeRelationships(context, drawing, charts);
  return drawing;
}

/** Relationships of a part that is ours whole, numbered from `rId1`. */
function writeRelationships(
  { draft, isStrict }: ResultContext,
  part: string,
  targets: readonly { type: string; part: string }[],
): void {
  addRelationshipsType(draft);
  const base = namespaces(isStrict).relationships;
  const items = targets.map(
    (target, index) =>
      `<Relationship Id="rId${index + 1}" Type="${base}/${target.type}" Target="${relativeTarget(part, target.part)}"/>`,
  );
  draft.write(
    relationshipsPartOf(part),
    xmlPart(`<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`),
  );
}

/** The part of our mark, the one that the sheet had where it had one. */
function writeMark(draft: PackageDraft, edit: SheetEdit, old: Relationships | null): string {
  const part = partsOfType(old, 'customProperty')[0] ?? draft.freeName('xl/customProperty#.bin');
  draft.write(part, encodeUtf16(sheetMarkText(edit)));
  addContentType(draft, part, `${SPREADSHEET}.customProperty`);
  return part;
}
