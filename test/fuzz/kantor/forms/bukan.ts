import { clutterSheet } from '../clutter';
import type { Form } from '../made';

/** A workbook without any table of performance: nothing may be scored, nothing written. */
export const bukan: Form = {
  id: 'bukan',
  source: 'daftar pengadaan, matriks volume, daftar pegawai, pohon kinerja',
  make: ({ dice }) => {
    const sheets = [clutterSheet(dice), clutterSheet(dice)];
    const [first, second] = sheets;
    const isTwice = first?.spec.sheet === second?.spec.sheet;
    return { sheets: isTwice ? sheets.slice(0, 1) : sheets, expected: new Map(), unit: null };
  },
};
