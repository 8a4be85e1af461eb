import fc from 'fast-check';
import { scoringInputOf } from '../../../src/app/scoringInput';
import { BPOM_2021, scoreIndicators } from '../../../src/scoring/index';
import { EMPTY_MAPPING } from '../../../src/sheet/decision';
import type { CellValue } from '../../../src/sheet/grid';
import type { GridSpec } from '../../../src/sheet/gridOf';
import { recogniseWorkbook } from '../../../src/sheet/recognise/recogniseWorkbook';
import { contentOf } from './readCase';

/** A measurement table as figures, before it is laid out as a sheet. */
interface Row {
  readonly code: string;
  readonly objective: string;
  readonly indicator: string;
  readonly target: number;
  readonly actual: number;
  readonly ceiling: number;
  readonly spent: number;
}

interface Column {
  readonly header: readonly [string, string];
  readonly joined: string;
  readonly value: (row: Row) => CellValue;
}

const COLUMNS: readonly Column[] = [
  { header: ['Kode', ''], joined: 'Kode Indikator', value: ({ code }) => code },
  { header: ['Sasaran Strategis', ''], joined: 'Sasaran', value: ({ objective }) => objective },
  {
    header: ['Indikator Kinerja', ''],
    joined: 'Indikator Kinerja Utama (IKU)',
    value: ({ indicator }) => indicator,
  },
  { header: ['Kinerja', 'Target'], joined: 'Target Kinerja', value: ({ target }) => target },
  { header: ['Kinerja', 'Realisasi'], joined: 'Realisasi Kinerja', value: ({ actual }) => actual },
  { header: ['Anggaran', 'Pagu'], joined: 'Pagu Anggaran', value: ({ ceiling }) => ceiling },
  { header: ['Anggaran', 'Realisasi'], joined: 'Realisasi Anggaran', value: ({ spent }) => spent },
];

const SUBJECTS = [
  'obat',
  'pangan',
  'kosmetik',
  'jalan',
  'sekolah',
  'puskesmas',
  'data',
  'arsip',
  'pegawai',
  'perizinan',
];
const OBJECTIVES = [
  'Meningkatnya mutu layanan',
  'Terwujudnya tata kelola yang baik',
  'Menguatnya pengawasan',
];

const rowsArbitrary: fc.Arbitrary<Row[]> = fc
  .tuple(
    fc.integer({ min: 2, max: 8 }),
    fc.infiniteStream(
      fc.record({
        // At least 2: a percentage below may be a ratio, which is another law.
        target: fc.integer({ min: 200, max: 20000 }).map((value) => value / 100),
        actual: fc.integer({ min: 200, max: 20000 }).map((value) => value / 100),
        ceiling: fc.integer({ min: 10_000_000, max: 2_000_000_000 }),
        // Less than a thirtieth of the ceiling is asked about, by the address of a cell.
        share: fc.integer({ min: 5, max: 100 }),
      }),
    ),
  )
  .map(([count, figures]) =>
    Array.from({ length: count }, (_, at): Row => {
      const { target, actual, ceiling, share } = figures.next().value;
      return {
        code: `IK.${at + 1}`,
        objective: OBJECTIVES[Math.floor((at * 3) / count)] as string,
        indicator: `Persentase ${SUBJECTS[at] as string} yang memenuhi ketentuan`,
        target,
        actual,
        ceiling,
        spent: Math.floor(ceiling / 100) * share + 1_000_000,
      };
    }),
  );

interface Layout {
  readonly order: readonly number[];
  readonly isSplit: boolean;
  readonly isMerged: boolean;
  readonly notation: 'number' | 'comma' | 'point';
  readonly blankRows: readonly boolean[];
  readonly blankColumnAfter: number;
  readonly titles: number;
}

/** Groups stay together: their columns may change places inside a group, and the groups among each other. */
const orderArbitrary = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    fc.shuffledSubarray([3, 4], { minLength: 2 }),
    fc.shuffledSubarray([5, 6], { minLength: 2 }),
    fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  )
  .map(([names, performance, money, groups]) => {
    const parts = [names, performance, money];
    return groups.flatMap((group) => parts[group] as number[]);
  });

const layoutArbitrary: fc.Arbitrary<Layout> = fc.record({
  order: orderArbitrary,
  isSplit: fc.boolean(),
  isMerged: fc.boolean(),
  notation: fc.constantFrom('number', 'comma', 'point'),
  blankRows: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  blankColumnAfter: fc.integer({ min: -1, max: 6 }),
  titles: fc.integer({ min: 0, max: 3 }),
});

function written(value: CellValue, { notation }: Layout): CellValue {
  if (typeof value !== 'number' || notation === 'number') return value;
  const [whole = '', fraction = '00'] = value.toFixed(2).split('.');
  const [thousands, decimal] = notation === 'comma' ? ['.', ','] : [',', '.'];
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)}${decimal}${fraction}`;
}

function laidOut(rows: readonly Row[], layout: Layout): GridSpec {
  const columns = layout.order.map((at) => COLUMNS[at] as Column);
  const spaced = <T>(cells: readonly T[]): (T | null)[] =>
    cells.flatMap((cell, at) => (at === layout.blankColumnAfter && !layout.isSplit ? [cell, null] : [cell]));
  const cells: CellValue[][] = Array.from({ length: layout.titles }, (_, at) => [`Judul baris ${at + 1}`]);
  const merges: string[] = [];
  const headerRow = cells.length + 1;
  if (layout.isSplit) {
    cells.push(
      columns.map(({ header }, at) =>
        at > 0 && columns[at - 1]?.header[0] === header[0] ? null : header[0],
      ),
    );
    cells.push(columns.map(({ header }) => (header[1] === '' ? null : header[1])));
    if (layout.isMerged) {
      for (const [at, { header }] of columns.entries()) {
        const letter = (place: number): string => String.fromCharCode(65 + place);
        if (header[1] === '') merges.push(`${letter(at)}${headerRow}:${letter(at)}${headerRow + 1}`);
        else if (columns[at + 1]?.header[0] === header[0])
          merges.push(`${letter(at)}${headerRow}:${letter(at + 1)}${headerRow}`);
      }
    }
  } else cells.push(spaced(columns.map(({ joined }) => joined)));
  for (const [at, row] of rows.entries()) {
    if (layout.blankRows[at]) cells.push([]);
    cells.push(spaced(columns.map(({ value }) => written(value(row), layout))));
  }
  return { sheet: 'Lembar', cells, merges };
}

function reading(spec: GridSpec) {
  const { indicatorTable, decisions } = recogniseWorkbook(contentOf({ sheets: [spec] }), EMPTY_MAPPING);
  return {
    indicators: (indicatorTable?.indicators ?? []).map((indicator) => ({
      id: indicator.id,
      name: indicator.name,
      objective: indicatorTable?.objectives.find(({ id }) => id === indicator.objective)?.name,
      target: indicator.target?.value,
      actual: indicator.actual?.value,
      ceiling: indicator.budgetCeiling?.value,
      spent: indicator.budgetSpent?.value,
    })),
    total: indicatorTable
      ? scoreIndicators(scoringInputOf(indicatorTable, null), BPOM_2021).total.score
      : null,
    questions: decisions.filter(({ isOpen }) => isOpen).map(({ id }) => id),
  };
}

function plain(rows: readonly Row[]) {
  return rows.map(({ code, objective, indicator, target, actual, ceiling, spent }) => ({
    id: code,
    name: indicator,
    objective,
    target,
    actual,
    ceiling,
    spent,
  }));
}

describe('recogniseWorkbook, whatever the layout', () => {
  const standard: Layout = {
    order: [0, 1, 2, 3, 4, 5, 6],
    isSplit: false,
    isMerged: false,
    notation: 'number',
    blankRows: [],
    blankColumnAfter: -1,
    titles: 1,
  };

  it('reads the same figures and scores with columns moved, headers split or joined, blanks and other notations', () => {
    fc.assert(
      fc.property(rowsArbitrary, layoutArbitrary, (rows, layout) => {
        const found = reading(laidOut(rows, layout));
        expect(found.indicators).toEqual(plain(rows));
        expect(found).toEqual(reading(laidOut(rows, standard)));
      }),
      { numRuns: 300 },
    );
  });

  it('joins a plan with its realisation in any order of rows, by code', () => {
    const shuffled = rowsArbitrary.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const plan: GridSpec = {
          sheet: 'Rencana',
          cells: [
            ['Kode', 'Sasaran', 'Indikator', 'B03', 'B06', 'B09', 'B12', 'Anggaran'],
            ...rows.map(({ code, objective, indicator, target, ceiling }) => [
              code,
              objective,
              indicator,
              null,
              null,
              null,
              target,
              ceiling,
            ]),
          ],
        };
        const actual: GridSpec = {
          sheet: 'Hasil',
          cells: [
            ['Kode', 'Indikator', 'Realisasi TW IV', 'Realisasi Anggaran'],
            ...others.map(({ code, indicator, actual: got, spent }) => [code, indicator, got, spent]),
          ],
        };
        const { indicatorTable } = recogniseWorkbook(contentOf({ sheets: [actual, plan] }), EMPTY_MAPPING);
        const found = (indicatorTable?.indicators ?? []).map(({ code, target, actual: got, budgetSpent }) => [
          code,
          target?.value,
          got?.value,
          budgetSpent?.value,
        ]);
        expect(found).toEqual(rows.map(({ code, target, actual: got, spent }) => [code, target, got, spent]));
      }),
      { numRuns: 100 },
    );
  });
});
