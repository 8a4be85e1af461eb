import { computeWorkbook } from '../../../../src/app/computeWorkbook';
import type { WorkbookContent } from '../../../../src/sheet/grid';
import { gridOf, type GridSpec } from '../../../../src/sheet/gridOf';
import type { Mapping } from '../../../../src/sheet/decision';

type Row = readonly (string | number)[];

const HEAD: Row = ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'];
const [BIRTHS, INDEX] = ['Jumlah desa yang dibina', 'Indeks kepuasan masyarakat'];

/** A table of a quarter: target and realisasi of each indicator. */
function quarter(
  title: string,
  figures: readonly (readonly [number, number])[],
  names = [BIRTHS, INDEX],
): Row[] {
  const units = ['Desa', 'Indeks'];
  return [
    [title],
    [],
    HEAD,
    ...names.map((name, at): Row => {
      const [target, actual] = figures[at] as readonly [number, number];
      return [at + 1, name as string, units[at] as string, target, actual, (actual / target) * 100];
    }),
    [],
  ];
}

function contentOf(sheets: readonly GridSpec[]): WorkbookContent {
  return {
    sheets: sheets.map(gridOf),
    activeSheet: null,
    settings: null,
    separators: null,
    uses1904Dates: false,
  };
}

function read(sheets: readonly GridSpec[], mapping?: Mapping) {
  const { reading, scorecard } = computeWorkbook(contentOf(sheets), mapping ? { mapping } : {});
  const indicators = reading.indicatorTable?.indicators ?? [];
  return {
    reading,
    of: (name: string) => {
      const indicator = indicators.find((each) => each.name === name);
      const score = scorecard?.indicators.find(({ id }) => id === indicator?.id);
      return {
        quarters: indicator?.quarters.map(({ quarter: at, target, actual }) => [
          at,
          target?.value ?? null,
          actual?.value ?? null,
        ]),
        kind: indicator?.quarterKind,
        target: score?.target,
        actual: score?.actual,
        achievement: score?.achievement,
        isSure: (indicator?.doubts ?? []).length === 0,
      };
    },
  };
}

const INCREMENTS = [
  [
    [10, 8],
    [80, 82],
  ],
  [
    [20, 22],
    [80, 84],
  ],
  [
    [15, 10],
    [80, 81],
  ],
  [
    [5, 8],
    [80, 83],
  ],
] as const;
const STATES = [
  [
    [10, 8],
    [80, 82],
  ],
  [
    [30, 30],
    [80, 84],
  ],
  [
    [45, 40],
    [80, 81],
  ],
  [
    [50, 48],
    [80, 83],
  ],
] as const;
const ROMAN = ['I', 'II', 'III', 'IV'];

describe('tables of a quarter each', () => {
  it('stacked on one sheet, as increments: the year is their sum, the index its last', () => {
    const cells = INCREMENTS.flatMap((figures, at) => quarter(`TRIWULAN ${ROMAN[at]} TAHUN 2024`, figures));
    const { of } = read([{ sheet: 'Kinerja', cells }]);
    expect(of(BIRTHS).quarters).toEqual([
      [1, 10, 8],
      [2, 20, 22],
      [3, 15, 10],
      [4, 5, 8],
    ]);
    const births = of(BIRTHS);
    if (births.isSure) expect([births.target, births.actual]).toEqual([50, 48]);
    expect(of(INDEX)).toMatchObject({ target: 80, actual: 83 });
  });

  it('one a sheet, counted on: the last quarter is the year', () => {
    const sheets = STATES.map((figures, at) => ({
      sheet: `TW ${ROMAN[at]}`,
      cells: quarter('PENGUKURAN KINERJA 2024', figures),
    }));
    const { of } = read(sheets);
    expect(of(BIRTHS)).toMatchObject({ target: 50, actual: 48 });
    expect(of(INDEX)).toMatchObject({ target: 80, actual: 83 });
  });

  it('two quarters are not the year: no figure of the year is made up', () => {
    const sheets = STATES.slice(0, 2).map((figures, at) => ({
      sheet: `TW ${ROMAN[at]}`,
      cells: quarter('PENGUKURAN KINERJA 2024', figures),
    }));
    const { of } = read(sheets);
    expect(of(BIRTHS).quarters).toHaveLength(2);
  });

  it('the same target in each, realisasi not counted on: whose target it is is asked, and the answer counts', () => {
    const figures = [8, 22, 10, 8].map(
      (actual) =>
        [
          [50, actual],
          [80, 82],
        ] as const,
    );
    const sheets = figures.map((own, at) => ({
      sheet: `TW ${ROMAN[at]}`,
      cells: quarter('KINERJA 2024', own),
    }));
    const { of, reading } = read(sheets);
    expect(of(BIRTHS).isSure).toBe(false);
    const question = reading.decisions.find(({ isOpen, kind }) => isOpen && kind === 'column-field');
    expect(question?.candidates.map(({ id }) => id)).toEqual(['target', 'target:tw4']);
    const answers = { [question?.id as string]: 'target' };
    expect(read(sheets, { version: 1, answers }).of(BIRTHS)).toMatchObject({ target: 50, actual: 48 });
  });

  it('a table of the year beside them is the one that is scored', () => {
    const sheets = INCREMENTS.map((figures, at) => ({
      sheet: `TW ${ROMAN[at]}`,
      cells: quarter('PENGUKURAN KINERJA 2024', figures),
    }));
    const year = {
      sheet: 'Tahunan',
      cells: quarter('PENGUKURAN KINERJA TAHUN 2024', [
        [50, 48],
        [80, 83],
      ]),
    };
    const { of, reading } = read([...sheets, year]);
    expect(reading.indicatorTable?.primary.sheet).toBe('Tahunan');
    expect(of(BIRTHS)).toMatchObject({ target: 50, actual: 48 });
  });

  it('tables that state no quarter, or of other indicators, are not joined', () => {
    const plain = STATES.slice(0, 2).flatMap((figures, at) =>
      quarter(`TABEL ${ROMAN[at]} TAHUN 2024`, figures),
    );
    expect(read([{ sheet: 'Kinerja', cells: plain }]).reading.tables.some(({ series }) => series)).toBe(
      false,
    );
    const others = [
      ...quarter('TRIWULAN I', STATES[0]),
      ...quarter('TRIWULAN II', STATES[1], ['Persentase temuan', 'Nilai SAKIP']),
    ];
    const { tables } = read([{ sheet: 'Kinerja', cells: others }]).reading;
    expect(tables.flatMap(({ series }) => series?.others ?? [])).toEqual([]);
  });

  it('the account names the figures of all quarters as used', () => {
    const sheets = STATES.map((figures, at) => ({
      sheet: `TW ${ROMAN[at]}`,
      cells: quarter('PENGUKURAN KINERJA 2024', figures),
    }));
    const { reading } = read(sheets);
    expect(reading.account.tables).toHaveLength(4);
    for (const { rows, groups } of reading.account.tables) {
      expect(rows.indicator).toBe(2);
      expect(groups.some(({ use }) => use === 'used')).toBe(true);
    }
  });
});
