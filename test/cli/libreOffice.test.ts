import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expected } from '../golden/kupang-2021/figures';
import { HAS_LIBRE_OFFICE } from '../helpers/libreOffice';
import { runLakip } from './runLakip';

const SAMPLE = join(__dirname, '../../assets/contoh/kupang-2021.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-libreoffice-'));
  cpSync(SAMPLE, join(folder, 'kinerja.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The sheet with results as LibreOffice calculates it, in full precision, by its header texts. */
function calculated(name: string): readonly (readonly string[])[] {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  // 44: comma, 34: quote, 76: UTF-8; formatted text off, sheet 2 alone.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,2';
  execFileSync('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    folder,
    join(folder, name),
  ]);
  const text = readFileSync(join(folder, name.replace('.xlsx', '-Realisasi 2021.csv')), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      (line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? []).map((cell) => cell.replaceAll('"', '')),
    );
}

const figures = (rows: readonly (readonly string[])[], column: number) =>
  rows
    .map((row) => row[column] ?? '')
    .filter((text) => /^-?\d+(\.\d+)?$/.test(text))
    .map(Number);

// Without LibreOffice on the machine these are skipped; CI has it.
(HAS_LIBRE_OFFICE ? describe : describe.skip)('a written workbook in LibreOffice', () => {
  it.each(['nilai', 'rumus'])(
    'shows the NPS of all levels (--mode %s)',
    async (mode) => {
      const name = `${mode}.xlsx`;
      const { code } = await runLakip(
        'hitung',
        join(folder, 'kinerja.xlsx'),
        '--mode',
        mode,
        '--keluaran',
        join(folder, name),
      );
      expect(code).toBeLessThan(2);
      const rows = calculated(name);
      const heads = rows.find((row) => row.includes('NPS')) ?? [];
      const scores = figures(rows, heads.indexOf('NPS'));
      // Kupang 2021, expected.json.
      const wanted = [...expected.sasaran, ...expected.perspectives, expected.total].map(({ NPS }) => NPS);
      for (const value of wanted) expect(scores.some((score) => Math.abs(score - value) < 1e-9)).toBe(true);
      const achievements = figures(rows, heads.indexOf('% Capaian'));
      expected.indicators.forEach(({ capaian }, place) =>
        expect(achievements[place]).toBeCloseTo(capaian, 9),
      );
    },
    120_000,
  );
});
