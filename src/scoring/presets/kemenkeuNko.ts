import type { Band, Method } from '../method';
import { BPOM_2021 } from './bpom2021';

const COLOURS: readonly Band[] = [
  { id: 'red', label: 'Merah', from: null, fromOp: '<', to: 80, toOp: '<', tone: 'poor' },
  { id: 'yellow', label: 'Kuning', from: 80, fromOp: '<=', to: 100, toOp: '<', tone: 'fair' },
  { id: 'green', label: 'Hijau', from: 100, fromOp: '<=', to: null, toOp: '<', tone: 'good' },
];

/** Weights differ by unit and year; these are one unit's. Both languages, because sheets use either. */
const WEIGHTS = {
  Stakeholder: 30,
  'Pemangku Kepentingan': 30,
  Keuangan: 30,
  Customer: 25,
  Pelanggan: 25,
  'Internal Process': 15,
  'Proses Bisnis Internal': 15,
  'Learning and Growth': 30,
  'Pembelajaran dan Pertumbuhan': 30,
};

/** Nilai Kinerja Organisasi of the Ministry of Finance: capped at 120, weighted perspectives, three colours. */
export const KEMENKEU_NKO: Method = {
  ...BPOM_2021,
  id: 'kemenkeu-nko',
  name: 'Kemenkeu NKO',
  source:
    'Pengelolaan kinerja Kementerian Keuangan (NKO): batas 120, warna hijau, kuning, merah; bobot perspektif contoh KPPBC Tanjung Perak 30/25/15/30, sesuaikan dengan unit dan tahun; batas warna dan bobot belum dikonfirmasi dari peraturan; efisiensi seperti BPOM 2021',
  cap: 120,
  criterionBands: COLOURS,
  perspectiveWeights: WEIGHTS,
};
