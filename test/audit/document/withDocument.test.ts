import { rowFinder } from '../../../src/audit/document/withDocument';

const indicators = [
  { name: 'Persentase Obat yang memenuhi syarat', code: '1.1' },
  { name: 'Persentase Makanan yang memenuhi syarat', code: '1.2' },
  { name: 'Indeks kepuasan', code: null },
  { name: 'Jumlah sampel', code: '3.1' },
  { name: 'Jumlah  sampel.', code: '3.2' },
];
const find = rowFinder(indicators);
const at = (name: string | null, code: string | null = null, number: string | null = null): number => {
  const found = find({ name, code, number });
  return found === null ? -1 : indicators.indexOf(found);
};

describe('the indicator that a row of a report speaks of', () => {
  it('is the one whose name it bears, whatever its number says', () => {
    expect(at('persentase makanan yang memenuhi syarat', '1.1')).toBe(1);
    expect(at('INDEKS KEPUASAN')).toBe(2);
  });

  it('is the one of its code where the name is shortened or missing', () => {
    expect(at('Makanan memenuhi syarat', '1.2')).toBe(1);
    expect(at(null, null, '1.1')).toBe(0);
  });

  it('is none where the name speaks of something else: numbers begin anew in each table', () => {
    expect(at('Jumlah pegawai bersertifikat', '1.1')).toBe(-1);
    expect(at('Laporan keuangan', null, '1.2')).toBe(-1);
  });

  it('is none where two indicators bear the name, unless the whole row is nameless', () => {
    expect(at('Jumlah sampel', '3.2')).toBe(-1);
    expect(at('', '3.2')).toBe(4);
  });
});
