import type { WorkbookFacts } from '../../facts/index';
import type { Band, Direction, Method } from '../../scoring/index';
import { listWords, shown } from './figures';
import { yearWords } from './period';

/** Formulas of capaian by direction (M-2). */
function formulaOf(direction: Direction, { minimalForm }: Method): string {
  switch (direction) {
    case 'maksimal':
      return 'Bila makin tinggi makin baik: capaian = realisasi / target × 100%.';
    case 'minimal':
      return minimalForm === 'A'
        ? 'Bila makin rendah makin baik: capaian = (2 × target − realisasi) / target × 100%.'
        : 'Bila makin rendah makin baik: capaian = target / realisasi × 100%.';
    case 'stabil':
      return 'Bila harus tepat pada target: capaian = 100% dikurangi (selisih realisasi dan target) / target × 100%.';
  }
}

const DIRECTIONS: readonly Direction[] = ['maksimal', 'minimal', 'stabil'];

/**
 * How the capaian of indicators is measured, as the office must describe it: only the formulas that it uses.
 * @method M-2, M-3, M-7
 */
export function achievementMethod({ indicators, scorecard }: WorkbookFacts): string {
  const { method, throughQuarter } = scorecard;
  const used = new Set(indicators.map(({ indicator }) => indicator.direction ?? method.direction));
  const hasRange = indicators.some(({ score }) => score.target !== null && typeof score.target !== 'number');
  return [
    'Capaian setiap indikator diukur dengan membandingkan realisasi dengan target.',
    ...(throughQuarter === null ? [] : ['Pada triwulan, keduanya adalah keadaan s.d. akhir triwulan itu.']),
    ...DIRECTIONS.filter((direction) => used.has(direction)).map((direction) => formulaOf(direction, method)),
    ...(hasRange
      ? [
          'Target berupa rentang dicapai 100% di dalam rentang; di luarnya, batas yang dilewati menjadi target.',
        ]
      : []),
    ...(method.cap === null ? [] : [`Capaian di atas ${shown(method.cap)}% dihitung ${shown(method.cap)}%.`]),
  ].join(' ');
}

/**
 * What the scores of levels are made of (NPS, perspectives, NPSS).
 * @method M-10 to M-13
 */
export function levelMethod({ indicators, perspectives, hasObjectives, scorecard }: WorkbookFacts): string {
  const { method } = scorecard;
  const mean = method.mean === 'geometric' ? 'rata-rata geometrik' : 'rata-rata';
  const isWeighted = new Set(indicators.map(({ indicator }) => indicator.weight?.value ?? 1)).size > 1;
  const weights = isWeighted ? ' menurut bobotnya' : '';
  const hasPerspectives = perspectives.some(({ perspective }) => perspective !== null);
  const isOfPerspectives = hasPerspectives && method.totalOf === 'perspectives';
  const perspectiveWeights = Object.keys(method.perspectiveWeights).length > 0 ? ' menurut bobotnya' : '';
  return [
    ...(hasObjectives
      ? [`Nilai pencapaian sasaran (NPS) adalah ${mean} capaian indikatornya${weights}.`]
      : []),
    ...(isOfPerspectives
      ? [
          method.perspectiveOf === 'indicators'
            ? `Nilai perspektif adalah ${mean} capaian indikatornya${weights}.`
            : `Nilai perspektif adalah ${mean} NPS sasarannya.`,
        ]
      : []),
    isOfPerspectives
      ? `Nilai pencapaian total (NPSS) adalah ${mean} nilai perspektif${perspectiveWeights}.`
      : hasObjectives
        ? `Nilai pencapaian total (NPSS) adalah ${mean} NPS semua sasaran.`
        : `Nilai pencapaian total adalah ${mean} capaian semua indikator${weights}.`,
    'Indikator yang belum diukur tidak ikut dihitung.',
  ].join(' ');
}

/** What the kriteria are given for, before the table of them (M-14, M-15). */
export function criterionMethod({ scorecard: { method } }: WorkbookFacts): string {
  const value =
    method.classifyDecimals === null
      ? 'nilai yang tidak dibulatkan'
      : `nilai yang dibulatkan ke ${method.classifyDecimals} desimal`;
  return `Kriteria ditetapkan dari ${value} dan disajikan pada Tabel 2.3.`;
}

/**
 * How efficiency is measured; null where no sheet holds money.
 * @method M-18 to M-22
 */
export function efficiencyMethod(report: WorkbookFacts): string | null {
  const { method, unit, throughQuarter } = report.scorecard;
  if (!hasMoney(report) && unit.efficiencyIndex === null) return null;
  const standard = shown(method.efficiencyStandard);
  const { bands, otherwise } = method.efficiencyCategories;
  const categories = bands.map((band) => `${band.label} bila ${boundsOf(band, 'TE')}`);
  return [
    'Masukan adalah realisasi anggaran / pagu × 100%, sedangkan keluaran adalah capaian atau NPS.',
    ...(throughQuarter === null
      ? []
      : [`Pagu adalah pagu setahun, ${yearWords(report)}, juga untuk sebagian tahun.`]),
    'Indeks efisiensi (IE) = keluaran / masukan.',
    `Tingkat efisiensi (TE) = (IE − SE) / SE, dengan standar efisiensi (SE) ${standard}.`,
    `Kategorinya ${listWords([...categories, `${otherwise.label} untuk TE lainnya`])}.`,
    'Capaian TE ditetapkan menurut Tabel 2.4.',
  ].join(' ');
}

function hasMoney({ indicators }: WorkbookFacts): boolean {
  return indicators.some(({ score }) => score.budgetCeiling !== null && score.budgetSpent !== null);
}

/**
 * Bounds of a band as documents print them.
 * @example boundsOf({ from: 90, fromOp: '<=', to: 110, toOp: '<' }, 'x', '%') // => '90% ≤ x < 110%'
 */
export function boundsOf(
  { from, fromOp, to, toOp }: Pick<Band, 'from' | 'fromOp' | 'to' | 'toOp'>,
  name: string,
  unit = '',
): string {
  const sign = { '<': '<', '<=': '≤' } as const;
  if (from === null && to === null) return `setiap ${name}`;
  if (from === null) return `${name} ${sign[toOp]} ${shown(to as number)}${unit}`;
  if (to === null) return `${name} ${fromOp === '<' ? '>' : '≥'} ${shown(from)}${unit}`;
  return `${shown(from)}${unit} ${sign[fromOp]} ${name} ${sign[toOp]} ${shown(to)}${unit}`;
}
