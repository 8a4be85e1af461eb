import type { WorkbookContent } from '../../../src/sheet/grid';
import { gridOf } from '../../../src/sheet/gridOf';

const HEADER = [
  'No',
  'Perspektif',
  'Sasaran',
  'Indikator',
  'Target',
  'Realisasi',
  'Pagu Anggaran',
  'Realisasi Anggaran',
] as const;

/** A workbook with so many indicators, five to an objective, ten objectives to a perspective; figures without meaning. */
export function largeWorkbook(count: number): WorkbookContent {
  const rows = Array.from({ length: count }, (_, at) => {
    const objective = Math.floor(at / 5);
    const target = 50 + (at % 50);
    return [
      at + 1,
      `Perspektif ${Math.floor(objective / 10) + 1}`,
      `Sasaran kegiatan ${objective + 1}`,
      `Persentase layanan ${at + 1} yang memenuhi syarat`,
      target,
      target * (0.6 + (at % 61) / 100),
      1_000_000 + at * 1000,
      (1_000_000 + at * 1000) * (0.8 + (at % 20) / 100),
    ];
  });
  const sheets = [gridOf({ sheet: 'Pengukuran', cells: [[...HEADER], ...rows] })];
  return { sheets, activeSheet: 'Pengukuran', settings: null, separators: null, uses1904Dates: false };
}
