import type { WriteSheet } from 'hucre/xlsx';
import { LembarKerja } from './lembarKerja';
import type { StyleName } from './gaya';

const ROWS = 60;

/** What an office fills in: one row an indicator, everything on one sheet. */
const COLUMNS: readonly { readonly width: number; readonly style: StyleName }[] = [
  { width: 22, style: 'input' },
  { width: 34, style: 'input' },
  { width: 8, style: 'inputFigure' },
  { width: 44, style: 'input' },
  { width: 11, style: 'inputFigure' },
  { width: 12, style: 'inputFigure' },
  ...Array.from({ length: 9 }, () => ({ width: 10, style: 'inputFigure' as const })),
  { width: 18, style: 'inputMoney' },
  { width: 18, style: 'inputMoney' },
];

const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;

const GUIDE: readonly (readonly [heading: string, text: string])[] = [
  [
    'Mengisi',
    'Tulis satu indikator per baris di lembar Kinerja. Perspektif dan sasaran cukup ditulis sekali, di baris indikatornya yang pertama; baris di bawahnya boleh kosong.',
  ],
  [
    'Angka',
    'Ketik angka saja, misalnya 92,25. Satuannya ditulis di kolom Satuan. Rupiah ditulis tanpa Rp dan tanpa titik; titiknya muncul sendiri.',
  ],
  ['Belum diukur', 'Kosongkan sel atau tulis N/A. Kosong bukan nol: indikator itu tidak ikut dirata-rata.'],
  [
    'Triwulan',
    'Isi target dan realisasi kumulatif, dari awal tahun sampai akhir triwulan itu. Bila hanya ada angka setahun, isi Target Tahun dan TW IV saja.',
  ],
  [
    'Arah',
    'maksimal: makin tinggi makin baik. minimal: makin rendah makin baik. stabil: makin dekat ke target makin baik. Kosong berarti maksimal.',
  ],
  [
    'Menghitung',
    'Buka panel LAKIP di Excel dan tekan Hitung, atau jalankan: npx lakip hitung NAMA-BERKAS.xlsx',
  ],
  [
    'Hasil',
    'Capaian, kriteria, NPS, dan efisiensi ditulis di kolom sebelah kanan tabel. Isian Anda tidak diubah.',
  ],
];

/** The sheets of `templat.xlsx`. */
export function templatSheets(): readonly WriteSheet[] {
  return [form(), guide()].map((sheet) => sheet.toSheet());
}

function form(): LembarKerja {
  const sheet = new LembarKerja(
    'Kinerja',
    COLUMNS.map(({ width }) => width),
  );
  sheet.title('PENGUKURAN KINERJA', 'Nama satuan kerja dan tahun');
  sheet.head(
    [
      'Perspektif',
      'Sasaran',
      'No',
      'Indikator Kinerja',
      'Satuan',
      'Arah',
      'Target Tahun',
      { group: 'Target s.d. Triwulan', columns: QUARTERS },
      { group: 'Realisasi s.d. Triwulan', columns: QUARTERS },
      'Anggaran (Rp)',
      'Realisasi Anggaran (Rp)',
    ],
    { repeat: true, numbered: false },
  );
  const first = sheet.row + 1;
  for (let row = 0; row < ROWS; row += 1) sheet.line(COLUMNS.map(({ style }) => [null, style]));
  const last = sheet.row;
  sheet.validate({
    type: 'list',
    values: ['maksimal', 'minimal', 'stabil'],
    range: `F${first}:F${last}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Arah indikator',
    errorMessage: 'Pilih maksimal, minimal, atau stabil.',
  });
  sheet.validate({
    type: 'decimal',
    operator: 'greaterThanOrEqual',
    formula1: '0',
    range: `P${first}:Q${last}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Anggaran',
    errorMessage: 'Tulis rupiah sebagai angka, tanpa Rp dan tanpa titik.',
  });
  sheet.validate({
    type: 'custom',
    formula1: `OR(ISNUMBER(G${first}),G${first}="N/A",G${first}="-")`,
    range: `G${first}:O${last}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Bukan angka',
    errorMessage: 'Isi ini teks, bukan angka. Tulis angka saja, misalnya 92,25, atau N/A bila belum diukur.',
  });
  return sheet;
}

function guide(): LembarKerja {
  const sheet = new LembarKerja('Petunjuk', [16, 84], 'portrait');
  sheet.title('PETUNJUK PENGISIAN');
  for (const [heading, text] of GUIDE) {
    sheet.line([
      [heading, 'heading'],
      [text, 'paragraph'],
    ]);
  }
  return sheet;
}
