import { quarters, type Form } from './form';

export const RAPK = {
  id: 'rapk',
  name: 'Rencana Aksi Perjanjian Kinerja (RAPK) BPOM',
  source: 'Pedoman penyusunan laporan kinerja BPOM, lampiran RAPK',
  titleWords: ['rencana aksi perjanjian kinerja', 'rapk'],
  columns: [
    { head: 'No', field: 'number' },
    { head: 'Sasaran Kegiatan', field: 'objective' },
    { head: 'Indikator Kinerja', field: 'indicator' },
    {
      head: 'Target {y}',
      columns: [
        { head: 'B03', field: 'target', quarter: 1 },
        { head: 'B06', field: 'target', quarter: 2 },
        { head: 'B09', field: 'target', quarter: 3 },
        { head: 'B12', field: 'target', quarter: 4 },
      ],
    },
    { head: 'Anggaran (Rp)', field: 'budget-ceiling' },
  ],
  levels: ['perspective', 'objective', 'indicator'],
  periodRule: 'last',
  scored: 'targets',
} as const satisfies Form;

/** Realisasi beside the RAPK, as the offices of BPOM keep it. */
export const RAPK_ACTUAL = {
  id: 'rapk-realisasi',
  name: 'Realisasi RAPK BPOM',
  source: 'Pedoman penyusunan laporan kinerja BPOM',
  titleWords: ['realisasi kinerja dan anggaran', 'realisasi rapk'],
  columns: [
    { head: 'No', field: 'number' },
    { head: 'Kode IKU', field: 'code' },
    { head: 'Sasaran Kegiatan', field: 'objective' },
    { head: 'Indikator Kinerja', field: 'indicator' },
    { head: 'Realisasi s.d. Triwulan', columns: quarters('TW {q}', 'actual') },
    { head: 'Realisasi Anggaran (Rp)', field: 'budget-spent' },
  ],
  levels: ['perspective', 'objective', 'indicator'],
  periodRule: 'last',
  scored: 'scored',
} as const satisfies Form;
