import type { Band, Method } from '../method';
import { BPOM_2021 } from './bpom2021';

const CRITERIA: readonly Band[] = [
  { id: 'very-poor', label: 'Sangat Kurang', from: null, fromOp: '<', to: 50, toOp: '<=', tone: 'very-poor' },
  { id: 'poor', label: 'Kurang', from: 50, fromOp: '<', to: 60, toOp: '<=', tone: 'poor' },
  { id: 'fair', label: 'Cukup', from: 60, fromOp: '<', to: 80, toOp: '<=', tone: 'fair' },
  { id: 'good', label: 'Baik', from: 80, fromOp: '<', to: 90, toOp: '<=', tone: 'good' },
  { id: 'very-good', label: 'Sangat Baik', from: 90, fromOp: '<', to: null, toOp: '<', tone: 'very-good' },
];

/** Budget performance of the Ministry of Finance: geometric mean at every level. Efficiency as in BPOM 2021. */
export const PMK_22: Method = {
  ...BPOM_2021,
  id: 'pmk-22-2021',
  name: 'PMK 22/PMK.02/2021',
  source:
    'PMK 22/PMK.02/2021, lampiran: rata-rata geometrik, kategori nilai kinerja; efisiensi seperti BPOM 2021',
  criterionBands: CRITERIA,
  mean: 'geometric',
  levelNames: {
    perspective: ['program'],
    objective: ['output program', 'output', 'keluaran program', 'keluaran', 'sasaran program', 'kegiatan'],
  },
};
