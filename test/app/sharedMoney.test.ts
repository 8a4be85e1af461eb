import { computeWorkbook } from '../../src/app/computeWorkbook';
import { reportContent } from '../../src/app/reportWorkbook';
import { defaultReportLayout } from '../../src/text/reportLayout';
import { reportWords } from '../../src/text/reportWords';
import { contentOf } from '../helpers/officeWorkbook';

/** Pagu and realisasi of two indicators in merged cells; the last row stands under `objective`. */
function shared(objective: string | null, { isMerged = true } = {}) {
  const money = isMerged ? [null, null] : [850_000_000, 812_000_000];
  const cells = [
    ['PENGUKURAN KINERJA TAHUN 2022'],
    ['Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian', 'Anggaran', 'Realisasi Anggaran'],
    ['Meningkatnya mutu layanan', 'Indeks kepuasan', 80, 82, null, 850_000_000, 812_000_000],
    [null, 'Persentase pengaduan selesai', 90, 81, null, ...money],
    [objective, 'Waktu layanan tepat', 70, 70, null, ...money],
    ['Meningkatnya tata kelola', 'Nilai AKIP', 75, 76, null, 420_000_000, 400_000_000],
  ];
  return computeWorkbook(
    contentOf([{ sheet: 'Kinerja', cells, merges: isMerged ? ['F3:F5', 'G3:G5'] : [] }]),
  );
}

describe('money of several indicators in one merged cell (M-18)', () => {
  it('counts once in the sums of its sasaran and of the unit, and each indicator keeps it', () => {
    const { scorecard, reading } = shared(null);
    expect(scorecard?.unit).toMatchObject({ budgetCeiling: 1_270_000_000, budgetSpent: 1_212_000_000 });
    expect(scorecard?.objectives[0]).toMatchObject({ budgetCeiling: 850_000_000, budgetSpent: 812_000_000 });
    expect(scorecard?.indicators.map(({ budgetCeiling }) => budgetCeiling)).toEqual([
      850_000_000, 850_000_000, 850_000_000, 420_000_000,
    ]);
    expect(reading.issues.filter(({ code }) => code === 'money-shared').map(({ data }) => data)).toEqual([
      { name: 'Indeks kepuasan', count: 3 },
      { name: 'Indeks kepuasan', count: 3 },
    ]);
  });

  it('over two sasaran: counts in each of them, and once in the unit', () => {
    const { scorecard } = shared('Meningkatnya kecepatan layanan');
    expect(scorecard?.unit.budgetCeiling).toBe(1_270_000_000);
    expect(scorecard?.objectives.map(({ budgetCeiling }) => budgetCeiling)).toEqual([
      850_000_000, 850_000_000, 420_000_000,
    ]);
  });

  it('equal figures in cells of their own count each', () => {
    const { scorecard, reading } = shared(null, { isMerged: false });
    expect(scorecard?.unit.budgetCeiling).toBe(2_970_000_000);
    expect(reading.issues.some(({ code }) => code === 'money-shared')).toBe(false);
  });

  it('is written once in the tables of the report, over the rows of its indicators', () => {
    const content = reportContent(shared(null), defaultReportLayout('id'), reportWords('id'));
    const part = content?.parts.find(({ id }) => id === 'lampiran-7');
    const [efficiency] = part?.blocks.flatMap(({ tables }) => tables) ?? [];
    const place = efficiency?.columns.findIndex(({ id }) => id === 'pagu') ?? -1;
    expect(efficiency?.rows.map(({ cells }) => cells[place]?.value)).toEqual([
      850_000_000,
      undefined,
      undefined,
      420_000_000,
      1_270_000_000,
    ]);
  });
});
