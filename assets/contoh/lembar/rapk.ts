import { figure, money } from '../angka';
import { mergeDown, SOURCE, WORK_UNIT, type Perspektif } from '../kupang';
import { LembarKerja } from '../lembarKerja';

/** Tabel 2.2: targets of the months 03, 06, 09 and 12, and the budget. */
export function rapk(perspektif: readonly Perspektif[]): LembarKerja {
  const sheet = new LembarKerja('RAPK 2021', [5, 34, 46, 14, 14, 14, 14, 18]);
  sheet.title('RENCANA AKSI PERJANJIAN KINERJA (RAPK)', WORK_UNIT);
  sheet.head(
    [
      'No',
      'Sasaran Kegiatan',
      'Indikator Kinerja',
      { group: 'Target 2021', columns: ['B03', 'B06', 'B09', 'B12'] },
      'Anggaran (Rp)',
    ],
    { repeat: true, numbered: true },
  );
  const first = sheet.row;
  let total = 0;
  for (const { own, sasaran } of perspektif) {
    sheet.band(own['label_l5'] ?? '', 'perspective');
    for (const { indikator } of sasaran) {
      mergeDown(sheet, 1, indikator[0]?.rapk['sasaran'] ?? '', indikator.length);
      for (const { id, rapk: row } of indikator) {
        total += money(row['anggaran']);
        sheet.line([
          [id, 'centre'],
          undefined,
          [row['indicator'] ?? '', 'text'],
          ...(['b03', 'b06', 'b09', 'b12'] as const).map((month) => [figure(row[month]), 'figure'] as const),
          [money(row['anggaran']), 'money'],
        ]);
      }
    }
  }
  sheet.band('JUMLAH', 'subtotal', [
    [{ sum: `SUM(H${first + 1}:H${sheet.row})`, value: total }, 'subtotalMoney'],
  ]);
  sheet.row += 1;
  sheet.note(
    'B03, B06, B09, B12: target kumulatif sampai dengan bulan Maret, Juni, September, dan Desember.',
  );
  sheet.note(SOURCE);
  return sheet;
}
