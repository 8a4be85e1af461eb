import { readKupang, type Indikator, type Perspektif } from '../../assets/contoh/kupang';
import type { CellValue } from '../../src/sheet/grid';
import type { GridSpec } from '../../src/sheet/gridOf';
import { xlsxOf } from './xlsx';

/** How an office lays out its sheets. */
export const LAYOUTS = [
  'one-sheet',
  'two-sheets',
  'text-figures',
  'objective-rows',
  'two-row-header',
] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface UnitSpec {
  readonly name: string;
  readonly year?: number;
  readonly layout?: Layout;
  /** Moves the figures, so that units differ; 0 leaves those of the 2021 report. */
  readonly seed?: number;
  /** Numbers of objectives that the unit does not have. */
  readonly without?: readonly number[];
}

type Row = readonly CellValue[];

interface Figures {
  readonly row: Indikator;
  readonly target: number;
  readonly actual: number;
  readonly ceiling: number | null;
  readonly spent: number | null;
}

const UNIT = /Balai POM di Kupang/gi;

/** A workbook of a made-up unit: the 29 indicators of the 2021 report of Balai POM di Kupang with other figures. */
export function unitWorkbook({
  name,
  year = 2021,
  layout = 'one-sheet',
  seed = 0,
  without = [],
}: UnitSpec): Uint8Array {
  const perspectives = readKupang().map((each) => ({
    ...each,
    sasaran: each.sasaran.filter(({ own }) => !without.includes(Number(own['sk']))),
  }));
  return xlsxOf(SHEETS[layout](perspectives, { name, year, seed }));
}

type Facts = Required<Pick<UnitSpec, 'name' | 'year' | 'seed'>>;

const SHEETS: Readonly<Record<Layout, (perspectives: readonly Perspektif[], facts: Facts) => GridSpec[]>> = {
  'one-sheet': (perspectives, facts) => [
    sheet('Pengukuran', [
      [`PENGUKURAN KINERJA ${facts.name.toUpperCase()} TAHUN ${facts.year}`],
      [],
      [
        'No',
        'Perspektif',
        'Sasaran',
        'Indikator Kinerja',
        'Target',
        'Realisasi',
        'Anggaran (Rp)',
        'Realisasi Anggaran (Rp)',
      ],
      ...rowsOf(perspectives, facts, ({ row, target, actual, ceiling, spent }, place, objective) => [
        place,
        objective.perspective,
        objective.name,
        nameOf(row),
        target,
        actual,
        ceiling,
        spent,
      ]),
    ]),
  ],
  'two-sheets': (perspectives, facts) => [
    sheet(`RAPK ${facts.year}`, [
      [`RENCANA AKSI PERJANJIAN KINERJA ${facts.name.toUpperCase()} TAHUN ${facts.year}`],
      ['No', 'Sasaran', 'Indikator', 'Target', 'Anggaran (Rp)'],
      ...rowsOf(perspectives, facts, ({ row, target, ceiling }, place, objective) => [
        place,
        objective.name,
        nameOf(row),
        target,
        ceiling,
      ]),
    ]),
    sheet(`Realisasi ${facts.year}`, [
      [`REALISASI KINERJA ${facts.name.toUpperCase()} TAHUN ${facts.year}`],
      ['No', 'Indikator', 'Realisasi', 'Realisasi Anggaran (Rp)'],
      ...rowsOf(perspectives, facts, ({ row, actual, spent }, place) => [place, nameOf(row), actual, spent]),
    ]),
  ],
  'text-figures': (perspectives, facts) => [
    sheet('Kinerja', [
      ['LAPORAN KINERJA'],
      ['Satuan Kerja', `: ${facts.name}`],
      ['Tahun', `: ${facts.year}`],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Pagu', 'Realisasi Anggaran'],
      ...rowsOf(perspectives, facts, ({ row, target, actual, ceiling, spent }, place, objective) => [
        place,
        objective.name,
        nameOf(row),
        comma(target),
        comma(actual),
        rupiah(ceiling),
        rupiah(spent),
      ]),
    ]),
  ],
  'objective-rows': (perspectives, facts) => [
    sheet('Capaian', [
      [`Capaian Kinerja ${facts.name} Tahun ${facts.year}`],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Anggaran', 'Realisasi Anggaran'],
      ...perspectives.flatMap(({ sasaran }) =>
        sasaran.flatMap(({ own, indikator }) => [
          [`Sasaran ${own['sk']}: ${named(own['sasaran'] ?? '', facts)}`],
          ...indikator.map((row): Row => {
            const { target, actual, ceiling, spent } = figuresOf(row, facts.seed);
            return [row.id, nameOf(row), target, actual, ceiling, spent];
          }),
        ]),
      ),
    ]),
  ],
  'two-row-header': (perspectives, facts) => [
    sheet(
      'Form',
      [
        [`${facts.name} - Tahun Anggaran ${facts.year}`],
        ['No', 'Sasaran', 'Indikator', 'Kinerja', null, 'Anggaran', null],
        [null, null, null, 'T', 'R', 'T', 'R'],
        ...rowsOf(perspectives, facts, ({ row, target, actual, ceiling, spent }, place, objective) => [
          place,
          objective.isFirst ? objective.name : null,
          nameOf(row),
          target,
          actual,
          ceiling,
          spent,
        ]),
      ],
      ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'],
    ),
  ],
};

interface OwnObjective {
  readonly name: string;
  readonly perspective: string;
  readonly isFirst: boolean;
}

function rowsOf(
  perspectives: readonly Perspektif[],
  facts: Facts,
  rowOf: (figures: Figures, place: number, objective: OwnObjective) => Row,
): Row[] {
  const rows: Row[] = [];
  for (const { own: perspective, sasaran } of perspectives) {
    for (const { own, indikator } of sasaran) {
      for (const row of indikator) {
        const objective = {
          name: named(own['sasaran'] ?? '', facts),
          perspective: perspective['label_l5'] ?? '',
          isFirst: row === indikator[0],
        };
        rows.push(rowOf(figuresOf(row, facts.seed), rows.length + 1, objective));
      }
    }
  }
  return rows;
}

function figuresOf(row: Indikator, seed: number): Figures {
  const number = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));
  const [target, actual] = [number(row.own['l5_target']), number(row.own['l5_realisasi'])];
  const [ceiling, spent] = [money(row.own['l7_input_target']), money(row.own['l7_input_realisasi'])];
  // Between -12 and +12 percent, the same for the same seed and indicator.
  const moved = seed === 0 ? 1 : 0.88 + (((seed * 7919 + row.id * 104_729) % 1000) / 1000) * 0.24;
  return { row, target, actual: Math.round(actual * moved * 100) / 100, ceiling, spent };
}

/** Some indicators of the report have no budget of their own. */
function money(text = ''): number | null {
  return text === '' ? null : Number(text.replaceAll(',', ''));
}

function named(text: string, { name }: Facts): string {
  return text.replace(UNIT, name);
}

function nameOf({ own }: Indikator): string {
  return (own['indicator'] ?? '').replace(UNIT, 'unit');
}

function sheet(name: string, cells: readonly Row[], merges: readonly string[] = []): GridSpec {
  return { sheet: name, cells, merges };
}

const comma = (value: number): string => String(value).replace('.', ',');
const rupiah = (value: number | null): string | null =>
  value === null ? null : `Rp${String(value).replace(/\B(?=(\d{3})+$)/g, '.')}`;
