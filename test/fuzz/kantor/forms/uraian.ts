import { expectAll, heading } from '../draft';
import { achievementColumn, actualColumn, criterionColumn, targetColumn } from '../figures';
import { directionColumn, numberColumn, unitColumn } from '../labels';
import { rowsOf, totalLabel } from '../rows';
import { withOddities } from '../oddities';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';

/** Table 3.x of a LKIP: a group "Indikator Sasaran" over its text, unit, target, realisasi and capaian. */
export const uraian: Form = {
  id: 'uraian',
  source: 'tabel capaian sasaran strategis dalam LKIP pemerintah daerah',
  isOdd: true,
  wishes: { hasOddTargets: true },
  make: (draft) => {
    const { dice, office } = draft;
    const group = heading(
      draft,
      dice.oneOf(['Indikator Sasaran', 'Indikator Kinerja', 'Indikator Kinerja Sasaran']),
    );
    const name = heading(draft, dice.oneOf(['Uraian', 'Nama', 'Uraian Indikator', 'Indikator']));
    const columns: Column[] = [numberColumn(draft)];
    if (dice.isLucky(0.6)) {
      const above = heading(draft, dice.oneOf(['Sasaran Strategis', 'Sasaran']));
      columns.push({
        head: dice.isLucky(0.5) ? [above, heading(draft, 'Uraian')] : [above],
        role: 'label',
        cell: ({ objective }) => office.objectives[objective]?.name ?? null,
        span: ({ objective }) => String(objective),
      });
    }
    columns.push({
      head: [group, name],
      role: 'label',
      cell: (i) => i.name,
      group: ({ text }) => text,
      free: (row) => totalLabel(draft, row),
    });
    columns.push(unitColumn(draft, [group]));
    if (draft.wayShown === 'column') columns.push(directionColumn(draft));
    const above = dice.isLucky(0.7) ? [group] : [];
    columns.push(targetColumn(draft, [...above, heading(draft, 'Target')]));
    columns.push(actualColumn(draft, [...above, heading(draft, dice.oneOf(['Realisasi', 'Reali-sasi']))]));
    if (dice.isLucky(0.8))
      columns.push(
        achievementColumn(draft, [
          ...above,
          heading(draft, dice.oneOf(['%', 'Capaian (%)', '% Capaian', '% Penca-paian'])),
        ]),
      );
    if (dice.isLucky(0.3)) columns.push(criterionColumn(draft, [heading(draft, 'Kategori')]));
    const frame = randomFrame(draft, {
      title: dice.oneOf(['Tabel 3.2', 'Tabel 3.5 Capaian Sasaran Strategis']),
      depth: 2,
    });
    return {
      sheets: [layOut('Tabel 3', withOddities(draft, columns), rowsOf(draft, false), frame)],
      expected: expectAll(draft, ({ year }) => year),
      unit: null,
    };
  },
};
