import { BPOM_2021, scoreIndicators, type Scorecard } from '../../src/scoring/index';
import type { Method } from '../../src/scoring/method';
import type { PaneIndicator, PaneIndicators, PaneTable } from '../../src/taskpane/worker/paneResult';
import type { Located } from '../../src/sheet/table';

/** Three indicators of the 2021 report of Balai POM di Kupang (Tabel 3.3, Lampiran 7: IKU 1.1, 1.2, 10.2), one unmeasured. */
const ROWS = [
  {
    id: '1.1',
    objective: 'a',
    name: 'Persentase Obat yang memenuhi syarat',
    target: 91.5,
    actual: 92.25,
    pagu: 327066400,
    spent: 326110277,
  },
  {
    id: '1.2',
    objective: 'a',
    name: 'Persentase Makanan yang memenuhi syarat',
    target: 84.5,
    actual: 91.82,
    pagu: 251520800,
    spent: 250775781,
  },
  {
    id: '9.9',
    objective: 'b',
    name: 'Indeks yang belum diukur',
    target: 80,
    actual: null,
    pagu: null,
    spent: null,
  },
] as const;

const SHEET = 'Pengukuran';

function located<T extends number>(value: T, row: number, column: number): Located<T> {
  return { value, text: String(value), cell: { sheet: SHEET, row, column } };
}

export function sampleScorecard(method: Method = BPOM_2021): Scorecard {
  return scoreIndicators(
    {
      indicators: ROWS.map(({ id, objective, target, actual, pagu, spent }) => ({
        id,
        objective,
        target,
        actual,
        budgetCeiling: pagu,
        budgetSpent: spent,
      })),
      objectives: [
        { id: 'a', perspective: 'p' },
        { id: 'b', perspective: 'p' },
      ],
      perspectives: [{ id: 'p' }],
    },
    method,
  );
}

const TABLE: PaneTable = {
  id: 't',
  sheet: SHEET,
  kind: 'measurement',
  title: null,
  header: { sheet: SHEET, top: 2, left: 0, bottom: 3, right: 7 },
  body: { sheet: SHEET, top: 4, left: 0, bottom: 6, right: 7 },
  columns: [],
  year: 2021,
};

export const SAMPLE_TABLE: PaneIndicators = {
  primary: TABLE,
  sources: [TABLE],
  year: 2021,
  objectives: [
    { id: 'a', number: 1, name: 'Obat dan Makanan yang memenuhi syarat', perspective: 'p' },
    { id: 'b', number: 2, name: 'Sasaran tanpa data', perspective: 'p' },
  ],
  perspectives: [{ id: 'p', name: 'Stakeholders' }],
  indicators: ROWS.map(({ id, objective, name, target, actual, pagu, spent }, at): PaneIndicator => ({
    id,
    code: id,
    name,
    nameCell: { sheet: SHEET, row: 4 + at, column: 2 },
    objective,
    unitOfMeasure: '%',
    target: located(target, 4 + at, 4),
    actual: actual === null ? null : located(actual, 4 + at, 5),
    quarters: [],
    budgetCeiling: pagu === null ? null : located(pagu, 4 + at, 6),
    budgetSpent: spent === null ? null : located(spent, 4 + at, 7),
    weight: null,
    direction: null,
    quarterKind: null,
    isEfficiencyResult: false,
  })),
};
