import type { HostIssue } from '../app/ports';
import type { OpenDocument, SavedFile } from '../grid/file/openDocument';
import { ok, type Result } from '../kernel/result';
import type { DocumentHost } from './documentHost';
import { pickTarget, writeHandle, type FileHandle, type OpenedBytes } from './fileAccess';

/** Where a save went: into the file, to be downloaded, refused by the file (so downloaded), or the person chose nothing. */
export type SaveWay = 'in-place' | 'download' | 'refused' | 'nowhere';

export type Saved = SavedFile & { readonly way: SaveWay };

/** The workbook on the screen and the file on the computer that it is saved into. */
export class DocumentFile {
  private handle: FileHandle | null;
  private modified: number;
  private chosenName: string;

  constructor(
    opened: OpenedBytes,
    readonly document: OpenDocument,
    private readonly host: DocumentHost,
  ) {
    this.handle = opened.handle;
    this.modified = opened.modified;
    this.chosenName = opened.name;
  }

  get name(): string {
    return this.chosenName;
  }

  /** Whether another program changed the file since it was read or saved here. */
  async isChangedOutside(): Promise<boolean> {
    const file = await this.handle?.getFile().catch(() => null);
    return file !== null && file !== undefined && file.lastModified !== this.modified;
  }

  /** Saves in place where the browser gave the file itself. */
  async save(): Promise<Result<Saved, HostIssue>> {
    const saved = await this.host.save();
    if (!saved.ok) return saved;
    if (!this.handle) return ok({ ...saved.value, way: 'download' });
    return this.writeTo(this.handle, saved.value);
  }

  /** Saves into a file that the person chooses, which is the file from then on. */
  async saveAs(): Promise<Result<Saved, HostIssue>> {
    // Asked before anything is awaited: a browser shows the dialog only right after a press.
    const target = await pickTarget(this.chosenName);
    const saved = await this.host.save();
    if (!saved.ok) return saved;
    if (target === null) return ok({ ...saved.value, way: 'nowhere' });
    if (target === undefined) return ok({ ...saved.value, way: 'download' });
    return this.writeTo(target, saved.value);
  }

  private async writeTo(handle: FileHandle, saved: SavedFile): Promise<Result<Saved, HostIssue>> {
    try {
      this.modified = await writeHandle(handle, saved.bytes);
      this.handle = handle;
      this.chosenName = handle.name;
      return ok({ ...saved, way: 'in-place' });
    } catch {
      return ok({ ...saved, way: 'refused' });
    }
  }
}
