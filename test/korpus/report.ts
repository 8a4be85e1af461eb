import type { Sight } from './office';
import type { Tried } from './trial';

/** Kinds that must not happen. */
const FAULTS = /^(crashed|hung|lost|LibreOffice (does not open|misreads|shows other))/;

/** Counts what became of the files, and tells every fault when it comes. */
export class Report {
  private readonly counts = new Map<string, number>();
  private slowest: Tried | null = null;
  private mebibytes = 0;
  private faults = 0;

  add(tried: Tried): void {
    this.count(tried, tried.kind, tried.notes);
    this.mebibytes = Math.max(this.mebibytes, tried.mebibytes);
    if (this.slowest === null || tried.seconds > this.slowest.seconds) this.slowest = tried;
  }

  addOffice(tried: Tried, { opensOriginal, misread, moved, isTextless, isRestless }: Sight): void {
    if (misread === null)
      this.count(tried, opensOriginal ? 'LibreOffice does not open it' : 'LibreOffice opens neither', []);
    else if (isTextless) this.count(tried, 'LibreOffice reads no text of either', []);
    else if (misread.length > 0) this.count(tried, 'LibreOffice misreads a cell of ours', misread);
    else if (!opensOriginal) this.count(tried, 'LibreOffice opens only what was written', []);
    else if (moved.length > 0 && isRestless)
      this.count(tried, 'LibreOffice shows it all, but for cells with RAND, NOW, CELL', []);
    else if (moved.length > 0) this.count(tried, 'LibreOffice shows other cells otherwise', moved);
    else this.count(tried, 'LibreOffice shows it all', []);
  }

  /** Whether nothing happened that must not. */
  get isClean(): boolean {
    return this.faults === 0;
  }

  lines(files: number, seconds: number): string[] {
    const counts = [...this.counts].sort(([one], [other]) => one.localeCompare(other));
    return [
      ...counts.map(([kind, number]) => `${kind} | ${number}`),
      `files | ${files}`,
      `seconds | ${seconds.toFixed(0)}`,
      `slowest | ${this.slowest?.file} ${this.slowest?.seconds.toFixed(1)} s`,
      `MiB | ${this.mebibytes.toFixed(0)}`,
    ];
  }

  private count({ job, file }: Tried, kind: string, notes: readonly string[]): void {
    const key = `${job} | ${kind}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    if (!FAULTS.test(kind)) return;
    this.faults += 1;
    console.log(`${key}: ${file}: ${notes.slice(0, 5).join('; ')}`);
  }
}
