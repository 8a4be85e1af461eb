import { figure } from '../angka';
import { readCsv } from '../csv';
import { SOURCE } from '../kupang';
import { LembarKerja } from '../lembarKerja';

const COLUMNS = ['target', 'realisasi', 'capaian', 'kriteria'] as const;
const HEADS = ['Target', 'Realisasi', '% Capaian', 'Kriteria'] as const;

/** Section a of every indicator: 2020 beside 2021. */
export function tahunLalu(): LembarKerja {
  const sheet = new LembarKerja('Tahun Lalu', [5, 9, 48, 15, 16, 12, 14, 15, 20, 12, 14]);
  sheet.title('PERBANDINGAN DENGAN TAHUN SEBELUMNYA', 'BALAI POM DI KUPANG');
  sheet.head(
    [
      'No',
      'Kode IKU',
      'Indikator Kinerja',
      { group: 'Tahun 2020', columns: HEADS },
      { group: 'Tahun 2021', columns: HEADS },
    ],
    { repeat: true, numbered: false },
  );
  const names = new Map(readCsv('indicators').map((row) => [row['id'], row['indicator']]));
  const rows = readCsv('previous-year');
  for (const before of rows.filter((row) => row['tahun'] === '2020')) {
    const now = rows.find((row) => row['tahun'] === '2021' && row['id'] === before['id']);
    sheet.line([
      [figure(before['id']), 'centre'],
      [before['iku'] ?? '', 'centre'],
      [names.get(before['id']) ?? '', 'text'],
      ...COLUMNS.map((column) => [figure(before[column]), 'figure'] as const),
      ...COLUMNS.map((column) => [figure(now?.[column]), 'figure'] as const),
    ]);
  }
  sheet.row += 1;
  sheet.note(SOURCE);
  return sheet;
}
