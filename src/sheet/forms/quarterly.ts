import { quarters, type Form } from './form';

export const FRA = {
  id: 'fra',
  name: 'Formulir Rencana Aksi (FRA) BPS',
  source: 'Badan Pusat Statistik, formulir rencana aksi',
  titleWords: ['formulir rencana aksi', 'matriks rencana aksi'],
  columns: [
    { head: 'Sasaran', field: 'objective' },
    { head: 'Indikator Kinerja', field: 'indicator' },
    { head: 'Satuan', field: 'unit-of-measure' },
    { head: 'Target Tahunan', field: 'target' },
    { head: 'Alokasi Target (Kumulatif)', columns: quarters('TW {q}', 'target') },
    { head: 'Realisasi (Kumulatif)', columns: quarters('TW {q}', 'actual') },
    { head: 'Capaian Terhadap Target TW (%)', columns: quarters('TW {q}', 'achievement') },
    { head: 'Capaian Terhadap Target Setahun (%)', columns: quarters('TW {q}', 'achievement-of-year') },
    { head: 'Penanggung Jawab', field: 'owner' },
  ],
  levels: ['goal', 'objective', 'indicator'],
  periodRule: 'last',
  scored: 'scored',
} as const satisfies Form;

/** One quarter under the codes of the indicators; the targets stand in another file. */
export const FRA_IMPORT = {
  id: 'fra-impor',
  name: 'Lembar impor FRA BPS (kode dan satu triwulan)',
  source: 'Badan Pusat Statistik, lembar impor realisasi triwulan',
  titleWords: ['import realisasi', 'impor realisasi'],
  columns: [
    { head: 'Kode Indikator', field: 'code' },
    { head: 'Realisasi TW', field: 'actual' },
    { head: 'Kendala yg Dihadapi', field: null },
    { head: 'Solusi yg Telah Dilakukan', field: null },
    { head: 'Rencana Tindak Lanjut', field: null },
    { head: 'PIC Tindak Lanjut', field: 'owner' },
    { head: 'Batas Waktu TL', field: null },
    { head: 'Link Bukti Dukung Kinerja', field: null },
    { head: 'Link Bukti Dukung Rencana Tindak Lanjut Triwulan Sebelumnya', field: null },
  ],
  levels: ['indicator'],
  periodRule: 'open',
  scored: 'not-scored',
} as const satisfies Form;

export const REKAP_TW = {
  id: 'rekap-tw',
  name: 'Rekap capaian per triwulan',
  source: 'monev Renja perangkat daerah, rekap yang disimpan staf',
  titleWords: ['rekapitulasi capaian kinerja triwulan', 'monitoring dan evaluasi kinerja'],
  columns: [
    { head: 'No', field: 'number' },
    { head: 'Sasaran', field: 'objective' },
    { head: 'Indikator Kinerja', field: 'indicator' },
    { head: 'Satuan', field: 'unit-of-measure' },
    { head: 'Target', field: 'target' },
    { head: 'Realisasi Triwulan', columns: quarters('TW {q}', 'actual') },
    { head: 'Capaian (%)', field: 'achievement' },
    { head: 'Kriteria', field: 'criterion' },
  ],
  levels: ['objective', 'indicator'],
  periodRule: 'open',
  scored: 'scored',
} as const satisfies Form;

export const NKO = {
  id: 'nko',
  name: 'Nilai Kinerja Organisasi (NKO)',
  source: 'Kementerian Keuangan, pengelolaan kinerja berbasis balanced scorecard',
  titleWords: ['nilai kinerja organisasi', 'capaian nko'],
  columns: [
    { head: 'Kode IKU', field: 'code' },
    { head: 'Sasaran Strategis', field: 'objective' },
    { head: 'Indikator Kinerja Utama', field: 'indicator' },
    { head: 'Bobot', field: 'weight' },
    { head: 'Polarisasi', field: 'direction' },
    { head: 'Target', field: 'target' },
    { head: 'Realisasi', field: 'actual' },
    { head: 'Indeks Capaian', field: 'achievement' },
  ],
  levels: ['perspective', 'objective', 'indicator'],
  periodRule: 'none',
  scored: 'scored',
} as const satisfies Form;
