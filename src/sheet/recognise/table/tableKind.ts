import type { Field } from '../../fields';
import type { TableColumn, TableKind } from '../../table';
import type { RawRow } from '../row/raw/rawRow';
import type { ColumnLayout } from '../column/resolveColumns';

/** What a table holds, as far as its purpose depends on it. */
interface Holdings {
  readonly has: (field: Field) => boolean;
  /** Target or realisasi by quarter. */
  readonly quarters: (field: Field) => number;
  readonly years: (field: Field) => number;
  readonly yearly: (field: Field) => boolean;
}

/** Purpose of a table by its columns and rows. */
export function tableKind(
  layout: ColumnLayout,
  rows: readonly RawRow[],
  titles: readonly string[],
): TableKind {
  const held = holdings(layout.columns);
  const title = titles.join(' ').toLowerCase();
  if (layout.isProgramme) return 'programme-output';
  if (held.has('peer-actual') || held.has('national-target')) return 'peers';
  const hasIndicators = rows.some(({ role }) => role === 'indicator');
  const objectives = rows.filter(({ role, level }) => role === 'objective' && level === null).length;
  if (!hasIndicators) return objectives > 0 && hasResults(held) ? 'objective-scores' : 'unknown';
  return kindOfIndicators(held, layout.isAlone ? '' : title, layout.isAlone);
}

function kindOfIndicators(held: Holdings, title: string, isAlone: boolean): TableKind {
  const isAboutYearBefore = /sebelumnya|tahun lalu|previous/.test(title);
  const hasYear = held.yearly('target') || held.yearly('actual');
  if (isAlone && held.yearly('target') && held.yearly('actual')) return 'measurement';
  if (held.has('row-measure') && !held.has('year') && hasYear) return 'measurement';
  if (
    (held.years('target') >= 3 && held.years('target') > held.years('actual') + 1) ||
    (/renstra|rpjmd|jangka menengah|strategic plan/.test(title) &&
      held.years('target') >= 1 &&
      !held.yearly('target'))
  )
    return 'strategic-plan';
  const isOfThisYear = held.yearly('target') && held.quarters('actual') > 0;
  if (
    (held.years('actual') >= 1 && !isOfThisYear) ||
    held.years('achievement') >= 2 ||
    (held.has('year') && held.yearly('actual')) ||
    isAboutYearBefore
  )
    return 'previous-year';
  if (held.has('row-measure')) return hasYear ? 'measurement' : 'quarterly';
  const [targets, actuals] = [held.quarters('target'), held.quarters('actual')];
  if (held.has('efficiency-index') || held.has('efficiency-level') || held.has('efficiency-category'))
    return 'efficiency';
  const hasTarget = targets > 0 || held.yearly('target');
  const hasActual = actuals > 0 || held.yearly('actual');
  if (hasTarget && hasActual)
    return actuals > 0 && targets > 0 && !held.yearly('actual') ? 'quarterly' : 'measurement';
  if (hasActual) return 'realisation';
  if (held.has('initial-target')) return 'agreement';
  if (held.years('target') >= 1 && !hasTarget) return 'strategic-plan';
  if (targets > 0 || (hasTarget && held.has('budget-ceiling'))) return 'action-plan';
  if (hasTarget) return 'agreement';
  if (held.has('numerator') || held.has('denominator') || held.has('weight')) return 'components';
  if (held.has('budget-spent')) return 'realisation';
  return held.has('achievement') ? 'measurement' : 'unknown';
}

function hasResults(held: Holdings): boolean {
  return (
    ['objective-score', 'achievement', 'actual', 'input-percent', 'budget-spent', 'efficiency-index'] as const
  ).some(held.has);
}

function holdings(columns: readonly TableColumn[]): Holdings {
  const refs = columns.flatMap(({ ref }) => (ref === null ? [] : [ref]));
  return {
    has: (field) => refs.some((ref) => ref.field === field),
    quarters: (field) => refs.filter((ref) => ref.field === field && ref.quarter !== undefined).length,
    years: (field) =>
      new Set(refs.flatMap((ref) => (ref.field === field && ref.year !== undefined ? [ref.year] : []))).size,
    yearly: (field) =>
      refs.some((ref) => ref.field === field && ref.quarter === undefined && ref.year === undefined),
  };
}
