import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeCodec } from '../../src/host/file/nodeCodec';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { isCellError, type CellValue, type Grid, type WorkbookContent } from '../../src/sheet/grid';
import { columnsOf } from '../fuzz/cellChanges';
import type { Output } from './trial';

const BATCH = 40;
const SECONDS_PER_FILE = 300;

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
      this.call(batch, BATCH * 15);
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
    const options = {
      stdio: 'ignore',
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
      detached: true,
    } as const;
    const { error, pid } = spawnSync('soffice', [...head, '--outdir', this.out, ...files], options);
    // `soffice` is a script: what it started goes on after it, and would hold the profile.
    if (error && pid) endGroup(pid);
  }
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

/** What LibreOffice makes of an output, in the order of the report's kinds. */
export interface Sight {
  readonly opensOriginal: boolean;
  /** Null when it does not open the output. */
  readonly misread: readonly string[] | null;
  readonly moved: readonly string[];
  /** It reads no text at all of the original, whose own XML is not well formed. */
  readonly isTextless: boolean;
  /** Some cells are computed anew at every opening (RAND, NOW, CELL), so that they always differ. */
  readonly isRestless: boolean;
}

/** Compares an output as LibreOffice saved it with what was written and with the original. */
export function sightOf(office: Office, output: Output): Sight {
  const [original, seen] = [office.saved(output.original), office.saved(output.path)];
  const own = openWorkbook(readFileSync(output.original), { codec: nodeCodec });
  const content = own.ok ? own.value.content() : null;
  return {
    opensOriginal: original !== null,
    misread: seen && misreadCells(seen, output),
    moved: original && seen ? movedCells(original, seen, output) : [],
    isTextless: content !== null && hasText(content) && original !== null && !hasText(original),
    isRestless:
      content !== null && someCell(content, (grid, row, column) => isRestless(grid.formula(row, column))),
  };
}

function isRestless(formula: string | null): boolean {
  return formula !== null && /\b(?:RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY|CELL|INFO)\(/i.test(formula);
}

function hasText(content: WorkbookContent): boolean {
  return someCell(content, (grid, row, column) => typeof grid.value(row, column) === 'string');
}

function someCell(
  { sheets }: WorkbookContent,
  test: (grid: Grid, row: number, column: number) => boolean,
): boolean {
  return sheets.some((grid) => {
    for (let row = 0; row < grid.rowCount; row += 1)
      if (columnsOf(grid, row).some((column) => test(grid, row, column))) return true;
    return false;
  });
}

/** LibreOffice gives a sheet another name where two would differ in case only: the place of the sheet counts. */
function sheetAt(content: WorkbookContent, name: string, place: number): Grid | undefined {
  return content.sheets.find(({ sheet }) => sheet === name) ?? content.sheets[place];
}

/** Cells that LibreOffice shows otherwise than they were written, as sentences. */
function misreadCells(seen: WorkbookContent, { written, sheets }: Output): string[] {
  return written.flatMap(({ sheet, key, value }) => {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const found = sheetAt(seen, sheet, sheets.indexOf(sheet))?.value(row, column) ?? null;
    return isNear(value, found) ? [] : [`${sheet}!${key} wrote ${told(value)}, shows ${told(found)}`];
  });
}

/** Cells beside the written ones that LibreOffice shows otherwise than in the original. */
function movedCells(original: WorkbookContent, seen: WorkbookContent, { touched }: Output): string[] {
  const found: string[] = [];
  const written = new Set(touched);
  for (const [place, old] of original.sheets.entries()) {
    const now = sheetAt(seen, old.sheet, place);
    if (!now) return [`${old.sheet} is gone`];
    for (let row = 0; row < Math.max(old.rowCount, now.rowCount) && found.length < 5; row += 1) {
      for (const column of new Set([...columnsOf(old, row), ...columnsOf(now, row)])) {
        if (written.has(`${place}!${row},${column}`)) continue;
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
