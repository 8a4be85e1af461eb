import { figure } from '../angka';
import { readCsv } from '../csv';
import { SOURCE, WORK_UNIT } from '../kupang';
import { LembarKerja } from '../lembarKerja';

const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;

/** Lampiran 10 as printed: target, realisasi and capaian by quarter. */
export function triwulan(): LembarKerja {
  const sheet = new LembarKerja('Triwulan', [5, 46, 10, ...Array.from({ length: 12 }, () => 9.5)]);
  sheet.title('CAPAIAN INDIKATOR KINERJA PER TRIWULAN', WORK_UNIT);
  sheet.head(
    [
      'No',
      'Indikator Kinerja',
      'Target 2021',
      { group: 'Target s.d.', columns: QUARTERS },
      { group: 'Realisasi s.d.', columns: QUARTERS },
      { group: 'Capaian (%)', columns: QUARTERS },
    ],
    { repeat: true, numbered: true },
  );
  for (const row of readCsv('quarterly')) {
    const group = (name: string) => [1, 2, 3, 4].map((quarter) => figure(row[`${name}_tw${quarter}`]));
    sheet.line([
      [figure(row['id']), 'centre'],
      [row['indicator'] ?? '', 'text'],
      [figure(row['target_2021']), 'figure'],
      ...group('target').map((value) => [value, 'figure'] as const),
      ...group('realisasi').map((value) => [value, 'figure'] as const),
      ...group('capaian').map((value) => [value, 'hundredths'] as const),
    ]);
  }
  sheet.row += 1;
  sheet.note(
    'Target dan realisasi IKU 5.2, 5.3, dan 5.4 pada TW I sampai TW III ditulis dalam persen dari target setahun.',
  );
  sheet.note(SOURCE);
  return sheet;
}
