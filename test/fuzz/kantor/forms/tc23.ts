import { expectAll, type Draft, heading } from '../draft';
import { figureColumn } from '../figures';
import { indicatorColumn, numberColumn, unitColumn } from '../labels';
import { rowsOf } from '../rows';
import { achievementOf, exact, figure, type Figure } from '../exact';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import { resultCell } from '../results';
import type { Pair, TrueIndicator } from '../truth';

/** Performance over the Renstra (T-C.23): five years by their number, none of them a quarter; the last is the year. */
export const tc23: Form = {
  id: 'tc23',
  source: 'tabel T-C.23, Permendagri 86/2017',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const { dice, office } = draft;
    const columns: Column[] = [numberColumn(draft), indicatorColumn(draft)];
    if (dice.isLucky(0.4)) columns.push(unitColumn(draft));
    const kinds: readonly (readonly [group: string, role: 'target' | 'actual'])[] = [
      [dice.oneOf(['Target Renstra Perangkat Daerah Tahun ke-', 'Target Renstra Tahun ke-']), 'target'],
      [dice.oneOf(['Realisasi Capaian Tahun ke-', 'Realisasi Tahun ke-']), 'actual'],
    ];
    for (const [group, role] of kinds) columns.push(...fiveYears(draft, group, role));
    if (dice.isLucky(0.7)) columns.push(...ratios(draft));
    const frame = randomFrame(draft, { title: 'PENCAPAIAN KINERJA PELAYANAN PERANGKAT DAERAH', depth: 2 });
    const titles = [frame.titles[0] ?? '', office.name, `TAHUN ${office.year - 4} - ${office.year}`];
    return {
      sheets: [layOut('T-C.23', columns, rowsOf(draft, false), { ...frame, titles })],
      expected: expectAll(draft, ({ year }) => year),
      unit: null,
      mayRefuse: true,
    };
  },
};

/** Pair of the first to fifth year: the last three are known, the first two lie a little below. */
function pairOf({ year, before }: TrueIndicator, place: number): Pair {
  const known = [before[1], before[0], year][place - 3];
  if (known) return known;
  const less = ({ units, decimals }: Figure): Figure =>
    figure(Math.max(1, Math.round((units * (80 + place * 4)) / 100)), decimals);
  return { target: less(year.target), actual: less(year.actual) };
}

function fiveYears(draft: Draft, group: string, role: 'target' | 'actual'): Column[] {
  const above = heading(draft, group);
  return [1, 2, 3, 4, 5].map((place) =>
    figureColumn(
      draft,
      [above, String(place)],
      place === 5 ? role : 'other-year',
      (i) => pairOf(i, place)[role],
    ),
  );
}

function ratios(draft: Draft): Column[] {
  const above = heading(draft, 'Rasio Capaian pada Tahun ke-');
  return [1, 2, 3, 4, 5].map((place) => ({
    head: [above, String(place)],
    role: place === 5 ? 'achievement' : 'other-year',
    cell: (i) => {
      const { target, actual } = pairOf(i, place);
      return resultCell(
        draft.dice,
        achievementOf(exact(target), exact(actual), i.way, draft.office.rule),
        draft.results,
      );
    },
  }));
}
