import { expectThrough, type Draft, heading } from '../draft';
import { figureColumn, targetColumn } from '../figures';
import {
  directionColumn,
  indicatorColumn,
  numberColumn,
  objectiveColumn,
  textColumns,
  unitColumn,
} from '../labels';
import { rowsOf } from '../rows';
import { achievementOf, exact } from '../exact';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import { resultCell } from '../results';
import { upTo } from '../quarters';

/** Form of the action plan of a statistics office (FRA): cumulative targets and realisasi by quarter, two capaian. */
export const fra: Form = {
  id: 'fra',
  source: 'formulir rencana aksi, Badan Pusat Statistik',
  make: (draft) => {
    const { dice } = draft;
    const columns: Column[] = [numberColumn(draft)];
    if (dice.isLucky(0.8)) columns.push(objectiveColumn(draft));
    columns.push(indicatorColumn(draft));
    if (dice.isLucky(0.9)) columns.push(unitColumn(draft));
    if (draft.wayShown === 'column') columns.push(directionColumn(draft));
    columns.push(
      targetColumn(draft, [
        heading(draft, dice.oneOf(['Target', 'Target {y}', 'Target Tahunan', 'Target PK'])),
      ]),
    );
    columns.push(...quarters(draft), ...textColumns(draft));
    const frame = randomFrame(draft, {
      title: dice.oneOf(['FORMULIR RENCANA AKSI', 'MATRIKS RENCANA AKSI DAN CAPAIAN KINERJA']),
      depth: 2,
    });
    return {
      sheets: [layOut(dice.oneOf(['FRA', 'FRA Tahunan']), columns, rowsOf(draft, false), frame)],
      expected: expectThrough(draft),
      unit: null,
    };
  },
};

function quarters(draft: Draft): Column[] {
  const { dice } = draft;
  const short = dice.oneOf(['TW {q}', 'Triwulan {q}', '{q}']);
  const group = (text: string): string => heading(draft, text);
  const [target, actual] = [
    group(dice.oneOf(['Alokasi Target (Kumulatif)', 'Target Triwulan (kumulatif)', 'Target s.d. Triwulan'])),
    group(
      dice.oneOf(['Realisasi (Kumulatif)', 'Realisasi Per Triwulan (kumulatif)', 'Realisasi s.d. Triwulan']),
    ),
  ];
  const of = (side: 'target' | 'actual', above: string): Column[] =>
    [1, 2, 3, 4].map((quarter) =>
      figureColumn(draft, [above, heading(draft, short, quarter)], `${side}-of-quarter`, (i) =>
        side === 'actual' && quarter > draft.through ? null : upTo(i, quarter, side),
      ),
    );
  const columns = [...of('target', target), ...of('actual', actual)];
  if (dice.isLucky(0.6))
    columns.push(
      ...results(draft, dice.oneOf(['Capaian Terhadap Target TW (%)', 'Capkin Kumulatif (%)']), short, false),
    );
  if (dice.isLucky(0.5))
    columns.push(
      ...results(
        draft,
        dice.oneOf(['Capaian Terhadap Target Setahun (%)', 'Capkin Setahun (%)']),
        short,
        true,
      ),
    );
  return columns;
}

function results(draft: Draft, text: string, short: string, isOfYear: boolean): Column[] {
  const { dice, office, results: typed } = draft;
  const above = heading(draft, text);
  return [1, 2, 3, 4].map((quarter) => ({
    head: [above, heading(draft, short, quarter)],
    role: 'achievement',
    cell: (i) => {
      if (quarter > draft.through) return null;
      const target = isOfYear ? i.year.target : upTo(i, quarter, 'target');
      const value = achievementOf(exact(target), exact(upTo(i, quarter, 'actual')), i.way, office.rule);
      return resultCell(dice, value, typed);
    },
  }));
}
