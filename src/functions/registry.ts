import type { FunctionId } from '../text/functions';
import { nka, predikat, sakip } from './componentFunctions';
import {
  capaianTe,
  indeksEfisiensi,
  kategoriEfisiensi,
  nilaiEfisiensi,
  penyerapan,
  tingkatEfisiensi,
} from './efficiencyFunctions';
import { failure, giveUp } from './failure';
import { capaian, kriteria, triwulan } from './indicatorFunctions';
import { functionProfile } from './profile';
import { nps, npsPerspektif, npss } from './scoreFunctions';
import { angka, hitung } from './tableFunctions';

/** A custom function: arguments as Excel hands them over (matrices; null where left out), cells as it takes them back. */
export type CustomFunction = (...args: never[]) => unknown[][];

/** Every custom function by its id, which is its name in cells: `=LAKIP.NPS(...)`. An id never changes. */
export const FUNCTIONS: Readonly<Record<FunctionId, CustomFunction>> = {
  CAPAIAN: capaian,
  KRITERIA: kriteria,
  NPS: nps,
  NPS_PERSPEKTIF: npsPerspektif,
  NPSS: npss,
  PENYERAPAN: penyerapan,
  INDEKS_EFISIENSI: indeksEfisiensi,
  TINGKAT_EFISIENSI: tingkatEfisiensi,
  KATEGORI_EFISIENSI: kategoriEfisiensi,
  CAPAIAN_TE: capaianTe,
  NILAI_EFISIENSI: nilaiEfisiensi,
  ANGKA: angka,
  TRIWULAN: triwulan,
  NKA: nka,
  SAKIP: sakip,
  PREDIKAT: predikat,
  HITUNG: hitung,
};

/**
 * Tells Excel which code stands behind every id of the metadata. What Excel calls gives no figure before the method of
 * the workbook is known.
 */
export function associateFunctions(
  associate: (id: string, call: CustomFunction) => void = (id, call) => CustomFunctions.associate(id, call),
): void {
  for (const [id, call] of Object.entries(FUNCTIONS)) associate(id, whenKnown(call));
}

function whenKnown(call: CustomFunction): CustomFunction {
  return (...args) => {
    refuseUnknownMethod();
    return call(...args);
  };
}

function refuseUnknownMethod(): void {
  const { state } = functionProfile();
  if (state !== 'known') giveUp(failure('#N/A', state === 'unread' ? 'method-unread' : 'method-unreadable'));
}
