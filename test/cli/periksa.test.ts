import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/host/file/node';
import { readSettings } from '../../src/sheet/settings';
import { xlsxOf } from '../helpers/xlsx';
import { runLakip } from './runLakip';

const CELLS = [
  ['PENGUKURAN KINERJA DINAS PASAR KABUPATEN CONTOH TAHUN 2023'],
  ['Kode', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', '% Capaian'],
  ['1.1', 'Persentase pasar yang aman', '%', 80, 72, 90],
  ['1.2', 'Indeks kepuasan pedagang', 'Indeks', 60, 63, 115],
  ['1.3', 'Persentase aduan selesai', '%', 50, 55, 110],
];

describe('periksa on the command line', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'periksa-'));
    writeFileSync(at('kinerja.xlsx'), xlsxOf([{ sheet: 'Kinerja', cells: CELLS }]));
    writeFileSync(
      at('laporan.txt'),
      'Laporan Kinerja Dinas Pasar Kabupaten Contoh Tahun 2023\n\nCapaian IKU 1.2 sebesar 99,10%.\n\nRealisasinya tetap baik dengan nilai 12,5 dan capaian 97,00%.\n',
    );
    writeFileSync(at('lama.txt'), 'Laporan Kinerja Tahun 2021\n\nCapaian IKU 1.2 sebesar 99,10%.\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('tells the cell, the right value with its unit and the code', async () => {
    const { code, out } = await runLakip('periksa', at('kinerja.xlsx'), '--json');
    const { findings } = JSON.parse(out);
    expect(code).toBe(1);
    expect(findings[0]).toMatchObject({ indicatorCode: '1.2', rightText: '105%', code: 'figure-wrong' });
  });

  it('accepts a finding with a reason, keeps it in the workbook and lowers the counts', async () => {
    const accepting = ['--terima', 'Kinerja!F4=angka resmi', '--keluaran', at('diterima.xlsx')];
    const first = await runLakip('periksa', at('kinerja.xlsx'), '--json', ...accepting);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({
      summary: { wrong: 0, accepted: 1 },
      acceptedFindings: [{ printed: '115', reason: 'angka resmi' }],
    });
    const again = await runLakip('periksa', at('diterima.xlsx'), '--lengkap');
    expect(again.code).toBe(0);
    expect(again.out).toContain('(angka resmi)');
    const file = readWorkbookFile(at('diterima.xlsx'));
    const settings = readSettings(file.ok ? file.value.content().settings : null);
    expect(settings.ok && Object.values(settings.value.accepted)).toEqual([
      { printed: '115', note: 'angka resmi' },
    ]);
  });

  it.each([
    [['--terima', 'Kinerja!F3=benar', '--keluaran', 'x.xlsx'], 'Kinerja!F3'],
    [['--terima', 'Kinerja!F4', '--keluaran', 'x.xlsx'], 'Kinerja!F4'],
    [['--terima', 'Kinerja!F4=benar'], '--keluaran'],
  ])('refuses an acceptance that cannot be kept: %j', async (words, named) => {
    const { code, err } = await runLakip('periksa', at('kinerja.xlsx'), ...words);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });

  it('lists the sentences that were not checked', async () => {
    const short = await runLakip('periksa', at('kinerja.xlsx'), at('laporan.txt'));
    expect(short.out).toContain('--lengkap');
    const full = await runLakip('periksa', at('kinerja.xlsx'), at('laporan.txt'), '--lengkap');
    expect(full.out).toContain('Realisasinya tetap baik');
    const { out } = await runLakip('periksa', at('kinerja.xlsx'), at('laporan.txt'), '--json');
    expect(JSON.parse(out).uncheckedSentences[0].quote).toContain('Realisasinya tetap baik');
  });

  it('says first that a report is of another year, and compares nothing of it', async () => {
    const { out } = await runLakip('periksa', at('kinerja.xlsx'), at('lama.txt'), '--json');
    const { findings } = JSON.parse(out);
    expect(findings[0]).toMatchObject({ code: 'report-of-other-year', printed: '2021', right: '2023' });
    expect(findings.filter(({ kind }: { kind: string }) => kind === 'text')).toHaveLength(1);
  });

  it('writes a sheet whose places lead to the cells', async () => {
    await runLakip('periksa', at('kinerja.xlsx'), '--keluaran', at('hasil.xlsx'));
    const file = readWorkbookFile(at('hasil.xlsx'));
    const grid = file.ok
      ? file.value.content().sheets.find(({ sheet }) => sheet === 'Pemeriksaan LAKIP')
      : null;
    expect(grid?.formula(4, 2)).toBe('=HYPERLINK("#Kinerja!F4","Kinerja!F4")');
    expect([3, 4, 5].map((column) => grid?.text(4, column))).toEqual(['1.2', '115', '105%']);
  });
});
