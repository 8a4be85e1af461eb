import type { WriteSheet } from 'hucre/xlsx';
import { readKupang } from './kupang';
import { efisiensi } from './lembar/efisiensi';
import { klaster } from './lembar/klaster';
import { pengukuran } from './lembar/pengukuran';
import { rapk } from './lembar/rapk';
import { realisasi } from './lembar/realisasi';
import { renstra } from './lembar/renstra';
import { rincianOutput } from './lembar/rincianOutput';
import { tahunLalu } from './lembar/tahunLalu';
import { triwulan } from './lembar/triwulan';

/** The sheets of `kupang-2021.xlsx`, as the office would keep them. */
export function kupangSheets(): readonly WriteSheet[] {
  const perspektif = readKupang();
  const sheets = [
    rapk(perspektif),
    realisasi(perspektif),
    pengukuran(perspektif),
    efisiensi(perspektif),
    triwulan(),
    renstra(),
    tahunLalu(),
    klaster(),
    rincianOutput(),
  ];
  return sheets.map((sheet) => sheet.toSheet());
}
