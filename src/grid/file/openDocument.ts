import type { HostIssue } from '../../app/ports';
import type { FileWorkbook } from '../../host/file/fileWorkbook';
import { openWorkbook } from '../../host/file/openWorkbook';
import { ok, type Result } from '../../kernel/result';
import { ChangeTracker } from './changeTracker';
import { openFile, type OpenedFile } from './openFile';
import { newResults } from './newResults';
import { planOfChanges, rememberLooks, type OriginalLooks, type Unsaved } from './planOfChanges';
import { syncWorkbook } from './syncWorkbook';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What the file cannot hold. */
  readonly unsaved: readonly Unsaved[];
}

/** A workbook on the screen with the file it came from. */
export class OpenDocument {
  private constructor(
    readonly name: string,
    private opened: OpenedFile,
    private tracker: ChangeTracker,
    private originals: OriginalLooks,
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

  /** The file as it is known here: what was opened, or what was committed or taken last. */
  get file(): FileWorkbook {
    return this.opened.file;
  }

  get bytes(): Uint8Array {
    return this.file.bytes;
  }

  /** The file with what changed, and with the results that formulas have now. */
  save(): Result<SavedFile, HostIssue> {
    const { workbook, content, file } = this.opened;
    const { plan, unsaved } = planOfChanges(workbook, content, this.tracker, this.originals);
    // What a person did to a sheet of ours is theirs to do.
    const applied = file.apply(plan, { isOfPerson: true });
    if (!applied.ok) return applied;
    const { bytes, isChanged } = applied.value;
    const changed: Result<FileWorkbook, HostIssue> = isChanged ? openWorkbook(bytes) : ok(file);
    if (!changed.ok) return changed;
    const fileName = (id: string): string | null => this.tracker.fileName(id);
    const computed = changed.value.withResults(newResults(workbook, changed.value.content(), fileName));
    return computed.ok ? ok({ bytes: computed.value, unsaved }, applied.warnings) : computed;
  }

  /** Makes the changes a part of the file: the next ones count from here. */
  commit(): Result<SavedFile, HostIssue> {
    const saved = this.save();
    if (!saved.ok || saved.value.bytes === this.bytes) return saved;
    const file = openWorkbook(saved.value.bytes);
    if (!file.ok) return file;
    this.rebase({ ...this.opened, file: file.value, content: file.value.content() });
    return saved;
  }

  /** Shows bytes that something else made of the committed file: only what differs changes on the screen. */
  take(bytes: Uint8Array): Result<void, HostIssue> {
    if (bytes === this.bytes) return ok(undefined);
    const opened = openFile(bytes, this.name);
    if (!opened.ok) return opened;
    syncWorkbook(this.workbook, opened.value.workbook);
    this.rebase({ ...opened.value, workbook: this.workbook });
    return ok(undefined);
  }

  private rebase(opened: OpenedFile): void {
    this.tracker.stop();
    this.opened = opened;
    this.tracker = new ChangeTracker(opened.workbook);
    this.originals = rememberLooks(opened);
  }

  close(): void {
    this.tracker.stop();
  }
}
