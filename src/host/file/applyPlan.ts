import type { HostIssue } from '../../app/ports';
import { fail, ok, type Result } from '../../kernel/result';
import { isEmptyPlan, type EditPlan } from '../../sheet/editPlan';
import { isSameValue } from '../../sheet/grid';
import type { FileSheet, WorkbookParts } from './fileWorkbook';
import { hostError, hostWarning } from './hostIssue';
import { addContentType } from './package/contentTypes';
import { addRelationship } from './package/editRelationships';
import { PackageDraft } from './package/packageDraft';
import { cellLookup } from './result/cellLookup';
import { makeResultSheet, removeResultSheet, refusedSheets, unfitNames } from './result/resultSheets';
import { KIND_MASK, SHARED_TEXT, UNCACHED } from './sheet/cellStore';
import { EMPTY_STYLES } from './style/emptyStyles';
import { StyleEditor } from './style/styleEditor';
import { parseStyleSheet, type StyleSheet } from './style/styleSheet';
import { ByteSink } from './write/byteSink';
import { surveySheet, type SheetSurvey } from './write/checkSheet';
import { columnWidthSplices } from './write/columnWidths';
import { conditionalFormatSplices } from './write/conditionalFormats';
import { dimensionSplices } from './write/dimension';
import { handOnFormulas } from './write/handOnFormula';
import { writeSettings } from './write/settingsEdit';
import { SharedStringEditor } from './write/sharedStringEditor';
import { SheetChange, type SheetWish } from './write/sheetChange';
import { SheetWriter } from './write/sheetWriter';
import { usesOurFunctions } from './write/ourFunctions';
import {
  removeCalculationChain,
  requestFullCalculation,
  withdrawFullCalculation,
} from './write/workbookEdits';

export interface AppliedPlan {
  readonly bytes: Uint8Array;
  /** Whether any byte differs from the input. */
  readonly isChanged: boolean;
}

/** Whose plan it is. */
export interface FileApplyOptions {
  /** What a person did on the screen: also sheets of ours that hold what they typed are replaced and removed. */
  readonly isOfPerson?: boolean;
}

/** Everything that is edited together while a plan is applied. */
interface Editing {
  readonly parts: WorkbookParts;
  readonly draft: PackageDraft;
  readonly styles: StyleEditor;
  readonly styleSheet: StyleSheet;
  readonly strings: SharedStringEditor | null;
  readonly isStrict: boolean;
}

/** Applies a plan to an open workbook; see `FileWorkbook.apply`. */
export function applyPlan(
  parts: WorkbookParts,
  plan: EditPlan,
  { isOfPerson = false }: FileApplyOptions,
): Result<AppliedPlan, HostIssue> {
  const { bytes } = parts.source;
  if (isEmptyPlan(plan)) return ok({ bytes, isChanged: false });
  const stale = staleCells(parts, plan);
  const [firstStale, ...moreStale] = stale;
  if (firstStale) return fail(firstStale, ...moreStale);
  const refused = isOfPerson ? [] : refusedSheets(parts, plan);
  const [firstObstacle, ...moreObstacles] = [...refused, ...unfitNames(plan)];
  if (firstObstacle) return fail(firstObstacle, ...moreObstacles);
  const editing = beginEditing(parts);
  const wishes = wishesBySheet(parts, plan);
  if (!wishes.ok) return wishes;
  const changes = wishes.value.map(({ sheet, wish }) => {
    const change = new SheetChange(handOnFormulas(sheet, wish), wish, editing.styles);
    return { change, survey: surveySheet(change, editing.styleSheet.locked) };
  });
  const issues = changes.flatMap(({ survey }) => survey.issues);
  const [firstError, ...moreErrors] = issues.filter(({ severity }) => severity === 'error');
  if (firstError) return fail(firstError, ...moreErrors);
  for (const { change, survey } of changes) writeSheet(editing, change, survey);
  finishEditing(
    editing,
    changes.map(({ survey }) => survey),
    plan,
  );
  if (editing.styles.isTooLarge) return fail(hostError('too-large', { what: 'styles' }));
  if (editing.draft.isUnchanged()) return ok({ bytes, isChanged: false }, issues);
  const { damaged } = editing.draft;
  if (damaged !== null) return fail(hostError('file-is-damaged', { part: damaged, reason: 'xml' }));
  const built = editing.draft.build();
  if (!built) return fail(hostError('too-large', { what: 'package' }));
  return ok({ bytes: built, isChanged: true }, [...issues, ...packageRemarks(parts)]);
}

function staleCells(parts: WorkbookParts, plan: EditPlan): HostIssue[] {
  const grids = new Map(parts.sheets.map(({ grid }) => [grid.sheet, grid]));
  const stale: HostIssue[] = [];
  for (const { cell, value, formula } of plan.relies) {
    const grid = grids.get(cell.sheet);
    const isHeld =
      formula === undefined
        ? isSameValue(grid?.value(cell.row, cell.column) ?? null, value)
        : grid?.formula(cell.row, cell.column) === formula;
    if (!isHeld) stale.push(hostError('stale-cell', undefined, cell));
  }
  return stale;
}

function beginEditing(parts: WorkbookParts): Editing {
  const isUsable = parts.styles !== null && parts.styles.cellFormats.length > 0;
  const styleSheet = isUsable ? (parts.styles as StyleSheet) : (parseStyleSheet(EMPTY_STYLES) as StyleSheet);
  return {
    parts,
    draft: new PackageDraft(parts.source),
    styles: new StyleEditor(styleSheet, highestLook(parts)),
    styleSheet,
    strings:
      parts.strings?.isUnderstood && !namesMissingText(parts) ? new SharedStringEditor(parts.strings) : null,
    isStrict: parts.workbook.relationships.items.some(({ typeUri }) => typeUri.includes('purl.oclc.org')),
  };
}

/** Number of the last look that a cell names: looks that are added come after it, also where the list ends before. */
function highestLook({ sheets }: WorkbookParts): number {
  let highest = 0;
  for (const { grid } of sheets) {
    const { count, style } = grid.part.cells.store;
    for (let cell = 0; cell < count; cell += 1) highest = Math.max(highest, style[cell] as number);
  }
  return highest;
}

/** Whether a damaged cell names a text beyond the end of the table: one put there would show in that cell too. */
function namesMissingText({ sheets, strings }: WorkbookParts): boolean {
  const texts = strings?.count ?? 0;
  return sheets.some(({ grid: { part } }) => {
    const { count, kind, number } = part.cells.store;
    for (let cell = 0; cell < count; cell += 1) {
      if (((kind[cell] as number) & KIND_MASK) === SHARED_TEXT && !((number[cell] as number) < texts))
        return true;
    }
    return false;
  });
}

function wishesBySheet(
  parts: WorkbookParts,
  plan: EditPlan,
): Result<{ sheet: FileSheet; wish: SheetWish }[], HostIssue> {
  const named = [...plan.edits, ...plan.widths, ...plan.formats.map(({ range }) => range)];
  const names = [...new Set(named.map(({ sheet }) => sheet))];
  const wishes: { sheet: FileSheet; wish: SheetWish }[] = [];
  for (const name of names) {
    const sheet = parts.sheets.find(({ grid }) => grid.sheet === name);
    if (!sheet) return fail(hostError('sheet-missing', { sheet: name }));
    const wish = {
      blocks: plan.edits.filter((edit) => edit.sheet === name),
      widths: plan.widths.filter((edit) => edit.sheet === name),
      formats: plan.formats.filter(({ range }) => range.sheet === name),
    };
    wishes.push({ sheet, wish });
  }
  return ok(wishes);
}

/** Rewrites one sheet's part when anything on it differs. */
function writeSheet(editing: Editing, change: SheetChange, survey: SheetSurvey): void {
  const { part } = change.sheet.grid;
  const before = [...dimensionSplices(part, survey), ...columnWidthSplices(part, change.wish.widths)];
  const after = conditionalFormatSplices(part.root, change.wish.formats, editing.styles);
  if (survey.count === 0 && before.length === 0 && after.length === 0) return;
  const sink = new ByteSink(editing.draft.source.codec, part.bytes.length);
  const cells = { prefix: part.sheetData.prefix, strings: editing.strings };
  const inOrder = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  new SheetWriter(change, cells, sink).write(before.sort(inOrder), after.sort(inOrder));
  editing.draft.editPacked(change.sheet.part, sink.finish());
}

/** Parts that all sheets share. */
function finishEditing(editing: Editing, surveys: readonly SheetSurvey[], plan: EditPlan): void {
  const { parts, draft } = editing;
  const { workbook } = parts;
  const context = { ...editing, valueAt: cellLookup(parts, plan) };
  for (const name of plan.removeSheets ?? []) removeResultSheet(context, name);
  for (const sheet of plan.sheets) makeResultSheet(context, sheet);
  const stringsPart = workbook.relationships.items.find(({ type }) => type === 'sharedStrings')?.part;
  const strings = editing.strings?.bytes();
  if (strings && stringsPart) draft.edit(stringsPart, strings);
  const styles = editing.styles.bytes();
  if (styles) draft.edit(stylesPart(editing), styles);
  if (surveys.some(({ dropsFormula }) => dropsFormula)) removeCalculationChain(draft, workbook);
  if (surveys.some(({ count }) => count > 0)) planCalculation(editing, plan);
  if (plan.settings !== undefined)
    writeSettings(draft, workbook, parts.settings, plan.settings, editing.isStrict);
}

/**
 * What Excel shall compute when it opens the file: all, since what depends on changed cells is stale. Not where
 * functions of ours stand: without the add-in they would turn into `#NAME?`, and their results are in the file.
 */
function planCalculation({ parts, draft }: Editing, plan: EditPlan): void {
  const cells = parts.sheets.map(({ grid }) => grid.part.cells);
  if (usesOurFunctions(parts.sheets, plan)) {
    const isComplete = cells.every(({ store }) => !store.kind.subarray(0, store.count).some(isUncached));
    if (isComplete) withdrawFullCalculation(draft, parts.workbook);
  } else if (cells.some(({ formulaCount }) => formulaCount > 0))
    requestFullCalculation(draft, parts.workbook);
}

const isUncached = (kind: number): boolean => (kind & KIND_MASK) === UNCACHED;

/** The workbook's style part; made known when it has none, or one that is missing. */
function stylesPart({ parts, draft, isStrict }: Editing): string {
  const { workbook } = parts;
  const known = workbook.relationships.items.find(({ type }) => type === 'styles')?.part;
  const part = known ?? draft.freeName('xl/styles#.xml');
  addRelationship(draft, workbook.part, part, 'styles', isStrict);
  addContentType(draft, part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  return part;
}

/** What the user should know of parts that an edit cannot bring up to date. */
function packageRemarks(parts: WorkbookParts): HostIssue[] {
  const names = parts.source.names().map((name) => name.toLowerCase());
  const remarks: HostIssue[] = [];
  if (names.some((name) => name.includes('_xmlsignatures/'))) remarks.push(hostWarning('signature-breaks'));
  if (names.some((name) => name.includes('pivotcache/'))) remarks.push(hostWarning('pivot-not-refreshed'));
  return remarks;
}
