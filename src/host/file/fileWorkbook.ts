import { fail, ok, type Result } from '../../kernel/result';
import type { HostIssue } from '../../app/ports';
import type { EditPlan } from '../../sheet/editPlan';
import type { WorkbookContent } from '../../sheet/grid';
import { applyPlan, type AppliedPlan, type FileApplyOptions } from './applyPlan';
import { hostError } from './hostIssue';
import { inverseOf } from './inverse';
import { PackageDraft } from './package/packageDraft';
import type { Relationships } from './package/relationships';
import type { XlsxPackage } from './package/xlsxPackage';
import type { FileGrid } from './sheet/fileGrid';
import type { StyleSheet } from './style/styleSheet';
import type { SettingsPart } from './workbook/settingsPartOf';
import type { SharedStrings } from './workbook/sharedStrings';
import type { SheetEntry, WorkbookPart } from './workbook/workbookPart';
import { resultSplices, type FormulaResult } from './write/formulaResults';
import { spliceBytes } from './xml/splice';

/** A worksheet of the file: how the workbook lists it, its part, what it holds. */
export interface FileSheet {
  readonly entry: SheetEntry;
  readonly part: string;
  readonly grid: FileGrid;
  readonly relationships: Relationships | null;
}

/** The parts of an open workbook. */
export interface WorkbookParts {
  readonly source: XlsxPackage;
  readonly workbook: WorkbookPart;
  readonly sheets: readonly FileSheet[];
  readonly strings: SharedStrings | null;
  readonly styles: StyleSheet | null;
  readonly settings: SettingsPart | null;
}

/** What applying a plan gives. */
export interface AppliedWorkbook extends AppliedPlan {
  /** The plan that takes it back; made when asked for. */
  readonly inverse: EditPlan;
}

/** An .xlsx package as it was read. It never changes: a plan applied to it gives new bytes. */
export class FileWorkbook {
  constructor(private readonly parts: WorkbookParts) {}

  /** The package that was opened. */
  get bytes(): Uint8Array {
    return this.parts.source.bytes;
  }

  /** The workbook as plain data; its grids read from the package's bytes when asked. */
  content(): WorkbookContent {
    const { sheets, workbook, settings } = this.parts;
    return {
      sheets: sheets.map(({ grid }) => grid),
      activeSheet: workbook.activeSheet,
      settings: settings?.text ?? null,
      separators: null,
      uses1904Dates: workbook.uses1904Dates,
    };
  }

  /**
   * The package with a plan applied: all or nothing. A plan that changes nothing gives the very same bytes.
   * @issue `stale-cell`, `sheet-missing`, `sheet-not-ours`, `sheet-edited`, `cell-is-merged`, `sheet-is-protected`,
   *        `formula-master`, `too-large`; remarks: `sheet-is-filtered`, `signature-breaks`, `pivot-not-refreshed`
   */
  apply(plan: EditPlan, options: FileApplyOptions = {}): Result<AppliedWorkbook, HostIssue> {
    const applied = applyPlan(this.parts, plan, options);
    if (!applied.ok) return applied;
    let known: EditPlan | null = null;
    const inverse = (): EditPlan => (known ??= inverseOf(this, this.parts.sheets, plan));
    return {
      ...applied,
      value: {
        ...applied.value,
        get inverse() {
          return inverse();
        },
      },
    };
  }

  /**
   * The package with new results of formulas that stay as they are, by the name of their sheet: a program that computes
   * has computed them. Without any the very same bytes.
   * @issue `file-is-damaged`, `too-large`
   */
  withResults(results: ReadonlyMap<string, readonly FormulaResult[]>): Result<Uint8Array, HostIssue> {
    const { source, sheets } = this.parts;
    const draft = new PackageDraft(source);
    for (const sheet of sheets) {
      const splices = resultSplices(sheet, results.get(sheet.grid.sheet) ?? []);
      if (splices.length > 0) draft.edit(sheet.part, spliceBytes(sheet.grid.part.bytes, splices));
    }
    if (draft.isUnchanged()) return ok(source.bytes);
    if (draft.damaged !== null)
      return fail(hostError('file-is-damaged', { part: draft.damaged, reason: 'xml' }));
    const built = draft.build();
    return built ? ok(built) : fail(hostError('too-large', { what: 'package' }));
  }
}
