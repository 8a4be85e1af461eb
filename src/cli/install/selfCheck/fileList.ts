/** Name of the list beside the page that checks a server. */
export const FILE_LIST = 'periksa.json';

/** The files that a server is to give, each with the fingerprint of its content. */
export interface FileList {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** The list from its text; null when it is none. */
export function parseFileList(text: string): FileList | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const files = (raw as { files?: unknown } | null)?.files;
  return Array.isArray(files) && files.every(isFile) ? { files } : null;
}

function isFile(raw: unknown): raw is FileList['files'][number] {
  const { path, sha256 } = (raw ?? {}) as Record<string, unknown>;
  return typeof path === 'string' && typeof sha256 === 'string';
}
