import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultDocument } from '../../src/app/resultShape';
import { xlsxOf } from '../helpers/xlsx';
import { yearTable } from '../sheet/shape/keptAnswers';
import { runLakip } from './runLakip';

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-peta-'));
  writeFileSync(at('2024.xlsx'), xlsxOf([yearTable(2024)]));
  writeFileSync(at('2025.xlsx'), xlsxOf([yearTable(2025, { sheet: 'PK', more: true })]));
  writeFileSync(
    at('jawaban.json'),
    JSON.stringify({
      version: 1,
      answers: {
        'column-field|Kinerja 2024|F3': 'actual',
        "direction|'Kinerja 2024'!C4": 'minimal',
        "direction|'Kinerja 2024'!C6": 'minimal',
      },
    }),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('lakip kenali --simpan-peta', () => {
  it('saves answers by headers, which next year’s file takes with hitung, kenali, periksa and laporan', async () => {
    const saved = await runLakip(
      'kenali',
      at('2024.xlsx'),
      '--peta',
      at('jawaban.json'),
      '--simpan-peta',
      at('peta.json'),
    );
    expect(saved.err).toContain('3 jawaban');
    expect(JSON.parse(readFileSync(at('peta.json'), 'utf8'))).toMatchObject({ version: 2 });

    const { out, code } = await runLakip(
      'hitung',
      at('2025.xlsx'),
      '--peta',
      at('peta.json'),
      '--periksa-saja',
      '--json',
    );
    const { indicators, questions } = JSON.parse(out) as ResultDocument;
    expect([code, questions]).toEqual([0, []]);
    expect(indicators.map(({ achievement }) => achievement?.toFixed(2))).toEqual([
      '87.50',
      '90.00',
      '98.82',
      '105.56',
    ]);
    const shown = await runLakip('kenali', at('2025.xlsx'), '--peta', at('peta.json'));
    expect(shown.out).toContain('Jawaban yang dipakai menurut judul kolom dan nama baris: 3.');
    expect((await runLakip('periksa', at('2025.xlsx'), '--peta', at('peta.json'))).code).toBe(0);
    const report = ['laporan', at('2025.xlsx'), '--peta', at('peta.json'), '--keluaran', at('2025.docx')];
    expect((await runLakip(...report)).code).toBe(0);
  });

  it('names what does not fit another file, with what it said', async () => {
    const peta = ['--peta', at('jawaban.json'), '--simpan-peta', at('peta.json')];
    await runLakip('kenali', at('2024.xlsx'), ...peta);
    writeFileSync(at('lain.xlsx'), xlsxOf([yearTable(2025, { result: 'Nilai Akhir' })]));
    for (const command of ['hitung', 'kenali']) {
      const { out } = await runLakip(command, at('lain.xlsx'), '--peta', at('peta.json'), '--lengkap');
      expect(out.replaceAll(/\s+/g, ' ')).toContain(
        'Isi kolom “Hasil”: jawaban “realisasi” dari peta tidak dipakai, karena kolomnya tidak ada.',
      );
    }
    const checked = await runLakip('periksa', at('lain.xlsx'), '--peta', at('peta.json'));
    expect(checked.err).toContain('kolomnya tidak ada');
  });

  it('saves for one file, and keeps the file that stood there', async () => {
    const { code, err } = await runLakip(
      'kenali',
      at('2024.xlsx'),
      at('2025.xlsx'),
      '--simpan-peta',
      at('peta.json'),
    );
    expect([code, err]).toEqual([2, 'Opsi --simpan-peta hanya untuk satu berkas.\n']);
    writeFileSync(at('peta.json'), 'milik saya');
    await runLakip('kenali', at('2024.xlsx'), '--simpan-peta', at('peta.json'));
    expect(readFileSync(at('peta.json.bak'), 'utf8')).toBe('milik saya');
  });
});
