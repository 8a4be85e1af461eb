import { isTableRow, sentencesOf } from '../../../src/audit/text/sentences';

describe('sentences of a paragraph', () => {
  it('ends one at a point before a capital only, and at items of a list', () => {
    expect(sentencesOf('Pagu Rp. 5.000 naik 92.25 persen. Realisasi tetap.')).toEqual([
      'Pagu Rp. 5.000 naik 92.25 persen.',
      'Realisasi tetap.',
    ]);
    expect(sentencesOf('Rinciannya a) Pasar aman b) Desa aman • Kota aman')).toEqual([
      'Rinciannya',
      'a) Pasar aman',
      'b) Desa aman',
      '• Kota aman',
    ]);
  });

  it.each([
    ['Jumlah pasar 2023 12 14 116,67 Baik', true],
    ['Indikator Target Realisasi % Capaian', true],
    ['Target 12 dan realisasi 14 pasar.', false],
    ['Dari target 12, 14 pasar selesai tahun 2023.', false],
  ])('knows a row of a table that lost its columns: %s', (sentence, isRow) => {
    expect(isTableRow(sentence)).toBe(isRow);
  });
});
