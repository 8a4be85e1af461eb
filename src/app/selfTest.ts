import type { HostIssue, SheetHost } from './ports';
import { scoringInputOf } from './scoringInput';
import { BPOM_2021, scoreIndicators } from '../scoring/index';
import { EMPTY_MAPPING } from '../sheet/decision';
import { recogniseWorkbook } from '../sheet/recognise/index';
import { ok, type Result } from '../kernel/result';
import { EMPTY_PLAN, type CellContent, type SheetEdit } from '../sheet/editPlan';
import type { WorkbookContent } from '../sheet/grid';

/** A figure that the self-test compares: what it should be, and what came back. */
export interface SelfTestFigure {
  readonly name: string;
  readonly expected: number;
  readonly found: number | null;
}

const SHEET = 'LAKIP uji diri';

/** SK 1 of the 2021 report of Balai POM di Kupang (Tabel 3.3, Lampiran 7): target, realisasi, pagu, realisasi anggaran. */
const ROWS: readonly (readonly [
  name: string,
  target: number,
  actual: number,
  ceiling: number,
  spent: number,
])[] = [
  ['Persentase Obat yang memenuhi syarat', 91.5, 92.25, 327066400, 326110277],
  ['Persentase Makanan yang memenuhi syarat', 84.5, 91.82, 251520800, 250775781],
  ['Persentase Obat yang aman dan bermutu', 88, 91.13, 295985300, 295046482],
  ['Persentase Makanan yang aman dan bermutu', 73, 77.78, 210152100, 209818336],
  ['Persentase pangan fortifikasi yang memenuhi syarat', 88, 82.76, 60182000, 60082248],
];

const HEADS = [
  'Sasaran',
  'Indikator',
  'Target 2021',
  'Realisasi 2021',
  'Pagu Anggaran (Rp)',
  'Realisasi Anggaran (Rp)',
];

/**
 * Writes a scratch sheet through the host, reads it back, computes it, compares with the figures of the report, and
 * removes the sheet: the first thing to run in a real Excel.
 * @issue those of the host
 */
export async function selfTest(host: SheetHost): Promise<Result<readonly SelfTestFigure[], HostIssue>> {
  const made = await host.apply({ ...EMPTY_PLAN, sheets: [scratchSheet()] });
  if (!made.ok) return made;
  const content = await host.read();
  const removed = await host.apply({ ...EMPTY_PLAN, removeSheets: [SHEET] });
  if (!content.ok) return content;
  return removed.ok ? ok(compare(content.value)) : removed;
}

function scratchSheet(): SheetEdit {
  const cells: CellContent[][] = [
    [...HEADS],
    ...ROWS.map(([name, ...figures], i) => [
      i === 0 ? 'Obat dan Makanan yang memenuhi syarat' : null,
      name,
      ...figures,
    ]),
  ];
  return {
    name: SHEET,
    blocks: [{ sheet: SHEET, top: 0, left: 0, cells }],
    widths: [],
    merges: [],
    formats: [],
    charts: [],
    landscape: true,
  };
}

function compare(content: WorkbookContent): SelfTestFigure[] {
  const sheets = content.sheets.filter(({ sheet }) => sheet === SHEET);
  // Straight to the reader: a workbook is computed without the sheets that we made, and this is one.
  const { indicatorTable } = recogniseWorkbook({ ...content, sheets, settings: null }, EMPTY_MAPPING);
  const scorecard = indicatorTable && scoreIndicators(scoringInputOf(indicatorTable, null), BPOM_2021);
  const achievements = ROWS.map(([name, target, actual], i) => ({
    name,
    expected: (actual / target) * 100,
    found: scorecard?.indicators[i]?.achievement ?? null,
  }));
  const mean = achievements.reduce((sum, { expected }) => sum + expected, 0) / ROWS.length;
  const sum = (place: 3 | 4): number => ROWS.reduce((total, row) => total + row[place], 0);
  const objective = scorecard?.objectives[0];
  return [
    ...achievements,
    { name: 'NPS', expected: mean, found: objective?.score ?? null },
    { name: '% Input', expected: (sum(4) / sum(3)) * 100, found: objective?.inputPercent ?? null },
  ];
}

/** Whether every figure came back as it should. */
export function isAsExpected(figures: readonly SelfTestFigure[]): boolean {
  return figures.every(
    ({ expected, found }) => found !== null && Math.abs(found - expected) <= 1e-9 * Math.abs(expected),
  );
}
