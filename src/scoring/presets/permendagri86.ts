import type { Band, Method } from '../method';
import { BPOM_2021 } from './bpom2021';

/** Printed in whole numbers (91 to 100, 76 to 90 ...); each hole is closed upwards: 90.5 is Tinggi (M-17). */
const CRITERIA: readonly Band[] = [
  { id: 'very-low', label: 'Sangat Rendah', from: null, fromOp: '<', to: 51, toOp: '<', tone: 'very-poor' },
  { id: 'low', label: 'Rendah', from: 51, fromOp: '<=', to: 66, toOp: '<', tone: 'poor' },
  { id: 'medium', label: 'Sedang', from: 66, fromOp: '<=', to: 76, toOp: '<', tone: 'fair' },
  { id: 'high', label: 'Tinggi', from: 76, fromOp: '<=', to: 91, toOp: '<', tone: 'good' },
  { id: 'very-high', label: 'Sangat Tinggi', from: 91, fromOp: '<=', to: null, toOp: '<', tone: 'very-good' },
];

/** Local governments: no perspectives, the total is the mean of the objectives. Efficiency as in BPOM 2021. */
export const PERMENDAGRI_86: Method = {
  ...BPOM_2021,
  id: 'permendagri-86-2017',
  name: 'Permendagri 86/2017',
  source:
    'Permendagri Nomor 86 Tahun 2017, skala nilai peringkat kinerja; nama kriteria belum dikonfirmasi dari naskahnya; efisiensi seperti BPOM 2021',
  criterionBands: CRITERIA,
  totalOf: 'objectives',
};
