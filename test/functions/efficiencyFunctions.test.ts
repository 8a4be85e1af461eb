import { resetFunctionProfile, setFunctionProfile } from '../../src/functions/profile';
import { BPOM_2021 } from '../../src/scoring/index';
import { expected } from '../golden/kupang-2021/figures';
import { call, col, DESKTOP_EMPTY, errorOf, excelError, one, WEB_EMPTY } from './call';

afterEach(resetFunctionProfile);

describe('the efficiency functions', () => {
  it('follow from each other as in Lampiran 7 and 9', () => {
    const rows = expected.indicators;
    const input = call(
      'PENYERAPAN',
      col(...rows.map((row) => row.inputTarget)),
      col(...rows.map((row) => row.inputRealisasi)),
    );
    const index = call('INDEKS_EFISIENSI', col(...rows.map(({ capaian }) => capaian)), input);
    const level = call('TINGKAT_EFISIENSI', index);
    rows.forEach((row, place) => {
      expect(input[place]?.[0]).toBeCloseTo(row.inputPct, 9);
      expect(index[place]?.[0]).toBeCloseTo(row.IE, 9);
      expect(level[place]?.[0]).toBeCloseTo(row.TE, 9);
    });
    expect(call('KATEGORI_EFISIENSI', level)).toEqual(rows.map(({ kategori }) => [kategori]));
    expect(call('CAPAIAN_TE', level)).toEqual(rows.map(({ capaianTE }) => [capaianTE]));
  });

  it('read money as it is written', () => {
    expect(one('PENYERAPAN', [['Rp. 27.919.789.000,-']], [['27.856.172.218']])).toBeCloseTo(99.7721, 3);
    expect(one('PENYERAPAN', [['Rp1.000']], [['Rp750']])).toBe(75);
    expect(call('PENYERAPAN', col('1.000', '2.000'), col('500', '1.000'))).toEqual([[50], [50]]);
  });

  it('give the efficiency value of PMK 22/2021, at the ends of its scale outside (M-25)', () => {
    expect(call('NILAI_EFISIENSI', col(-25, -20, 0, 10, 20, 30))).toEqual([
      [0],
      [0],
      [50],
      [75],
      [100],
      [100],
    ]);
    expect(one('NILAI_EFISIENSI', [['7,5']])).toBe(68.75);
  });

  it('take SE from the profile or from a cell', () => {
    expect(one('TINGKAT_EFISIENSI', [[0.9]], [[0.8]])).toBeCloseTo(0.125, 12);
    setFunctionProfile({ method: { ...BPOM_2021, efficiencyStandard: 0.8 } });
    expect(one('TINGKAT_EFISIENSI', [[0.9]])).toBeCloseTo(0.125, 12);
  });

  it.each<[Parameters<typeof errorOf>, string, RegExp]>([
    [['PENYERAPAN', [[DESKTOP_EMPTY]], [[5]]], '#VALUE!', /0 atau kosong/],
    [['PENYERAPAN', [[WEB_EMPTY]], [[5]]], '#N/A', /pagu/],
    [['INDEKS_EFISIENSI', [[100]], [[0]]], '#VALUE!', /0 atau kosong/],
    [['INDEKS_EFISIENSI', [['N/A']], [[90]]], '#N/A', /output/],
    [['TINGKAT_EFISIENSI', [[excelError('#DIV/0!')]]], '#VALUE!', /#DIV\/0!/],
    [['KATEGORI_EFISIENSI', [[WEB_EMPTY]]], '#N/A', /te/],
    [['CAPAIAN_TE', [['tinggi']]], '#VALUE!', /tinggi/],
  ])('%j is %s', (args, code, message) => {
    expect(errorOf(...args)).toEqual({ code, message: expect.stringMatching(message) });
  });
});
