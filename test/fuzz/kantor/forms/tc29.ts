import { expectAll, type Draft, heading } from '../draft';
import { actualColumn, figureColumn, targetColumn } from '../figures';
import { indicatorColumn, numberColumn, unitColumn } from '../labels';
import { rowsOf } from '../rows';
import { exact, figure, plus, type Figure } from '../exact';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form } from '../made';
import { officeAchievement, resultCell } from '../results';
import type { Pair, TrueIndicator } from '../truth';

/**
 * Recapitulation of the renja of the year before (T-C.29): the renja is for the year after the measured one, and what
 * it expects for its own year is a forecast, cumulative over the Renstra.
 */
export const tc29: Form = {
  id: 'tc29',
  source: 'tabel T-C.29, Permendagri 86/2017',
  wishes: { minimalShare: 0, hasPerspectives: false },
  make: (draft) => {
    const { dice } = draft;
    const columns: Column[] = [numberColumn(draft)];
    if (dice.isLucky(0.6)) columns.push(programmeColumn(draft));
    columns.push(indicatorColumn(draft));
    if (dice.isLucky(0.3)) columns.push(unitColumn(draft));
    columns.push(...figures(draft));
    const { titles, ...frame } = randomFrame(draft, {
      title: 'REKAPITULASI EVALUASI HASIL PELAKSANAAN RENJA DAN PENCAPAIAN RENSTRA',
      depth: Math.max(...columns.map(({ head }) => head.length)),
    });
    const [title = '', office = ''] = titles;
    const until = `S/D TAHUN ${draft.office.year}`;
    return {
      sheets: [
        layOut('T-C.29', columns, rowsOf(draft, false), { ...frame, titles: [`${title} ${until}`, office] }),
      ],
      expected: expectAll(draft, ({ year }) => year),
      unit: null,
    };
  },
};

export function programmeColumn(draft: Draft): Column {
  return {
    head: [heading(draft, 'Urusan/Bidang Urusan dan Program/Kegiatan')],
    role: 'label',
    cell: ({ objective }) => draft.office.objectives[objective]?.name.replace(/^\w+/, 'Program') ?? null,
    span: ({ objective }) => String(objective),
  };
}

function figures(draft: Draft): Column[] {
  const { dice, office, results } = draft;
  const { year } = office;
  const measured = heading(draft, `Target dan Realisasi Kinerja Program dan Kegiatan Tahun ${year}`);
  const coming = heading(
    draft,
    dice.oneOf([
      'Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan',
      'Prakiraan Realisasi Capaian s.d. Tahun Berjalan',
    ]),
  );
  const columns = [
    figureColumn(
      draft,
      [heading(draft, `Target Kinerja Capaian Renstra Tahun ${year + 2}`)],
      'renstra',
      (i) => i.renstraTarget,
    ),
    figureColumn(
      draft,
      [heading(draft, `Realisasi Target Kinerja s/d Tahun ${year - 1}`)],
      'other-year',
      (i) => (i.before[0] as Pair).actual,
    ),
    targetColumn(draft, [
      measured,
      heading(draft, dice.oneOf([`Target Renja Tahun ${year}`, 'Target Renja PD'])),
    ]),
    actualColumn(draft, [
      measured,
      heading(draft, dice.oneOf([`Realisasi Renja Tahun ${year}`, 'Realisasi Renja PD'])),
    ]),
  ];
  if (dice.isLucky(0.8))
    columns.push({
      head: [measured, heading(draft, dice.oneOf(['Tingkat Realisasi (%)', 'Tingkat Realisasi']))],
      role: 'achievement',
      cell: (i) => resultCell(dice, officeAchievement(i, i.year, office.rule), results),
    });
  columns.push(
    figureColumn(
      draft,
      [heading(draft, `Target Program dan Kegiatan Renja Tahun ${year + 1}`)],
      'other-year',
      (i) => coming1(i),
    ),
    figureColumn(
      draft,
      [coming, heading(draft, `Realisasi Capaian s/d Tahun ${year + 1}`)],
      'forecast',
      (i) => addedUp(i),
    ),
  );
  if (dice.isLucky(0.7))
    columns.push({
      head: [coming, heading(draft, 'Tingkat Capaian Realisasi Target Renstra (%)')],
      role: 'forecast',
      cell: (i) => resultCell(dice, exact(figure(500 + 10 * i.key, 1)), results),
    });
  return columns;
}

const coming1 = ({ year }: TrueIndicator): Figure =>
  figure(Math.max(1, Math.round(year.target.units * 1.04)), year.target.decimals);

/** What was reached so far and what is expected, over the years. */
function addedUp({ year, before }: TrueIndicator): Figure {
  const sum = [...before.map(({ actual }) => exact(actual)), exact(year.actual)].reduce(plus);
  return figure(Number((sum.over * 100n) / sum.under), 2);
}
