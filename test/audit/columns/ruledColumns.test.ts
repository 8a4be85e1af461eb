import { ruledColumns } from '../../../src/audit/columns/ruledColumns';
import { foundIn } from './found';

const efficiency = (last: number, head = 'Nilai Efisiensi'): (string | number)[][] => [
  ['No', 'Satuan Kerja', 'Efisiensi (E)', head],
  ['(1)', '(2)', '(3)', '(4)'],
  [1, 'Kantor Pusat', 4, 60],
  [2, 'Kantor Utara', -3.5, 41.25],
  [3, 'Kantor Selatan', 25, 100],
  [4, 'Kantor Barat', 8, last],
];

describe('nilai efisiensi of PMK 214', () => {
  it('is 50 and two and a half times E, at the end of the scale beyond 20', () => {
    expect(foundIn(ruledColumns, efficiency(70))).toEqual([]);
    expect(foundIn(ruledColumns, efficiency(72))).toEqual(['error ne-wrong D6 70']);
  });

  it('is left alone under another head, and where the table proves no rule', () => {
    expect(foundIn(ruledColumns, efficiency(72, 'Realisasi'))).toEqual([]);
    expect(
      foundIn(ruledColumns, [
        ['E', 'NE'],
        [4, 61],
        [8, 72],
        [2, 53],
      ]),
    ).toEqual([]);
  });
});

describe('NKA from EKA and IKPA', () => {
  it('in rows, with either weights, as text too', () => {
    const years = (nka: string): string[][] => [
      ['Tahun', 'EKA', 'IKPA', 'NKA'],
      ['2021', '87,34', '95,34', '90,54'],
      ['2022', '90,00', '92,00', nka],
      ['2023', '80,00', '95,00', '86,00'],
    ];
    expect(foundIn(ruledColumns, years('90,80'))).toEqual([]);
    expect(foundIn(ruledColumns, years('98,00'))).toEqual(['error nka-wrong D3 90.8']);
  });

  it('in columns, with halves', () => {
    const turned = (nka: number): (string | number)[][] => [
      ['Komponen', 'TW I', 'TW II', 'TW III'],
      ['Nilai EKA', 80, 84, 90],
      ['Nilai IKPA', 90, 96, 94],
      ['NKA', 85, 90, nka],
    ];
    expect(foundIn(ruledColumns, turned(92))).toEqual([]);
    expect(foundIn(ruledColumns, turned(95))).toEqual(['error nka-wrong D4 92']);
  });
});

describe('nilai x bobot', () => {
  const components = (weighted: number): (string | number)[][] => [
    ['Komponen IKPA', 'Nilai', 'Bobot', 'Nilai Akhir'],
    ['Revisi DIPA', 100, 10, 10],
    ['Deviasi Halaman III', 87.5, 15, 13.13],
    ['Penyerapan Anggaran', 92.4, 20, weighted],
    ['Belanja Kontraktual', 100, 10, 10],
  ];

  it('follows its rows', () => {
    expect(foundIn(ruledColumns, components(18.48))).toEqual([]);
    expect(foundIn(ruledColumns, components(18.84))).toEqual(['error weighted-wrong D4 18.48']);
  });

  it('is not expected where most rows are made in another way', () => {
    const other = components(30).map((row, at) => (at > 1 ? [...row.slice(0, 3), at] : row));
    expect(foundIn(ruledColumns, other)).toEqual([]);
  });
});
