import { emptyDocument, resultDocument } from '../../../src/app/resultDocument';
import { isEmptyPlan } from '../../../src/sheet/editPlan';
import type { WorkbookContent } from '../../../src/sheet/grid';
import { WRITE_MODES } from '../../../src/sheet/settings';
import { compute, contentOf, SHEET, sheetOf, type Computed, type Row } from '../../helpers/officeWorkbook';

const HEADER: Row = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'];
/** Angka kematian suggests minimal and nothing settles it: a question. The other two are sure. */
const ROWS: readonly Row[] = [
  [1, 'Ibu dan bayi selamat', 'Angka kematian ibu', 'per 100.000', 120, 130],
  [2, null, 'Cakupan imunisasi', '%', 80, 76],
  [3, 'Pelayanan prima', 'Indeks kepuasan', 'Indeks', 80, 88],
];
const office = (header: Row = [], more: readonly Row[] = []): WorkbookContent =>
  contentOf([
    {
      sheet: SHEET,
      cells: [
        ['PENGUKURAN KINERJA TAHUN 2021'],
        [...HEADER, ...header],
        ...ROWS.map((row, at) => [...row, ...(more[at] ?? [])]),
      ],
    },
  ]);
const formats = ({ after }: Computed, column: number) =>
  [2, 3, 4].map((row) => sheetOf(after).numberFormat(row, column));
const questionOf = ({ decisions }: Computed) => decisions.filter(({ isOpen }) => isOpen).map(({ id }) => id);
const WORD = 'General;-General;General;@"?"';

describe('results that rest on an open question', () => {
  it.each(WRITE_MODES)(
    'bear a question mark behind their number, and the NPS above them too (%s)',
    (mode) => {
      const done = compute(office(), { mode });
      expect(questionOf(done)).toEqual([`direction|'${SHEET}'!C3`]);
      // % Capaian, Kriteria, NPS (on the first row of each sasaran).
      expect(formats(done, 6)).toEqual(['0.00"?"', '0.00', '0.00']);
      expect(formats(done, 7)).toEqual([WORD, 'General', 'General']);
      expect(formats(done, 8)).toEqual(['0.00"?"', '0.00', '0.00']);
      expect(sheetOf(done.after).value(2, 6)).toBeCloseTo((130 / 120) * 100, 9);
      expect(isEmptyPlan(compute(done.after, { mode }).plan)).toBe(true);
      const { edits } = compute({ ...done.after, settings: null }, { mode }).plan;
      expect(edits).toEqual([]);
    },
  );

  it.each(['maksimal', 'minimal'])('lose it when the question is answered with %s', (answer) => {
    const done = compute(office());
    const [id = ''] = questionOf(done);
    const answers = { version: 1, answers: { [id]: answer } } as const;
    const again = compute(done.after, { mapping: answers });
    expect(formats(again, 6)).toEqual(['0.00', '0.00', '0.00']);
    expect(formats(again, 7)).toEqual(['General', 'General', 'General']);
    expect(formats(again, 8)).toEqual(['0.00', '0.00', '0.00']);
    expect(sheetOf(again.after).value(2, 6)).toBeCloseTo(
      answer === 'maksimal' ? (130 / 120) * 100 : (2 - 130 / 120) * 100,
      9,
    );
    expect(isEmptyPlan(compute(again.after, { mapping: answers }).plan)).toBe(true);
  });

  it('are marked in a column of the office that was blank, in its own format', () => {
    const blank = [{ v: null, z: '#,##0.0' }];
    const done = compute(office(['% Capaian'], [blank, blank, blank]));
    expect(formats(done, 6)).toEqual(['#,##0.0"?"', '#,##0.0', '#,##0.0']);
    expect(isEmptyPlan(compute(done.after).plan)).toBe(true);
  });

  it('are told in the JSON with the question, up to the total', () => {
    const done = compute(office());
    const [id] = questionOf(done);
    const words = { issue: () => '', account: () => '', question: () => ({ message: '', candidates: [] }) };
    const made = resultDocument({ file: 'a.xlsx', output: null }, done, [], words);
    expect(made.indicators.map(({ doubts }) => doubts)).toEqual([[id], [], []]);
    expect(made.objectives.map(({ doubts }) => doubts)).toEqual([[id], []]);
    expect(made.total?.doubts).toEqual([id]);
    expect(emptyDocument({ file: 'a.xlsx', output: null }, [], words).total).toBeNull();
  });
});
