import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { formatA1 } from '../../src/kernel/cellAddress';
import { EMPTY_PLAN } from '../../src/sheet/editPlan';
import type { CellContent } from '../../src/sheet/editPlan';
import type { WorkbookContent } from '../../src/sheet/grid';
import { packageOf, partsOf } from '../helpers/xlsx';
import { valueOf } from '../helpers/valueOf';
import { writeForm, type FormRow } from './formFile';
import { runLakip } from './runLakip';

const FORM: readonly FormRow[] = [
  ['Stakeholder', 'Aman', 1, 'Persentase obat aman', '%', 'maksimal', 90, 90, 90, 90, 90, 88, 89, 91, 92],
  [undefined, undefined, 2, 'Jumlah temuan', 'kali', 'minimal', 10, 10, 10, 10, 10, 8, 9, 9, 8],
];

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-history-'));
  file = join(folder, 'kinerja.xlsx');
  writeForm(file, FORM);
});
afterEach(() => rmSync(folder, { recursive: true }));

function content(path = file): WorkbookContent {
  return valueOf(openWorkbook(new Uint8Array(readFileSync(path)))).content();
}

/** All cells of all sheets, and the settings. */
function plain(path = file): unknown {
  const { sheets, settings } = content(path);
  const rows = sheets.map((grid) =>
    Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from(
        { length: grid.columnCount },
        (__, column) => grid.formula(row, column) ?? grid.value(row, column),
      ).filter((cell) => cell !== null),
    ).filter((row) => row.length > 0),
  );
  return { names: sheets.map(({ sheet }) => sheet), rows, settings };
}

/** The first cell with a text. */
function cellOf(text: string): readonly [sheet: string, row: number, column: number] {
  for (const grid of content().sheets)
    for (let row = 0; row < grid.rowCount; row += 1)
      for (let column = 0; column < grid.columnCount; column += 1)
        if (grid.value(row, column) === text) return [grid.sheet, row, column];
  throw new Error(`no cell with ${text}`);
}

/** What a person types into the file. */
function type(sheet: string, row: number, column: number, value: CellContent): void {
  const workbook = valueOf(openWorkbook(new Uint8Array(readFileSync(file))));
  const edits = [{ sheet, top: row, left: column, cells: [[value]] }];
  writeFileSync(file, valueOf(workbook.apply({ ...EMPTY_PLAN, edits })).bytes);
}

interface Listed {
  readonly entries: readonly {
    readonly number: number;
    readonly kind: string;
    readonly cells: number;
    readonly places: readonly string[];
    readonly restorable: boolean;
  }[];
}
const list = async (): Promise<Listed['entries']> =>
  (JSON.parse((await runLakip('riwayat', file, '--json')).out) as Listed).entries;

const score = () => runLakip('hitung', file, '--keluaran', file, '--laporan');
const check = () => runLakip('periksa', file, '--keluaran', file);

describe('riwayat', () => {
  it('lists the writes into the file itself, the newest first', async () => {
    await score();
    await check();
    const entries = await list();
    expect(entries.map(({ number, kind, restorable }) => [number, kind, restorable])).toEqual([
      [2, 'check-sheet', true],
      [1, 'results', true],
    ]);
    expect(entries[1]?.cells).toBeGreaterThan(5);
    const { code, out } = await runLakip('riwayat', file);
    expect(code).toBe(0);
    expect(out).toMatch(/2 {2}.*Lembar Pemeriksaan[^]*1 {2}.*Hasil hitungan[^]*lakip pulihkan BERKAS NOMOR/);
  });

  it('remembers nothing where nothing changed, and nothing of a copy', async () => {
    await score();
    const once = readFileSync(file);
    await score();
    expect(readFileSync(file).equals(once)).toBe(true);
    await runLakip('pulihkan', file);
    await runLakip('hitung', file);
    expect((await runLakip('riwayat', join(folder, 'kinerja-lakip.xlsx'))).out).toContain(
      'Tidak ada tulisan',
    );
  });

  it.each([
    [[], 'Sebutkan'],
    [['satu.xlsx', 'dua.xlsx'], 'satu buku kerja saja'],
    [['tidak-ada.xlsx'], 'tidak-ada.xlsx'],
  ])('refuses %j', async (words, sentence) => {
    const { code, err } = await runLakip('riwayat', ...words);
    expect([code, err.includes(sentence)]).toEqual([2, true]);
  });
});

describe('pulihkan', () => {
  it('takes writes back in any safe order, and gives the workbook back as it was', async () => {
    const before = plain();
    await score();
    await check();
    expect(await runLakip('pulihkan', file, '1')).toMatchObject({ code: 0 });
    expect((await list()).map(({ number }) => number)).toEqual([2]);
    const { code, out } = await runLakip('pulihkan', file);
    expect([code, out.includes('Disimpan')]).toEqual([0, true]);
    expect(plain()).toEqual(before);
    expect(existsSync(`${file}.bak`)).toBe(true);
  });

  it('refuses with the cell that someone changed since, and writes nothing', async () => {
    await score();
    const [sheet, row, column] = cellOf('% Capaian');
    type(sheet, row, column, 'diketik');
    const before = readFileSync(file);
    const { code, err } = await runLakip('pulihkan', file);
    expect([code, err]).toEqual([2, expect.stringContaining(formatA1(row, column)) as string]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses the sheet in which someone wrote, by its name; also when it is to be made again', async () => {
    await check();
    type('Pemeriksaan LAKIP', 3, 12, 'sudah dicek ke BPS');
    for (const words of [
      ['pulihkan', file],
      ['periksa', file, '--keluaran', file],
    ]) {
      const { code, err } = await runLakip(...words);
      expect([code, err]).toEqual([2, expect.stringContaining('“Pemeriksaan LAKIP”') as string]);
    }
    const sheet = content().sheets.find((grid) => grid.sheet === 'Pemeriksaan LAKIP');
    expect(sheet?.value(3, 12)).toBe('sudah dicek ke BPS');
  });

  it('removes all of it, also what a copy holds, and names what stays', async () => {
    const before = content().sheets.map(({ sheet }) => sheet);
    await runLakip('hitung', file, '--laporan');
    const copy = join(folder, 'kinerja-lakip.xlsx');
    expect(await runLakip('pulihkan', copy, '--semua')).toMatchObject({ code: 0 });
    expect([content(copy).sheets.map(({ sheet }) => sheet), content(copy).settings]).toEqual([before, null]);
    await check();
    type('Pemeriksaan LAKIP', 3, 12, 'catatan');
    const { code, out } = await runLakip('pulihkan', file, '--semua');
    expect([code, out]).toEqual([1, expect.stringContaining('Pemeriksaan LAKIP') as string]);
  });

  it('makes a sheet again that another program stripped of its mark, while it is as it was written', async () => {
    await check();
    const stripped = Object.entries(partsOf(new Uint8Array(readFileSync(file)))).map(([name, text]) => {
      const bare = text.replace(/<customProperties>.*<\/customProperties>/, '');
      return [name, Uint8Array.from(Buffer.from(bare, 'latin1'))] as const;
    });
    writeFileSync(file, packageOf(Object.fromEntries(stripped)));
    const made = content().sheets.find(({ sheet }) => sheet === 'Pemeriksaan LAKIP');
    expect([made !== undefined, made?.isOurs]).toEqual([true, false]);
    expect(await check()).toMatchObject({ err: '' });
    expect(content().sheets.find(({ sheet }) => sheet === 'Pemeriksaan LAKIP')?.isOurs).toBe(true);
  });

  it.each([
    [[], 'Sebutkan'],
    [['9'], 'nomor 9'],
    [['tiga'], '“tiga”'],
    [['1', '--semua'], '--semua'],
  ])('refuses %j', async (words, sentence) => {
    const given = words.length === 0 ? [] : [file, ...words];
    const { code, err } = await runLakip('pulihkan', ...given);
    expect([code, err.includes(sentence)]).toEqual([2, true]);
  });
});
