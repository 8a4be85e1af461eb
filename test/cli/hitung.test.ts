import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ResultDocument } from '../../src/app/resultShape';
import { bigWorkbook } from '../bench/bigWorkbook';
import { expected } from '../golden/kupang-2021/figures';
import { writeForm } from './formFile';
import { runLakip } from './runLakip';

const SAMPLE = join(__dirname, '../../assets/contoh/kupang-2021.xlsx');

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-hitung-'));
  cpSync(SAMPLE, at('kinerja.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function json(...words: string[]): Promise<{ code: number; documents: ResultDocument[] }> {
  const { code, out } = await runLakip('hitung', ...words, '--json');
  return {
    code,
    documents: out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ResultDocument),
  };
}

function sheetParts(file: string): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(readFileSync(file)));
  return Object.fromEntries(
    parts
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

describe('lakip hitung on the workbook of the 2021 report', () => {
  it('scores every indicator, objective, perspective and the total as recomputed from the report', async () => {
    const { documents } = await json(at('kinerja.xlsx'), '--periksa-saja');
    const [document] = documents as [ResultDocument];
    // Kupang 2021, expected.json: exact fractions from Tabel 3.3, Lampiran 7 and 9.
    const close = (value: number | null | undefined, wanted: number) =>
      expect(Math.abs((value as number) - wanted)).toBeLessThan(1e-9);
    expect(document.indicators.map(({ code }) => code)).toEqual(expected.indicators.map(({ iku }) => iku));
    expected.indicators.forEach((wanted, place) => {
      const own = document.indicators[place];
      close(own?.achievement, wanted.capaian);
      close(own?.inputPercent, wanted.inputPct);
      close(own?.efficiencyIndex, wanted.IE);
      close(own?.efficiencyLevel, wanted.TE);
      expect([own?.objective, own?.criterion, own?.efficiencyCategory, own?.efficiencyAchievement]).toEqual([
        wanted.sk,
        wanted.criteria,
        wanted.kategori,
        wanted.capaianTE,
      ]);
    });
    expect(document.objectives.map(({ number }) => number)).toEqual(expected.sasaran.map(({ sk }) => sk));
    expected.sasaran.forEach((wanted, place) => {
      close(document.objectives[place]?.score, wanted.NPS);
      close(document.objectives[place]?.efficiencyIndex, wanted.IE);
    });
    expected.perspectives.forEach((wanted, place) => close(document.perspectives[place]?.score, wanted.NPS));
    close(document.total?.score, expected.total.NPS);
    close(document.unit?.outputPercent, expected.total.outputPct);
    expect(document.unit).toMatchObject({ efficiencyAchievement: 75, efficiencyCategory: 'Tidak Efisien' });
  });

  it('prints a document of the documented shape, and where each figure came from', async () => {
    const { documents } = await json(at('kinerja.xlsx'), '--periksa-saja');
    const [document] = documents as [ResultDocument];
    expect(Object.keys(document)).toEqual([
      'schemaVersion', 'file', 'output', 'method', 'year', 'throughQuarter', 'tables', 'indicators', 'objectives',
      'perspectives', 'total', 'unit', 'questions', 'outside', 'issues',
    ]); // prettier-ignore
    expect(document).toMatchObject({
      schemaVersion: 1,
      file: at('kinerja.xlsx'),
      output: null,
      method: { id: 'bpom-2021', name: 'BPOM 2021' },
      year: 2021,
      throughQuarter: null,
    });
    expect(document.indicators[16]).toMatchObject({
      code: '5.2',
      name: 'Jumlah sekolah dengan Pangan Jajanan Anak Sekolah (PJAS) aman',
      objective: 5,
      perspective: 'Internal Process',
      target: 40,
      actual: 42,
      sources: {
        target: "'RAPK 2021'!G25",
        actual: "'Realisasi 2021'!H25",
        budgetSpent: "'Realisasi 2021'!I25",
      },
    });
    const used = document.tables.filter(({ isSource }) => isSource).map(({ sheet, kind }) => [sheet, kind]);
    expect(used).toEqual([
      ['RAPK 2021', 'action-plan'],
      ['Realisasi 2021', 'realisation'],
    ]);
  });

  it('writes beside the input, which stays as it was, and changes no sheet when run on its own output', async () => {
    const before = readFileSync(at('kinerja.xlsx'));
    const first = await json(at('kinerja.xlsx'));
    expect(first.documents[0]?.output).toBe(at('kinerja-lakip.xlsx'));
    expect(readFileSync(at('kinerja.xlsx')).equals(before)).toBe(true);
    const second = await json(at('kinerja-lakip.xlsx'));
    expect([second.documents[0]?.output, readdirSync(folder).sort()]).toEqual([
      null,
      ['kinerja-lakip.xlsx', 'kinerja.xlsx'],
    ]);
    await json(at('kinerja-lakip.xlsx'), '--keluaran', at('lagi.xlsx'));
    expect(sheetParts(at('lagi.xlsx'))).toEqual(sheetParts(at('kinerja-lakip.xlsx')));
    expect(second.documents[0]?.total).toEqual(first.documents[0]?.total);
  });

  it('changes only the sheet that results are written on', async () => {
    await json(at('kinerja.xlsx'));
    const [before, after] = [sheetParts(at('kinerja.xlsx')), sheetParts(at('kinerja-lakip.xlsx'))];
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed).toEqual(['xl/worksheets/sheet2.xml']);
  });

  it('keeps what stood at the output, and the input when that is named', async () => {
    writeFileSync(at('kinerja-lakip.xlsx'), 'punya orang lain');
    await runLakip('hitung', at('kinerja.xlsx'));
    expect(readFileSync(at('kinerja-lakip.xlsx.bak'), 'utf8')).toBe('punya orang lain');
    const before = readFileSync(at('kinerja.xlsx'));
    await runLakip('hitung', at('kinerja.xlsx'), '--keluaran', at('kinerja.xlsx'));
    expect(readFileSync(at('kinerja.xlsx.bak')).equals(before)).toBe(true);
    expect(sheetParts(at('kinerja.xlsx'))).toEqual(sheetParts(at('kinerja-lakip.xlsx')));
  });

  it('writes nothing on a dry run', async () => {
    const { code, out } = await runLakip(
      'hitung',
      at('kinerja.xlsx'),
      '--periksa-saja',
      '--folder',
      at('hasil'),
    );
    expect(code).toBeLessThan(2);
    expect(out).toMatch(/Periksa saja: \d+ sel akan ditulis; berkas tidak diubah\./);
    expect(readdirSync(folder)).toEqual(['kinerja.xlsx']);
  });

  it('shows a person the scores within 80 columns', async () => {
    const { out } = await runLakip('hitung', at('kinerja.xlsx'));
    expect(out).toMatch(/Tahun 2021 · 29 indikator · 11 sasaran · metode BPOM 2021/);
    expect(out).toMatch(/1\.1 +Persentase Obat yang memenuhi +91,5 +92,25 +100,82 +Baik/);
    expect(out).toMatch(/Sasaran 6\. .* 99,71 +Baik/);
    expect(out).toMatch(/NPS TOTAL +98,20\? +Baik/);
    expect(out).toMatch(/IE 0,99 · TE -0,01 · Tidak Efisien ·\s+capaian TE 75%/);
    expect(out.split('\n').filter((line) => line.length > 80 && !line.includes(folder))).toEqual([]);
  });

  it('scores the state at the end of a quarter when asked', async () => {
    const { documents } = await json(at('kinerja.xlsx'), '--periksa-saja', '--tw', '1');
    const [document] = documents as [ResultDocument];
    // IKU 1.1: realisasi TW I 89.57 (Lampiran 10) against the target B03 of 91.5 (Tabel 2.2).
    expect([document.throughQuarter, document.indicators[0]?.achievement]).toEqual([1, (89.57 / 91.5) * 100]);
  });

  it('caps achievement with a profile that caps', async () => {
    const { documents } = await json(at('kinerja.xlsx'), '--periksa-saja', '--profil', 'bpom-2021-120');
    expect(documents[0]?.method?.id).toBe('bpom-2021-120');
  });
});

describe('lakip hitung on the template', () => {
  // Perspektif, Sasaran, No, Indikator, Satuan, Arah, Target Tahun, Target TW I-IV, Realisasi TW I-IV, Anggaran, Realisasi.
  const rows = [
    [
      'A',
      'Satu',
      1,
      'Layanan tepat waktu',
      '%',
      undefined,
      90,
      20,
      40,
      60,
      90,
      25,
      44,
      undefined,
      undefined,
      100,
      40,
    ],
    [undefined, undefined, 2, '=Jumlah temuan', 'kali', 'minimal', 10, 10, 10, 10, 10, 8, 9],
    [undefined, 'Dua', 3, 'Indeks', 'indeks', undefined, 4.2, undefined, undefined, undefined, 4.2],
    ['B', 'Tiga', 4, 'Nilai', 'nilai', undefined, 90, 80, 85, 88, 90, 'delapan', 86],
  ];

  it('scores the last filled quarter and says so, and computes the rows beside one that cannot be read', async () => {
    writeForm(at('isian.xlsx'), rows);
    const { code, out } = await runLakip('hitung', at('isian.xlsx'));
    expect(code).toBe(1);
    expect(out).toContain('Keadaan sampai dengan TW II, karena triwulan sesudahnya belum diisi.');
    // 44/40 and, minimal, (2 x 10 - 9)/10: both 110; 86/85.
    expect(out).toMatch(/1 +Layanan tepat waktu +40 +44 +110,00 +Sangat Baik/);
    expect(out).toMatch(/2 +=Jumlah temuan +10 +9 +110,00 +Sangat Baik/);
    expect(out).toMatch(/4 +Nilai +85 +86 +101,18 +Baik/);
    expect(out).toContain('Kinerja!L9: Isi “delapan” tidak terbaca sebagai angka untuk realisasi TW I.');
    expect(out).toContain('Indikator 3: target belum diisi untuk TW II.');
  });

  it('writes nothing when nothing is filled in, and says what to fill in', async () => {
    cpSync(join(SAMPLE, '../templat.xlsx'), at('templat.xlsx'));
    const { code, out } = await runLakip('hitung', at('templat.xlsx'));
    expect([code, readdirSync(folder).sort()]).toEqual([2, ['kinerja.xlsx', 'templat.xlsx']]);
    expect(out).toContain('Isi paling sedikit satu indikator');
  });
});

describe('lakip hitung on a long table', () => {
  it('prints the first 200 indicators, how many are left, and the total; --json has all', async () => {
    writeFileSync(at('panjang.xlsx'), bigWorkbook(230));
    const { out } = await runLakip('hitung', at('panjang.xlsx'), '--periksa-saja');
    // Names are numbered, and five of them share a sasaran.
    expect(out).toMatch(/^200 +Persentase sarana/m);
    expect(out).not.toMatch(/^201 +|^Sasaran 41\./m);
    expect(out).toMatch(/NPS TOTAL .*\n\.\.\. dan 30 indikator lagi; semuanya ada di keluaran --json\.\n/);
    const { documents } = await json(at('panjang.xlsx'), '--periksa-saja');
    expect(documents[0]?.indicators).toHaveLength(230);
  });
});

describe('lakip kenali', () => {
  it('tells what each column means and why, and prints a mapping that answers what is open', async () => {
    const { code, out } = await runLakip('kenali', at('kinerja.xlsx'));
    expect(code).toBe(1);
    expect(out).toContain("'Realisasi 2021'!A4:I39: realisasi · 29 indikator · dihitung dan diberi hasil");
    expect(out).toMatch(/G +Target 2021 > B12 +target TW IV +Menurut judul di atasnya/);
    expect(out.split('\n').filter((line) => line.length > 80 && !/[{}":]/.test(line))).toEqual([]);
    writeFileSync(at('peta.json'), /^\{$[\s\S]*?^\}$/m.exec(out)?.[0] ?? '');
    const answered = await json(at('kinerja.xlsx'), '--peta', at('peta.json'));
    expect([answered.code, answered.documents[0]?.questions]).toEqual([0, []]);
    const remembered = await json(at('kinerja-lakip.xlsx'));
    expect([remembered.code, remembered.documents[0]?.questions]).toEqual([0, []]);
  });

  it('takes an answer that nobody asked for as a remark', async () => {
    writeFileSync(at('peta.json'), JSON.stringify({ version: 1, answers: { 'row-pair|X!A1|Y': 'none' } }));
    const { documents } = await json(at('kinerja.xlsx'), '--peta', at('peta.json'), '--periksa-saja');
    expect(documents[0]?.issues.filter(({ code }) => code === 'mapping-unknown')).toHaveLength(1);
  });
});

describe('lakip hitung on many files', () => {
  it('goes on after files that cannot be read, and says what to do with them', async () => {
    writeFileSync(at('rusak.xlsx'), 'ini teks');
    const { code, out } = await runLakip(
      'hitung',
      at('rusak.xlsx'),
      at('tidak-ada.xlsx'),
      at('kinerja.xlsx'),
      '--folder',
      at('hasil'),
    );
    expect(code).toBe(2);
    expect(out).toContain('Ini bukan buku kerja Excel, melainkan berkas teks.');
    expect(out).toContain('tidak-ada.xlsx tidak ditemukan');
    expect(out).toMatch(/kinerja\.xlsx: NPS total 98,20\? Baik/);
    expect(out).toContain('1 dari 3 berkas dihitung.');
    expect(readdirSync(at('hasil')).map((name) => basename(name))).toEqual(['kinerja-lakip.xlsx']);
  });

  it('prints one document a line, empty for a file that cannot be read', async () => {
    writeFileSync(at('rusak.xlsx'), '');
    const { code, documents } = await json(at('rusak.xlsx'), at('kinerja.xlsx'), '--periksa-saja');
    expect(code).toBe(2);
    expect(documents.map(({ total, indicators }) => [total === null, indicators.length])).toEqual([
      [true, 0],
      [false, 29],
    ]);
    expect(documents[0]?.issues).toEqual([
      {
        code: 'file-is-not-spreadsheet',
        severity: 'error',
        cell: null,
        subject: null,
        data: { looksLike: 'empty' },
        message: 'Ini bukan buku kerja Excel, melainkan berkas kosong. Pilih berkas .xlsx atau .xlsm.',
      },
    ]);
  });
});
