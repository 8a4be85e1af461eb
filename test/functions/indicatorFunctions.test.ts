import { resetFunctionProfile, setFunctionProfile } from '../../src/functions/profile';
import { BPOM_2021, BPOM_2021_CAPPED, KEMENKEU_NKO } from '../../src/scoring/index';
import { call, col, DESKTOP_EMPTY, errorOf, excelError, one, WEB_EMPTY } from './call';

afterEach(resetFunctionProfile);

describe('CAPAIAN', () => {
  it('computes one cell (Tabel 3.3, IKU 1.1)', () => {
    expect(one('CAPAIAN', [[91.5]], [[92.25]])).toBeCloseTo(100.81967213114754, 9);
  });

  it('takes lone values where a host hands over a cell as it is', () => {
    expect(one('CAPAIAN', 91.5, 92.25)).toBeCloseTo(100.81967213114754, 9);
  });

  it('computes a column from columns; an error in one row does not hide the others', () => {
    const cells = call('CAPAIAN', col(80, 0, 100), col(40, 5, 90));
    expect(cells).toEqual([[50], [expect.stringMatching(/^Galat: Target 0/)], [90]]);
  });

  it.each([
    [[[['Galat: Target 0.']], [[50]]], /^Target 0\.$/],
    [[[['Error: The target is 0.']], [[50]]], /^The target is 0\.$/],
  ])('says of a failed result that it is given what that one said', (args, message) =>
    expect(errorOf('CAPAIAN', ...args).message).toMatch(message),
  );

  it('serves every row with one target', () =>
    expect(call('CAPAIAN', [[80]], col(40, 80))).toEqual([[50], [100]]));

  it.each([
    ['minimal', 120],
    ['Semakin rendah semakin baik', 120],
    ['maksimal', 80],
    ['Maks.', 80],
    ['stabil', 80],
    [null, 80],
  ])('goes by the direction %s', (direction, wanted) => {
    expect(one('CAPAIAN', [[10]], [[8]], direction === null ? null : [[direction]])).toBeCloseTo(wanted, 9);
  });

  it('takes a direction for each row, empty ones by the profile', () => {
    expect(call('CAPAIAN', col(10, 10, 10), col(8, 8, 8), col('minimal', WEB_EMPTY, DESKTOP_EMPTY))).toEqual([
      [120],
      [80],
      [80],
    ]);
  });

  it('goes by the method of the workbook: direction, form and cap (M-2, M-3)', () => {
    setFunctionProfile({ method: { ...BPOM_2021, direction: 'minimal', minimalForm: 'B' } });
    expect(one('CAPAIAN', [[10]], [[8]])).toBeCloseTo(125, 9);
    setFunctionProfile({ method: BPOM_2021_CAPPED });
    expect(one('CAPAIAN', [[10]], [[15]])).toBe(120);
  });

  it('reads figures in text by their column (M-30): 92,25 makes 1.625 a thousand', () => {
    expect(call('CAPAIAN', col('91,5', '1.625'), col('92,25', '1.625'))).toEqual([
      [expect.closeTo(100.8197, 3)],
      [100],
    ]);
    expect(one('CAPAIAN', [['20 %']], [['5%']])).toBe(25);
    expect(one('CAPAIAN', [['Efisien (91%)']], [['Tidak Efisien (75%)']])).toBeCloseTo(82.41758241758242, 9);
  });

  it('asks rather than guesses: 1.625 alone may be thousands or decimals', () => {
    expect(errorOf('CAPAIAN', [['1.625']], [['2,5']])).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('1.625'),
    });
    setFunctionProfile({ separators: { decimal: ',', thousands: '.' } });
    expect(one('CAPAIAN', [['1.625']], [[1625]])).toBe(100);
  });

  it('takes a range target and predicates (M-2, M-6)', () => {
    expect(one('CAPAIAN', [['80 - 90']], [[85]])).toBe(100);
    expect(one('CAPAIAN', [['80 - 90']], [[99]])).toBeCloseTo(110, 9);
    expect(one('CAPAIAN', [['WTP']], [['WTP']])).toBe(100);
    expect(one('CAPAIAN', [['BB']], [['A']])).toBe(120);
    expect(errorOf('CAPAIAN', [['WTP']], [['A']]).message).toMatch(/WTP.*A/);
  });

  it.each<[string, unknown, unknown, string, RegExp]>([
    ['not measured on the web', 5, WEB_EMPTY, '#N/A', /realisasi belum ada/],
    ['an empty text', 5, '', '#N/A', /realisasi belum ada/],
    ['N/A', 5, 'N/A', '#N/A', /realisasi belum ada/],
    ['a dash', 5, '–', '#N/A', /realisasi belum ada/],
    ['#N/A', 5, excelError('#N/A'), '#N/A', /realisasi belum ada/],
    ['no target on the web', WEB_EMPTY, 5, '#N/A', /target belum diisi/],
    ['target 0, or an empty one on the desktop', DESKTOP_EMPTY, 5, '#VALUE!', /Target 0 atau kosong/],
    ['a negative target', -5, 5, '#VALUE!', /lebih kecil dari 0/],
    ['another error', 5, excelError('#REF!'), '#VALUE!', /#REF!.*realisasi/],
    ['an error as cell value', 5, { type: 'Error', basicValue: '#DIV/0!' }, '#VALUE!', /#DIV\/0!/],
    ['an error as text', 5, '#NAME?', '#VALUE!', /#NAME\?/],
    ['a truth value', 5, true, '#VALUE!', /bukan angka/],
    ['words', 5, 'banyak', '#VALUE!', /“banyak” di realisasi bukan angka/],
    ['a range as realisasi', 5, '80 - 90', '#VALUE!', /rentang/],
  ])('says why there is none: %s', (_name, target, actual, code, message) => {
    expect(errorOf('CAPAIAN', [[target]], [[actual]])).toEqual({
      code,
      message: expect.stringMatching(message),
    });
  });

  it('refuses ranges of different shape and an unknown direction', () => {
    expect(errorOf('CAPAIAN', col(1, 2, 3), col(1, 2)).message).toMatch(/realisasi/);
    expect(errorOf('CAPAIAN', [[1]], [[1]], [['ke samping']]).message).toMatch(/ke samping/);
  });

  it('speaks English when the profile does', () => {
    setFunctionProfile({ language: 'en' });
    expect(errorOf('CAPAIAN', [[5]], [['banyak']]).message).toMatch(/is no number/);
  });
});

describe('KRITERIA', () => {
  it('names the band of each cell (M-14)', () => {
    expect(call('KRITERIA', col(61.25, 89.99999999999999, 110, '120,5'))).toEqual([
      ['Kurang'],
      ['Baik'],
      ['Sangat Baik'],
      ['Tidak dapat disimpulkan'],
    ]);
  });

  it('goes by the bands of the workbook', () => {
    setFunctionProfile({ method: KEMENKEU_NKO });
    expect(one('KRITERIA', [[99]])).toBe('Kuning');
  });

  it.each([
    [WEB_EMPTY, '#N/A'],
    ['N/A', '#N/A'],
    [excelError('#N/A'), '#N/A'],
    [excelError('#VALUE!'), '#VALUE!'],
    ['Baik', '#VALUE!'],
  ])('%j is %s', (cell, code) => expect(errorOf('KRITERIA', [[cell]]).code).toBe(code));
});

describe('TRIWULAN (M-7)', () => {
  const target = [[20, 50, 75, 100]];
  const actual = [[10, 60, 60, 90]];

  it.each([
    [1, null, 50],
    [2, null, 120],
    ['TW III', null, 80],
    ['IV', 'kumulatif', 90],
    ['B06', 'jumlah', 100],
    [2, 'Rata-rata', 100],
    [3, 'nilai akhir', 80],
  ])('TW %s, %s', (quarter, kind, wanted) => {
    expect(one('TRIWULAN', target, actual, [[quarter]], kind && [[kind]])).toBeCloseTo(wanted, 9);
  });

  it('takes the quarters below each other, and a table row by row', () => {
    expect(one('TRIWULAN', col(20, 50, 75, 100), col(10, 60, 60, 90), [[2]])).toBe(120);
    expect(call('TRIWULAN', [...target, [10, 20, 30, 40]], [...actual, [5, 10, 15, 20]], [[2]])).toEqual([
      [120],
      [50],
    ]);
  });

  it('gives TW I of IKU 5.2: 5% of 20% (Lampiran 10)', () => {
    expect(one('TRIWULAN', [['20%', '50%', '75%', 40]], [['5%', '23.75%', '36.25%', 42]], [[1]])).toBe(25);
  });

  it('has nothing for a quarter that is N/A, and says so', () => {
    expect(errorOf('TRIWULAN', [['N/A', 50]], [['N/A', 40]], [[1]])).toMatchObject({ code: '#N/A' });
  });

  it.each([
    ['other shapes', target, [[1, 2]], 1, /realisasi/],
    ['five quarters', [[1, 2, 3, 4, 5]], [[1, 2, 3, 4, 5]], 1, /triwulan I sampai IV/],
    ['a long column', col(1, 2, 3, 4, 5), col(1, 2, 3, 4, 5), 1, /triwulan I sampai IV/],
    ['an unknown quarter', target, actual, 5, /“5” tidak dikenal/],
    ['no quarter', target, actual, WEB_EMPTY, /tidak dikenal/],
  ])('refuses %s', (_name, targets, actuals, quarter, message) => {
    expect(errorOf('TRIWULAN', targets, actuals, [[quarter]]).message).toMatch(message);
  });
});
