import type { CellValue } from '../../../src/sheet/grid';
import type { CellSpec } from '../../../src/sheet/gridOf';
import type { Dice } from './dice';
import { exact, numberOf, plainText, rounded, type Figure } from './exact';
import { WORD_SCALES, type Measure } from './names';

export type Cell = CellValue | CellSpec;

/** How figures stand in cells. */
export interface Notation {
  /** Numbers, or texts with a decimal comma or point. */
  readonly figures: 'numbers' | 'comma' | 'point';
  /** Percents as points (92.25), as ratios with a percent format, or as texts with the sign. */
  readonly percents: 'points' | 'ratio' | 'sign';
  /** The unit stands behind the figure in the same cell. */
  readonly hasUnits: boolean;
  /** Share of figures that stand as text with a footnote star. */
  readonly stars: number;
  /** Money: numbers, or texts such as `Rp 1.500.000,-`. */
  readonly money: 'numbers' | 'text' | 'rp';
  /** Money is written in this many rupiah. */
  readonly moneyUnit: 1 | 1_000 | 1_000_000;
  /** Where the unit of money is said when it is not the rupiah. */
  readonly saysUnitIn: 'title' | 'header' | 'note';
}

export function randomNotation(dice: Dice): Notation {
  return {
    figures: dice.oneOf(['numbers', 'numbers', 'numbers', 'numbers', 'comma', 'point'] as const),
    percents: dice.oneOf(['points', 'points', 'points', 'ratio', 'sign'] as const),
    hasUnits: dice.isLucky(0.08),
    stars: dice.oneOf([0, 0, 0, 0, 0.1]),
    money: dice.oneOf(['numbers', 'numbers', 'numbers', 'text', 'rp'] as const),
    moneyUnit: dice.oneOf([1, 1, 1, 1, 1, 1_000, 1_000_000] as const),
    saysUnitIn: dice.oneOf(['title', 'title', 'header', 'header', 'note'] as const),
  };
}

/** A figure of an indicator as this office types it. */
export function figureCell(
  dice: Dice,
  value: Figure,
  measure: Measure,
  unit: string,
  notation: Notation,
): Cell {
  if (measure === 'opinion' || measure === 'predicate') {
    const words = WORD_SCALES[measure];
    return words[Math.min(value.units, words.length) - 1] ?? null;
  }
  if (measure === 'percent' && notation.percents === 'ratio') return percentCell(value);
  const isSigned = measure === 'percent' && notation.percents === 'sign';
  const hasUnit = isSigned || (notation.hasUnits && measure !== 'percent' && measure !== 'index');
  const tail = isSigned ? dice.oneOf(['%', ' %']) : ` ${unit}`;
  const mark = notation.figures === 'point' ? '.' : ',';
  const text = withMarks(value, mark, measure === 'large-count');
  if (hasUnit) return `${text}${tail}`;
  if (dice.isLucky(notation.stars)) return `${text}${dice.oneOf(['*', ' *', ' **'])}`;
  return notation.figures === 'numbers' ? numberCell(value, measure) : text;
}

function numberCell(value: Figure, measure: Measure): Cell {
  if (measure !== 'large-count') return numberOf(value);
  return { v: numberOf(value), z: '#,##0', t: withMarks(value, '.', true) };
}

/** A figure in percent points as a ratio with a percent format that shows all its decimals. */
export function percentCell(value: Figure): CellSpec {
  const ratio = numberOf({ units: value.units, decimals: value.decimals + 2 });
  const z = value.decimals === 0 ? '0%' : `0.${'0'.repeat(value.decimals)}%`;
  return { v: ratio, z, t: `${plainText(value)}%` };
}

/** Digits with a decimal mark and, for large figures, points (or commas) between the thousands. */
export function withMarks(value: Figure, mark: ',' | '.', isGrouped: boolean): string {
  const [digits = '', rest] = plainText(value).split('.');
  const group = mark === ',' ? '.' : ',';
  const head = isGrouped ? digits.replace(/\B(?=(?:\d{3})+$)/g, group) : digits;
  return rest === undefined ? head : `${head}${mark}${rest}`;
}

/** Rupiah as this office types it; amounts in thousands or millions keep what they need of decimals. */
export function moneyCell(dice: Dice, rupiah: number, notation: Notation): Cell {
  const { money, moneyUnit } = notation;
  const decimals = moneyUnit === 1 ? 0 : moneyUnit === 1_000 ? 3 : 6;
  const value: Figure = trimmed({ units: rupiah, decimals });
  if (money === 'numbers') {
    const shown = decimals === 0 ? value : rounded(exact(value), 2);
    return {
      v: numberOf(value),
      z: decimals === 0 ? '#,##0' : '#,##0.00',
      t: withMarks(shown, '.', true),
    };
  }
  const text = withMarks(value, notation.figures === 'point' ? '.' : ',', true);
  if (money === 'text') return text;
  return (
    dice.oneOf([`Rp ${text}`, `Rp${text}`, `Rp. ${text}`]) + (decimals === 0 && dice.isLucky(0.3) ? ',-' : '')
  );
}

function trimmed({ units, decimals }: Figure): Figure {
  let [rest, kept] = [units, decimals];
  while (kept > 0 && rest % 10 === 0) [rest, kept] = [rest / 10, kept - 1];
  return { units: rest, decimals: kept };
}
