import { computeWorkbook } from '../../../../src/app/index';
import { contentOf, type Row } from '../../../helpers/officeWorkbook';

const HEADER: Row = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
const capaian = (...rows: Row[]) => {
  const { reading } = computeWorkbook(contentOf([{ sheet: 'A', cells: [HEADER, ...rows] }]));
  return reading.tables[0]?.rows.map(({ cells }) => cells['achievement']?.value ?? null);
};
const A: Row = [1, 'Nilai kepuasan pelanggan', 80, 84, 1.05];
const B: Row = [2, 'Jumlah peserta pelatihan', 200, 204, 1.02];

describe('capaian typed as bare ratios (M-31)', () => {
  it('is read in percent when the figures beside it prove it in nearly all rows', () => {
    expect(capaian(A, B)).toEqual([105, 102]);
    expect(
      capaian(
        A,
        B,
        [3, 'Jumlah sekolah binaan', 10, 9, 0.9],
        [4, 'Jumlah desa binaan', 5, 5, 1.3],
        [5, 'Jumlah kader', 50, 49, 0.98],
      ),
    ).toEqual([105, 102, 90, 130, 98]);
  });

  it('stays as it is where one row alone shows it, the figures say percent, or nothing agrees', () => {
    expect(capaian(A)).toEqual([1.05]);
    expect(
      capaian([1, 'Nilai kepuasan pelanggan', 80, 84, 105], [2, 'Jumlah peserta pelatihan', 200, 2, 1]),
    ).toEqual([105, 1]);
    expect(
      capaian([1, 'Nilai kepuasan pelanggan', 80, 84, 0.3], [2, 'Jumlah peserta pelatihan', 200, 204, 0.7]),
    ).toEqual([0.3, 0.7]);
  });

  it('leaves a figure that is a percent already among ratios', () => {
    expect(
      capaian(
        A,
        B,
        [3, 'Jumlah kader', 50, 49, 0.98],
        [4, 'Jumlah desa', 50, 45, 0.9],
        [5, 'Jumlah sekolah binaan', 10, 9, 90],
      ),
    ).toEqual([105, 102, 98, 90, 90]);
  });
});
