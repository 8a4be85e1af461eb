import type { WorkbookContent } from '../../src/sheet/grid';
import type { GridSpec } from '../../src/sheet/gridOf';
import { contentOf, type Row } from '../helpers/officeWorkbook';

/** An indicator of a made-up office with the figures of one year; `ceiling` and `spent` in whole rupiah. */
export interface MadeIndicator {
  readonly code: string;
  readonly objective: string;
  readonly name: string;
  readonly target: number;
  readonly actual: number;
  readonly ceiling: number;
  readonly spent: number;
}

export type Dice = () => number;

/** The same numbers for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES: readonly (readonly [objective: string, indicators: readonly string[]])[] = [
  [
    'Terwujudnya pangan yang aman',
    ['Persentase sampel pangan yang memenuhi syarat', 'Indeks kepatuhan pelaku usaha pangan'],
  ],
  [
    'Meningkatnya mutu layanan publik',
    [
      'Indeks kepuasan masyarakat atas layanan',
      'Persentase permohonan yang selesai tepat waktu',
      'Nilai keterbukaan informasi',
    ],
  ],
  [
    'Terkelolanya keuangan secara akuntabel',
    ['Nilai kinerja anggaran satuan', 'Persentase rekomendasi audit yang tuntas'],
  ],
];

const round = (value: number): number => Math.round(value * 100) / 100;

/** Figures of one year; realisasi lies between 45 and 118 percent of the target. */
export function madeYear(dice: Dice): MadeIndicator[] {
  return NAMES.flatMap(([objective, indicators], at) =>
    indicators.map((name, place): MadeIndicator => {
      const target = round(60 + dice() * 35);
      const actual = round(target * (0.45 + dice() * 0.73));
      const ceiling = 50_000_000 + Math.floor(dice() * 900_000_000);
      return {
        code: `${at + 1}.${place + 1}`,
        objective,
        name,
        target,
        actual,
        ceiling,
        spent: Math.floor(ceiling * (0.7 + dice() * 0.299)),
      };
    }),
  );
}

/** The workbook of one year; with last year's table when its figures are given. */
export function workbookOf(
  year: number,
  now: readonly MadeIndicator[],
  last: readonly MadeIndicator[] | null = null,
): WorkbookContent {
  return contentOf(sheetsOf(year, now, last));
}

/** Its sheets. */
export function sheetsOf(
  year: number,
  now: readonly MadeIndicator[],
  last: readonly MadeIndicator[] | null = null,
): GridSpec[] {
  const rows = now.map(({ objective, code, name, target, actual, ceiling, spent }, at): Row => {
    const isFirst = at === 0 || now[at - 1]?.objective !== objective;
    return [isFirst ? objective : null, code, name, target, actual, ceiling, spent];
  });
  const sheets: GridSpec[] = [
    {
      sheet: `Kinerja ${year}`,
      cells: [
        [`PENGUKURAN KINERJA BALAI UJI DI SELATAN TAHUN ${year}`],
        [
          'Sasaran',
          'Kode',
          'Indikator Kinerja',
          'Target',
          'Realisasi',
          'Anggaran (Rp)',
          'Realisasi Anggaran (Rp)',
        ],
        ...rows,
      ],
    },
  ];
  if (last)
    sheets.push({
      sheet: 'Tahun Lalu',
      cells: [
        [`CAPAIAN KINERJA TAHUN ${year - 1}`],
        ['Kode', 'Indikator Kinerja', `Target ${year - 1}`, `Realisasi ${year - 1}`],
        ...last.map(({ code, name, target, actual }): Row => [code, name, target, actual]),
      ],
    });
  return sheets;
}
