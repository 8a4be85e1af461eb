import { DOCUMENT_SHEET, TABLE_LEAD } from '../../../src/audit/document/documentSheets';
import { isInDocument, withTablePlaces } from '../../../src/audit/document/tablePlaces';
import type { Finding, FindingPlace } from '../../../src/audit/finding';

const finding = (...places: FindingPlace[]): Finding => ({
  id: 'a',
  kind: 'recompute',
  code: 'figure-wrong',
  class: 'error',
  quantity: null,
  places,
  printed: '1',
  right: 2,
  decimals: null,
  cause: null,
});
const inTable: FindingPlace = {
  cell: { sheet: `${DOCUMENT_SHEET}Tabel 3.1 (1)`, row: TABLE_LEAD + 1, column: 2 },
  printed: '1',
};
const inBook: FindingPlace = { cell: { sheet: 'Tabel 3.1', row: 3, column: 2 }, printed: '2' };
const inText: FindingPlace = { paragraph: 7, printed: 'kalimat' };

describe('places in tables of a report', () => {
  it('are told by table, row and column as one counts them; others stay', () => {
    expect(withTablePlaces([finding(inTable, inBook, inText)])[0]?.places).toEqual([
      { table: { name: 'Tabel 3.1 (1)', row: 2, column: 3 }, printed: '1' },
      inBook,
      inText,
    ]);
  });

  it('make a finding one of the report when the wrong figure stands there', () => {
    expect(isInDocument(finding(inTable, inBook))).toBe(true);
    expect(isInDocument(finding(inBook, inTable))).toBe(false);
    expect(isInDocument(finding(inText))).toBe(false);
    expect(isInDocument(finding())).toBe(false);
  });
});
