import { expectAll, type Draft, heading, word } from '../draft';
import { achievementColumn, figureColumn, targetColumn } from '../figures';
import { indicatorColumn, numberColumn, objectiveColumn, unitColumn } from '../labels';
import { rowsOf } from '../rows';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import { monthsOf } from '../quarters';
import type { Pair } from '../truth';

const LONG = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const SHORT = 'Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des'.split(' ');

/** A plan of action by month: twelve targets and twelve realisasi, each of its month alone or the state at its end. */
export const bulanan: Form = {
  id: 'bulanan',
  source: 'rencana aksi bulanan, monev kinerja',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const { dice } = draft;
    const columns: Column[] = [numberColumn(draft)];
    if (dice.isLucky(0.5)) columns.push(objectiveColumn(draft));
    columns.push(indicatorColumn(draft), unitColumn(draft));
    columns.push(targetColumn(draft, [word(draft, 'target')]));
    columns.push(...(dice.isLucky(0.5) ? sideBySide(draft) : byMonth(draft)));
    if (dice.isLucky(0.4))
      columns.push(
        figureColumn(
          draft,
          [heading(draft, dice.oneOf(['Jumlah', 'Total Realisasi', 'Realisasi s.d. Desember']))],
          'actual',
          (i) => i.year.actual,
        ),
      );
    if (dice.isLucky(0.5)) columns.push(achievementColumn(draft, [word(draft, 'achievement')]));
    const frame = randomFrame(draft, { title: 'RENCANA AKSI DAN REALISASI BULANAN', depth: 2 });
    return {
      sheets: [layOut('Bulanan', columns, rowsOf(draft, false), frame)],
      expected: expectAll(draft, ({ year }) => year),
      unit: null,
    };
  },
};

const figureOf = (draft: Draft, head: readonly string[], side: keyof Pair, month: number): Column =>
  figureColumn(
    draft,
    head,
    `${side}-of-quarter`,
    (i) => monthsOf(i, Math.floor(month / 3) + 1, side)[month % 3] ?? null,
  );

/** Twelve targets, then twelve realisasi. */
function sideBySide(draft: Draft): Column[] {
  const names = draft.dice.oneOf([LONG, SHORT]);
  const sides = draft.dice.isLucky(0.7) ? (['target', 'actual'] as const) : (['actual'] as const);
  return sides.flatMap((side) => {
    const above = heading(draft, side === 'target' ? 'Target' : 'Realisasi');
    return names.map((name, month) => figureOf(draft, [above, heading(draft, name)], side, month));
  });
}

/** Each month over target and realisasi. */
function byMonth(draft: Draft): Column[] {
  const names = draft.dice.oneOf([LONG, SHORT]);
  const [target, actual] = [
    heading(draft, draft.dice.oneOf(['Target', 'T'])),
    heading(draft, draft.dice.oneOf(['Realisasi'])),
  ];
  return names.flatMap((name, month) => {
    const above = heading(draft, name);
    return [
      figureOf(draft, [above, target], 'target', month),
      figureOf(draft, [above, actual], 'actual', month),
    ];
  });
}
