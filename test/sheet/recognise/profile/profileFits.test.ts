import { scoreWorkbook } from '../../../../src/app/scoreWorkbook';
import { BPOM_2021, PMK_22 } from '../../../../src/scoring/index';
import { profileFits, recogniseWorkbook } from '../../../../src/sheet/recognise/index';
import { decisionText } from '../../../../src/text/decisions';
import { contentOf } from '../readCase';

const HEADER = ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Kriteria'];

/** Rows of target, realisasi, typed capaian and kriteria. */
function bookOf(rows: readonly (readonly [number, number, number | null, string | null])[]) {
  const body = rows.map(([target, actual, printed, word], at) => [
    at + 1,
    `Layanan ${'abcdefgh'[at]}`,
    target,
    actual,
    printed,
    word,
  ]);
  return contentOf({ sheets: [{ sheet: 'Kinerja', cells: [HEADER, ...body] }] });
}

function fitsOf(rows: Parameters<typeof bookOf>[0], method = BPOM_2021) {
  const table = recogniseWorkbook(bookOf(rows), { version: 1, answers: {} }, {}, method).indicatorTable;
  return table && profileFits(table, method);
}

describe('profileFits', () => {
  it('counts what each profile comes to and names the best one (M-3)', () => {
    const found = fitsOf([
      [80, 100, 120, null],
      [50, 65, 120, null],
      [40, 38, 95, null],
    ]);
    expect(found?.best).toMatchObject({ profile: { id: 'bpom-2021-120' }, fits: 3, of: 3 });
    expect(found?.chosen).toMatchObject({ profile: { id: 'bpom-2021' }, fits: 1, of: 3 });
    expect(found?.misses.map(({ row, column }) => [row, column])).toEqual([
      [1, 4],
      [2, 4],
    ]);
  });

  it('says nothing of one kriteria that is typed wrongly among right ones', () => {
    expect(
      fitsOf([
        [100, 95, 95, 'Baik'],
        [20, 19, 95, 'Sangat Baik'],
        [60, 45, 75, 'Cukup'],
        [10, 8, 80, 'Cukup'],
      ]),
    ).toBeNull();
  });

  it('finds the profile of the words whichever one is chosen (M-14)', () => {
    const rows = [
      [100, 95, 95, 'Baik'],
      [60, 45, 75, 'Cukup'],
      [50, 42.5, 85, 'Cukup'],
    ] as const;
    expect(fitsOf(rows)).toBeNull();
    expect(fitsOf(rows, PMK_22)?.best?.profile.id).toBe('bpom-2021');
  });

  it('says nothing where a capaian fits no profile', () => {
    expect(
      fitsOf([
        [80, 72, 91, null],
        [50, 40, 79, null],
      ]),
    ).toBeNull();
  });
});

describe('the question of the profile', () => {
  const content = bookOf([
    [80, 100, 100, null],
    [50, 65, 100, null],
    [40, 38, 95, null],
  ]);
  const asked = scoreWorkbook(content, { method: BPOM_2021 });
  const question = asked.decisions.find(({ kind }) => kind === 'profile');

  it('is one for the workbook, and the profile stays until it is answered', () => {
    expect(asked.decisions.filter(({ kind }) => kind === 'profile')).toHaveLength(1);
    expect(question).toMatchObject({ id: 'profile|bpom-2021', chosen: 'bpom-2021', isOpen: true });
    expect(asked.scorecard?.indicators.map(({ achievement }) => achievement)).toEqual([125, 130, 95]);
    expect(asked.reading.indicatorTable?.indicators.map(({ doubts }) => doubts)).toEqual([
      ['profile|bpom-2021'],
      ['profile|bpom-2021'],
      undefined,
    ]);
  });

  it('is told with how many results fit', () => {
    const text = question && decisionText(question, 'id');
    expect(text?.candidates.map(({ label }) => label)).toEqual([
      'BPOM 2021: cocok 1 dari 3',
      'BPOM 2021 dengan batas 100: cocok 3 dari 3',
    ]);
    expect(text?.reason).toContain('3 dari 3 hasil yang tertulis');
  });

  it('is settled by its answer, and asked no more when the method was stored', () => {
    const mapping = { version: 1, answers: { 'profile|bpom-2021': 'cap:100' } } as const;
    const answered = scoreWorkbook(content, { method: BPOM_2021, mapping });
    expect(answered.scorecard?.indicators.map(({ achievement }) => achievement)).toEqual([100, 100, 95]);
    const again = scoreWorkbook(content, { method: answered.settings.method, mapping });
    for (const { decisions, issues } of [answered, again]) {
      expect(decisions.filter(({ isOpen }) => isOpen)).toEqual([]);
      expect(issues).toEqual([]);
    }
  });

  it('is settled by keeping the chosen profile', () => {
    const mapping = { version: 1, answers: { 'profile|bpom-2021': 'bpom-2021' } } as const;
    const kept = scoreWorkbook(content, { method: BPOM_2021, mapping });
    expect(kept.decisions.filter(({ isOpen }) => isOpen)).toEqual([]);
    expect(kept.scorecard?.indicators[0]?.achievement).toBe(125);
  });
});
