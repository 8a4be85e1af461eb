import { documentSheets } from '../../../src/audit/document/documentSheets';
import type { TextBlock } from '../../../src/sheet/documentText';

const table = (...rows: string[][]): TextBlock => ({ kind: 'table', rows });
const text = (words: string): TextBlock => ({ kind: 'paragraph', text: words });

describe('tables of a report as sheets', () => {
  it('joins a table that goes on, without the header that is repeated', () => {
    const sheets = documentSheets({
      blocks: [
        text('Tabel 3.3. Capaian'),
        table(['No', 'Indikator', 'Target'], ['1', 'Angka', '5']),
        text('Lanjutan Tabel 3.3'),
        table(['No', 'Indikator', 'Target'], ['2', 'Nilai', '7']),
      ],
    });
    expect(sheets.map(({ sheet, rowCount }) => [sheet, rowCount])).toEqual([['Word: Tabel 3.3 (1)', 5]]);
    expect(sheets[0]?.value(4, 1)).toBe('Nilai');
  });

  it('keeps two tables apart that have their own headers or text between', () => {
    const one = table(['No', 'Indikator'], ['1', 'Angka']);
    const other = table(['Nama', 'Jabatan'], ['Budi', 'Kepala']);
    expect(documentSheets({ blocks: [one, other] })).toHaveLength(2);
    expect(documentSheets({ blocks: [one, text('Berikutnya.'), one] })).toHaveLength(2);
  });
});
