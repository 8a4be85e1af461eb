import { figure } from '../angka';
import { readCsv } from '../csv';
import { SOURCE } from '../kupang';
import { LembarKerja } from '../lembarKerja';

const YEARS = ['2020', '2021', '2022', '2023', '2024'] as const;

/** Lampiran 1 with the realisasi of 2021 against the last year's target. */
export function renstra(): LembarKerja {
  const sheet = new LembarKerja('Renstra', [5, 48, 13, 13, 13, 13, 13, 12, 13, 12, 16]);
  sheet.title('TARGET RENCANA STRATEGIS TAHUN 2020-2024', 'BALAI POM DI KUPANG');
  sheet.head(
    [
      'No',
      'Indikator Kinerja',
      { group: 'Target', columns: YEARS },
      {
        group: 'Realisasi terhadap Target Akhir Renstra',
        columns: ['Target 2024', 'Realisasi 2021', 'Capaian (%)', 'Kriteria'],
      },
    ],
    { repeat: true, numbered: true },
  );
  for (const row of readCsv('renstra')) {
    sheet.line([
      [figure(row['id']), 'centre'],
      [row['indicator'] ?? '', 'text'],
      ...YEARS.map((year) => [figure(row[`l1_${year}`]), 'figure'] as const),
      [figure(row['b_target_2024']), 'figure'],
      [figure(row['b_realisasi_2021']), 'figure'],
      [figure(row['b_capaian']), 'figure'],
      [row['b_kriteria'] || null, 'centre'],
    ]);
  }
  const allocation = (year: string) =>
    figure(readCsv('totals').find((row) => row['key'] === `renstra_alokasi_${year}`)?.['printed']);
  sheet.block([sheet.row, 0, sheet.row, 1], 'Alokasi anggaran (dalam juta rupiah)', 'subtotal');
  sheet.line([undefined, undefined, ...YEARS.map((year) => [allocation(year), 'subtotalMoney'] as const)]);
  sheet.row += 1;
  sheet.note(SOURCE);
  return sheet;
}
