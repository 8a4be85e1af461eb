import { achievementColumn, actualColumn, moneyColumn, targetColumn } from '../figures';
import { indicatorColumn, numberColumn, unitColumn } from '../labels';
import { expectAll, heading, unitOf, word } from '../draft';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import { rowsOf } from '../rows';

/** Program and output above the indicators, as the evaluation of budget performance has them. */
export const pmk22: Form = {
  id: 'pmk22',
  source: 'PMK 22/PMK.02/2021, evaluasi kinerja anggaran',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const { dice, office } = draft;
    const hasMoney = dice.isLucky(0.5);
    const columns: Column[] = [];
    if (dice.isLucky(0.6)) columns.push(numberColumn(draft));
    columns.push(
      {
        head: [heading(draft, 'Program')],
        role: 'label',
        cell: ({ objective }) => `Program ${office.objectives[objective % 2]?.name ?? 'Dukungan Manajemen'}`,
        span: ({ objective }) => String(objective % 2),
      },
      {
        head: [heading(draft, dice.oneOf(['Output Program', 'Klasifikasi Rincian Output', 'KRO', 'Output']))],
        role: 'label',
        cell: ({ objective }) =>
          `Layanan ${objective + 1} ${office.objectives[objective]?.name.split(' ').slice(1).join(' ')}`,
        span: ({ objective }) => String(objective),
      },
      indicatorColumn(draft),
    );
    if (dice.isLucky(0.7)) columns.push(unitColumn(draft));
    columns.push(targetColumn(draft, [word(draft, 'target')]), actualColumn(draft, [word(draft, 'actual')]));
    if (dice.isLucky(0.5)) columns.push(achievementColumn(draft, [word(draft, 'achievement')]));
    if (hasMoney) {
      columns.push(moneyColumn(draft, [word(draft, 'ceiling')], 'ceiling', (i) => i.ceiling));
      columns.push(moneyColumn(draft, [word(draft, 'spent')], 'spent', (i) => i.spent));
    }
    const frame = randomFrame(draft, { title: 'EVALUASI KINERJA ANGGARAN', hasMoney, depth: 1 });
    return {
      sheets: [layOut('EKA', columns, rowsOf(draft, false), frame)],
      expected: expectAll(
        draft,
        ({ year }) => year,
        ({ ceiling, spent }) => (hasMoney ? { ceiling, spent } : {}),
      ),
      unit: hasMoney ? unitOf(draft, { ceiling: true, spent: true }) : null,
    };
  },
};
