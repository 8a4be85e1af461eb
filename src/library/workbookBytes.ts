import type { HostIssue } from '../app/ports';
import { openWorkbook } from '../host/file/index';
import { ok, type Result } from '../kernel/result';
import type { EditPlan } from '../sheet/editPlan';
import type { WorkbookContent } from '../sheet/grid';

/** A plan carried out: the new package, and the plan that takes it back. */
export interface AppliedPlan {
  readonly bytes: Uint8Array;
  readonly inverse: EditPlan;
  /** False where every cell held its result already: the bytes are those that were given. */
  readonly isChanged: boolean;
}

/**
 * Reads an .xlsx or .xlsm package as plain data.
 * @issue those of opening a file: `file-is-damaged`, `file-is-encrypted`, `file-too-large`, ...
 */
export function readWorkbook(bytes: Uint8Array): Result<WorkbookContent, HostIssue> {
  const workbook = openWorkbook(bytes);
  return workbook.ok ? ok(workbook.value.content()) : workbook;
}

/**
 * Carries out a plan on the package that it was made for: all or nothing, every other entry byte for byte.
 * @issue those of opening a file; `stale-cell` when a cell that the plan relies on holds something else
 */
export function applyPlan(bytes: Uint8Array, plan: EditPlan): Result<AppliedPlan, HostIssue> {
  const workbook = openWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const applied = workbook.value.apply(plan);
  if (!applied.ok) return applied;
  return ok(
    { bytes: applied.value.bytes, inverse: applied.value.inverse, isChanged: applied.value.isChanged },
    applied.warnings,
  );
}
