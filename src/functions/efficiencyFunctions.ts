import {
  efficiencyAchievement,
  efficiencyCategory,
  efficiencyIndex,
  efficiencyLevel,
  inputPercent,
  performanceEfficiency,
} from '../scoring/index';
import { isOmitted, readBlock, type Block } from './cells';
import { eachFigure, outcomeOf } from './outcome';
import { functionProfile } from './profile';

/**
 * Persentase input (penyerapan anggaran): realisasi anggaran dibagi pagu x 100.
 * @customfunction PENYERAPAN
 * @param pagu Pagu anggaran dalam rupiah, satu sel atau satu kolom.
 * @param realisasi Realisasi anggaran dalam rupiah, sebanyak sel pagu.
 * @returns Penyerapan dalam persen.
 */
export function penyerapan(pagu: unknown[][], realisasi: unknown[][]): unknown[][] {
  const blocks = [
    ['pagu', readBlock(pagu, 'pagu', 'money')],
    ['realisasi', readBlock(realisasi, 'realisasi', 'money')],
  ] as const;
  return eachFigure(blocks, (figures) => {
    const [ceiling, spent] = figures as readonly [number, number];
    return outcomeOf(inputPercent(ceiling, spent));
  });
}

/**
 * Indeks efisiensi (IE): capaian output dibagi persentase input.
 * @customfunction INDEKS_EFISIENSI
 * @param output Capaian atau NPS dalam persen, satu sel atau satu kolom.
 * @param input Persentase input, sebanyak sel output.
 * @returns Indeks efisiensi.
 */
export function indeksEfisiensi(output: unknown[][], input: unknown[][]): unknown[][] {
  const blocks = [
    ['output', readBlock(output, 'output', 'percent')],
    ['input', readBlock(input, 'input', 'percent')],
  ] as const;
  return eachFigure(blocks, (figures) => {
    const [achieved, used] = figures as readonly [number, number];
    return outcomeOf(efficiencyIndex(achieved, used));
  });
}

/**
 * Tingkat efisiensi (TE): (IE - SE) / SE.
 * @customfunction TINGKAT_EFISIENSI
 * @param ie Indeks efisiensi, satu sel atau satu kolom.
 * @param [se] Standar efisiensi. Bila dikosongkan: menurut profil metode (1).
 * @returns Tingkat efisiensi.
 */
export function tingkatEfisiensi(ie: unknown[][], se?: unknown[][]): unknown[][] {
  const standard = functionProfile().method.efficiencyStandard;
  const given: Block = [[{ state: 'figure', value: standard, range: null, text: String(standard) }]];
  const blocks = [
    ['ie', readBlock(ie, 'ie', 'percent')],
    ['se', isOmitted(se) ? given : readBlock(se, 'se', 'percent')],
  ] as const;
  return eachFigure(blocks, (figures) => {
    const [index, of] = figures as readonly [number, number];
    return outcomeOf(efficiencyLevel(index, of));
  });
}

/**
 * Kategori efisiensi: Efisien bila TE 0 sampai 1, selain itu Tidak Efisien, memakai TE yang tidak dibulatkan.
 * @customfunction KATEGORI_EFISIENSI
 * @param te Tingkat efisiensi, satu sel atau satu kolom.
 * @returns Kategori efisiensi.
 */
export function kategoriEfisiensi(te: unknown[][]): unknown[][] {
  const { efficiencyCategories } = functionProfile().method;
  return eachFigure([['te', readBlock(te, 'te', 'percent')]], (figures) => {
    return efficiencyCategory(figures[0] as number, efficiencyCategories).label;
  });
}

/**
 * Capaian TE menurut tabel profil metode: 100 untuk TE sampai 0,2, turun hingga 75.
 * @customfunction CAPAIAN_TE
 * @param te Tingkat efisiensi, satu sel atau satu kolom.
 * @returns Capaian TE dalam persen.
 */
export function capaianTe(te: unknown[][]): unknown[][] {
  const { efficiencyBands } = functionProfile().method;
  return eachFigure([['te', readBlock(te, 'te', 'percent')]], (figures) => {
    const value = efficiencyAchievement(figures[0] as number, efficiencyBands);
    return value ?? outcomeOf({ ok: false, issues: [{ code: 'band-gap', severity: 'error' }] });
  });
}

/**
 * Nilai efisiensi (NE) menurut PMK 22/2021: 50% + E/20 x 50%, E antara -20 dan 20 persen; di luar itu ujung skalanya.
 * @customfunction NILAI_EFISIENSI
 * @param e Efisiensi (E) dalam persen, satu sel atau satu kolom.
 * @returns Nilai efisiensi, 0 sampai 100.
 */
export function nilaiEfisiensi(e: unknown[][]): unknown[][] {
  return eachFigure([['e', readBlock(e, 'e', 'percent')]], (figures) => {
    return outcomeOf(performanceEfficiency(figures[0] as number));
  });
}
