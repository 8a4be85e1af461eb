import { formatRange } from '../../../src/kernel/cellAddress';
import { EMPTY_MAPPING } from '../../../src/sheet/decision';
import { recogniseWorkbook } from '../../../src/sheet/recognise/recogniseWorkbook';
import { DEFAULT_SETTINGS } from '../../../src/sheet/settings';
import { withoutResults } from '../../../src/sheet/withoutResults';
import { accountGroupText, accountLine, outsideText } from '../../../src/text/account';
import { contentOf } from '../recognise/readCase';

const content = contentOf({
  sheets: [
    {
      sheet: 'Kinerja',
      cells: [
        ['PENGUKURAN KINERJA DINAS PASAR TAHUN 2024'],
        [],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Pasal', 'Capaian'],
        [1, 'Pasar tertib', 'Persentase pedagang berizin', 80, 76, 'ps. 4', 95],
        [2, null, 'Jumlah pasar bersih', 12, 12, 'ps. 7', 100],
        [null, null, 'Jumlah', 92, 88, null, null],
        [],
        ['Sumber: Bidang Pasar'],
      ],
    },
    { sheet: 'Catatan', cells: [['Rapat', 'Senin'], [], ['Kirim surat']] },
  ],
});

describe('workbookAccount', () => {
  const { account } = recogniseWorkbook(content, EMPTY_MAPPING);

  it('says what became of each row and cell of a table', () => {
    const [table] = account.tables;
    expect(table?.rows).toEqual({
      indicator: 2,
      level: 0,
      'sub-total': 1,
      comparison: 0,
      note: 0,
      'left-out': 0,
      asked: 0,
    });
    expect(
      table?.groups.map(({ use, why, field, cells }) => [use, why, field, ...cells.map(formatRange)]),
    ).toEqual([
      ['used', 'figure', 'target', 'Kinerja!D4:D5'],
      ['used', 'figure', 'actual', 'Kinerja!E4:E5'],
      ['label', 'header', null, ...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((at) => `Kinerja!${at}3`)],
      ['label', 'name', 'number', 'Kinerja!A4:A5'],
      ['label', 'name', 'objective', 'Kinerja!B4'],
      ['label', 'name', 'indicator', 'Kinerja!C4:C6'],
      ['comparison', 'printed', 'achievement', 'Kinerja!G4:G5'],
      ['comparison', 'printed-total', 'target', 'Kinerja!D6'],
      ['comparison', 'printed-total', 'actual', 'Kinerja!E6'],
      ['left-out', 'column-unknown', null, 'Kinerja!F4:F5'],
    ]);
  });

  it('counts cells outside of any table, block by block, with where they stand', () => {
    expect(account.outside.map(({ range, count, why }) => [formatRange(range), count, why])).toEqual([
      ['Kinerja!A1', 1, 'title'],
      ['Kinerja!A8', 1, 'below'],
      ['Catatan!A1:B1', 2, 'no-table'],
      ['Catatan!A3', 1, 'no-table'],
    ]);
  });

  it('knows the cells that LAKIP wrote', () => {
    const output = {
      sheet: 'Kinerja',
      field: 'achievement',
      header: 'Capaian',
      column: 6,
      rows: { first: 3, last: 4 },
      headerRow: 2,
    };
    const kept = withoutResults(content, [...DEFAULT_SETTINGS.outputs, output]);
    const { outside } = recogniseWorkbook(kept, EMPTY_MAPPING).account;
    expect(outside.filter(({ why }) => why === 'ours')).toEqual([
      { range: { sheet: 'Kinerja', top: 2, bottom: 4, left: 6, right: 6 }, count: 3, why: 'ours' },
    ]);
  });

  it('is told in one line, in words', () => {
    const rows = {
      indicator: 64,
      level: 0,
      'sub-total': 12,
      comparison: 0,
      note: 0,
      'left-out': 22,
      asked: 0,
    };
    expect(accountLine({ rows }, 'id')).toBe('98 baris: 64 indikator, 12 jumlah, 22 tidak dipakai');
    expect(accountGroupText({ use: 'left-out', why: 'column-unknown', field: null }, 'id')).toBe(
      'tidak dipakai: arti kolomnya tidak dikenal',
    );
    expect(outsideText(account.outside[1] as (typeof account.outside)[number], 'id')).toBe(
      'Kinerja!A8: 1 sel tidak termasuk tabel mana pun; di bawah tabel',
    );
  });
});
