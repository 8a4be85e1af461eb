import { expectAll, unitOf, type Draft, heading, word } from '../draft';
import { achievementColumn, criterionColumn, figureColumn, moneyColumn, targetColumn } from '../figures';
import {
  directionColumn,
  indicatorColumn,
  numberColumn,
  objectiveColumn,
  textColumns,
  unitColumn,
} from '../labels';
import { rowsOf } from '../rows';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import type { Pair } from '../truth';

/** A recap by quarter: the target of the year, four realisasi of the quarter alone (or states), money likewise. */
export const rekap: Form = {
  id: 'rekap',
  source: 'rekap capaian per triwulan, monev renja perangkat daerah',
  make: (draft) => {
    const { dice } = draft;
    const hasMoney = dice.isLucky(0.4);
    const columns: Column[] = [numberColumn(draft)];
    if (dice.isLucky(0.7)) columns.push(objectiveColumn(draft));
    columns.push(indicatorColumn(draft));
    if (dice.isLucky(0.85)) columns.push(unitColumn(draft));
    if (draft.wayShown === 'column') columns.push(directionColumn(draft));
    columns.push(targetColumn(draft, [word(draft, 'target')]), ...quarters(draft));
    if (dice.isLucky(0.6)) columns.push(sumColumn(draft));
    if (dice.isLucky(0.6)) columns.push(achievementColumn(draft, [word(draft, 'achievement')]));
    if (dice.isLucky(0.3)) columns.push(criterionColumn(draft, [word(draft, 'criterion')]));
    if (hasMoney) columns.push(...money(draft));
    columns.push(...textColumns(draft));
    const frame = randomFrame(draft, {
      title: dice.oneOf(['REKAPITULASI CAPAIAN KINERJA TRIWULAN', 'MONITORING DAN EVALUASI KINERJA']),
      hasMoney,
      depth: Math.max(...columns.map(({ head }) => head.length)),
    });
    return {
      sheets: [layOut('Rekap', columns, rowsOf(draft, false), frame)],
      expected: expectAll(
        draft,
        ({ year }) => year,
        ({ ceiling, spent }) => (hasMoney ? { ceiling, spent } : {}),
      ),
      unit: hasMoney ? unitOf(draft, { ceiling: true, spent: true }) : null,
    };
  },
};

function quarters(draft: Draft): Column[] {
  const { dice } = draft;
  const isGrouped = dice.isLucky(0.6);
  const above = heading(draft, dice.oneOf(['Realisasi Triwulan', 'Realisasi', 'Realisasi per Triwulan']));
  const short = dice.oneOf(['TW {q}', '{q}', 'Triwulan {q}']);
  const long = dice.oneOf(['Realisasi TW {q}', 'Realisasi Triwulan {q}']);
  return [1, 2, 3, 4].map((quarter) =>
    figureColumn(
      draft,
      isGrouped ? [above, heading(draft, short, quarter)] : [heading(draft, long, quarter)],
      'actual-of-quarter',
      (indicator) => (indicator.quarters[quarter - 1] as Pair).actual,
    ),
  );
}

function sumColumn(draft: Draft): Column {
  return figureColumn(draft, [word(draft, 'sum')], 'actual', ({ year }) => year.actual);
}

/** A ceiling, what each quarter spent, and perhaps the sum of it. */
function money(draft: Draft): Column[] {
  const { dice } = draft;
  const above = heading(
    draft,
    dice.oneOf(['Realisasi Anggaran', 'Realisasi Anggaran (Rp)', 'Realisasi Keuangan']),
  );
  const columns = [moneyColumn(draft, [word(draft, 'ceiling')], 'ceiling', ({ ceiling }) => ceiling)];
  if (dice.isLucky(0.5)) {
    columns.push(moneyColumn(draft, [word(draft, 'spent')], 'spent', ({ spent }) => spent));
    return columns;
  }
  const short = dice.oneOf(['TW {q}', 'Triwulan {q}']);
  for (const quarter of [1, 2, 3, 4])
    columns.push(
      moneyColumn(
        draft,
        [above, heading(draft, short, quarter)],
        'spent-of-quarter',
        ({ spentOf }) => spentOf[quarter - 1] ?? null,
      ),
    );
  if (dice.isLucky(0.5))
    columns.push(
      moneyColumn(
        draft,
        [above, heading(draft, dice.oneOf(['Jumlah', 'Total']))],
        'spent',
        ({ spent }) => spent,
      ),
    );
  return columns;
}
