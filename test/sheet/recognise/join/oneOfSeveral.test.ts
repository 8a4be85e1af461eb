import { computeWorkbook } from '../../../../src/app/index';
import { contentOf, type Row } from '../../../helpers/officeWorkbook';

const sheet = (name: string, ...rows: Row[]) => ({
  sheet: name,
  cells: [
    [`CAPAIAN KINERJA ${name.toUpperCase()} 2023`],
    ['No', 'Indikator', 'Target', 'Realisasi'],
    ...rows,
  ],
});
const A = sheet('Kesmas', [1, 'Cakupan imunisasi dasar', 90, 92], [2, 'Jumlah posyandu aktif', 30, 28]);
const B = sheet('P2P', [1, 'Persentase kasus TB ditemukan', 85, 80], [2, 'Jumlah desa sehat', 12, 12]);
const asked = (sheets: (typeof A)[], options = {}) =>
  computeWorkbook(contentOf(sheets), options)
    .decisions.filter(({ kind, isOpen }) => kind === 'primary-table' && isOpen)
    .map(({ candidates }) => candidates.map(({ id }) => id));

describe('sheets of one form with other indicators each', () => {
  it('are asked about: none of them is the office', () => {
    expect(asked([A, B])).toEqual([['Kesmas|A2', 'P2P|A2']]);
  });

  it.each<[string, (typeof A)[], object]>([
    ['one of them is answered', [A, B], { mapping: { version: 1, answers: { 'primary-table': 'P2P|A2' } } }],
    ['one of them is named', [A, B], { hints: { actualSheet: 'P2P' } }],
    ['they hold the same indicators', [A, { ...A, sheet: 'Salinan' }], {}],
    [
      'their headers differ',
      [
        A,
        {
          ...B,
          cells: B.cells.map((row, at) => (at === 1 ? ['No', 'Indikator', 'Target', 'Capaian Nyata'] : row)),
        },
      ],
      {},
    ],
    ['there is only one', [A], {}],
  ])('are not asked about when %s', (_, sheets, options) => expect(asked(sheets, options)).toEqual([]));
});

describe('tables of the same indicators', () => {
  const withActuals = (name: string, first: number, second: number) => ({
    ...A,
    sheet: name,
    cells: A.cells.map((row, at) =>
      at < 2 ? row : [...(row as (string | number)[]).slice(0, 3), at === 2 ? first : second],
    ),
  });

  it('with other realisasi are asked about: one of them is a draft, another period, another unit', () => {
    expect(asked([A, withActuals('Rekap', 88, 25)])).toEqual([['Kesmas|A2', 'Rekap|A2']]);
  });

  it('of which one figure differs are not: that is a slip', () => {
    expect(asked([A, withActuals('Rekap', 92, 25)])).toEqual([]);
  });
});
