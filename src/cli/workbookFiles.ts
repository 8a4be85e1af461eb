import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { systemIssue } from '../host/file/nodeIssue';
import type { SkippedFile, UnreadFile } from '../report/index';
import { expandFiles } from './expandFiles';

/** Folders in folders are opened this deep; what lies deeper is told of. */
export const DEEPEST = 8;

/** Workbooks, also those of a kind that we cannot read: they are told of, not passed over. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods)$/i;

/** A workbook to read, and its name as people are shown it. */
export interface WorkbookFile {
  readonly path: string;
  readonly shown: string;
}

export interface FoundFiles {
  readonly files: readonly WorkbookFile[];
  readonly unread: readonly UnreadFile[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * All workbooks in folders and the folders in them, and files that are named; each once, sorted. Hidden files, files
 * that Excel keeps while a workbook is open (`~$nama.xlsx`), links to folders, and `output` itself are no workbooks of a
 * unit. With a single folder files are shown by their path in it.
 */
export function workbookFiles(names: readonly string[], output: string): FoundFiles {
  const search = new Search(names.length === 1 ? (names[0] as string) : '', resolve(output));
  for (const name of expandFiles(names)) search.add(name);
  return search.found();
}

class Search {
  private readonly files = new Map<string, WorkbookFile>();
  private readonly unread: UnreadFile[] = [];
  private readonly skipped: SkippedFile[] = [];

  constructor(
    private readonly base: string,
    private readonly output: string,
  ) {}

  add(name: string): void {
    try {
      if (statSync(name).isDirectory()) this.addFolder(name, 1);
      else this.addFile(name);
    } catch (cause) {
      this.unread.push({ file: this.shown(name), issues: [systemIssue(cause, name, 'read')] });
    }
  }

  found(): FoundFiles {
    const files = [...this.files.values()].sort((one, other) => (one.shown < other.shown ? -1 : 1));
    return { files, unread: this.unread, skipped: this.skipped };
  }

  private addFolder(folder: string, depth: number): void {
    for (const entry of this.entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (/^(?:\.|~\$)/.test(entry.name)) continue;
      if (entry.isDirectory() && depth >= DEEPEST) {
        this.skipped.push({ file: this.shown(path), reason: 'too-deep' });
      } else if (entry.isDirectory()) this.addFolder(path, depth + 1);
      else if (WORKBOOK.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) this.addFile(path);
    }
  }

  private addFile(path: string): void {
    const key = resolve(path);
    if (key !== this.output) this.files.set(key, { path, shown: this.shown(path) });
  }

  private entriesOf(folder: string): readonly Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (cause) {
      this.unread.push({ file: this.shown(folder), issues: [systemIssue(cause, folder, 'read')] });
      return [];
    }
  }

  private shown(path: string): string {
    const inFolder = this.base === '' ? path : relative(this.base, path);
    return inFolder === '' || inFolder.startsWith('..') ? path : inFolder;
  }
}
