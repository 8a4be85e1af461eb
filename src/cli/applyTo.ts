import { realpathSync } from 'node:fs';
import { recordedPlan } from '../app/index';
import type { FileWorkbook } from '../host/file/index';
import type { Issue } from '../kernel/issue';
import type { Result } from '../kernel/result';
import type { EditPlan } from '../sheet/editPlan';
import type { WriteKind } from '../sheet/history/index';

/** The workbook with a plan applied. */
type Applied = ReturnType<FileWorkbook['apply']>;

/** Where the workbook came from, where it goes, and what for. */
export interface ApplyTo {
  readonly input: string;
  /** null: a new name, which is never the input's. */
  readonly output: string | null;
  readonly kind: WriteKind;
}

/**
 * Applies a plan. A workbook that replaces its own file remembers the write, so that `lakip pulihkan` takes it back; a
 * copy does not: its input is what was before, and the same input gives the same bytes.
 * @issue those of `FileWorkbook.apply`
 */
export function applyTo(
  workbook: FileWorkbook,
  plan: EditPlan,
  { input, output, kind }: ApplyTo,
): Result<Extract<Applied, { ok: true }>['value'], Issue> {
  const applied = workbook.apply(plan);
  if (!applied.ok || !applied.value.isChanged || output === null || !isSamePath(input, output))
    return applied;
  const { settings } = workbook.content();
  const about = { kind, at: new Date().toISOString(), looksOf: 'file' };
  return workbook.apply(recordedPlan(plan, applied.value.inverse, settings, about));
}

function isSamePath(one: string, two: string): boolean {
  try {
    return realpathSync(one) === realpathSync(two);
  } catch {
    return false;
  }
}
