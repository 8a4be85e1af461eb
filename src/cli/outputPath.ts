import { basename, dirname, extname, join, resolve } from 'node:path';

/** Where the results of inputs go. It never gives one path twice, nor an input unless that is named. */
export class OutputPaths {
  private readonly given = new Set<string>();

  constructor(private readonly choice: { readonly file?: string; readonly folder?: string }) {}

  /** The path that was named for the result; null when none was. */
  get named(): string | null {
    return this.choice.file ?? null;
  }

  /**
   * `NAMA-lakip.xlsx` beside the input or in the folder; `-lakip-2` and so on for an input that is a result itself
   * and for inputs of one name.
   */
  of(input: string): string {
    if (this.choice.file !== undefined) return this.choice.file;
    const folder = this.choice.folder ?? dirname(input);
    const extension = extname(input);
    const match = /^(.*)-lakip(?:-(\d{1,6}))?$/.exec(basename(input, extension));
    const stem = match?.[1] ?? basename(input, extension);
    for (let number = match ? Number(match[2] ?? 1) + 1 : 1; ; number += 1) {
      const name = `${stem}-lakip${number === 1 ? '' : `-${number}`}${extension}`;
      const path = join(folder, name);
      if (this.given.has(resolve(path)) || resolve(path) === resolve(input)) continue;
      this.given.add(resolve(path));
      return path;
    }
  }
}
