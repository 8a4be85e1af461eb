import { isEntered, shownDecimals } from '../../scoring/index';
import type { CellStyle } from '../../sheet/editPlan';
import type { PlacedLine } from './placeTables';
import type { FigureLook, ReportCell, ReportRowRole } from '../reportTable';

/** From here on whole figures are easier to read with their thousands apart. */
const LARGE = 10_000;

/** A figure as it was entered shows its decimals; one with more than a person types was computed, and shows two. */
function formatOf(look: Exclude<FigureLook, 'text'>, value: ReportCell['value'] | undefined): string {
  if (look === 'decimal') return `0.${'0'.repeat(typeof value === 'number' ? shownDecimals(value) : 2)}`;
  if (look === 'rupiah') return '#,##0';
  if (typeof value !== 'number') return 'General';
  if (Number.isInteger(value)) return Math.abs(value) < LARGE ? 'General' : '#,##0';
  return isEntered(value) ? 'General' : '0.00';
}

/** Levels of rows, lowest first: what stands above the lowest of its table is told apart. */
const LEVELS: Readonly<Record<ReportRowRole, number>> = {
  indicator: 0,
  plain: 0,
  objective: 1,
  perspective: 2,
  total: 3,
};
const LEVEL_FILLS = [null, 'EEF3FA', 'DDEBF7', 'BDD7EE'] as const;

/** The lowest level that a table has rows of. */
export function baseLevel(roles: readonly ReportRowRole[]): number {
  return roles.reduce((lowest, role) => Math.min(lowest, LEVELS[role]), LEVELS.total);
}

const MARKS = {
  best: { fill: 'C6EFCE', fontColor: '0B5A1E', bold: true },
  worst: { fill: 'FFC7CE', fontColor: '8A0012', italic: true },
} as const;

/** Looks of the texts that reach over all columns. */
export const LINES: Readonly<Record<PlacedLine['kind'], CellStyle>> = {
  heading: { bold: true, fontSize: 13, wrap: true, vertical: 'center' },
  title: { bold: true, fontSize: 12, wrap: true, vertical: 'center' },
  note: { italic: true, fontColor: '404040', wrap: true, vertical: 'center' },
};

export const HEADER: CellStyle = {
  bold: true,
  fill: 'D9E1F2',
  border: 'thin',
  wrap: true,
  horizontal: 'center',
  vertical: 'center',
};

/** Looks of lists that lead to other cells: findings, contents. */
export const LIST_HEAD: CellStyle = {
  bold: true,
  fill: 'DDEBF7',
  border: 'thin',
  wrap: true,
  vertical: 'center',
};
export const LIST_BODY: CellStyle = { border: 'thin', wrap: true, vertical: 'top' };
export const LINK = { fontColor: '0563C1' } as const;
export const LIST_LINK: CellStyle = { ...LIST_BODY, ...LINK };

/**
 * Look of a body cell: figures to the right, words to the left, levels above the lowest told apart by weight and fill.
 * @param base lowest level of the table
 */
export function bodyLook(
  look: FigureLook,
  cell: ReportCell | undefined,
  role: ReportRowRole,
  base: number,
): CellStyle {
  const fill = LEVELS[role] > base ? (LEVEL_FILLS[LEVELS[role]] ?? null) : null;
  return {
    border: 'thin',
    vertical: 'center',
    wrap: look === 'text',
    horizontal: alignment(look, cell),
    ...(look !== 'text' && { numberFormat: formatOf(look, cell?.value) }),
    ...(fill !== null && { bold: true, fill }),
    ...(cell?.mark && MARKS[cell.mark]),
  };
}

function alignment(look: FigureLook, cell: ReportCell | undefined): 'left' | 'center' | 'right' {
  if (look !== 'text') return 'right';
  // Words of the method and numbers of rows are short.
  return cell?.figure !== undefined || typeof cell?.value === 'number' ? 'center' : 'left';
}
