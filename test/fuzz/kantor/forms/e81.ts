import { expectAll, roman, unitOf, type Draft, heading } from '../draft';
import { figureColumn, moneyColumn, withMoneyUnit } from '../figures';
import { indicatorColumn, numberColumn, objectiveColumn, unitColumn } from '../labels';
import { rowsOf } from '../rows';
import { divided, exact, times, whole } from '../exact';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import { resultCell } from '../results';
import type { Pair, TrueIndicator } from '../truth';

/** Evaluasi hasil renja (E.81, Permendagri 86/2017): K and Rp for the year and for each quarter, then their sum. */
export const e81: Form = {
  id: 'e81',
  source: 'formulir E.81, Permendagri 86/2017',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const columns: Column[] = [numberColumn(draft)];
    if (draft.dice.isLucky(0.7)) columns.push(objectiveColumn(draft));
    columns.push({ ...indicatorColumn(draft) });
    if (draft.dice.isLucky(0.4)) columns.push(unitColumn(draft));
    columns.push(...figures(draft));
    const frame = randomFrame(draft, {
      title: `EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH`,
      hasMoney: true,
      depth: Math.max(...columns.map(({ head }) => head.length)),
    });
    return {
      sheets: [
        layOut(draft.dice.oneOf(['E.81', 'Evaluasi Renja', 'Sheet1']), columns, rowsOf(draft, false), frame),
      ],
      expected: expectAll(
        draft,
        ({ year }) => year,
        ({ ceiling, spent }) => ({ ceiling, spent }),
      ),
      unit: unitOf(draft, { ceiling: true, spent: true }),
    };
  },
};

function figures(draft: Draft): Column[] {
  const { dice, office } = draft;
  const columns: Column[] = [];
  const rp = withMoneyUnit(draft, dice.oneOf(['Rp', 'Rp.']));
  const both = (group: string, kinerja: Column, uang: Column): void => {
    const above = heading(draft, group);
    columns.push({ ...kinerja, head: [above, 'K'] }, { ...uang, head: [above, rp] });
  };
  if (dice.isLucky(0.6)) {
    both(
      'Target Renstra Perangkat Daerah pada Tahun ' + (office.year + 1),
      figureColumn(draft, [], 'renstra', ({ renstraTarget }) => renstraTarget),
      moneyColumn(draft, [], 'other-money', ({ ceiling }) => ceiling * 5),
    );
    both(
      `Realisasi Capaian Kinerja Renstra s.d. Tahun ${office.year - 1}`,
      figureColumn(draft, [], 'other-year', ({ before }) => (before[0] as Pair).actual),
      moneyColumn(draft, [], 'other-money', ({ ceiling }) => ceiling * 2 + 1_000),
    );
  }
  both(
    dice.oneOf([
      'Target Kinerja dan Anggaran Renja Tahun {y}',
      'Target dan Anggaran Renja Tahun Berjalan (Tahun {y})',
    ]),
    figureColumn(draft, [], 'target', ({ year }) => year.target),
    moneyColumn(draft, [], 'ceiling', ({ ceiling }) => ceiling),
  );
  quarters(draft, both);
  both(
    dice.oneOf([
      'Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi',
      'Realisasi Kinerja dan Anggaran Renja Tahun {y}',
    ]),
    figureColumn(draft, [], 'actual', ({ year }) => year.actual),
    moneyColumn(draft, [], 'spent', ({ spent }) => spent),
  );
  if (dice.isLucky(0.6)) percents(draft, both);
  return columns;
}

type Both = (group: string, kinerja: Column, uang: Column) => void;

function quarters(draft: Draft, both: Both): void {
  const word = draft.dice.oneOf(['Realisasi Kinerja pada Triwulan ', 'Realisasi Triwulan ', 'Triwulan ']);
  for (const quarter of [1, 2, 3, 4])
    both(
      word + roman(quarter),
      figureColumn(draft, [], 'actual-of-quarter', ({ quarters: own }) => (own[quarter - 1] as Pair).actual),
      moneyColumn(draft, [], 'spent-of-quarter', ({ spentOf }) => spentOf[quarter - 1] ?? null),
    );
}

function percents(draft: Draft, both: Both): void {
  const { dice, results } = draft;
  const share = ({ year }: TrueIndicator) =>
    divided(times(exact(year.actual), whole(100)), exact(year.target));
  both(
    dice.oneOf(['Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)', 'Tingkat Capaian (%)']),
    { head: [], role: 'achievement', cell: (i) => resultCell(dice, share(i), results) },
    {
      head: [],
      role: 'input-percent',
      cell: ({ ceiling, spent }) =>
        resultCell(dice, divided(times(whole(spent), whole(100)), whole(ceiling)), results),
    },
  );
}
