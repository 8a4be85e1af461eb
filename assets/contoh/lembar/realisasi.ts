import { figure, money } from '../angka';
import { mergeDown, SOURCE, WORK_UNIT, type Indikator, type Perspektif } from '../kupang';
import { LembarKerja } from '../lembarKerja';

/**
 * Final realisasi of TW IV where the report prints more than one figure: the final counts and percents of Tabel 3.3,
 * the unrounded index of Lampiran 9, and the efficiency indicator in words as Tabel 3.3 prints it.
 */
const FINAL: Readonly<Record<number, string>> = {
  17: '42',
  20: '99.41',
  21: '100',
  27: '1.225',
  29: 'Tidak Efisien (75%)',
};

/** The office's own book of realisasi: cumulative by quarter, and the money spent (Lampiran 10, Lampiran 7). */
export function realisasi(perspektif: readonly Perspektif[]): LembarKerja {
  const sheet = new LembarKerja('Realisasi 2021', [5, 9, 34, 46, 12, 12, 12, 20, 18]);
  sheet.title('REALISASI KINERJA DAN ANGGARAN', WORK_UNIT);
  sheet.head(
    [
      'No',
      'Kode IKU',
      'Sasaran Kegiatan',
      'Indikator Kinerja',
      { group: 'Realisasi s.d. Triwulan', columns: ['TW I', 'TW II', 'TW III', 'TW IV'] },
      'Realisasi Anggaran (Rp)',
    ],
    { repeat: true, numbered: true },
  );
  const first = sheet.row;
  let total = 0;
  for (const { own, sasaran } of perspektif) {
    sheet.band(own['label_l5'] ?? '', 'perspective');
    for (const { own: objective, indikator } of sasaran) {
      mergeDown(sheet, 2, objective['sasaran'] ?? '', indikator.length);
      for (const row of indikator) {
        const spent = money(row.own['l7_input_realisasi']);
        total += spent;
        sheet.line([
          [row.id, 'centre'],
          [row.own['iku'] ?? '', 'centre'],
          undefined,
          [row.own['indicator'] ?? '', 'text'],
          ...quarters(row).map((printed) => [figure(printed), 'figure'] as const),
          [spent, 'money'],
        ]);
      }
    }
  }
  sheet.band('JUMLAH', 'subtotal', [
    [{ sum: `SUM(I${first + 1}:I${sheet.row})`, value: total }, 'subtotalMoney'],
  ]);
  sheet.row += 1;
  sheet.note('N/A: belum diukur pada triwulan itu.');
  sheet.note(SOURCE);
  return sheet;
}

function quarters({ id, quarterly }: Indikator): readonly (string | undefined)[] {
  const [tw1, tw2, tw3, tw4] = [1, 2, 3, 4].map((quarter) => quarterly[`realisasi_tw${quarter}`]);
  return [tw1, tw2, tw3, FINAL[id] ?? tw4];
}
