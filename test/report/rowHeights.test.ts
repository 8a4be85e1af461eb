import { lineCount, rowHeights } from '../../src/report/sheets/rowHeights';

describe('heights of rows with wrapped texts', () => {
  it.each([
    ['satu', 10, 1],
    ['satu dua', 8, 1],
    ['satu dua', 7, 2],
    // The first line is full to its last letter.
    ['Persentase Obat yang aman dan bermutu berdasarkan hasil pengawasan', 38, 2],
    ['Persentase Obat yang aman dan bermutu berdasarkan hasil pengawasan', 37, 2],
    ['satu\ndua', 20, 2],
    ['keputusan/rekomendasi', 10, 3],
    ['ab keputusan/rekomendasi cd', 10, 4],
    ['', 10, 1],
  ])('take %j at width %d for %d lines', (text, width, lines) => {
    expect(lineCount({ text, width })).toBe(lines);
  });

  it('are given only where one line is not enough', () => {
    const texts = [
      { row: 3, lastRow: 3, text: 'pendek', width: 20 },
      { row: 4, lastRow: 4, text: 'teks yang lebih panjang', width: 20 },
    ];
    expect(rowHeights(texts)).toEqual([{ row: 4, points: 30 }]);
  });

  it('give the last row of a merged cell what its rows lack together', () => {
    const merged = { row: 3, lastRow: 4, text: 'satu dua tiga empat lima', width: 5 };
    expect(rowHeights([merged])).toEqual([{ row: 4, points: 60 }]);
    const roomy = { row: 4, lastRow: 4, text: 'a b c d e f', width: 1 };
    expect(rowHeights([merged, roomy])).toEqual([{ row: 4, points: 90 }]);
  });

  it('stay below the limit of Excel', () => {
    expect(rowHeights([{ row: 0, lastRow: 0, text: 'kata '.repeat(500), width: 5 }])).toEqual([
      { row: 0, points: 409 },
    ]);
  });
});
