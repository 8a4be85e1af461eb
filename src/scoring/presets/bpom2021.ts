import type { Band, Method } from '../method';

/** Kriteria Capaian (M-14). Printed with `110 % < x` for Sangat Baik: exactly 110 is closed upwards. */
const CRITERIA: readonly Band[] = [
  { id: 'very-poor', label: 'Sangat Kurang', from: null, fromOp: '<', to: 50, toOp: '<', tone: 'very-poor' },
  { id: 'poor', label: 'Kurang', from: 50, fromOp: '<=', to: 70, toOp: '<', tone: 'poor' },
  { id: 'fair', label: 'Cukup', from: 70, fromOp: '<=', to: 90, toOp: '<', tone: 'fair' },
  { id: 'good', label: 'Baik', from: 90, fromOp: '<=', to: 110, toOp: '<', tone: 'good' },
  { id: 'very-good', label: 'Sangat Baik', from: 110, fromOp: '<=', to: 120, toOp: '<=', tone: 'very-good' },
  {
    id: 'inconclusive',
    label: 'Tidak dapat disimpulkan',
    from: 120,
    fromOp: '<',
    to: null,
    toOp: '<',
    tone: 'neutral',
  },
];

/** Capaian Indikator Tingkat Efisiensi (M-22): upper end of TE, capaian. Printed for two decimals, closed upwards. */
const STEPS: readonly (readonly [to: number | null, value: number])[] = [
  [0.2, 100],
  [0.4, 95],
  [0.6, 92],
  [0.8, 90],
  [1, 88],
  [1.2, 86],
  [1.4, 84],
  [1.6, 80],
  [1.8, 78],
  [null, 75],
];

const BELOW_PLAN: Band = {
  id: 'te-below',
  label: 'Tidak Efisien (75%)',
  from: null,
  fromOp: '<',
  to: 0,
  toOp: '<',
  tone: 'poor',
  value: 75,
};

function efficiencyBand(place: number): Band {
  const [to, value] = STEPS[place] as (typeof STEPS)[number];
  const isEfficient = to !== null && to <= 1;
  return {
    id: `te-${place + 1}`,
    label: `${isEfficient ? 'Efisien' : 'Tidak Efisien'} (${value}%)`,
    from: place === 0 ? 0 : (STEPS[place - 1] as (typeof STEPS)[number])[0],
    fromOp: place === 0 ? '<=' : '<',
    to,
    toOp: to === null ? '<' : '<=',
    tone: isEfficient ? 'good' : 'poor',
    value,
  };
}

/** The rules of the 2021 performance report of Balai POM di Kupang: the default profile. */
export const BPOM_2021: Method = {
  version: 1,
  id: 'bpom-2021',
  name: 'BPOM 2021',
  source:
    'Laporan Kinerja Tahun 2021 Balai POM di Kupang: BAB II E (capaian, kriteria, NPS, IE), BAB III D dan IKU 11.2 (SE, TE, kategori, capaian TE), Lampiran 5 dan 9',
  direction: 'maksimal',
  minimalForm: 'A',
  cap: null,
  criterionBands: CRITERIA,
  classifyDecimals: null,
  mean: 'arithmetic',
  perspectiveOf: 'objectives',
  totalOf: 'perspectives',
  perspectiveWeights: {},
  quarterKind: 'kumulatif',
  efficiencyStandard: 1,
  efficiencyCategories: {
    bands: [{ id: 'efficient', label: 'Efisien', from: 0, fromOp: '<=', to: 1, toOp: '<=', tone: 'good' }],
    otherwise: {
      id: 'not-efficient',
      label: 'Tidak Efisien',
      from: null,
      fromOp: '<',
      to: null,
      toOp: '<',
      tone: 'poor',
    },
  },
  efficiencyBands: [BELOW_PLAN, ...STEPS.map((_, place) => efficiencyBand(place))],
};

/** The same with every capaian capped at 120 before any mean, as some units of BPOM do. */
export const BPOM_2021_CAPPED: Method = {
  ...BPOM_2021,
  id: 'bpom-2021-120',
  name: 'BPOM 2021 dibatasi 120',
  source: `${BPOM_2021.source}; batas 120 seperti pada bagian a IKU 7.1 dan 10.2 laporan itu, dan pada unit BPOM lain`,
  cap: 120,
};
