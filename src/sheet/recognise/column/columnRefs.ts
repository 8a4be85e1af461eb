import type { Quarter } from '../../../scoring/index';
import type { Field, FieldRef } from '../../fields';
import { settle, type ColumnDraft } from './columnDraft';
import { planYear, type YearHint } from '../table/tableYear';

/** Facts of the table that a column's reference depends on. */
export interface RefContext {
  readonly isProgramme: boolean;
  readonly year: number | null;
  readonly hint: YearHint;
  /** Years are kept in every reference: a table over several years. */
  readonly keepsYears: boolean;
  readonly hasIndicators: boolean;
}

/** Gives every column with a measure its field reference (M-18: pagu and realisasi are money, not performance). */
export function resolveRefs(columns: readonly ColumnDraft[], context: RefContext): void {
  for (const column of columns) {
    if (column.measure === null) continue;
    const left = leftOut(column, columns, context);
    if (left !== null) {
      column.ref = null;
      settle(column, { code: left }, 0.9);
      column.isOpen = false;
      continue;
    }
    const field = fieldOf(column, context);
    column.ref = field === null ? null : withPeriod(field, column, context);
  }
}

type LeftOut = 'header-forecast' | 'header-reference' | 'header-plan-year' | 'header-cumulative';

/** Figures that are not of the year: expected, set by others, of a year that is only counted, of several years. */
function leftOut(column: ColumnDraft, columns: readonly ColumnDraft[], { hint }: RefContext): LeftOut | null {
  const { meaning, measure, domain } = column;
  if (meaning.scope === 'forecast') return 'header-forecast';
  if (meaning.scope === 'reference' && !isOnlyTarget(column, columns)) return 'header-reference';
  if (meaning.yearOrdinal !== null && planYear(hint, meaning.yearOrdinal) === null) return 'header-plan-year';
  const isOverYears =
    measure === 'actual' &&
    domain !== 'money' &&
    meaning.isUntil &&
    meaning.year !== null &&
    meaning.quarter === null &&
    meaning.month === null;
  const hasOwnYear = columns.some(
    (other) =>
      other.measure === 'actual' &&
      other.domain !== 'money' &&
      other.meaning.year !== null &&
      !other.meaning.isUntil &&
      other.meaning.scope !== 'forecast',
  );
  return isOverYears && hasOwnYear ? 'header-cumulative' : null;
}

/** A standard set by others is the target where the table has no other target; a person is asked. */
function isOnlyTarget(column: ColumnDraft, columns: readonly ColumnDraft[]): boolean {
  const isTarget = ({ measure, domain }: ColumnDraft): boolean => measure === 'target' && domain !== 'money';
  if (!isTarget(column) || columns.some((other) => other !== column && isTarget(other))) return false;
  settle(column, { code: 'header-two-readings' }, 0.6);
  column.isOpen = true;
  return true;
}

function fieldOf(column: ColumnDraft, context: RefContext): Field | null {
  const { domain, meaning, measure, stats } = column;
  const isVolume = context.isProgramme && domain !== 'money';
  switch (measure) {
    case 'target':
      if (domain === 'money') return 'budget-ceiling';
      if (isVolume) return 'volume-target';
      if (meaning.scope === 'national') return 'national-target';
      return meaning.version === 'initial' && meaning.year === null ? 'initial-target' : 'target';
    case 'actual':
      return domain === 'money' ? 'budget-spent' : isVolume ? 'volume-actual' : 'actual';
    case 'percent':
      if (domain === 'money') return 'input-percent';
      if (isVolume) return 'volume-percent';
      if (meaning.level === 'objective' && context.hasIndicators) return 'objective-score';
      return meaning.scope === 'of-year' ? 'achievement-of-year' : 'achievement';
    case 'score':
      return meaning.level === 'perspective'
        ? null
        : meaning.level === 'indicator'
          ? 'achievement'
          : 'objective-score';
    case 'criterion':
      if (meaning.level === 'perspective') return null;
      return meaning.level === 'objective' && context.hasIndicators ? 'objective-criterion' : 'criterion';
    case 'efficiency':
      return stats.efficiencies > 0 || stats.words > stats.numbers || stats.filled === 0
        ? 'efficiency-category'
        : 'efficiency-level';
    case 'index':
      return 'efficiency-index';
    case 'standard':
      return 'efficiency-standard';
    case 'level':
      return 'efficiency-level';
    case 'level-achievement':
      return 'efficiency-achievement';
    case 'numerator':
    case 'denominator':
    case 'baseline':
      return measure;
    case 'rest':
      return 'budget-rest';
    default:
      return null;
  }
}

const QUARTER_OF_MONTH: Readonly<Record<number, Quarter>> = { 3: 1, 6: 2, 9: 3, 12: 4 };

/** Fields whose months are read, each of the twelve; other months that end no quarter have no reference. */
const MONTHLY: ReadonlySet<Field> = new Set<Field>(['target', 'actual', 'budget-ceiling', 'budget-spent']);

/** Adds quarter or month and year; other years than can be told have no reference. */
function withPeriod(field: Field, column: ColumnDraft, context: RefContext): FieldRef | null {
  const { meaning } = column;
  const quarter =
    meaning.quarter ?? (meaning.month === null ? null : (QUARTER_OF_MONTH[meaning.month] ?? null));
  const isMonth = meaning.month !== null && quarter === null;
  if (isMonth && !MONTHLY.has(field)) return null;
  const year = yearOf(column, context);
  if (year === 'unknown') {
    settle(column, { code: 'header-unknown' }, 0.4);
    return null;
  }
  const { workUnit } = column.ref ?? {};
  return {
    field,
    ...(quarter === null ? {} : { quarter }),
    ...(isMonth && meaning.month !== null ? { month: meaning.month } : {}),
    ...(year === null ? {} : { year }),
    ...(workUnit === undefined ? {} : { workUnit }),
  };
}

function yearOf(column: ColumnDraft, { year, hint, keepsYears }: RefContext): number | null | 'unknown' {
  const { meaning } = column;
  const own = meaning.yearOrdinal === null ? meaning.year : planYear(hint, meaning.yearOrdinal);
  if (own !== null) return own === year && !keepsYears ? null : own;
  if (meaning.scope === 'previous') return year === null ? 'unknown' : year - 1;
  if (meaning.scope === 'strategic' && column.domain !== 'money') return hint.lastOfSpan ?? 'unknown';
  return null;
}
