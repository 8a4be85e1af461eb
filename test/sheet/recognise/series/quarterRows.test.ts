import { computeWorkbook } from '../../../../src/app/computeWorkbook';
import { gridOf, type GridSpec } from '../../../../src/sheet/gridOf';

type Row = readonly (string | number)[];

const [DESA, INDEX] = ['Jumlah desa yang dibina', 'Indeks kepuasan masyarakat'];
const FIGURES: readonly (readonly [string, string, readonly (readonly [number, number | string])[]])[] = [
  [
    DESA,
    'Desa',
    [
      [10, 8],
      [30, 30],
      [45, 40],
      [50, 48],
    ],
  ],
  [
    INDEX,
    'Indeks',
    [
      [80, 82],
      [80, 84],
      [80, 81],
      [80, 83],
    ],
  ],
];
const ROMAN = ['I', 'II', 'III', 'IV'];

/** Rows of quarters beside a column of them; the name in the first row, or in every row. */
function beside(isNamed: (at: number) => boolean, word: (at: number) => string): Row[] {
  return [
    ['PENGUKURAN KINERJA 2024'],
    [],
    ['No', 'Indikator Kinerja', 'Satuan', 'Triwulan', 'Target', 'Realisasi'],
    ...FIGURES.flatMap(([name, unit, quarters], place) =>
      quarters.map(([target, actual], at): Row =>
        isNamed(at)
          ? [place + 1, name, unit, word(at), target, actual]
          : ['', '', '', word(at), target, actual],
      ),
    ),
  ];
}

function read(spec: GridSpec) {
  const content = {
    sheets: [gridOf(spec)],
    activeSheet: null,
    settings: null,
    separators: null,
    uses1904Dates: false,
  };
  const { reading, scorecard } = computeWorkbook(content);
  const indicators = reading.indicatorTable?.indicators ?? [];
  const figures = indicators.map(({ id, name, quarters, doubts = [] }) => {
    const score = scorecard?.indicators.find((each) => each.id === id);
    const filled = quarters.map(({ quarter, actual }) => [quarter, actual?.value ?? null]);
    return { name, target: score?.target, actual: score?.actual, filled, isSure: doubts.length === 0 };
  });
  return { reading, figures };
}

const EXPECTED = [
  {
    name: DESA,
    target: 50,
    actual: 48,
    filled: [
      [1, 8],
      [2, 30],
      [3, 40],
      [4, 48],
    ],
    isSure: true,
  },
  {
    name: INDEX,
    target: 80,
    actual: 83,
    filled: [
      [1, 82],
      [2, 84],
      [3, 81],
      [4, 83],
    ],
    isSure: true,
  },
];

describe('rows of a quarter each', () => {
  it.each([
    [
      'the name in the first row',
      beside(
        (at) => at === 0,
        (at) => ROMAN[at] as string,
      ),
    ],
    [
      'the name in every row',
      beside(
        () => true,
        (at) => `TW ${ROMAN[at] as string}`,
      ),
    ],
    [
      'numbers of quarters',
      beside(
        (at) => at === 0,
        (at) => String(at + 1),
      ),
    ],
  ])('beside a column of quarters, %s', (_, cells) => {
    expect(read({ sheet: 'Kinerja', cells }).figures).toEqual(EXPECTED);
  });

  it('below the name of the indicator', () => {
    const cells: Row[] = [
      ['PENGUKURAN KINERJA 2024'],
      [],
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
      ...FIGURES.flatMap(([name, unit, quarters], place): Row[] => [
        [place + 1, name, unit, '', ''],
        ...quarters.map(([target, actual], at): Row => [
          '',
          `Triwulan ${ROMAN[at] as string}`,
          '',
          target,
          actual,
        ]),
      ]),
    ];
    expect(read({ sheet: 'Kinerja', cells }).figures).toEqual(EXPECTED);
  });

  it('a target typed once is the year’s, realisasi of one quarter is not', () => {
    const cells = beside(
      (at) => at === 0,
      (at) => ROMAN[at] as string,
    ).map((row, at): Row =>
      at < 3 ? row : [...row.slice(0, 4), (at - 3) % 4 === 0 ? 80 : '', (at - 3) % 4 === 0 ? 20 : ''],
    );
    const { figures, reading } = read({ sheet: 'Kinerja', cells });
    expect(figures.map(({ filled }) => filled)).toEqual([[[1, 20]], [[1, 20]]]);
    expect(reading.indicatorTable?.indicators[0]?.target?.value).toBe(80);
  });

  it('a column of levels from I to IV under another header is no column of quarters', () => {
    const cells = beside(
      () => true,
      (at) => ROMAN[at] as string,
    ).map((row, at): Row => (at === 2 ? [...row.slice(0, 3), 'Golongan', ...row.slice(4)] : row));
    expect(read({ sheet: 'Kinerja', cells }).reading.tables.some(({ series }) => series)).toBe(false);
  });
});
