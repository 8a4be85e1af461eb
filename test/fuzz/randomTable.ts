import { METHOD_PRESETS, type Method } from '../../src/scoring/index';
import type { CellSpec, GridSpec } from '../../src/sheet/gridOf';
import type { Quarter } from '../../src/scoring/types';
import type { Chance } from './randomInput';

type Cell = CellSpec | string | number | null;

/** A random table of an office, the method that scores it, and the same table with other figures typed in. */
export interface RandomTable {
  readonly spec: GridSpec;
  readonly changed: GridSpec;
  readonly method: Method;
  readonly throughQuarter: Quarter | undefined;
}

interface Dice {
  readonly chance: Chance;
  readonly below: (count: number) => number;
  readonly oneOf: <T>(items: readonly T[]) => T;
  readonly isLucky: (share: number) => boolean;
}

function diceOf(chance: Chance): Dice {
  const below = (count: number): number => Math.floor(chance() * count);
  return {
    chance,
    below,
    oneOf: (items) => items[below(items.length)] as (typeof items)[number],
    isLucky: (share) => chance() < share,
  };
}

/** A column of the table: its header, and what stands in a row of an indicator. */
interface Column {
  readonly header: string;
  readonly cell: (row: IndicatorRow) => Cell;
  /** Whether its figures may be typed over. */
  readonly isFigure?: boolean;
  /** A weight: it is above zero and not taken out, where a formula would count 0 and the score 1 with a warning. */
  readonly isKept?: boolean;
}

/** A cell whose figure may be typed over. */
interface Figure {
  readonly row: number;
  readonly column: number;
  readonly isKept: boolean;
}

interface IndicatorRow {
  readonly number: number;
  /** Name of the objective, on its first row. */
  readonly objective: string | null;
  /** Figures are a share with a percent format. */
  readonly isPercent: boolean;
  readonly target: number;
}

const QUARTER_NAMES = ['TW I', 'TW II', 'TW III', 'TW IV'];

/** Sheets of one table, named so that many can stand in one workbook. */
export function randomTable(chance: Chance, sheet: string): RandomTable {
  const dice = diceOf(chance);
  const columns = columnsOf(dice);
  const rows: Cell[][] = [];
  const wide = (cells: readonly Cell[]): Cell[] => columns.map((_, place) => cells[place] ?? null);
  for (let count = dice.below(3); count > 0; count -= 1) rows.push(wide(['PENGUKURAN KINERJA TAHUN 2021']));
  rows.push(columns.map(({ header }) => header));
  const figures: Figure[] = [];
  const perspectives = dice.isLucky(0.5) ? 1 + dice.below(3) : 0;
  let [number, objectives] = [0, 0];
  for (let p = 0; p < Math.max(1, perspectives); p += 1) {
    const name = `${['Stakeholders', 'Internal Process', 'Learning and Growth'][p]} Perspective`;
    if (perspectives > 0) rows.push(wide([name]));
    const isSummed = dice.isLucky(0.6);
    for (let o = 1 + dice.below(3); o > 0; o -= 1) {
      objectives += 1;
      for (let i = 0, count = 1 + dice.below(4); i < count; i += 1) {
        number += 1;
        const objective = i === 0 ? `Sasaran yang ke-${objectives} terwujud` : null;
        const row = indicatorRow(dice, number, objective);
        const cells = columns.map(({ cell }) => cell(row));
        columns.forEach(({ isFigure, isKept = false }, column) => {
          if (isFigure) figures.push({ row: rows.length, column, isKept });
        });
        rows.push(cells);
      }
      if (isSummed) rows.push(wide([`NILAI PENCAPAIAN SASARAN SK ${objectives} (NPS)`]));
    }
    if (perspectives > 0 && isSummed) rows.push(wide([`NILAI PENCAPAIAN PERSPEKTIF (${name})`]));
  }
  if (dice.isLucky(0.5)) rows.push(wide(['NPS TOTAL']));
  return {
    spec: { sheet, cells: rows },
    changed: { sheet, cells: retyped(dice, rows, figures) },
    method: randomMethod(dice),
    throughQuarter: dice.isLucky(0.3) ? ((1 + dice.below(4)) as Quarter) : undefined,
  };
}

function indicatorRow(dice: Dice, number: number, objective: string | null): IndicatorRow {
  const isPercent = dice.isLucky(0.1);
  return { number, objective, isPercent, target: isPercent ? dice.below(100) / 100 : figure(dice) };
}

/** Figures with none to three decimals, zero now and then. */
function figure({ below, isLucky }: Dice): number {
  if (isLucky(0.04)) return 0;
  return ((1 + below(2000)) * 10 ** below(3)) / 1000;
}

/** A realisasi beside a target: often on the edge of a kriteria, sometimes as text, not measured, or below zero. */
function actualCell(dice: Dice, target: number): Cell {
  const { isLucky, oneOf, below } = dice;
  if (isLucky(0.05)) return null;
  if (isLucky(0.04)) return oneOf(['N/A', '-', 'n/a']);
  if (isLucky(0.04)) return oneOf(['79,5', '81.25', '60 %', '12']);
  if (isLucky(0.03)) return oneOf([0, -1, -0.5]);
  if (isLucky(0.3)) return (target * oneOf([50, 60, 70, 75, 90, 91, 100, 110, 120])) / 100;
  return isLucky(0.5) ? Math.round(target * (50 + below(80)) * 10) / 1000 : figure(dice);
}

function asFigure(cell: Cell, { isPercent }: IndicatorRow): Cell {
  return isPercent && typeof cell === 'number' ? { v: cell, z: '0.00%' } : cell;
}

function columnsOf(dice: Dice): Column[] {
  const { isLucky, oneOf } = dice;
  const direction = oneOf(['Maksimal', 'Minimal', 'Stabil']);
  const columns: Column[] = [
    { header: 'No', cell: ({ number }) => number },
    { header: 'Sasaran', cell: ({ objective }) => objective },
    {
      header: 'Indikator Kinerja',
      cell: ({ number }) => `Persentase layanan ke-${number} yang memenuhi syarat`,
    },
  ];
  if (isLucky(0.4))
    columns.push({
      header: 'Polarisasi',
      cell: () => (isLucky(0.2) ? oneOf(['Maksimal', 'Minimal', 'Stabil']) : direction),
    });
  if (isLucky(0.4))
    columns.push({
      header: 'Bobot',
      cell: () => (isLucky(0.05) ? null : oneOf([1, 2, 0.5, 3, 15])),
      isFigure: true,
      isKept: true,
    });
  columns.push(...(isLucky(0.3) ? quarterColumns(dice) : yearColumns(dice)));
  if (isLucky(0.4)) columns.push(...budgetColumns(dice));
  return columns;
}

function yearColumns(dice: Dice): Column[] {
  const target = (row: IndicatorRow): Cell => {
    if (dice.isLucky(0.04)) return dice.oneOf(['80-90', '≥ 80', 'N/A', null, '85,5']);
    return asFigure(row.target, row);
  };
  return [
    { header: 'Target', cell: target, isFigure: true },
    { header: 'Realisasi', cell: (row) => asFigure(actualCell(dice, row.target), row), isFigure: true },
  ];
}

function quarterColumns(dice: Dice): Column[] {
  const { isLucky, oneOf, below } = dice;
  const kind = oneOf([null, 'Kumulatif', 'Jumlah', 'Nilai Akhir', 'Rata-rata']);
  const filled = 1 + below(4);
  const share = (row: IndicatorRow, quarter: number): number =>
    Math.round(row.target * (quarter + 1) * 250) / 1000;
  const columns: Column[] = [];
  if (kind !== null) columns.push({ header: 'Jenis Konsolidasi Periode', cell: () => kind });
  if (isLucky(0.4)) columns.push({ header: 'Target', cell: (row) => row.target, isFigure: true });
  QUARTER_NAMES.forEach((name, quarter) =>
    columns.push({
      header: `Target ${name}`,
      cell: (row) => (isLucky(0.04) ? null : share(row, quarter)),
      isFigure: true,
    }),
  );
  QUARTER_NAMES.forEach((name, quarter) =>
    columns.push({
      header: `Realisasi ${name}`,
      cell: (row) => (quarter >= filled ? null : actualCell(dice, share(row, quarter))),
      isFigure: true,
    }),
  );
  return columns;
}

function budgetColumns(dice: Dice): Column[] {
  const { isLucky, below, oneOf } = dice;
  const ceiling = (): Cell => {
    if (isLucky(0.08)) return oneOf([0, null, 'Rp 1.500.000']);
    return (1 + below(900)) * 100_000;
  };
  const spent = (): Cell => (isLucky(0.05) ? oneOf([0, null, '-']) : (1 + below(900)) * 90_000);
  return [
    { header: 'Anggaran (Rp)', cell: ceiling, isFigure: true },
    { header: 'Realisasi Anggaran (Rp)', cell: spent, isFigure: true },
  ];
}

/**
 * The rows with other numbers in some cells that held one or none: what an office types in later, or takes out. A row with a figure as text
 * stays: its results are figures too; blanks of quarters stay: a quarter that is filled has columns of its own.
 */
function retyped(dice: Dice, rows: readonly Cell[][], figures: readonly Figure[]): Cell[][] {
  const changed = rows.map((row) => [...row]);
  const hasQuarters = rows.some((row) => row.includes('Realisasi TW I'));
  const withText = new Set(
    figures.flatMap(({ row, column }) => (typeof rows[row]?.[column] === 'string' ? [row] : [])),
  );
  for (const { row, column, isKept } of figures) {
    const cell = rows[row]?.[column];
    const isTyped = typeof cell === 'number' || (cell === null && !hasQuarters);
    if (!isTyped || withText.has(row) || !dice.isLucky(0.3)) continue;
    const other = isKept
      ? 1 + dice.below(9)
      : cell === null || cell === 0
        ? figure(dice)
        : Math.round(cell * (20 + dice.below(160)) * 10) / 1000;
    (changed[row] as Cell[])[column] =
      cell !== null && !hasQuarters && !isKept && dice.isLucky(0.1) ? null : other;
  }
  return changed;
}

function randomMethod({ isLucky, oneOf }: Dice): Method {
  const preset = oneOf(METHOD_PRESETS);
  if (isLucky(0.4)) return preset;
  return {
    ...preset,
    direction: oneOf(['maksimal', 'maksimal', 'minimal', 'stabil']),
    minimalForm: oneOf(['A', 'B']),
    cap: oneOf([null, 100, 110, 120, 200]),
    mean: oneOf(['arithmetic', 'arithmetic', 'geometric']),
    perspectiveOf: oneOf(['objectives', 'indicators']),
    totalOf: oneOf(['perspectives', 'objectives']),
    quarterKind: oneOf(['kumulatif', 'jumlah', 'nilai-akhir', 'rata-rata']),
    classifyDecimals: oneOf([null, 0, 1, 2]),
    efficiencyStandard: oneOf([1, 1, 0.9, 1.1]),
    criterionBands: oneOf(METHOD_PRESETS).criterionBands,
  };
}
