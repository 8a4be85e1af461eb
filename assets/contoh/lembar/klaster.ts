import { figure } from '../angka';
import { readCsv, type CsvRow } from '../csv';
import { SOURCE } from '../kupang';
import { LembarKerja } from '../lembarKerja';

const UNITS = [
  ['bpom_kupang', 'Balai POM di Kupang'],
  ['bpom_ambon', 'Balai POM di Ambon'],
  ['bpom_kendari', 'Balai POM di Kendari'],
  ['bbpom_palangkaraya', 'Balai Besar POM di Palangka Raya'],
] as const;

/** Section c of every indicator and Tabel 3.2: the units of cluster 7. */
export function klaster(): LembarKerja {
  const sheet = new LembarKerja('Klaster 7', [5, 54, 18, 18, 18, 22, 16]);
  sheet.title('PERBANDINGAN REALISASI TAHUN 2021 DENGAN BALAI LAIN DAN TARGET NASIONAL', 'KLASTER 7');
  sheet.head(
    [
      'No',
      'Indikator Kinerja',
      { group: 'Realisasi 2021', columns: UNITS.map(([, name]) => name) },
      'Target Nasional',
    ],
    {
      repeat: true,
      numbered: true,
    },
  );
  for (const row of readCsv('peers')) {
    sheet.line([
      [figure(row['id']), 'centre'],
      [row['indicator'] ?? '', 'text'],
      ...units(row),
      [figure(row['target_nasional']), 'figure'],
    ]);
  }
  sheet.row += 2;
  sheet.title('PERBANDINGAN NILAI PENCAPAIAN SASARAN (NPS) TAHUN 2021', 'KLASTER 7');
  sheet.head(['No', 'Sasaran Kegiatan', ...UNITS.map(([, name]) => name)], {
    repeat: false,
    numbered: false,
  });
  for (const row of readCsv('peers-nps')) {
    const isTotal = row['sk'] === 'NPSS';
    sheet.line([
      [isTotal ? null : figure(row['sk']), 'centre'],
      [row['sasaran'] ?? '', isTotal ? 'subtotal' : 'text'],
      ...units(row),
    ]);
  }
  sheet.row += 1;
  sheet.note(SOURCE);
  return sheet;
}

function units(row: CsvRow): (readonly [string | number | null, 'figure'])[] {
  return UNITS.map(([key]) => [figure(row[key]), 'figure']);
}
