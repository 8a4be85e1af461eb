import type { ApplyOptions, HostIssue, SheetHost } from '../../app/ports';
import { ok, type Result } from '../../kernel/result';
import type { EditPlan } from '../../sheet/editPlan';
import type { FileWorkbook } from './fileWorkbook';
import { hostError } from './hostIssue';
import { openWorkbook, type OpenOptions } from './openWorkbook';

/** What the bytes were before and after a plan, kept for the plan that takes it back. */
interface Step {
  readonly before: FileWorkbook;
  readonly after: FileWorkbook;
}

/** An .xlsx package in memory behind the port. Its bytes are the workbook: plans change nothing else. */
export class FileHost implements SheetHost {
  readonly looks = 'file';
  private readonly steps = new WeakMap<EditPlan, Step>();

  constructor(
    private workbook: FileWorkbook,
    private readonly options: OpenOptions = {},
  ) {}

  static open(bytes: Uint8Array, options: OpenOptions = {}): Result<FileHost, HostIssue> {
    const workbook = openWorkbook(bytes, options);
    return workbook.ok ? ok(new FileHost(workbook.value, options)) : workbook;
  }

  /** The package as it is now. */
  get bytes(): Uint8Array {
    return this.workbook.bytes;
  }

  read(): ReturnType<SheetHost['read']> {
    return Promise.resolve(ok(this.workbook.content()));
  }

  apply(plan: EditPlan, options: ApplyOptions = {}): ReturnType<SheetHost['apply']> {
    return Promise.resolve(this.applyNow(plan, options));
  }

  show(): ReturnType<SheetHost['show']> {
    return Promise.resolve(ok(undefined));
  }

  private applyNow(plan: EditPlan, options: ApplyOptions): Result<EditPlan, HostIssue> {
    if (options.isCancelled?.()) return { ok: false, issues: [hostError('cancelled')] };
    const before = this.workbook;
    // A plan of ours that takes back what was done last gives the very bytes back.
    const step = this.steps.get(plan);
    if (step?.after === before) {
      this.workbook = step.before;
      return ok(plan);
    }
    const applied = before.apply(plan);
    if (!applied.ok) return applied;
    const { inverse } = applied.value;
    if (applied.value.isChanged) {
      const after = openWorkbook(applied.value.bytes, this.options);
      if (!after.ok) return after;
      this.workbook = after.value;
    }
    this.steps.set(inverse, { before, after: this.workbook });
    options.onProgress?.({ done: 1, all: 1 });
    return ok(inverse, applied.warnings);
  }
}
