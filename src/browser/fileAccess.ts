import type { DroppedHandle } from '../grid/page/shellParts';

/** A file that may be saved where it came from. */
export type FileHandle = DroppedHandle;

export interface OpenedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null where the browser gives only a copy of the file. */
  readonly handle: FileHandle | null;
  /** When the file was changed last, as it was read. */
  readonly modified: number;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileHandle>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';
const TYPES = [{ description: 'Excel', accept: { [XLSX]: ['.xlsx'], [XLSM]: ['.xlsm'] } }];

const pickers = (): Pickers => window as unknown as Pickers;

/** Whether this browser lets a page save a file in its place. */
export function savesInPlace(): boolean {
  return typeof pickers().showOpenFilePicker === 'function';
}

/** A person who closes the dialog has chosen nothing. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

export async function readHandle(handle: FileHandle): Promise<OpenedBytes> {
  const file = await handle.getFile();
  return { ...(await readFile(file)), handle };
}

export async function readFile(file: File): Promise<OpenedBytes> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, handle: null, modified: file.lastModified };
}

/** Asks for a file; null when none was chosen. */
export async function pickHandle(): Promise<FileHandle | null> {
  try {
    return (await pickers().showOpenFilePicker?.({ types: TYPES }))?.[0] ?? null;
  } catch (error) {
    if (isAbort(error)) return null;
    throw error;
  }
}

/** Asks where to save; null when nothing was chosen, undefined where the browser cannot ask. */
export async function pickTarget(name: string): Promise<FileHandle | null | undefined> {
  const { showSaveFilePicker } = pickers();
  if (!showSaveFilePicker) return undefined;
  try {
    return await showSaveFilePicker.call(window, { suggestedName: name, types: TYPES });
  } catch (error) {
    if (isAbort(error)) return null;
    throw error;
  }
}

/** Writes a file in its place; the value is when it was changed last, now. Rejects where it cannot. */
export async function writeHandle(handle: FileHandle, bytes: Uint8Array): Promise<number> {
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
  return (await handle.getFile()).lastModified;
}
