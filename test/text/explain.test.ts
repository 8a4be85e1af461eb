import { BPOM_2021 } from '../../src/scoring/index';
import { explainIndicator } from '../../src/text/explain';

type Score = Parameters<typeof explainIndicator>[0];

/** IKU 1.1 of the 2021 report (Tabel 3.3): target 91.5, realisasi 92.25, capaian 100.82. */
const SCORE: Score = {
  target: 91.5,
  actual: 92.25,
  achievement: 100.81967213114754,
  uncappedAchievement: null,
  criterion: { id: 'good', label: 'Baik' } as Score['criterion'],
};
const texts = (score: Score, stated: Parameters<typeof explainIndicator>[1] = null, method = BPOM_2021) =>
  explainIndicator(score, stated, method, 'id').map(({ text, clause }) => [clause, text]);

describe('the way of a figure, in words', () => {
  it('says how it was read, the formula with its figures, and the kriteria', () => {
    expect(texts(SCORE, 'maksimal')).toEqual([
      ['M-2', expect.stringContaining('tertulis di lembar')],
      ['M-1', 'Capaian = realisasi ÷ target × 100 = 92,25 ÷ 91,5 × 100 = 100,82%'],
      ['M-14', expect.stringContaining('Baik: 100,82%')],
    ]);
  });

  it('says that the direction is the profile’s when the sheet states none', () => {
    expect(texts(SCORE)[0]).toEqual(['M-2', expect.stringContaining(`menurut profil ${BPOM_2021.name}`)]);
  });

  it('uses the formula of the direction and of the profile', () => {
    const lower: Score = { ...SCORE, target: 90, actual: 100, achievement: 88.888 };
    const formA = texts(lower, 'minimal', { ...BPOM_2021, minimalForm: 'A' })[1]?.[1];
    const formB = texts(lower, 'minimal', { ...BPOM_2021, minimalForm: 'B' })[1]?.[1];
    expect(formA).toContain('(2 × 90 − 100) ÷ 90');
    expect(formB).toContain('90 ÷ 100 × 100');
  });

  it('names the limit where one was applied', () => {
    const capped: Score = {
      ...SCORE,
      achievement: 120,
      uncappedAchievement: 140,
    };
    expect(texts(capped)[2]).toEqual(['M-3', 'Capaian 140,00% dibatasi menjadi 120,00%.']);
  });

  it.each<[Partial<Score>, string]>([
    [{ target: null }, 'Capaian tidak dihitung: target belum ada.'],
    [{ actual: null }, 'Capaian tidak dihitung: realisasi belum ada.'],
  ])('says what is missing', (change, text) => {
    expect(texts({ ...SCORE, ...change })).toEqual([['M-5', text]]);
  });

  it('explains a target of two ends', () => {
    const range: Score = { ...SCORE, target: { from: 80, to: 90 }, actual: 85 };
    expect(texts(range)[0]?.[1]).toContain('Target 80 sampai 90');
  });
});
