import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { auditText } from '../../../src/audit/text/auditText';
import { collectFacts, type WorkbookFacts } from '../../../src/facts/index';
import type { CellValue } from '../../../src/sheet/grid';
import { workbookOf } from '../helpers/checked';

/** What a workbook made here says. */
export function factsIn(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): WorkbookFacts {
  const { reading, scorecard } = computeWorkbook(workbookOf(sheets));
  const facts = scorecard && collectFacts(reading, scorecard);
  if (!facts) throw new Error('no table was understood');
  return facts;
}

/** What is said of a text: code and right value of each finding. */
export function saidOf(text: string, report: WorkbookFacts): string[] {
  const blocks = text.split('\n').map((each) => ({ kind: 'paragraph' as const, text: each }));
  return auditText({ blocks }, report).findings.map(({ code, right }) => `${code} ${String(right)}`);
}

/** Two indicators of this year, with those of other offices. */
export const PEERS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  Kinerja: [
    ['KINERJA BALAI KUPANG TAHUN 2023'],
    [
      'No',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Pagu Anggaran (Rp)',
      'Realisasi Anggaran (Rp)',
    ],
    [1, 'Persentase pasar yang aman', '%', 80, 88.25, 120_500_000, 118_345_678],
    [2, 'Persentase aduan selesai', '%', 90, 85.75, 80_000_000, 79_123_456],
  ],
  Pembanding: [
    ['PERBANDINGAN REALISASI TAHUN 2023 DENGAN BALAI LAIN'],
    [
      'No',
      'Indikator Kinerja',
      'Target Nasional',
      'Balai Kupang',
      'Balai Mataram',
      'Balai Ambon',
      'Balai Bima',
    ],
    [1, 'Persentase pasar yang aman', 85, 88.25, 91.5, 80.25, 79.5],
    [2, 'Persentase aduan selesai', 85, 85.75, 80.5, 81.25, 79.5],
  ],
};
