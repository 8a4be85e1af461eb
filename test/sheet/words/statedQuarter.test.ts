import { quarterAlone, statedQuarter } from '../../../src/sheet/words/statedQuarter';

describe('the quarter that words state', () => {
  it.each([
    ['TRIWULAN II TAHUN 2024', 2, false],
    ['Realisasi_TW3', 3, false],
    ['s.d. Triwulan IV', 4, true],
    ['Capaian sampai dengan akhir TW III', 3, true],
    ['LAPORAN TRIWULAN I - IV A. Triwulan ke-2', 2, false],
    ['Semester I', 2, false],
    ['Keadaan Januari s.d. Juni 2024', 2, true],
    ['REALISASI PER 30 SEPTEMBER 2024', 3, true],
    ['sampai dengan akhir bulan Maret', 1, true],
  ])('%s', (text, quarter, isUntil) => {
    expect(statedQuarter(text)).toEqual({ quarter, isUntil });
  });

  it.each([
    'Triwulan I-IV',
    'TW I s.d. III',
    'TW I dan II',
    'Semester 3',
    'Tahun 2024',
    'TW V',
    'Iptek 2',
    'Kupang, 30 Juni 2024',
    's.d. Mei',
  ])('%s states none', (text) => {
    expect(statedQuarter(text)).toBeNull();
  });

  it('alone, and bare only where that may be', () => {
    expect(quarterAlone('Triwulan III', false)).toBe(3);
    expect(quarterAlone('III', false)).toBeNull();
    expect(quarterAlone(' iv. ', true)).toBe(4);
    expect(quarterAlone('Triwulan III tercapai', true)).toBeNull();
  });
});
