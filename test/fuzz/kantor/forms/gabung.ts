import { expectAll, heading } from '../draft';
import { exact, numberOf, rounded, type Figure } from '../exact';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import type { Cell } from '../notation';
import { officeAchievement } from '../results';
import type { TrueIndicator } from '../truth';

/** A table that began in Word: the indicators of a sasaran stand in lines of one cell, their figures in lines beside. */
export const gabung: Form = {
  id: 'gabung',
  source: 'tabel LKIP yang disalin dari Word',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const { dice, office } = draft;
    const of = (indicator: TrueIndicator): readonly TrueIndicator[] =>
      office.indicators.filter(({ objective }) => objective === indicator.objective);
    const lines =
      (text: (each: TrueIndicator) => string, only: (each: TrueIndicator) => Cell) =>
      (indicator: TrueIndicator): Cell => {
        const all = of(indicator);
        return all.length === 1 ? only(indicator) : all.map(text).join('\n');
      };
    const shown = (value: Figure): string => String(numberOf(value)).replace('.', ',');
    const figure = (pick: (each: TrueIndicator) => Figure): Column['cell'] =>
      lines(
        (each) => shown(pick(each)),
        (each) => numberOf(pick(each)),
      );
    const columns: Column[] = [
      { head: ['No'], role: 'label', cell: ({ objective }) => objective + 1 },
      {
        head: [heading(draft, 'Sasaran Strategis')],
        role: 'label',
        cell: (i) => office.objectives[i.objective]?.name ?? null,
      },
      {
        head: [heading(draft, 'Indikator Kinerja')],
        role: 'label',
        cell: lines(
          (each) => each.name,
          (each) => each.name,
        ),
      },
      { head: [heading(draft, 'Target')], role: 'target', cell: figure(({ year }) => year.target) },
      { head: [heading(draft, 'Realisasi')], role: 'actual', cell: figure(({ year }) => year.actual) },
    ];
    const capaian = (each: TrueIndicator): Figure =>
      rounded(officeAchievement(each, each.year, office.rule) ?? exact(each.year.actual), 2);
    if (dice.isLucky(0.6))
      columns.push({ head: [heading(draft, '% Capaian')], role: 'achievement', cell: figure(capaian) });
    const firsts = office.indicators.filter((each) => of(each)[0] === each);
    const rows = firsts.map((indicator) => ({ kind: 'indicator', indicator }) as const);
    const made = layOut('Tabel', columns, rows, randomFrame(draft, { title: 'CAPAIAN KINERJA', depth: 1 }));
    const rowOf = new Map(
      office.indicators.flatMap((each) => {
        const row = made.rowOf.get(of(each)[0]?.key ?? -1);
        return row === undefined ? [] : [[each.key, row] as const];
      }),
    );
    return { sheets: [{ ...made, rowOf }], expected: expectAll(draft, ({ year }) => year), unit: null };
  },
};
