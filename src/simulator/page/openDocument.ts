import type { HostIssue } from '../../app/ports';
import { ok, type Result } from '../../kernel/result';
import { ChangeTracker } from '../file/changeTracker';
import { openFile, type OpenedFile } from '../file/openFile';
import { planOfChanges, rememberLooks, type OriginalLooks, type Unsaved } from '../file/planOfChanges';

/** A workbook on the screen with the file it came from. */
export class OpenDocument {
  private constructor(
    readonly name: string,
    private readonly opened: OpenedFile,
    private readonly tracker: ChangeTracker,
    private readonly originals: OriginalLooks,
  ) {}

  static open(bytes: Uint8Array, name: string): Result<OpenDocument, HostIssue> {
    const opened = openFile(bytes, name);
    if (!opened.ok) return opened;
    const { workbook } = opened.value;
    const originals = rememberLooks(opened.value);
    return ok(new OpenDocument(name, opened.value, new ChangeTracker(workbook), originals));
  }

  get workbook(): OpenedFile['workbook'] {
    return this.opened.workbook;
  }

  /** The file with what changed; what it cannot hold is named. */
  save(): Result<{ bytes: Uint8Array; unsaved: readonly Unsaved[] }, HostIssue> {
    const { workbook, content, file } = this.opened;
    const { plan, unsaved } = planOfChanges(workbook, content, this.tracker, this.originals);
    const applied = file.apply(plan);
    return applied.ok ? ok({ bytes: applied.value.bytes, unsaved }, applied.warnings) : applied;
  }

  close(): void {
    this.tracker.stop();
  }
}
