import { expectAll, type Draft, heading } from '../draft';
import { actualColumn, figureColumn, targetColumn } from '../figures';
import { indicatorColumn, numberColumn, unitColumn } from '../labels';
import { rowsOf } from '../rows';
import { figure, type Figure } from '../exact';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import type { Pair } from '../truth';

/** Performance of the service (T-C.30): targets of four years, realisasi of two, projections of the two to come. */
export const tc30: Form = {
  id: 'tc30',
  source: 'tabel T-C.30, Permendagri 86/2017',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const { dice, office } = draft;
    const columns: Column[] = [numberColumn(draft), indicatorColumn(draft)];
    if (dice.isLucky(0.4)) columns.push(unitColumn(draft));
    if (dice.isLucky(0.5)) columns.push(emptyColumn(draft, 'SPM/Standar Nasional'));
    if (dice.isLucky(0.5)) columns.push(emptyColumn(draft, 'IKK'));
    columns.push(...figures(draft));
    if (dice.isLucky(0.5)) columns.push(emptyColumn(draft, 'Catatan Analisis'));
    const { titles, ...frame } = randomFrame(draft, { title: 'PENCAPAIAN KINERJA PELAYANAN', depth: 2 });
    const [title = '', name = ''] = titles;
    return {
      sheets: [
        layOut('T-C.30', columns, rowsOf(draft, false), {
          ...frame,
          titles: [title, name, ...(dice.isLucky(0.5) ? [`RENCANA KERJA TAHUN ${office.year + 1}`] : [])],
        }),
      ],
      expected: expectAll(draft, ({ year }) => year),
      unit: null,
    };
  },
};

function emptyColumn(draft: Draft, text: string): Column {
  return { head: [heading(draft, text)], role: 'text', cell: () => null };
}

const grown = ({ units, decimals }: Figure, percent: number): Figure =>
  figure(Math.max(1, Math.round((units * percent) / 100)), decimals);

function figures(draft: Draft): Column[] {
  const { dice, office } = draft;
  const tahun = dice.oneOf(['Tahun ', '', 'Thn ']);
  const at = (group: string, offset: number): string[] => [
    group,
    heading(draft, `${tahun}${office.year + offset}`),
  ];
  const targets = heading(draft, dice.oneOf(['Target Renstra Perangkat Daerah', 'Target Renstra']));
  const actuals = heading(draft, dice.oneOf(['Realisasi Capaian', 'Realisasi']));
  const coming = heading(draft, dice.oneOf(['Proyeksi', 'Prognosis']));
  return [
    figureColumn(draft, at(targets, -1), 'other-year', ({ before }) => (before[0] as Pair).target),
    targetColumn(draft, at(targets, 0)),
    figureColumn(draft, at(targets, 1), 'other-year', ({ year }) => grown(year.target, 103)),
    figureColumn(draft, at(targets, 2), 'other-year', ({ year }) => grown(year.target, 106)),
    figureColumn(draft, at(actuals, -1), 'other-year', ({ before }) => (before[0] as Pair).actual),
    actualColumn(draft, at(actuals, 0)),
    figureColumn(draft, at(coming, 1), 'forecast', ({ year }) => grown(year.target, 102)),
    figureColumn(draft, at(coming, 2), 'forecast', ({ year }) => grown(year.target, 105)),
  ];
}
