import { actualColumn, targetColumn } from '../figures';
import { indicatorColumn, numberColumn, objectiveColumn, unitColumn } from '../labels';
import { expectAll, heading, word, type Draft } from '../draft';
import { randomFrame } from '../frame';
import { layOut, type Column, type MadeSheet } from '../layout';
import type { Form } from '../made';
import { moneyCell } from '../notation';
import { PROGRAMS } from '../names';
import { rowsOf } from '../rows';

/** Performance agreement with the money of its programs below another heading, and the realisasi on a sheet of its own. */
export const pk: Form = {
  id: 'pk',
  source: 'lampiran perjanjian kinerja, PermenPANRB 53/2014',
  make: (draft) => ({
    sheets: [agreement(draft), programmes(draft), realisation(draft)],
    expected: expectAll(draft, ({ year }) => year),
    unit: null,
  }),
};

function agreement(draft: Draft): MadeSheet {
  const columns: Column[] = [numberColumn(draft), objectiveColumn(draft), indicatorColumn(draft)];
  if (draft.dice.isLucky(0.5)) columns.push(unitColumn(draft));
  const target = draft.dice.oneOf(['Target', 'Target {y}', 'Target Kinerja', '{y}']);
  columns.push(targetColumn(draft, [heading(draft, target)]));
  return layOut(
    'PK',
    columns,
    rowsOf(draft, false),
    randomFrame(draft, { title: 'PERJANJIAN KINERJA', depth: 1 }),
  );
}

/** Programs with their money: they belong to no indicator. */
function programmes(draft: Draft): MadeSheet {
  const { dice } = draft;
  const programs = dice
    .some(PROGRAMS, 3)
    .map(([name]) => ({ name, money: dice.between(10, 900) * 1_000_000 }));
  const columns: Column[] = [
    { head: ['No'], role: 'label', cell: () => null, free: ({ key }) => Number(key) + 1 },
    {
      head: [heading(draft, 'Program')],
      role: 'other-money',
      cell: () => null,
      free: ({ key }) => programs[Number(key)]?.name ?? null,
    },
    {
      head: [word(draft, 'ceiling')],
      role: 'other-money',
      cell: () => null,
      free: ({ key }) => moneyCell(dice, programs[Number(key)]?.money ?? 0, draft.notation),
    },
  ];
  const rows = programs.map((_, key) => ({ kind: 'free', id: 'program', key: String(key) }) as const);
  return layOut(
    'Anggaran',
    columns,
    rows,
    randomFrame(draft, { title: 'ANGGARAN PROGRAM', hasMoney: true, depth: 1 }),
  );
}

function realisation(draft: Draft): MadeSheet {
  const columns: Column[] = [numberColumn(draft), indicatorColumn(draft)];
  columns.push(actualColumn(draft, [word(draft, 'actual')]));
  return layOut(
    'Capaian',
    columns,
    rowsOf(draft, false),
    randomFrame(draft, { title: 'REALISASI KINERJA', depth: 1 }),
  );
}
