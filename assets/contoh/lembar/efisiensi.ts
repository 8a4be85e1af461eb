import { figure } from '../angka';
import { readCsv, type CsvRow } from '../csv';
import { mergeDown, SOURCE, WORK_UNIT, type Perspektif } from '../kupang';
import { LembarKerja, type Content } from '../lembarKerja';
import type { StyleName } from '../gaya';

const PARTS = ['Target', 'Realisasi', 'Capaian (%)'] as const;
const RESULTS = ['IE', 'SE', 'Kategori', 'TE'] as const;

/** Lampiran 7, 8 and 9 as printed, one below the other. */
export function efisiensi(perspektif: readonly Perspektif[]): LembarKerja {
  const sheet = new LembarKerja('Efisiensi', [5, 34, 44, 17, 17, 11, 17, 17, 11, 8, 7, 15, 9]);
  const indikator = perspektif.flatMap(({ sasaran }) => sasaran);
  perIndicator(sheet, perspektif);
  sheet.row += 2;
  perObjective(
    sheet,
    indikator.map(({ own }) => own),
  );
  sheet.row += 2;
  achievements(
    sheet,
    indikator.flatMap((sasaran) => sasaran.indikator.map(({ own }) => own)),
  );
  sheet.row += 1;
  sheet.note(SOURCE);
  return sheet;
}

function perIndicator(sheet: LembarKerja, perspektif: readonly Perspektif[]): void {
  sheet.title('EFISIENSI PENGGUNAAN SUMBER DAYA PER INDIKATOR', WORK_UNIT);
  sheet.head(
    [
      'No',
      'Sasaran Kegiatan',
      'Indikator Kinerja',
      { group: 'INPUT (Rp)', columns: PARTS },
      { group: 'OUTPUT', columns: PARTS },
      ...RESULTS,
    ],
    { repeat: false, numbered: true },
  );
  for (const { own: objective, indikator } of perspektif.flatMap(({ sasaran }) => sasaran)) {
    mergeDown(sheet, 1, objective['sasaran'] ?? '', indikator.length);
    for (const { id, own } of indikator) {
      sheet.line([
        [id, 'centre'],
        undefined,
        [own['indicator'] ?? '', 'text'],
        ...cells(own, [
          ['l7_input_target', 'money'],
          ['l7_input_realisasi', 'money'],
          ['l7_input_pct', 'hundredths'],
          ['l7_output_target', 'figure'],
          ['l7_output_realisasi', 'figure'],
          ['l7_output_pct', 'hundredths'],
          ['l7_ie', 'hundredths'],
          ['l7_se', 'figure'],
          ['l7_kategori', 'centre'],
          ['l7_te', 'hundredths'],
        ]),
      ]);
    }
  }
}

function perObjective(sheet: LembarKerja, sasaran: readonly CsvRow[]): void {
  sheet.title('EFISIENSI PENGGUNAAN SUMBER DAYA PER SASARAN', WORK_UNIT);
  const top = sheet.row;
  sheet.head(
    ['No', 'Sasaran Kegiatan', '', { group: 'INPUT (Rp)', columns: PARTS }, '', '', '', ...RESULTS],
    { repeat: false, numbered: false },
  );
  sheet.remerge([top, 1, top + 1, 2], 'Sasaran Kegiatan', 'head');
  sheet.remerge([top, 6, top + 1, 8], 'NPS (%)', 'head');
  for (const own of sasaran) {
    sheet.block([sheet.row, 1, sheet.row, 2], own['sasaran'] ?? '', 'text');
    sheet.block([sheet.row, 6, sheet.row, 8], figure(own['nps_l8']), 'hundredths');
    sheet.line([
      [figure(own['sk']), 'centre'],
      undefined,
      undefined,
      ...cells(own, [
        ['l8_target', 'money'],
        ['l8_realisasi', 'money'],
        ['l8_input_pct', 'hundredths'],
      ]),
      undefined,
      undefined,
      undefined,
      ...cells(own, [
        ['l8_ie', 'hundredths'],
        ['l8_se', 'figure'],
        ['l8_kategori', 'centre'],
        ['l8_te', 'hundredths'],
      ]),
    ]);
  }
}

function achievements(sheet: LembarKerja, indikator: readonly CsvRow[]): void {
  sheet.title('CAPAIAN TINGKAT EFISIENSI', WORK_UNIT);
  const top = sheet.row;
  sheet.head(
    [
      'No',
      'Indikator Kinerja',
      '',
      { group: 'OUTPUT', columns: PARTS },
      { group: 'INPUT (Rp)', columns: PARTS },
      'IE',
      'TE',
      'Capaian TE',
    ],
    { repeat: false, numbered: false },
  );
  sheet.remerge([top, 1, top + 1, 2], 'Indikator Kinerja', 'head');
  for (const own of indikator) {
    sheet.block([sheet.row, 1, sheet.row, 2], own['indicator'] ?? '', 'text');
    sheet.line([
      [figure(own['id']), 'centre'],
      undefined,
      undefined,
      ...cells(own, [
        ['l9_output_target', 'figure'],
        ['l9_output_realisasi', 'figure'],
        ['l9_output_pct', 'hundredths'],
        ['l9_input_target', 'money'],
        ['l9_input_realisasi', 'money'],
        ['l9_input_pct', 'hundredths'],
        ['l9_ie', 'hundredths'],
        ['l9_te', 'hundredths'],
        ['l9_capaian_te', 'centre'],
      ]),
    ]);
  }
  const total = (key: string) =>
    figure(readCsv('totals').find((row) => row['key'] === `l9_total_${key}`)?.['printed']);
  sheet.block([sheet.row, 0, sheet.row, 4], 'TOTAL', 'subtotal');
  sheet.line([
    ...Array.from({ length: 5 }, () => undefined),
    [total('output_pct'), 'subtotalFigure'],
    [total('input_target'), 'subtotalMoney'],
    [total('input_realisasi'), 'subtotalMoney'],
    [total('input_pct'), 'subtotalFigure'],
    [total('ie'), 'subtotalFigure'],
    [total('te'), 'subtotalFigure'],
    [total('capaian_te'), 'subtotalFigure'],
  ]);
}

function cells(
  row: CsvRow,
  columns: readonly (readonly [string, StyleName])[],
): (readonly [Content, StyleName])[] {
  return columns.map(([column, style]) => [figure(row[column]), style]);
}
