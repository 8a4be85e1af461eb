import { recapitulate } from '../../../src/report/recap/recapitulate';
import { recapSheets } from '../../../src/report/recap/recapSheets';
import { TONE_COLOURS } from '../../../src/sheet/plan/criterionFormats';
import type { CellContent, CellStyle, SheetEdit } from '../../../src/sheet/editPlan';
import { recapText } from '../../../src/text/recap';
import type { UnitSummary } from '../../../src/report/recap/unitSummary';
import { unit } from './unit';

const THREE = [
  unit('a.xlsx', {
    objectives: [
      [1, 'Obat aman', 120.5],
      [2, 'Layanan prima', 60],
    ],
    total: 90.123456789,
  }),
  unit('b.xlsx', {
    objectives: [
      [1, 'Obat aman', 45],
      [2, 'Layanan prima', null],
    ],
    total: 45,
  }),
  unit('c.xlsx', { objectives: [[1, 'Obat aman', 95]], total: null }),
];

function sheets(units: readonly UnitSummary[], language: 'id' | 'en' = 'id'): readonly SheetEdit[] {
  const recap = recapitulate(units);
  return recapSheets(recap, recapText(recap, { unread: [], skipped: [] }, language));
}

/** Content and style of a cell. */
function at(sheet: SheetEdit | undefined, row: number, column: number): [CellContent | undefined, CellStyle] {
  const [block] = sheet?.blocks ?? [];
  return [block?.cells[row]?.[column], block?.styles?.[row]?.[column] ?? {}];
}

const SPREAD = ['Tertinggi', 'Terendah', 'Rata-rata unit', 'Jumlah unit'];

describe('the sheets of a recap', () => {
  it('hold full figures with a format, in the colours of their kriteria', () => {
    const [scores] = sheets(THREE);
    // M-14: 120.5 is “Tidak dapat disimpulkan”, 60 “Kurang”, 90.12 “Baik”.
    expect(at(scores, 5, 2)).toMatchObject([120.5, TONE_COLOURS.neutral]);
    expect(at(scores, 5, 3)).toMatchObject([60, TONE_COLOURS.poor]);
    expect(at(scores, 5, 4)).toMatchObject([
      90.123456789,
      { ...TONE_COLOURS.good, numberFormat: '0.00" ▲"' },
    ]);
    expect(at(scores, 5, 5)).toMatchObject(['Baik', TONE_COLOURS.good]);
  });

  it('mark the highest and the lowest of a column, none where all are the same (M-29)', () => {
    const [scores] = sheets(THREE);
    const formats = [5, 6, 7].map((row) => at(scores, row, 2)[1].numberFormat);
    expect(formats).toEqual(['0.00" ▲"', '0.00" ▼"', '0.00_ _▲']);
    const [same] = sheets([unit('a.xlsx'), unit('b.xlsx'), unit('c.xlsx')]);
    expect([5, 6, 7].map((row) => at(same, row, 2)[1].numberFormat)).toEqual(Array(3).fill('0.00_ _▲'));
    const [tied] = sheets([90, 80, 90].map((score, place) => unit(`${place}.xlsx`, { total: score })));
    expect([5, 6, 7].map((row) => at(tied, row, 3)[1].numberFormat)).toEqual([
      '0.00" ▲"',
      '0.00" ▼"',
      '0.00" ▲"',
    ]);
  });

  it('tell what was not measured from what a unit does not have', () => {
    const [scores] = sheets(THREE);
    expect(at(scores, 6, 3)[0]).toBe('–');
    expect(at(scores, 7, 3)[0]).toBeUndefined();
    expect(at(scores, 7, 3)[1].fill).toBe('F2F2F2');
  });

  it('list units by rank, those without a total last', () => {
    const [, ranks] = sheets(THREE);
    expect(
      [4, 5, 6].map((row) => [at(ranks, row, 0)[0], at(ranks, row, 1)[0], at(ranks, row, 2)[0]]),
    ).toEqual([
      [1, 'a', 90.123456789],
      [2, 'b', 45],
      ['–', 'c', '–'],
    ]);
    expect([at(ranks, 6, 17)[0], at(ranks, 4, 17)[0]]).toEqual(['Tanpa NPS total', '']);
  });

  it('set units of another period apart, each with its own marks, spread and chart', () => {
    const [scores, ranks] = sheets([
      unit('a.xlsx', { total: 90 }),
      unit('b.xlsx', { total: 80 }),
      unit('c.xlsx', { total: 130, throughQuarter: 2 }),
    ]);
    expect([4, 5, 6, 7, 8].map((row) => [at(ranks, row, 0)[0], at(ranks, row, 1)[0]])).toEqual([
      ['Tahun 2021 · setahun · 2 unit', ''],
      [1, 'a'],
      [2, 'b'],
      ['Tahun 2021 · s.d. TW II · 1 unit', ''],
      [1, 'c'],
    ]);
    expect(
      ranks?.charts.map(({ name, categories, place }) => [
        name,
        categories.top,
        categories.bottom,
        place.top > 8,
      ]),
    ).toEqual([
      ['LAKIP_REKAP_TOTAL', 5, 6, true],
      ['LAKIP_REKAP_TOTAL_2', 8, 8, true],
    ]);
    const [one, two] = ranks?.charts ?? [];
    expect(two?.place.top).toBeGreaterThan(one?.place.bottom ?? Infinity);
    const names = Array.from({ length: 12 }, (_, row) => at(scores, row + 5, 1)[0]);
    expect(names).toEqual(['', 'a', 'b', ...SPREAD, '', 'c', ...SPREAD].slice(0, 12));
  });

  it('draw the totals of up to forty units from zero, in the order of the ranks and the colours of the kriteria', () => {
    const [chart] = sheets(THREE)[1]?.charts ?? [];
    expect(chart).toMatchObject({
      valueAxisMinimum: 0,
      categories: { top: 4, bottom: 5, left: 1, right: 1 },
      series: [{ values: { top: 4, bottom: 5, left: 2, right: 2 }, pointColors: ['4A9A2F', 'B3121D'] }],
    });
    const many = (count: number) => Array.from({ length: count }, (_, place) => unit(`${place}.xlsx`));
    expect([40, 41].map((count) => sheets(many(count))[1]?.charts.length)).toEqual([1, 0]);
    expect(sheets([unit('a.xlsx', { total: null })])[1]?.charts).toEqual([]);
  });

  it('keep heads and names in sight and on every printed page', () => {
    const [scores, ranks, remarks] = sheets(THREE);
    expect(scores).toMatchObject({ freezeRows: 5, freezeColumns: 2, printTitleRows: { first: 3, last: 4 } });
    expect(ranks).toMatchObject({ freezeRows: 4, freezeColumns: 2, printTitleRows: { first: 3, last: 3 } });
    expect(remarks).toMatchObject({ freezeRows: 4, printTitleRows: { first: 3, last: 3 } });
  });

  it.each(['id', 'en'] as const)('say all in words, without a gap in a sentence (%s)', (language) => {
    const units = [
      ...THREE,
      unit('d.xlsx', {
        workUnit: 'Balai A',
        year: 2020,
        throughQuarter: 3,
        problems: {
          errors: 1,
          questions: 2,
          remarks: 3,
          foremost: [{ issue: { code: 'file-is-xls', severity: 'error' } }],
        },
        measuredCount: 1,
      }),
      unit('e.xlsx', {
        workUnit: 'Balai A',
        year: null,
        totalOf: 'perspectives',
        method: { name: 'PMK 22', bands: [] },
      }),
    ];
    const recap = recapitulate(units);
    const unread = [{ file: 'x.xls', issues: [{ code: 'file-is-xls', severity: 'error' } as const] }];
    const skipped = [
      { file: 'rekap.xlsx', reason: 'own-recap' } as const,
      { file: 'dalam', reason: 'too-deep' } as const,
      { file: 'a-lakip.xlsx', reason: 'own-result', source: 'a.xlsx' } as const,
    ];
    const text = recapText(recap, { unread, skipped }, language);
    const cells = [...text.remarks.rows.flat(), text.scores.facts, ...text.scores.bands];
    expect(cells.filter((cell) => /[{}[\]?]|undefined|null/.test(cell))).toEqual([]);
    expect(new Set(text.remarks.rows.map(([, , label]) => label)).size).toBe(12);
  });
});
