import { scaleOfLine, scaleOfWords } from '../../../../src/sheet/recognise/figure/moneyScale';

describe('units of money in words', () => {
  it.each([
    ['Anggaran (dalam ribu rupiah)', 1_000],
    ['Pagu (Rp. 000)', 1_000],
    ['Pagu (Rp.000)', 1_000],
    ['Realisasi (dlm jt)', 1_000_000],
    ['Anggaran (Rp Juta)', 1_000_000],
    ['Pagu (milyar rupiah)', 1_000_000_000],
    ['Pagu Anggaran (Rp)', null],
    ['Realisasi Anggaran', null],
  ])('header %s: %s', (text, wanted) => {
    expect(scaleOfWords(text)).toBe(wanted);
  });

  it.each([
    ['Keterangan: anggaran dalam jutaan rupiah', 1_000_000],
    ['(DALAM RIBU RUPIAH)', 1_000],
    ['Penanaman 5 juta bibit tahun 2024', null],
    ['Laporan kinerja', null],
  ])('title or note %s: %s', (text, wanted) => {
    expect(scaleOfLine(text)).toBe(wanted);
  });
});
