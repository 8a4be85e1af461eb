import { figure } from '../angka';
import { readCsv } from '../csv';
import { mergeDown, SOURCE, WORK_UNIT, type Perspektif } from '../kupang';
import { LembarKerja } from '../lembarKerja';

/** Lampiran 5 as printed: capaian per indicator, NPS in rows of their own. */
export function pengukuran(perspektif: readonly Perspektif[]): LembarKerja {
  const sheet = new LembarKerja('Pengukuran', [5, 36, 52, 15, 20, 14]);
  sheet.title('PENGUKURAN CAPAIAN KINERJA', WORK_UNIT);
  sheet.head(['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'], {
    repeat: true,
    numbered: true,
  });
  for (const { own, sasaran } of perspektif) {
    sheet.band(own['label_l5'] ?? '', 'perspective');
    for (const { own: objective, indikator } of sasaran) {
      mergeDown(sheet, 1, objective['sasaran'] ?? '', indikator.length);
      for (const { own: row } of indikator) {
        sheet.line([
          [figure(row['l5_no']), 'centre'],
          undefined,
          [row['indicator'] ?? '', 'text'],
          [figure(row['l5_target']), 'figure'],
          [figure(row['l5_realisasi']), 'figure'],
          [figure(row['l5_capaian']), 'hundredths'],
        ]);
      }
      sheet.band(`NILAI PENCAPAIAN SASARAN SK ${objective['sk']} (NPS)`, 'subtotal', [
        [figure(objective['nps_l5']), 'subtotalFigure'],
      ]);
    }
    sheet.band(`NILAI PENCAPAIAN PERSPEKTIF (${own['label_l5']})`, 'subtotal', [
      [figure(own['nps_l5']), 'subtotalFigure'],
    ]);
  }
  const total = readCsv('perspectives').find((row) => row['perspective'] === 'Total');
  sheet.band('NPS TOTAL', 'subtotal', [[figure(total?.['nps_l5']), 'subtotalFigure']]);
  sheet.row += 1;
  sheet.note(SOURCE);
  return sheet;
}
