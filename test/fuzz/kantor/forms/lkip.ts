import { expectAll, unitOf, type Draft, heading, word } from '../draft';
import {
  achievementColumn,
  actualColumn,
  criterionColumn,
  inputPercentColumn,
  moneyColumn,
  statusColumn,
  targetColumn,
} from '../figures';
import {
  directionColumn,
  indicatorColumn,
  numberColumn,
  objectiveColumn,
  perspectiveColumn,
  textColumns,
  unitColumn,
} from '../labels';
import { rowsOf } from '../rows';
import { withOddities } from '../oddities';
import { randomFrame } from '../frame';
import { layOut, type Column } from '../layout';
import type { Form, Made } from '../made';

/** The table of measurement in a LKIP: one row an indicator, target beside realisasi, with or without money. */
export const lkip: Form = {
  id: 'lkip',
  source: 'pengukuran kinerja, PermenPANRB 53/2014; header-words.md 1',
  isOdd: true,
  wishes: { hasOddTargets: true },
  make: (draft) => {
    const { dice } = draft;
    const hasMoney = dice.isLucky(0.45);
    const hasGroups = dice.isLucky(0.35);
    const isGrouped = dice.isLucky(hasMoney ? 0.6 : 0.25);
    const columns: Column[] = [];
    if (dice.isLucky(0.85)) columns.push(numberColumn(draft));
    if (!hasGroups && draft.office.perspectives.length > 0) columns.push(perspectiveColumn(draft));
    if (!hasGroups && dice.isLucky(0.8)) columns.push(objectiveColumn(draft));
    columns.push(indicatorColumn(draft));
    if (dice.isLucky(0.8)) columns.push(unitColumn(draft));
    if (draft.wayShown === 'column') columns.push(directionColumn(draft));
    columns.push(...performance(draft, isGrouped));
    if (hasMoney) columns.push(...money(draft, isGrouped));
    columns.push(...textColumns(draft));
    return finish(draft, columns, hasGroups, hasMoney);
  },
};

function finish(draft: Draft, columns: readonly Column[], hasGroups: boolean, hasMoney: boolean): Made {
  const title = draft.dice.oneOf([
    'PENGUKURAN KINERJA',
    'CAPAIAN INDIKATOR KINERJA UTAMA',
    'LAPORAN KINERJA',
  ]);
  const depth = Math.max(...columns.map(({ head }) => head.length));
  const frame = randomFrame(draft, { title, hasMoney, depth });
  const name = draft.dice.oneOf(['Pengukuran', 'Sheet1', 'Tabel 3.1', 'LKIP']);
  return {
    sheets: [layOut(name, withOddities(draft, columns), rowsOf(draft, hasGroups), frame)],
    expected: expectAll(
      draft,
      ({ year }) => year,
      ({ ceiling, spent }) => (hasMoney ? { ceiling, spent } : {}),
    ),
    unit: hasMoney ? unitOf(draft, { ceiling: true, spent: true }) : null,
  };
}

function performance(draft: Draft, isGrouped: boolean): Column[] {
  const { dice } = draft;
  const above = isGrouped ? [heading(draft, dice.oneOf(['Kinerja', 'Capaian Kinerja', 'Tahun {y}']))] : [];
  const isShort = isGrouped && dice.isLucky(0.25);
  const named = (role: 'target' | 'actual', short: string): string[] => [
    ...above,
    isShort ? heading(draft, short) : word(draft, role),
  ];
  const columns = [targetColumn(draft, named('target', 'T')), actualColumn(draft, named('actual', 'R'))];
  if (!dice.isLucky(0.75)) return columns;
  columns.push(
    achievementColumn(draft, [
      ...above,
      isShort ? heading(draft, dice.oneOf(['C', '%'])) : word(draft, 'achievement'),
    ]),
  );
  if (dice.isLucky(0.4)) columns.push(criterionColumn(draft, [...above, word(draft, 'criterion')]));
  else if (dice.isLucky(0.2)) columns.push(statusColumn([...above, word(draft, 'status')]));
  return columns;
}

function money(draft: Draft, isGrouped: boolean): Column[] {
  const { dice } = draft;
  const above = isGrouped ? [heading(draft, dice.oneOf(['Anggaran', 'Anggaran (Rp)', 'Keuangan']))] : [];
  const [first, second] = isGrouped
    ? dice.oneOf([
        ['Pagu', 'Realisasi'],
        ['Target', 'Realisasi'],
        ['Pagu (Rp)', 'Realisasi (Rp)'],
      ])
    : [null, null];
  const percent = isGrouped ? [...above, heading(draft, '%')] : [word(draft, 'inputPercent')];
  const spent = [...above, second ? heading(draft, second) : word(draft, 'spent')];
  return [
    ...ceilings(draft, above, first),
    moneyColumn(draft, spent, 'spent', (i) => i.spent),
    ...(dice.isLucky(0.5) ? [inputPercentColumn(draft, percent)] : []),
  ];
}

/** One ceiling, or one before and one after the revision: what was spent belongs to the second. */
function ceilings(draft: Draft, above: readonly string[], first: string | null): Column[] {
  const { dice, features } = draft;
  const of = (text: string): string[] => [...above, text];
  if (!dice.isLucky(0.12))
    return [
      moneyColumn(
        draft,
        of(first ? heading(draft, first) : word(draft, 'ceiling')),
        'ceiling',
        (i) => i.ceiling,
      ),
    ];
  features.add('two-ceilings');
  const [before, after] = dice.oneOf([
    ['Pagu Awal', 'Pagu Revisi'],
    ['Anggaran Sebelum Perubahan', 'Anggaran Setelah Perubahan'],
    ['Anggaran Semula', 'Anggaran Menjadi'],
    ['Pagu Renstra', 'Pagu DPA'],
  ] as const);
  const old = ({ ceiling, key }: { ceiling: number; key: number }): number =>
    Math.round((ceiling * (key % 2 === 0 ? 1.12 : 0.94)) / 1000) * 1000;
  return [
    moneyColumn(draft, of(heading(draft, before)), 'other-money', old),
    moneyColumn(draft, of(heading(draft, after)), 'ceiling', (i) => i.ceiling),
  ];
}
