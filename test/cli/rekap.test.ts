import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/host/file/node';
import type { Grid } from '../../src/sheet/grid';
import { expected } from '../golden/kupang-2021/figures';
import { unitWorkbook, type UnitSpec } from '../helpers/unitWorkbook';
import { xlsxOf } from '../helpers/xlsx';
import { runLakip } from './runLakip';

const SAMPLE = join(__dirname, '../../assets/contoh/kupang-2021.xlsx');
const ENCRYPTED = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

let folder = '';
const at = (...names: string[]) => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-rekap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, bytes: Uint8Array): void {
  mkdirSync(join(at(name), '..'), { recursive: true });
  writeFileSync(at(name), bytes);
}
const putUnit = (file: string, spec: UnitSpec) => put(file, unitWorkbook(spec));

function sheetsOf(file: string): readonly Grid[] {
  const workbook = readWorkbookFile(file);
  if (!workbook.ok) throw new Error(workbook.issues[0].code);
  return workbook.value.content().sheets;
}
/** Values of a row from a column on. */
const row = (grid: Grid | undefined, place: number, from = 0) =>
  Array.from({ length: (grid?.columnCount ?? 0) - from }, (_, column) => grid?.value(place, from + column));

interface Document {
  readonly output: string | null;
  readonly year: number;
  readonly groups: readonly { year: number; unitCount: number }[];
  readonly objectives: readonly { number: number; name: string; unitCount: number }[];
  readonly units: readonly {
    file: string;
    name: string;
    rank: number;
    total: { score: number };
    objectives: ({ score: number } | null)[];
    perspectives: ({ score: number } | null)[];
    reachedCount: number;
    inputPercent: number;
  }[];
  readonly unread: readonly { file: string; issues: { code: string; message: string }[] }[];
  readonly skipped: readonly { file: string; reason: string; source?: string }[];
  readonly notes: readonly { kind: string; file: string | null; message: string }[];
}
async function json(...words: string[]): Promise<{ code: number; document: Document }> {
  const { code, out } = await runLakip('rekap', ...words, '--json');
  return { code, document: JSON.parse(out) as Document };
}

describe('lakip rekap', () => {
  it('gives the scores of the 2021 report in full precision, on the sheet and as JSON', async () => {
    cpSync(SAMPLE, at('kupang-2021.xlsx'));
    const { document } = await json(folder);
    const [unit] = document.units;
    // Kupang 2021, expected.json: exact fractions from Tabel 3.3, Lampiran 5 and 9.
    const wanted = [...expected.sasaran, ...expected.perspectives, expected.total].map(({ NPS }) => NPS);
    const given = [...(unit?.objectives ?? []), ...(unit?.perspectives ?? []), unit?.total];
    expect(given).toHaveLength(wanted.length);
    wanted.forEach((value, place) =>
      expect(Math.abs((given[place]?.score ?? NaN) - value)).toBeLessThan(1e-9),
    );
    const [scores] = sheetsOf(at('rekap.xlsx'));
    expect(row(scores, 5)).toEqual([
      1,
      'BALAI POM DI KUPANG',
      ...given.map((own) => own?.score),
      'Baik',
      'kupang-2021.xlsx',
    ]);
    const reached = expected.indicators.filter(({ capaian }) => capaian >= 100);
    expect(unit?.reachedCount).toBe(reached.length);
  });

  it('finds the same objectives in all layouts, in folders of folders, and ranks the units', async () => {
    putUnit('ambon.xlsx', { name: 'Balai POM di Ambon', layout: 'two-sheets', seed: 1 });
    putUnit('timur/kendari.xlsx', { name: 'Balai POM di Kendari', layout: 'text-figures', seed: 2 });
    putUnit('timur/ende/ende.xlsm', { name: 'Loka POM di Ende', layout: 'objective-rows', seed: 3 });
    putUnit('sofifi.xlsx', { name: 'Loka POM di Sofifi', layout: 'two-row-header', seed: 4 });
    putUnit('mamuju.xlsx', { name: 'Balai POM di Mamuju', layout: 'one-sheet', seed: 5 });
    const { code, document } = await json(folder);
    expect(document.objectives.map(({ number, unitCount }) => [number, unitCount])).toEqual(
      Array.from({ length: 11 }, (_, place) => [place + 1, 5]),
    );
    expect(document.units.map(({ file }) => file)).toEqual([
      'ambon.xlsx',
      join('timur', 'kendari.xlsx'),
      'mamuju.xlsx',
      join('timur', 'ende', 'ende.xlsm'),
      'sofifi.xlsx',
    ]);
    const byRank = [...document.units]
      .sort((one, other) => one.rank - other.rank)
      .map(({ total }) => total.score);
    expect(byRank).toEqual([...byRank].sort((one, other) => other - one));
    // Only one layout names perspectives, so that its total is made up otherwise (M-12).
    expect(
      document.notes.filter(({ kind }) => kind !== 'problems').map(({ kind, file }) => [kind, file]),
    ).toEqual([['levels-differ', 'mamuju.xlsx']]);
    expect([document.unread, document.skipped, code]).toEqual([[], [], 1]);
  });

  it('scores a unit as hitung does', async () => {
    putUnit('kendari.xlsx', { name: 'Balai POM di Kendari', layout: 'text-figures', seed: 2 });
    const { document } = await json(folder);
    const { out } = await runLakip('hitung', at('kendari.xlsx'), '--periksa-saja', '--json');
    const alone = JSON.parse(out) as { total: { score: number }; unit: { inputPercent: number } };
    expect(document.units[0]?.total.score).toBe(alone.total.score);
    expect(document.units[0]?.inputPercent).toBe(alone.unit.inputPercent);
  });

  it('tells of every file that it could not read, and reads the others', async () => {
    putUnit('baik.xlsx', { name: 'Balai POM di Ambon' });
    put('bersandi.xlsx', ENCRYPTED);
    put('kosong.xlsx', new Uint8Array(0));
    put('lama.xls', ENCRYPTED.subarray(0, 512));
    put('potong.xlsx', unitWorkbook({ name: 'Balai X' }).subarray(0, 3_000));
    put('rapat.xlsx', xlsxOf([{ sheet: 'Notulen', cells: [['Notulen rapat'], ['Hadir', 12]] }]));
    const { code, out } = await runLakip('rekap', folder);
    expect(code).toBe(1);
    const [, , remarks] = sheetsOf(at('rekap.xlsx'));
    const told = [4, 5, 6, 7, 8].map((place) => row(remarks, place, 1));
    expect(told.map(([file, , kind]) => [file, kind])).toEqual(
      ['bersandi.xlsx', 'kosong.xlsx', 'lama.xls', 'potong.xlsx', 'rapat.xlsx'].map((file) => [
        file,
        'Tidak terbaca',
      ]),
    );
    // A reason and a cure each, and not the same for all.
    expect(told.every(([, , , what, cure]) => String(what).length > 10 && String(cure).length > 10)).toBe(
      true,
    );
    expect(new Set(told.map(([, , , what]) => what)).size).toBeGreaterThanOrEqual(4);
    for (const [file] of told) expect(out).toContain(`${String(file)}: Tidak terbaca.`);
  });

  it('flags two files of one unit and another year, and shows all of them', async () => {
    putUnit('a.xlsx', { name: 'Balai POM di Ambon', seed: 1 });
    putUnit('b.xlsx', { name: 'BALAI POM DI AMBON', seed: 2 });
    putUnit('c.xlsx', { name: 'Balai POM di Ende', year: 2020 });
    const { code, document } = await json(folder);
    expect(document.units).toHaveLength(3);
    expect(document.notes.map(({ kind, file }) => [kind, file])).toEqual([
      ['unit-twice', 'a.xlsx'],
      ['unit-twice', 'b.xlsx'],
      ['year-differs', 'c.xlsx'],
    ]);
    expect(code).toBe(1);
  });

  it('ranks units of another quarter apart, says so, and names what is doubtful in each', async () => {
    putUnit('a.xlsx', { name: 'Balai POM di Ambon', seed: 1 });
    putUnit('b.xlsx', { name: 'Balai POM di Ende', seed: 2 });
    putUnit('c.xlsx', { name: 'Loka POM di Sofifi', seed: 3, year: 2022 });
    put(
      'd.xlsx',
      xlsxOf([
        {
          sheet: 'Kinerja',
          cells: [
            ['CAPAIAN KINERJA BALAI POM DI MAMUJU TAHUN 2021'],
            ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
            [1, 'Sasaran pertama', 'Indeks kepuasan', 80, 88],
            [2, 'Sasaran pertama', 'Indeks pelayanan', 0, 70],
            [3, 'Sasaran kedua', 'Nilai AKIP', 75, null],
          ],
        },
      ]),
    );
    const { document } = await json(folder);
    expect(document.units.map(({ file, rank }) => [file, rank])).toEqual(
      expect.arrayContaining([['c.xlsx', 1]]),
    );
    const mates = document.units.filter(({ file }) => file !== 'c.xlsx').map(({ rank }) => rank);
    expect(mates.sort()).toEqual([1, 2, 3]);
    expect(document.groups.map(({ year, unitCount }) => [year, unitCount])).toEqual([
      [2021, 3],
      [2022, 1],
    ]);
    const notes = document.notes.filter(({ file }) => file === 'd.xlsx');
    expect(notes.find(({ kind }) => kind === 'few-measured')?.message).toContain('1 dari 3 indikator');
    const problems = notes.find(({ kind }) => kind === 'problems')?.message ?? '';
    expect(problems).toContain('D4');
    const { out } = await runLakip('rekap', folder);
    expect(out).toMatch(/Tahun 2021 · setahun · 3 unit[^]*Tahun 2022 · setahun · 1 unit/);
  });

  it('counts a unit once when the result of hitung lies beside its workbook', async () => {
    putUnit('a.xlsx', { name: 'Balai POM di Ambon', seed: 1 });
    await runLakip('hitung', at('a.xlsx'));
    await runLakip('hitung', at('a.xlsx'), '--keluaran', at('kinerja akhir.xlsx'));
    putUnit('b.xlsx', { name: 'Balai POM di Ende', seed: 2 });
    const { document } = await json(folder);
    expect(document.units.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx']);
    expect(document.skipped).toEqual([
      { file: 'a-lakip.xlsx', reason: 'own-result', source: 'a.xlsx' },
      { file: 'kinerja akhir.xlsx', reason: 'own-result', source: 'a.xlsx' },
    ]);
    rmSync(at('a.xlsx'));
    rmSync(at('kinerja akhir.xlsx'));
    const alone = await json(folder);
    expect(alone.document.units.map(({ file }) => file)).toEqual(['a-lakip.xlsx', 'b.xlsx']);
  });

  it('leaves hidden files, lock files, links to folders and its own results out', async () => {
    putUnit('a.xlsx', { name: 'Balai POM di Ambon' });
    for (const name of ['~$a.xlsx', '.a.xlsx', '.git/b.xlsx']) put(name, Buffer.from('x'));
    symlinkSync(folder, at('putar'));
    await runLakip('rekap', folder, '--keluaran', at('rekap-lama.xlsx'));
    const { code, document } = await json(folder);
    expect([document.units.length, document.unread]).toEqual([1, []]);
    expect(document.skipped).toEqual([{ file: 'rekap-lama.xlsx', reason: 'own-recap' }]);
    expect(code).toBe(0);
  });

  it('gives the same bytes again and no backup; a recap that changes is kept as one', async () => {
    putUnit('a.xlsx', { name: 'Balai POM di Ambon' });
    await runLakip('rekap', folder);
    const first = readFileSync(at('rekap.xlsx'));
    await runLakip('rekap', folder);
    expect(Buffer.compare(readFileSync(at('rekap.xlsx')), first)).toBe(0);
    expect(readdirSync(folder)).toEqual(['a.xlsx', 'rekap.xlsx']);
    putUnit('b.xlsx', { name: 'Balai POM di Ende' });
    const { out } = await runLakip('rekap', folder);
    expect(Buffer.compare(readFileSync(at('rekap.xlsx.bak')), first)).toBe(0);
    expect(out).toContain('rekap.xlsx.bak');
  });

  it('never writes over a workbook that is no recap, and changes no input', async () => {
    putUnit('a.xlsx', { name: 'Balai POM di Ambon' });
    const before = readFileSync(at('a.xlsx'));
    const { code, err } = await runLakip('rekap', folder, '--keluaran', at('a.xlsx'));
    expect([code, err]).toEqual([2, expect.stringContaining('sudah ada')]);
    await runLakip('rekap', folder);
    expect(Buffer.compare(readFileSync(at('a.xlsx')), before)).toBe(0);
  });

  it('scores all units at the quarter and with the profile that are asked for', async () => {
    cpSync(SAMPLE, at('kupang-2021.xlsx'));
    putUnit('a.xlsx', { name: 'Balai POM di Ambon' });
    const free = await json(folder);
    expect(free.document.notes.map(({ kind }) => kind)).not.toContain('method-differs');
    const capped = await json(folder, '--profil', 'bpom-2021-120', '--tw', '2');
    expect(capped.document).toMatchObject({ throughQuarter: 2, method: 'BPOM 2021 dibatasi 120' });
  });

  it.each([
    [[], 'Sebutkan folder'],
    [['tidak-ada', '--bahasa', 'en'], 'does not exist'],
  ])('says what is wrong with %j', async (words, sentence) => {
    const { code, out, err } = await runLakip('rekap', ...words);
    expect(code).toBe(2);
    expect(out + err).toMatch(new RegExp(sentence, 'i'));
    expect(existsSync('rekap.xlsx')).toBe(false);
  });

  it('writes nothing when no unit was read', async () => {
    put('kosong.xlsx', new Uint8Array(0));
    const { code, out } = await runLakip('rekap', folder);
    expect([code, readdirSync(folder)]).toEqual([2, ['kosong.xlsx']]);
    expect(out).toContain('tidak ada yang ditulis');
    rmSync(at('kosong.xlsx'));
    expect(await runLakip('rekap', folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Tidak ada buku kerja'),
    });
  });
});
