import { expectAll, type Draft, heading } from '../draft';
import { achievementColumn, actualColumn, figureColumn, targetColumn } from '../figures';
import { directionColumn, indicatorColumn, numberColumn, textColumns, unitColumn } from '../labels';
import { rowsOf } from '../rows';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import type { Pair } from '../truth';

/** Comparison by year: the years before beside the year of the report, perhaps with the Renstra target. */
export const tahun: Form = {
  id: 'tahun',
  source: 'perbandingan realisasi antartahun dalam LKIP, PermenPANRB 53/2014',
  make: (draft) => {
    const { dice } = draft;
    const columns: Column[] = [];
    if (dice.isLucky(0.8)) columns.push(numberColumn(draft));
    columns.push(indicatorColumn(draft));
    if (dice.isLucky(0.7)) columns.push(unitColumn(draft));
    if (draft.wayShown === 'column') columns.push(directionColumn(draft));
    columns.push(...(dice.isLucky(0.6) ? yearGroups(draft) : oldFirst(draft)));
    if (dice.isLucky(0.4))
      columns.push(
        figureColumn(
          draft,
          [heading(draft, dice.oneOf(['Target Akhir Renstra', `Target Renstra ${draft.office.year + 2}`]))],
          'renstra',
          ({ renstraTarget }) => renstraTarget,
        ),
      );
    columns.push(...textColumns(draft));
    const frame = randomFrame(draft, {
      title: dice.oneOf(['PERBANDINGAN CAPAIAN KINERJA', 'PERBANDINGAN REALISASI KINERJA ANTARTAHUN']),
      depth: Math.max(...columns.map(({ head }) => head.length)),
    });
    return {
      sheets: [layOut('Perbandingan', columns, rowsOf(draft, false), frame)],
      expected: expectAll(draft, ({ year }) => year),
      unit: null,
    };
  },
};

/** Groups of years over target, realisasi and capaian. */
function yearGroups(draft: Draft): Column[] {
  const { dice, office } = draft;
  const hasAchievement = dice.isLucky(0.6);
  const group = dice.oneOf(['Tahun ', '', 'TAHUN ']);
  const backs = dice.oneOf([
    [1, 0],
    [2, 1, 0],
    [1, 0],
  ] as const);
  return backs.flatMap((back) => {
    const above = heading(draft, `${group}${office.year - back}`);
    const pairOf = ({ year, before }: { year: Pair; before: readonly Pair[] }): Pair =>
      back === 0 ? year : (before[back - 1] as Pair);
    const [target, actual] = [heading(draft, 'Target'), heading(draft, 'Realisasi')];
    const own =
      back === 0
        ? [targetColumn(draft, [above, target]), actualColumn(draft, [above, actual])]
        : [
            figureColumn(draft, [above, target], 'other-year', (i) => pairOf(i).target),
            figureColumn(draft, [above, actual], 'other-year', (i) => pairOf(i).actual),
          ];
    if (hasAchievement) {
      const column = achievementColumn(
        draft,
        [above, heading(draft, dice.oneOf(['Capaian', '% Capaian']))],
        pairOf,
      );
      own.push(back === 0 ? column : { ...column, role: 'other-year' });
    }
    return own;
  });
}

/** Realisasi of the years before in single columns, then target and realisasi of the year. */
function oldFirst(draft: Draft): Column[] {
  const { dice, office } = draft;
  const columns = [2, 1].map((back) =>
    figureColumn(
      draft,
      [heading(draft, `Realisasi ${dice.oneOf(['', 'Tahun '])}${office.year - back}`)],
      'other-year',
      ({ before }) => (before[back - 1] as Pair).actual,
    ),
  );
  columns.push(targetColumn(draft, [heading(draft, 'Target {y}')]));
  columns.push(actualColumn(draft, [heading(draft, 'Realisasi {y}')]));
  if (dice.isLucky(0.6))
    columns.push(achievementColumn(draft, [heading(draft, dice.oneOf(['Capaian {y}', '% Capaian']))]));
  return columns;
}
