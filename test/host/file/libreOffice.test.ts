import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readWorkbookFile, saveWorkbookFile } from '../../../src/host/file/node';
import { EMPTY_PLAN } from '../../../src/sheet/editPlan';
import { fullPackage } from '../../helpers/fullPackage';
import { RESULT_SHEET } from '../../helpers/resultSheet';
import { valueOf } from '../../helpers/valueOf';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-berkas-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every sheet of a file as LibreOffice shows it, by sheet name. */
function sheetsAsText(name: string, sheets: readonly string[]): string[] {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const head = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter];
  execFileSync('soffice', [...head, '--outdir', folder, join(folder, name)], { stdio: 'ignore' });
  return sheets.map((sheet) =>
    readFileSync(join(folder, `${name.replace(/\.\w+$/, '')}-${sheet}.csv`), 'utf8').replace(
      /"(-?[\d.]+)"/g,
      '$1',
    ),
  );
}

(hasLibreOffice ? it : it.skip)(
  'LibreOffice opens what was written and shows it (skipped where soffice is not installed)',
  () => {
    saveWorkbookFile(join(folder, 'asal.xlsm'), fullPackage());
    const workbook = valueOf(readWorkbookFile(join(folder, 'asal.xlsm')));
    const cells = [
      ['% Capaian', 'Kriteria'],
      [100.5, 'Baik & "<cukup>"'],
      [{ formula: '=C3/B3*100', cached: 8100 / 79 }, '=1+1'],
    ];
    const applied = valueOf(
      workbook.apply({
        ...EMPTY_PLAN,
        edits: [{ sheet: 'Data', top: 0, left: 4, cells }],
        sheets: [RESULT_SHEET],
        settings: '{"version":1}',
      }),
    );
    saveWorkbookFile(join(folder, 'hasil.xlsm'), applied.bytes);
    const [data, result] = sheetsAsText('hasil.xlsm', ['Data', 'Hasil LAKIP']);
    expect(data?.split('\n').slice(0, 3)).toEqual([
      'Indikator,Target,Realisasi,Capaian,% Capaian,Kriteria',
      'Obat aman,91.5,92.25,100.819672131148,100.5,"Baik & ""<cukup>"""',
      'Makanan,79,81,102.53164556962,102.53164556962,=1+1',
    ]);
    expect(result?.split('\n').slice(2, 8)).toEqual([
      'Sasaran,NPS,Kriteria',
      'SK 1,102.7265,Baik',
      'SK 2,101.5634,Baik',
      'SK 4,97.0567,Baik',
      'SK 10,82.0574,Cukup',
      'Total,95.851,',
    ]);
  },
  120_000,
);
