import { contains } from './reference';
import { isCellError, type CellValue } from '../../sheet/grid';
import type { SimConditionalFormat, SimSheet } from './sheet';

export interface ConditionalLook {
  fill: string | null;
  fontColor: string | null;
  isBold: boolean | null;
}

/** A constant of a rule: `="Baik"`, `=90`, `90`; undefined for a formula that would have to be computed. */
function constant(formula: unknown): string | number | undefined {
  if (typeof formula === 'number') return formula;
  const text = String(formula ?? '').replace(/^=/, '');
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] as string).replaceAll('""', '"');
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
}

/** Numbers come before texts in Excel's order; texts are compared without case. */
function compare(value: string | number, bound: string | number): number {
  if (typeof value === 'number' && typeof bound === 'number') return value - bound;
  if (typeof value !== typeof bound) return typeof value === 'number' ? -1 : 1;
  const [a, b] = [String(value).toLowerCase(), String(bound).toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}

function holdsValue(value: CellValue, rule: Readonly<Record<string, unknown>>): boolean {
  if (value === null || isCellError(value) || typeof value === 'boolean') return false;
  const [first, second] = [constant(rule['formula1']), constant(rule['formula2'])];
  if (first === undefined) return false;
  const order = compare(value, first);
  switch (rule['operator']) {
    case 'EqualTo':
      return order === 0;
    case 'NotEqualTo':
      return order !== 0;
    case 'GreaterThan':
      return order > 0;
    case 'GreaterThanOrEqual':
      return order >= 0;
    case 'LessThan':
      return order < 0;
    case 'LessThanOrEqual':
      return order <= 0;
    case 'Between':
      return second !== undefined && order >= 0 && compare(value, second) <= 0;
    case 'NotBetween':
      return second !== undefined && (order < 0 || compare(value, second) > 0);
    default:
      return false;
  }
}

function holdsText(value: CellValue, rule: Readonly<Record<string, unknown>>): boolean {
  if (value === null || isCellError(value)) return false;
  const [text, part] = [String(value).toLowerCase(), String(rule['text'] ?? '').toLowerCase()];
  switch (rule['operator']) {
    case 'Contains':
      return part !== '' && text.includes(part);
    case 'NotContains':
      return !text.includes(part);
    case 'BeginsWith':
      return text.startsWith(part);
    case 'EndsWith':
      return text.endsWith(part);
    default:
      return false;
  }
}

function holds(format: SimConditionalFormat, value: CellValue): boolean {
  if (format.type === 'CellValue') return holdsValue(value, format.rule);
  return format.type === 'ContainsText' && holdsText(value, format.rule);
}

/**
 * What the rules add to a cell's own look; null when none holds. Rules on constants are evaluated, rules with
 * formulas of their own are not shown.
 */
export function conditionalLook(sheet: SimSheet, row: number, column: number): ConditionalLook | null {
  let look: ConditionalLook | null = null;
  for (const format of sheet.conditionalFormats) {
    if (!contains(format.range, row, column) || !holds(format, sheet.value(row, column))) continue;
    look ??= { fill: null, fontColor: null, isBold: null };
    look.fill ??= format.fill;
    look.fontColor ??= format.fontColor;
    look.isBold ??= format.isBold;
    if (format.stopIfTrue) break;
  }
  return look;
}
