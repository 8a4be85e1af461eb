import { resetFunctionProfile, setFunctionProfile } from '../../src/functions/profile';
import { BPOM_2021 } from '../../src/scoring/index';
import { expected } from '../golden/kupang-2021/figures';
import { call, col, DESKTOP_EMPTY, errorOf, excelError, one, WEB_EMPTY } from './call';

afterEach(resetFunctionProfile);

describe('ANGKA (M-30, M-31)', () => {
  it.each([
    ['92,25', 92.25],
    ['Rp. 27.919.789.000,-', 27919789000],
    ['851,123,761', 851123761],
    ['Tidak Efisien (75%)', 75],
    ['0,26 %', 0.26],
    ['60 kali', 60],
    [12.5, 12.5],
  ])('reads %s', (text, wanted) => expect(one('ANGKA', [[text]])).toBe(wanted));

  it('decides by the column, and by examples of it', () => {
    expect(call('ANGKA', col('1.625', '2.15'))).toEqual([[1.625], [2.15]]);
    expect(call('ANGKA', col('2.406', '27.919.789'))).toEqual([[2406], [27919789]]);
    expect(one('ANGKA', [['1.625']], col('2.15', 'N/A'))).toBe(1.625);
    expect(one('ANGKA', [['1.625']], [['27.919.789']])).toBe(1625);
  });

  it.each([
    ['1.625', '#VALUE!', /ribuan.*desimal/],
    ['80 - 90', '#VALUE!', /rentang/],
    ['Baik', '#VALUE!', /bukan angka/],
    ['N/A', '#N/A', /teks/],
    [WEB_EMPTY, '#N/A', /teks/],
  ])('%s is %s', (text, code, message) => {
    expect(errorOf('ANGKA', [[text]])).toEqual({ code, message: expect.stringMatching(message) });
  });
});

describe('HITUNG', () => {
  const rows = expected.indicators;
  const columns = [
    col(...rows.map(({ target }) => target)),
    col(...rows.map(({ realisasi }) => realisasi)),
    col(...rows.map(({ inputTarget }) => inputTarget)),
    col(...rows.map(({ inputRealisasi }) => inputRealisasi)),
  ] as const;

  it('spills all results of the report: capaian, kriteria, % input, IE, SE, kategori, TE, capaian TE', () => {
    const cells = call('HITUNG', ...columns);
    rows.forEach((row, place) => {
      const close = (value: number) => expect.closeTo(value, 9) as unknown;
      expect(cells[place]).toEqual([
        close(row.capaian),
        row.criteria,
        close(row.inputPct),
        close(row.IE),
        1,
        row.kategori,
        close(row.TE),
        row.capaianTE,
      ]);
    });
  });

  it('spills two columns without budgets', () => {
    expect(call('HITUNG', col(100, 50), col(95, 20), null, null)).toEqual([
      [95, 'Baik'],
      [40, 'Sangat Kurang'],
    ]);
  });

  it('has headers when the first row holds some', () => {
    expect(
      call('HITUNG', col('Target', 100), col('Realisasi', 95), col('Anggaran', 100), col('Realisasi', 95)),
    ).toEqual([
      ['% Capaian', 'Kriteria', '% Input', 'IE', 'SE', 'Kategori', 'TE', 'Capaian TE'],
      [95, 'Baik', 95, 1, 1, 'Efisien', 0, 100],
    ]);
    setFunctionProfile({ language: 'en' });
    expect(call('HITUNG', col('Target', 100), col('Actual', 95))[0]).toEqual(['% Achievement', 'Criterion']);
  });

  it('reads predicates as predicates, not as a header', () => {
    expect(call('HITUNG', col('BB', 'WTP'), col('A', 'WTP'))).toEqual([
      [120, 'Sangat Baik'],
      [100, 'Baik'],
    ]);
  });

  it.each([
    ['web', WEB_EMPTY],
    ['desktop', DESKTOP_EMPTY],
  ])('keeps empty rows empty (%s)', (_host, empty) => {
    expect(call('HITUNG', col(100, empty), col(95, empty), col(100, empty), col(95, empty))[1]).toEqual(
      Array(8).fill(''),
    );
  });

  it('writes N/A for what was not measured, so that AVERAGE leaves it out', () => {
    expect(call('HITUNG', col(100), col('N/A'), col(100), col(50))).toEqual([
      ['N/A', 'N/A', 50, 'N/A', 'N/A', 'N/A', 'N/A', 'N/A'],
    ]);
    expect(call('HITUNG', col(100), col(95), col(WEB_EMPTY), col(50))).toEqual([
      [95, 'Baik', 'N/A', 'N/A', 'N/A', 'N/A', 'N/A', 'N/A'],
    ]);
    expect(call('HITUNG', col(100), col(95), col(100), null)).toEqual([
      [95, 'Baik', 'N/A', 'N/A', 'N/A', 'N/A', 'N/A', 'N/A'],
    ]);
  });

  it('shows an error where it arises and computes the rest', () => {
    const [zero, broken, unspent] = call(
      'HITUNG',
      col(0, 100, 100),
      col(5, 95, 95),
      col(100, excelError('#REF!'), 100),
      col(50, 50, 0),
    );
    expect(zero?.[0]).toMatch(/^Galat: Target 0/);
    expect(zero?.slice(1)).toEqual(['', 50, 'N/A', 'N/A', 'N/A', 'N/A', 'N/A']);
    expect(broken?.slice(0, 2)).toEqual([95, 'Baik']);
    expect(broken?.[2]).toMatch(/^Galat: Ada sel berisi galat #REF! di pagu/);
    expect(unspent?.[2]).toBe(0);
    expect(unspent?.[3]).toMatch(/^Galat: /);
  });

  it('reads 0 of 0 under minimal as Tercapai (M-4)', () => {
    setFunctionProfile({ method: { ...BPOM_2021, direction: 'minimal' } });
    expect(call('HITUNG', col(0, 10), col(0, 8))).toEqual([
      ['N/A', 'Tercapai'],
      [120, 'Sangat Baik'],
    ]);
  });

  it('refuses columns of different length, and blocks', () => {
    expect(errorOf('HITUNG', col(1, 2), col(1)).message).toMatch(/realisasi/);
    expect(
      errorOf(
        'HITUNG',
        [
          [1, 2],
          [3, 4],
        ],
        col(1, 2),
      ).message,
    ).toMatch(/target harus satu kolom/);
  });

  it('gives what NPS gives on the same rows', () => {
    const capaian = call('HITUNG', columns[0], columns[1]).map(([value]) => [value]);
    expect(one('NPS', capaian)).toBeCloseTo(expected.notTheTotal.meanOf29Indicators, 9);
  });
});
