import { BPOM_2021, criterionOf } from '../../../src/scoring/index';
import type { CellValue } from '../../../src/sheet/grid';

/** A repeatable source of chance (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What is true of one indicator; percents in points, money in rupiah. */
export interface TrueIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly objective: number;
  readonly target: number;
  readonly actual: number;
  readonly achievement: number;
  readonly before: { readonly target: number; readonly actual: number; readonly achievement: number };
  readonly plan: { readonly target: number; readonly achievement: number };
  readonly ceiling: number;
  readonly spent: number;
}

/** A made office: everything that its sentences may say. */
export interface TrueOffice {
  readonly year: number;
  readonly planYear: number;
  readonly indicators: readonly TrueIndicator[];
  readonly objectives: readonly { readonly number: number; readonly name: string; readonly score: number }[];
  readonly total: number;
  readonly ceiling: number;
  readonly spent: number;
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

const NAMES = [
  ['Persentase pasar tradisional yang aman', '%'],
  ['Indeks kepuasan masyarakat atas layanan perizinan', 'Indeks'],
  ['Persentase aduan warga yang diselesaikan', '%'],
  ['Nilai akuntabilitas kinerja instansi', 'Nilai'],
  ['Persentase desa yang memiliki lumbung pangan', '%'],
  ['Persentase guru yang bersertifikat', '%'],
  ['Indeks kesadaran hukum masyarakat pesisir', 'Indeks'],
  ['Persentase jalan kabupaten dalam kondisi mantap', '%'],
  ['Persentase puskesmas yang terakreditasi', '%'],
] as const;
const OBJECTIVES = [
  'Meningkatnya mutu layanan dasar masyarakat',
  'Terwujudnya tata kelola yang akuntabel',
  'Menguatnya ketahanan pangan daerah',
] as const;

const cents = (value: number): number => Math.round(value * 100) / 100;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** An office of nine indicators under three sasaran, with last year's figures and its Renstra. */
export function trueOffice(seed: number): TrueOffice {
  const random = dice(seed);
  const year = 2021 + Math.floor(random() * 4);
  const indicators = NAMES.map(([name, unit], at): TrueIndicator => {
    const target = cents(60 + random() * 25);
    const actual = cents(target * (0.62 + random() * 0.55));
    const beforeTarget = cents(target - 1 - random() * 6);
    const beforeActual = cents(beforeTarget * (0.7 + random() * 0.42));
    const planTarget = cents(target + 2 + random() * 10);
    const ceiling = Math.round(80e6 + random() * 900e6);
    return {
      code: `${Math.floor(at / 3) + 1}.${(at % 3) + 1}`,
      name,
      unit,
      objective: Math.floor(at / 3) + 1,
      target,
      actual,
      achievement: (actual / target) * 100,
      before: {
        target: beforeTarget,
        actual: beforeActual,
        achievement: (beforeActual / beforeTarget) * 100,
      },
      plan: { target: planTarget, achievement: (actual / planTarget) * 100 },
      ceiling,
      spent: Math.round(ceiling * (0.85 + random() * 0.149)),
    };
  });
  const objectives = OBJECTIVES.map((name, at) => ({
    number: at + 1,
    name,
    score: mean(
      indicators.filter(({ objective }) => objective === at + 1).map(({ achievement }) => achievement),
    ),
  }));
  const planYear = year + 2;
  return {
    year,
    planYear,
    indicators,
    objectives,
    total: mean(objectives.map(({ score }) => score)),
    ceiling: indicators.reduce((sum, { ceiling }) => sum + ceiling, 0),
    spent: indicators.reduce((sum, { spent }) => sum + spent, 0),
    sheets: sheetsOf(indicators, year, planYear),
  };
}

/** Kriteria of a capaian by the report's bands. */
export function labelOf(achievement: number): string {
  return criterionOf(achievement, BPOM_2021.criterionBands)?.label ?? '';
}

function sheetsOf(
  indicators: readonly TrueIndicator[],
  year: number,
  planYear: number,
): Record<string, CellValue[][]> {
  const named = ({ code, name, unit, objective }: TrueIndicator): CellValue[] => [
    OBJECTIVES[objective - 1] ?? null,
    `IKU ${code}`,
    name,
    unit,
  ];
  const heads = ['Sasaran', 'Kode', 'Indikator Kinerja', 'Satuan'];
  return {
    Kinerja: [
      [`PENGUKURAN KINERJA TAHUN ${year}`],
      [...heads, 'Target', 'Realisasi', 'Pagu Anggaran (Rp)', 'Realisasi Anggaran (Rp)'],
      ...indicators.map((each) => [...named(each), each.target, each.actual, each.ceiling, each.spent]),
    ],
    'Tahun Lalu': [
      [`CAPAIAN KINERJA TAHUN ${year - 1}`],
      [...heads, 'Target', 'Realisasi'],
      ...indicators.map((each) => [...named(each), each.before.target, each.before.actual]),
    ],
    Renstra: [
      ['TARGET RENSTRA'],
      [...heads, `Target ${year}`, `Target ${planYear}`],
      ...indicators.map((each) => [...named(each), each.target, each.plan.target]),
    ],
  };
}
