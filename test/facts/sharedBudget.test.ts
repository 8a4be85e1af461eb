import { computeWorkbook } from '../../src/app/computeWorkbook';
import { collectFacts } from '../../src/facts/index';
import { gridOf } from '../../src/sheet/gridOf';
import { indicatorParagraphs } from '../../src/text/narrative/indicatorParagraphs';

/** Pagu and realisasi of A and B stand in one merged cell; C has its own. Figures made up. */
const SHEET = gridOf({
  sheet: 'Kinerja 2024',
  cells: [
    ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Pagu (Rp)', 'Realisasi Anggaran (Rp)'],
    [1, 'Meningkatnya layanan', 'Persentase A', 80, 80, 5_000_000, 4_500_000],
    [2, null, 'Persentase B', 90, 81, null, null],
    [3, null, 'Persentase C', 50, 55, 2_000_000, 1_900_000],
  ],
  merges: ['F2:F3', 'G2:G3'],
});
const content = {
  sheets: [SHEET],
  activeSheet: null,
  settings: null,
  separators: null,
  uses1904Dates: false,
};

describe('a pagu that several indicators have in one cell', () => {
  const { reading, scorecard } = computeWorkbook(content);
  const facts = scorecard && collectFacts(reading, scorecard);
  if (!facts) throw new Error('nothing was read');

  it('is counted by its indicators', () => {
    expect(facts.indicators.map(({ budgetSharers }) => budgetSharers)).toEqual([2, 2, undefined]);
  });

  it('is said to be theirs together, and of no other', () => {
    const said = facts.indicators.map((item) => JSON.stringify(indicatorParagraphs(item, facts)));
    expect(said.map((text) => text.includes('Pagu itu milik 2 indikator bersama-sama.'))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
