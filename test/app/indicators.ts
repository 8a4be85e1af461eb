import type { Quarter } from '../../src/scoring/index';
import type {
  Indicator,
  IndicatorQuarter,
  IndicatorTable,
  Located,
  RecognisedTable,
  TableRow,
} from '../../src/sheet/table';

export function located<T extends number | null>(value: T, row = 0, column = 0): Located<T> {
  return { value, cell: { sheet: 'Kinerja', row, column }, text: String(value) };
}

export function quarter(
  number: Quarter,
  target: number | null,
  actual: number | null,
  row = 0,
): IndicatorQuarter {
  return {
    quarter: number,
    target: target === null ? null : located(target, row, 10 + number),
    actual: actual === null ? null : located(actual, row, 20 + number),
  };
}

export function indicator(fields: Partial<Indicator> & { readonly id: string }): Indicator {
  return {
    code: fields.id,
    name: `Indikator ${fields.id}`,
    objective: 's1',
    unitOfMeasure: null,
    target: null,
    actual: null,
    quarters: [],
    budgetCeiling: null,
    budgetSpent: null,
    weight: null,
    direction: null,
    quarterKind: null,
    isEfficiencyResult: false,
    rows: {},
    ...fields,
  };
}

export function tableOf(indicators: readonly Indicator[]): IndicatorTable {
  const primary: RecognisedTable = {
    id: 't1',
    sheet: 'Kinerja',
    kind: 'measurement',
    title: null,
    header: { sheet: 'Kinerja', top: 0, left: 1, bottom: 0, right: 9 },
    body: { sheet: 'Kinerja', top: 1, left: 1, bottom: 9, right: 9 },
    columns: [],
    rows: [],
    year: 2021,
  };
  return {
    primary,
    sources: [primary],
    indicators,
    objectives: [{ id: 's1', number: 1, name: 'Sasaran', perspective: null }],
    perspectives: [],
    year: 2021,
  };
}

export function rowAt(top: number): TableRow {
  return {
    role: 'indicator',
    top,
    bottom: top,
    number: null,
    code: null,
    name: null,
    objective: null,
    perspective: null,
    cells: {},
    isHidden: false,
  };
}
