import { expectAll, heading } from '../draft';
import { achievementColumn, actualColumn, targetColumn } from '../figures';
import { directionColumn, numberColumn, unitColumn } from '../labels';
import { rowsOf, totalLabel } from '../rows';
import { withOddities } from '../oddities';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';

/** Nilai Kinerja Organisasi: the code of each IKU beside its name, sasaran in rows of their own, index of capaian. */
export const nko: Form = {
  id: 'nko',
  source: 'nilai kinerja organisasi, Kementerian Keuangan',
  isOdd: true,
  wishes: { hasOddTargets: true, hasPerspectives: true },
  make: (draft) => {
    const { dice } = draft;
    const [code, name] = dice.oneOf([
      ['Kode', 'Indikator Kinerja Utama'],
      ['IKU', 'Nama'],
      ['Kode IKU', 'Nama IKU'],
      ['IKU', 'Uraian'],
      ['Kode', 'Uraian IKU'],
    ] as const);
    const letter = dice.oneOf(['', 'a-CP', 'b-N', 'K-']);
    const columns: Column[] = [];
    if (dice.isLucky(0.4)) columns.push(numberColumn(draft));
    columns.push(
      {
        head: [heading(draft, code)],
        role: 'label',
        cell: (i) => (letter === 'K-' ? `K-${i.code}` : `${i.code}${letter}`),
      },
      {
        head: [heading(draft, name)],
        role: 'label',
        cell: (i) => i.name,
        group: ({ text }) => text,
        free: (row) => totalLabel(draft, row),
      },
    );
    if (dice.isLucky(0.6)) columns.push(unitColumn(draft));
    if (draft.wayShown === 'column') columns.push(directionColumn(draft));
    columns.push(targetColumn(draft, [heading(draft, dice.oneOf(['Target', 'Target {y}', 'T']))]));
    columns.push(actualColumn(draft, [heading(draft, dice.oneOf(['Realisasi', 'R', 'Realisasi {y}']))]));
    if (dice.isLucky(0.7))
      columns.push(
        achievementColumn(draft, [heading(draft, dice.oneOf(['Indeks Capaian', 'Capaian', 'Capaian IKU']))]),
      );
    const frame = randomFrame(draft, { title: 'NILAI KINERJA ORGANISASI', depth: 1 });
    return {
      sheets: [layOut('NKO', withOddities(draft, columns), rowsOf(draft, true), frame)],
      expected: expectAll(draft, ({ year }) => year),
      unit: null,
    };
  },
};
