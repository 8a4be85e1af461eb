import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxOf } from '../helpers/xlsx';
import { runLakip } from './runLakip';

/** This year's workbook quotes last year's figures; 58 for 56 and its 96,67 are slips. */
const NOW = [
  ['PENGUKURAN KINERJA DINAS PASAR KABUPATEN CONTOH TAHUN 2023'],
  [
    'Kode',
    'Indikator Kinerja',
    'Target 2022',
    'Realisasi 2022',
    'Capaian 2022 (%)',
    'Target 2023',
    'Realisasi 2023',
    'Capaian 2023 (%)',
  ],
  ['1.1', 'Persentase pasar yang aman', 75, 72, 96, 80, 72, 90],
  ['1.2', 'Indeks kepuasan pedagang', 60, 58, 96.67, 60, 63, 105],
];
const LAST = [
  ['PENGUKURAN KINERJA DINAS PASAR KABUPATEN CONTOH TAHUN 2022'],
  ['Kode', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
  ['1.1', 'Persentase pasar yang aman', 75, 72, 96],
  ['1.2', 'Indeks kepuasan pedagang', 60, 56, 93.33],
];

describe('periksa --buku-lalu', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'buku-lalu-'));
    const write = (name: string, cells: readonly (readonly (string | number)[])[]): void =>
      writeFileSync(at(name), xlsxOf([{ sheet: 'Kinerja', cells }]));
    write('buku-2023.xlsx', NOW);
    write('buku-2022.xlsx', LAST);
    write('catatan.xlsx', [
      ['Nama', 'Golongan'],
      ['Budi', 'III/a'],
    ]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('tells figures of last year that differ from last year’s workbook, and where that has them', async () => {
    const { code, out } = await runLakip(
      'periksa',
      at('buku-2023.xlsx'),
      '--buku-lalu',
      at('buku-2022.xlsx'),
      '--json',
    );
    const { findings, summary } = JSON.parse(out);
    const own = findings.filter(({ code: each }: { code: string }) => each === 'last-year-differs');
    expect(code).toBe(1);
    expect(own.map(({ printed, right }: { printed: string; right: number }) => [printed, right])).toEqual([
      ['58', 56],
      ['96.67', 5600 / 60],
    ]);
    expect(own[0].message).toContain('buku-2022.xlsx, Kinerja!D4');
    const { agreed, rounding, wrong, accepted, notChecked, checked } = summary;
    expect(agreed + rounding + wrong + accepted + notChecked).toBe(checked);
  });

  it('finds nothing in the same workbook without it', async () => {
    const { out } = await runLakip('periksa', at('buku-2023.xlsx'), '--json');
    expect(JSON.parse(out).findings).toEqual([]);
  });

  it.each([
    ['buku-2023.xlsx', 'tahun 2023'],
    ['catatan.xlsx', 'catatan.xlsx'],
  ])('refuses %s as last year’s workbook', async (name, said) => {
    const { code, err } = await runLakip('periksa', at('buku-2023.xlsx'), '--buku-lalu', at(name));
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
