import { NameSimilarity } from '../../../../src/sheet/recognise/join/names';

const NAMES = [
  'IKU 1',
  'IKU 2',
  'IKU 6',
  'Lulus kurang dari 2 bulan, upah 1,2 kali UMK',
  'Total hasil hitungan IKU 1.A',
  'Persentase obat yang memenuhi syarat',
  'Persentase obat memenuhi syarat di pasar 2024',
  'Pegawai 2',
];
const similarity = new NameSimilarity(NAMES);

describe('NameSimilarity', () => {
  it.each([
    ['IKU 2', 'Lulus kurang dari 2 bulan, upah 1,2 kali UMK'],
    ['IKU 2', 'Pegawai 2'],
    ['2', '2 bulan'],
    ['1,2 kali', '1.2'],
  ])('finds nothing in common in numbers alone: %s and %s (#10)', (one, other) => {
    if (one === '1,2 kali') expect(similarity.of(one, other)).toBeLessThan(0.3);
    else expect(similarity.of(one, other)).toBe(0);
  });

  it('does not take a code within a longer name for the name (#10)', () => {
    expect(similarity.of('IKU 1', 'Total hasil hitungan IKU 1.A')).toBeLessThan(0.55);
  });

  it('knows a name with words more', () => {
    expect(
      similarity.of('Persentase obat yang memenuhi syarat', 'Persentase obat memenuhi syarat di pasar 2024'),
    ).toBeGreaterThan(0.8);
  });
});
