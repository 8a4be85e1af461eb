import { computeWorkbook } from '../../../src/app/index';
import { readSettings } from '../../../src/sheet/settings';
import { applyToContent } from '../../../src/sheet/plan/applyToGrid';
import { answeredIn, book, savedAnswers, unfitIn, yearTable } from './keptAnswers';

const FIRST = "direction|'Kinerja 2024'!C4";
const ANSWERS = {
  [FIRST]: 'minimal',
  "direction|'Kinerja 2024'!C6": 'minimal',
  'column-field|Kinerja 2024|F3': 'actual',
  'column-field|Kinerja 2024|D3': 'actual:2023',
};

describe('answers kept by headers (0190)', () => {
  it('go to the table of next year: other sheet, other rows and columns, other years', () => {
    const mapping = savedAnswers(book(yearTable(2024)), ANSWERS);
    const result = computeWorkbook(book(yearTable(2025, { sheet: 'PK', more: true })), { mapping });
    expect(answeredIn(result)).toEqual({
      'direction|PK!C5': 'minimal',
      'direction|PK!C8': 'minimal',
      'column-field|PK|G4': 'actual',
      'column-field|PK|E4': 'actual:2024',
    });
    expect([result.usedAnswers, unfitIn(result)]).toEqual([4, []]);
    expect(result.scorecard?.indicators.map(({ achievement }) => achievement)).toEqual([
      87.5,
      90,
      (84 / 85) * 100,
      expect.closeTo(105.5556, 4),
    ]);
  });

  it('are named and not used where the header, the row or the table is not there', () => {
    const mapping = savedAnswers(book(yearTable(2024)), ANSWERS);
    const renamed = yearTable(2025, { result: 'Pencapaian Nyata' });
    const cells = renamed.cells.map((row) =>
      row.map((cell) => (cell === 'Prevalensi stunting' ? 'Prevalensi wasting' : cell)),
    );
    const result = computeWorkbook(book({ ...renamed, cells }), { mapping });
    expect(unfitIn(result)).toEqual([
      ['direction', 'no-row'],
      ['column-field', 'no-column'],
    ]);
    const other = book({
      sheet: 'Daftar',
      cells: [
        ['Nama Pegawai', 'Golongan', 'Masa Kerja'],
        ['A', 'III', 4],
      ],
    });
    expect(unfitIn(computeWorkbook(other, { mapping }))).toEqual([
      ['direction', 'no-table'],
      ['direction', 'no-table'],
      ['column-field', 'no-table'],
      ['column-field', 'no-table'],
    ]);
  });

  it('are named and not used where two tables have the same headers and only one was answered', () => {
    const mapping = savedAnswers(book(yearTable(2024)), ANSWERS);
    const sheets = ['Bidang A', 'Bidang B'].map((sheet) => yearTable(2025, { sheet }));
    const result = computeWorkbook(book(...sheets), { mapping });
    expect(answeredIn(result)).toEqual({});
    expect(unfitIn(result).map((each) => (each as string[])[1])).toEqual(Array(4).fill('several-tables'));
  });

  it('hold for the rows that were answered, not for a new row that is asked the same', () => {
    const mapping = savedAnswers(book(yearTable(2024)), ANSWERS);
    const table = yearTable(2025);
    const cells = [...table.cells, [10, null, 'Angka kematian bayi', 12, 11, 13]];
    const result = computeWorkbook(book({ ...table, cells }), { mapping });
    expect(result.decisions.filter(({ isOpen }) => isOpen).map(({ id }) => id)).toEqual([
      "direction|'Kinerja 2025'!C7",
    ]);
  });

  it('move along when a column and rows are put in above, left and between in the same workbook', () => {
    const before = book(yearTable(2024));
    const first = computeWorkbook(before, { mapping: { version: 1, answers: ANSWERS } });
    const { settings } = applyToContent(before, first.plan);
    const moved = { ...book(yearTable(2024, { more: true })), settings };
    const result = computeWorkbook(moved);
    expect(answeredIn(result)).toEqual({
      "direction|'Kinerja 2024'!C5": 'minimal',
      "direction|'Kinerja 2024'!C8": 'minimal',
      'column-field|Kinerja 2024|G4': 'actual',
      'column-field|Kinerja 2024|E4': 'actual:2023',
    });
    expect(unfitIn(result)).toEqual([]);
    // What is kept then is the new place: nothing moves a second time.
    const kept = readSettings(applyToContent(moved, result.plan).settings);
    expect(kept.ok && Object.keys(kept.value.mapping.answers)).toContain("direction|'Kinerja 2024'!C8");
  });

  it('are never given to another header or another row of the same workbook', () => {
    const before = book(yearTable(2024));
    const first = computeWorkbook(before, { mapping: { version: 1, answers: ANSWERS } });
    const { settings } = applyToContent(before, first.plan);
    const table = yearTable(2024, { result: 'Keterangan Lain' });
    const cells = table.cells.map((row) =>
      row.map((cell) => (cell === 'Angka kematian ibu' ? 'Cakupan imunisasi' : cell)),
    );
    const result = computeWorkbook({ ...book({ ...table, cells }), settings });
    expect(unfitIn(result)).toEqual([
      ['direction', 'no-row'],
      ['column-field', 'no-column'],
    ]);
    // Without realisasi no direction is asked for: its answer waits with its place.
    expect(result.settings.mapping.kept?.answers.map(({ id }) => id)).toEqual([
      'column-field|Kinerja 2024|D3',
      "direction|'Kinerja 2024'!C6",
    ]);
    expect(Object.keys(answeredIn(result))).toEqual(['column-field|Kinerja 2024|D3']);
  });

  it('costs no second reading while nothing has moved', () => {
    const before = book(yearTable(2024));
    const first = computeWorkbook(before, { mapping: { version: 1, answers: ANSWERS } });
    const after = applyToContent(before, first.plan);
    const again = computeWorkbook(after);
    expect([again.usedAnswers, again.plan.edits, again.plan.settings]).toEqual([0, [], undefined]);
  });

  it('find the header of a table that a person pointed out, and how far it reaches', () => {
    const rows = (year: number, count: number) => [
      ['Daftar', null, null],
      ['Uraian', `Rencana ${year}`, `Terlaksana ${year}`],
      ...Array.from({ length: count }, (_, at) => [
        `Layanan nomor ${String.fromCharCode(65 + at)} terlayani`,
        10 + at,
        9 + at,
      ]),
      ['Mengetahui kepala kantor', null, null],
    ];
    const answers = {
      'table|Data': 'A2:C5;header=2-2',
      'column-field|Data|A2': 'indicator',
      'column-field|Data|B2': 'target',
      'column-field|Data|C2': 'actual',
    };
    const mapping = savedAnswers(book({ sheet: 'Data', cells: rows(2024, 3) }), answers);
    const cells = [[], [], ...rows(2025, 5)];
    const result = computeWorkbook(book({ sheet: 'Data baru', cells }), { mapping });
    expect(unfitIn(result)).toEqual([]);
    expect(answeredIn(result)).toMatchObject({ 'table|Data baru': 'A4:C9;header=4-4' });
    expect(result.scorecard?.indicators).toHaveLength(5);
  });
});
