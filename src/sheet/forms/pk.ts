import type { Form } from './form';

export const PK_BPOM = {
  id: 'pk-bpom',
  name: 'Perjanjian Kinerja BPOM, dengan anggaran per sasaran',
  source: 'Pedoman penyusunan laporan kinerja BPOM, lampiran PK',
  titleWords: ['perjanjian kinerja', 'pernyataan perjanjian kinerja'],
  columns: [
    { head: 'No', field: 'number' },
    { head: 'Sasaran Kegiatan', field: 'objective' },
    { head: 'Indikator Kinerja', field: 'indicator' },
    { head: 'Target', field: 'target' },
    { head: 'Anggaran (Rp)', field: 'budget-ceiling' },
  ],
  levels: ['perspective', 'objective', 'indicator'],
  periodRule: 'none',
  scored: 'targets',
} as const satisfies Form;

export const PK = {
  id: 'pk',
  name: 'Lampiran Perjanjian Kinerja',
  source: 'PermenPANRB 53/2014',
  titleWords: ['perjanjian kinerja'],
  columns: [
    { head: 'No', field: 'number' },
    { head: 'Sasaran Strategis', field: 'objective' },
    { head: 'Indikator Kinerja', field: 'indicator' },
    { head: 'Satuan', field: 'unit-of-measure' },
    { head: 'Target', field: 'target' },
  ],
  levels: ['objective', 'indicator'],
  periodRule: 'none',
  scored: 'targets',
} as const satisfies Form;

/** The second table of a PK: programs and their budget, without indicators. */
export const PK_PROGRAMME = {
  id: 'pk-program',
  name: 'Lampiran Perjanjian Kinerja: program dan anggaran',
  source: 'PermenPANRB 53/2014',
  titleWords: ['anggaran program', 'program dan anggaran'],
  columns: [
    { head: 'No', field: 'number' },
    { head: 'Program', field: null },
    { head: 'Anggaran', field: 'budget-ceiling' },
    { head: 'Keterangan', field: null },
  ],
  levels: ['programme'],
  periodRule: 'none',
  scored: 'money',
} as const satisfies Form;
