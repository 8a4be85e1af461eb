import { expectThrough, unitOf, type Draft, heading, word } from '../draft';
import { actualColumn, figureColumn, moneyColumn, targetColumn } from '../figures';
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
import { layOut, type Column, type MadeSheet, type Role } from '../layout';
import type { Form } from '../made';
import { upTo } from '../quarters';

/** Plan and realisation on two sheets, figures "s.d. TW" (RAPK of BPOM). */
export const rapk: Form = {
  id: 'rapk',
  source: 'rencana aksi perjanjian kinerja dan realisasinya, laporan kinerja BPOM 2021, Lampiran',
  make: (draft) => ({
    sheets: [plan(draft), realisation(draft)],
    expected: expectThrough(draft, ({ ceiling, spent }) => ({ ceiling, spent })),
    unit: unitOf(draft, { ceiling: true, spent: true }),
  }),
};

function plan(draft: Draft): MadeSheet {
  const { dice } = draft;
  const columns: Column[] = names(draft);
  if (draft.wayShown === 'column') columns.push(directionColumn(draft));
  const hasYear = dice.isLucky(0.7);
  const year = targetColumn(draft, [word(draft, 'target')]);
  if (hasYear) columns.push(year);
  columns.push(...quarters(draft, 'target-of-quarter', 'target', !hasYear));
  columns.push(moneyColumn(draft, [word(draft, 'ceiling')], 'ceiling', ({ ceiling }) => ceiling));
  columns.push(...textColumns(draft));
  const frame = randomFrame(draft, {
    title: dice.oneOf(['RENCANA AKSI PERJANJIAN KINERJA', 'RENCANA AKSI']),
    hasMoney: true,
    depth: depthOf(columns),
  });
  return layOut(dice.oneOf(['RAPK', 'Rencana Aksi']), columns, rowsOf(draft, false), frame);
}

function realisation(draft: Draft): MadeSheet {
  const { dice } = draft;
  const columns: Column[] = names(draft);
  columns.push(...quarters(draft, 'actual-of-quarter', 'actual', false));
  if (draft.through === 4 && dice.isLucky(0.5)) columns.push(actualColumn(draft, [word(draft, 'actual')]));
  columns.push(moneyColumn(draft, [word(draft, 'spent')], 'spent', ({ spent }) => spent));
  const frame = randomFrame(draft, {
    title: dice.oneOf(['REALISASI RENCANA AKSI', 'REALISASI KINERJA']),
    hasMoney: true,
    depth: depthOf(columns),
  });
  return layOut('Realisasi', columns, rowsOf(draft, false), frame);
}

function names(draft: Draft): Column[] {
  const columns = [numberColumn(draft)];
  if (draft.dice.isLucky(0.8)) columns.push(objectiveColumn(draft));
  columns.push(indicatorColumn(draft));
  if (draft.dice.isLucky(0.7)) columns.push(unitColumn(draft));
  return columns;
}

const depthOf = (columns: readonly Column[]): number => Math.max(...columns.map(({ head }) => head.length));

/** Four columns "s.d. TW", under a group or with long names; increments are added up first. */
function quarters(draft: Draft, role: Role, side: 'target' | 'actual', isLastOfYear: boolean): Column[] {
  const { dice } = draft;
  const isGrouped = dice.isLucky(0.5);
  const group =
    side === 'target'
      ? dice.oneOf(['Target s.d. Triwulan', 'Target (Kumulatif)'])
      : 'Realisasi s.d. Triwulan';
  const above = heading(draft, group);
  const long = side === 'target' ? 'Target s.d. TW {q}' : 'Realisasi s.d. TW {q}';
  const short = dice.oneOf(['TW {q}', '{q}', 'Triwulan {q}']);
  return [1, 2, 3, 4].map((quarter) =>
    figureColumn(
      draft,
      isGrouped ? [above, heading(draft, short, quarter)] : [heading(draft, long, quarter)],
      isLastOfYear && quarter === 4 ? 'target' : role,
      (indicator) => (side === 'actual' && quarter > draft.through ? null : upTo(indicator, quarter, side)),
    ),
  );
}
