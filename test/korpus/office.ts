import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeCodec } from '../../src/host/file/nodeCodec';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { isCellError, type CellValue, type WorkbookContent } from '../../src/sheet/grid';
import { columnsOf } from '../fuzz/cellChanges';
import type { Output } from './trial';

const BATCH = 40;
const SECONDS_PER_FILE = 60;

/** LibreOffice, which opens workbooks and saves them again as it understands them. */
export class Office {
  private readonly profile: string;
  private readonly out: string;

  constructor(folder: string) {
    this.profile = pathToFileURL(join(folder, 'profil')).href;
    this.out = join(folder, 'libreoffice');
    mkdirSync(this.out, { recursive: true });
  }

  /** Opens and saves many files in few calls; where one of them ends the call, the rest are tried one by one. */
  convert(files: readonly string[]): void {
    for (let at = 0; at < files.length; at += BATCH) {
      const batch = files.slice(at, at + BATCH);
      this.call(batch, BATCH * 5);
      for (const file of batch) if (!existsSync(this.savedAs(file))) this.call([file], SECONDS_PER_FILE);
    }
  }

  /** The workbook as LibreOffice saved it; null when it did not. */
  saved(file: string): WorkbookContent | null {
    const path = this.savedAs(file);
    if (!existsSync(path)) return null;
    const opened = openWorkbook(readFileSync(path), { codec: nodeCodec });
    return opened.ok ? opened.value.content() : null;
  }

  /** Takes a file and what LibreOffice made of it off the disk. */
  forget(file: string): void {
    for (const path of [file, this.savedAs(file)]) rmSync(path, { force: true });
  }

  private savedAs(file: string): string {
    return join(this.out, `${basename(file, extname(file))}.xlsx`);
  }

  private call(files: readonly string[], seconds: number): void {
    const filter = 'xlsx:Calc MS Excel 2007 XML';
    const head = [`-env:UserInstallation=${this.profile}`, '--headless', '--convert-to', filter];
    spawnSync('soffice', [...head, '--outdir', this.out, ...files], {
      stdio: 'ignore',
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    });
  }
}

/** Cells that LibreOffice shows otherwise than they were written, as sentences. */
export function misreadCells(seen: WorkbookContent, { written }: Output): string[] {
  const sheets = new Map(seen.sheets.map((grid) => [grid.sheet, grid]));
  return written.flatMap(({ sheet, key, value }) => {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const found = sheets.get(sheet)?.value(row, column) ?? null;
    return isNear(value, found) ? [] : [`${sheet}!${key} wrote ${told(value)}, shows ${told(found)}`];
  });
}

/** Cells beside the written ones that LibreOffice shows otherwise than in the original. */
export function movedCells(
  original: WorkbookContent,
  seen: WorkbookContent,
  touched: ReadonlySet<string>,
): string[] {
  const found: string[] = [];
  for (const old of original.sheets) {
    const now = seen.sheets.find(({ sheet }) => sheet === old.sheet);
    if (!now) return [`${old.sheet} is gone`];
    for (let row = 0; row < Math.max(old.rowCount, now.rowCount) && found.length < 5; row += 1) {
      for (const column of new Set([...columnsOf(old, row), ...columnsOf(now, row)])) {
        if (touched.has(`${old.sheet}!${row},${column}`)) continue;
        const [before, after] = [old.value(row, column), now.value(row, column)];
        const isSame = isNear(before, after) && old.formula(row, column) === now.formula(row, column);
        if (!isSame) found.push(`${old.sheet}!${row},${column} was ${told(before)}, shows ${told(after)}`);
      }
    }
  }
  return found;
}

const told = (value: CellValue): string => JSON.stringify(value) ?? 'nothing';

function isNear(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Object.is(one, other) || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return (one ?? '') === (other ?? '');
}
