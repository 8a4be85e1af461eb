import fc from 'fast-check';
import { isNotMeasured, parseNumberText, splitNumberText } from '../../../src/sheet/number/numberText';

describe('parseNumberText', () => {
  // Strings of the 2021 report (Tabel 2.2, 3.3, 3.4, Lampiran 5 to 10) and the forms that M-31 lists.
  it.each([
    ['92,25', 92.25],
    ['98.63', 98.63],
    ['27.919.789.000', 27919789000],
    ['Rp. 27.919.789.000,-', 27919789000],
    ['Rp24.126.484.000', 24126484000],
    ['106.439.453.000,00', 106439453000],
    ['1,144,906,600', 1144906600],
    ['0,26 %', 0.26],
    ['20 %', 20],
    ['60 kali', 60],
    ['5, 84', 5.84],
    ['1 234 567', 1234567],
    ['(12,5)', -12.5],
    ['-3,5', -3.5],
    ['−3,5', -3.5],
    ['Rp -1.234.567', -1234567],
    ['100,82%', 100.82],
    ['Efisien (91%)', 91],
    ['Tidak Efisien (75%)', 75],
    ['maks. 5', 5],
    ['≤ 2,5', 2.5],
    ['>= 90', 90],
    ['4,06 Nilai', 4.06],
    ['0.123', 0.123],
    ['0,005', 0.005],
    ['12.', 12],
    ['+7', 7],
    ['1234.567', 1234.567],
    ['7 (dokumen)', 7],
  ])('reads %s', (text, value) => {
    expect(parseNumberText(text, null)?.value).toBe(value);
  });

  it.each(['1.234', '91,125', '2.406', '(1.234)', '1.500bh'])('does not guess %s', (text) => {
    expect(parseNumberText(text, null)).toBeNull();
    const comma = parseNumberText(text, 'comma')?.value as number;
    const point = parseNumberText(text, 'point')?.value as number;
    expect([comma / point, point / comma].map(Math.round)).toContain(1000);
  });

  it.each([
    '',
    'Baik',
    '1.2.3',
    '12/5/2021',
    '1,234.567.8',
    '2 dari 5',
    'TW 1',
    '1.1.1.1',
    '31 Desember 2021',
    '1.23.456',
    'abc 5',
  ])('sees no number in %s', (text) => {
    expect(parseNumberText(text, 'comma')).toBeNull();
  });

  it.each([
    ['80 - 90', 80, 90],
    ['3 ± 1', 2, 4],
    ['3,5 +/- 0,2%', 3.3, 3.7],
    ['0,3±0,1', 0.2, 0.4],
    ['80–90', 80, 90],
    ['80,5 s.d. 90', 80.5, 90],
    ['80 sampai dengan 90 %', 80, 90],
  ])('reads the range %s (M-2)', (text, from, to) => {
    expect(parseNumberText(text, null)?.range).toEqual({ from, to });
  });

  it('keeps unit, money, hint and label apart', () => {
    expect(parseNumberText('1.500bh', 'comma')).toMatchObject({ value: 1500, unit: 'bh' });
    expect(splitNumberText('Rp 5')?.isMoney).toBe(true);
    expect(parseNumberText('maks. 5 hari', null)).toMatchObject({ hint: 'minimal', unit: 'hari' });
    expect(parseNumberText('Tidak Efisien (75%)', null)).toMatchObject({ label: 'Tidak Efisien', unit: '%' });
  });

  it.each([
    ['85% (170 dari 200 berkas)', 85, '%'],
    ['84 % (21/25)', 84, '%'],
    ['Level 3', 3, 'Level'],
    ['Nilai: 78,5', 78.5, 'Nilai'],
  ])('reads %s with its parts or its word of scale', (text, value, unit) => {
    const read = parseNumberText(text, null);
    expect([read?.value, read?.unit]).toEqual([value, unit]);
  });

  it.each([
    ['Rp 2,35 Miliar', 2_350_000_000, null],
    ['Rp. 875,5 juta', 875_500_000, null],
    ['Rp 1,2 T', 1_200_000_000_000, null],
    ['2,5 juta orang', 2_500_000, 'orang'],
    ['12 m', 12, 'm'],
  ])('reads %s with its word of scale', (text, value, unit) => {
    const read = parseNumberText(text, 'comma');
    expect([read?.value, read?.unit]).toEqual([value, unit]);
  });

  it('reads back what either notation writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('id-ID', 'en-US'),
        (whole, cents, culture) => {
          const text = (whole + cents / 100).toLocaleString(culture, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          });
          expect(parseNumberText(text, null)?.value).toBe(Number((whole + cents / 100).toFixed(2)));
        },
      ),
    );
  });
});

describe('isNotMeasured', () => {
  it.each(['', ' ', '-', '–', '—', 'N/A', 'n/a', 'NA', 'n.a.', 'tidak ada data', 'Belum diukur', '\u00a0'])(
    'takes %j as not measured (M-5)',
    (text) => {
      expect(isNotMeasured(text)).toBe(true);
    },
  );
  it.each(['0', 'Nihil', 'Baik', '-5', 'Nasional'])('does not take %j as not measured', (text) => {
    expect(isNotMeasured(text)).toBe(false);
  });
});
