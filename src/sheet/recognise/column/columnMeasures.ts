import type { Quarter } from '../../../scoring/index';
import { isMoneyTitle } from './columnDomains';
import { headerText, orElse, periodRef, settle, type ColumnDraft } from './columnDraft';
import type { Measure } from '../../words/headerWords';
import { endsAtTarget } from './periodRows';
import type { SampleFigures } from './sampleFigures';
import { resolveTwoRuns } from './twoRuns';

/**
 * Resolves words with two meanings: `Capaian` is realisasi in a table without realisasi, else its percentage;
 * `Realisasi (%)` beside a realisasi is the percentage; `Kategori` belongs to efficiency where IE stands;
 * `Keterangan` is kriteria when it holds such words.
 */
export function resolveMeasures(
  columns: readonly ColumnDraft[],
  titles: readonly string[],
  sample: SampleFigures,
): void {
  resolveMoneyTitles(columns);
  resolveBareQuarters(columns, titles, sample);
  resolveBareYears(columns, titles);
  for (const column of columns) if (column.measure === 'achieved') resolveAchieved(column, columns);
  for (const column of columns) resolvePercentInBrackets(column, columns);
  const hasEfficiency = columns.some(
    ({ measure }) => measure === 'index' || measure === 'level' || measure === 'standard',
  );
  for (const column of columns) resolveWords(column, hasEfficiency);
}

function isSister(one: ColumnDraft, other: ColumnDraft): boolean {
  return (
    one !== other &&
    one.meaning.quarter === other.meaning.quarter &&
    one.meaning.month === other.meaning.month &&
    (one.meaning.year === null || other.meaning.year === null || one.meaning.year === other.meaning.year) &&
    one.meaning.scope === other.meaning.scope &&
    (one.domain === 'money') === (other.domain === 'money')
  );
}

function isQuarterActual({ measure, domain, meaning: { quarter, month } }: ColumnDraft): boolean {
  return measure === 'actual' && domain !== 'money' && (quarter !== null || month !== null);
}

function resolveAchieved(column: ColumnDraft, columns: readonly ColumnDraft[]): void {
  const sisters = columns.filter((other) => isSister(column, other));
  const isYearly = column.meaning.quarter === null && column.meaning.month === null;
  const ofQuarters = isYearly ? columns.filter((other) => isQuarterActual(other)) : [];
  const hasActual = ofQuarters.length > 0 || sisters.some(({ measure }) => measure === 'actual');
  const hasPercent = sisters.some(({ measure }) => measure === 'percent');
  const { hasPercentInBrackets, scope } = column.meaning;
  if (column.domain === 'money') {
    column.measure = column.stats.large * 2 > column.stats.numbers && !hasActual ? 'actual' : 'percent';
    return;
  }
  if (column.meaning.level === 'objective' || column.meaning.level === 'perspective') {
    column.measure = 'score';
    return;
  }
  if (hasActual || hasPercentInBrackets) {
    column.measure = 'percent';
    if (hasActual) settle(column, { code: 'header-neighbour', data: { neighbour: 'Realisasi' } }, 0.9);
    return;
  }
  column.measure = 'actual';
  if (hasPercent || scope === 'previous') {
    settle(column, { code: 'header-neighbour', data: { neighbour: '%' } }, 0.85);
    return;
  }
  settle(column, { code: 'header-two-readings' }, 0.6);
  orElse(column, { field: 'achievement' });
  column.isOpen = sisters.some(({ measure }) => measure === 'target') && column.meaning.quarter === null;
}

/** `Realisasi (%)`: the unit of the figures, or the percentage when realisasi itself stands beside it. */
function resolvePercentInBrackets(column: ColumnDraft, columns: readonly ColumnDraft[]): void {
  if (!column.meaning.hasPercentInBrackets || column.measure !== 'actual') return;
  const twin = columns.some(
    (other) => isSister(column, other) && other.measure === 'actual' && !other.meaning.hasPercentInBrackets,
  );
  if (!twin && column.domain !== 'money') return;
  column.measure = 'percent';
  settle(column, { code: 'header-neighbour', data: { neighbour: 'Realisasi' } }, 0.9);
}

function resolveMoneyTitles(columns: readonly ColumnDraft[]): void {
  for (const column of columns) {
    if (!isMoneyTitle(column)) continue;
    const hasCeiling = columns.some(
      (other) =>
        other.measure === 'target' &&
        other.domain === 'money' &&
        other.meaning.quarter === column.meaning.quarter,
    );
    const besideActual = columns.some(
      (other) =>
        other !== column &&
        other.meaning.quarter !== null &&
        other.meaning.quarter === column.meaning.quarter &&
        (other.measure === 'actual' || other.domain === 'performance'),
    );
    const hasSpent = columns.some(
      (other) =>
        other.measure === 'actual' &&
        other.domain === 'money' &&
        other.meaning.quarter === column.meaning.quarter,
    );
    const isSpent = (hasCeiling && !hasSpent) || (column.meaning.quarter !== null && besideActual);
    column.measure = isSpent ? 'actual' : 'target';
    if (isSpent) settle(column, { code: 'header-neighbour', data: { neighbour: column.meaning.group } }, 0.7);
  }
}

/**
 * `TW I` or `Jan` without a word for target or realisasi: the columns of the same run say which; else the title of
 * the table; else the figures, where the target of the year has a column of its own: a plan ends at its target, or adds
 * up to it, in every row. Else they are targets. All such columns of a table have one reading.
 */
function resolveBareQuarters(
  columns: readonly ColumnDraft[],
  titles: readonly string[],
  sample: SampleFigures,
): void {
  const bare: ColumnDraft[] = [];
  for (const [at, column] of columns.entries()) {
    if (!isBareQuarter(column)) continue;
    const neighbour = neighbourInRun(columns, at);
    if (neighbour) {
      column.measure = neighbour.measure;
      column.domain ??= neighbour.domain;
      settle(column, { code: 'header-neighbour', data: { neighbour: headerText(neighbour) } }, 0.85);
    } else if (column.domain === 'performance') column.measure = 'actual';
    else bare.push(column);
  }
  if (bare.length > 0) resolveUnsaid(bare, columns, { titles, sample });
}

/** Gives bare columns of periods their measure. */
function resolveUnsaid(
  bare: readonly ColumnDraft[],
  columns: readonly ColumnDraft[],
  { titles, sample }: { readonly titles: readonly string[]; readonly sample: SampleFigures },
): void {
  const [saysActual, saysTarget] = measuresOfTitle(titles);
  const isUnsaid = saysActual === saysTarget;
  const ofYear = columns.find((other) => isOfQuarter(other, 'target', null));
  if (resolveTwoRuns(bare, { ofYear, sample })) return;
  const isPlan = isUnsaid && ofYear ? endsAtTarget(bare, ofYear, sample) : null;
  const unclaimed = bare.map(
    ({ meaning: { quarter } }) => !columns.some((other) => isOfQuarter(other, 'actual', quarter)),
  );
  for (const [at, column] of bare.entries()) {
    const isFree = unclaimed[at] === true;
    const isActual = isFree && (isPlan === null ? saysActual && !saysTarget : !isPlan);
    column.measure = isActual ? 'actual' : 'target';
    settle(column, { code: 'header-two-readings' }, isUnsaid ? 0.6 : 0.8);
    orElse(column, { field: isActual ? 'target' : 'actual', ...periodRef(column) });
    column.isOpen = isUnsaid && ofYear !== undefined && isFree && isPlan !== false;
  }
}

/**
 * `2024` alone over figures: the target of that year where a realisasi stands beside it, else what the title speaks
 * of; where nothing tells, a person is asked.
 */
function resolveBareYears(columns: readonly ColumnDraft[], titles: readonly string[]): void {
  const bare = columns.filter(isBareYear);
  if (bare.length === 0) return;
  const has = (wanted: Measure): boolean =>
    columns.some(({ measure, domain }) => measure === wanted && domain !== 'money');
  const [saysActual, saysTarget] = measuresOfTitle(titles);
  if (has('actual') && !has('target')) {
    for (const column of bare) {
      column.measure = 'target';
      settle(column, { code: 'header-neighbour', data: { neighbour: 'Realisasi' } }, 0.85);
    }
    return;
  }
  if (has('target') && (has('actual') || bare.length > 1)) return;
  // Figures by year beside weights are components, not targets.
  if (columns.some(({ meaning }) => meaning.identity === 'weight')) return;
  const hasTarget = has('target');
  const isActual = hasTarget || (saysActual && !saysTarget);
  for (const column of bare) {
    const year = column.meaning.year ?? 0;
    column.measure = isActual ? 'actual' : 'target';
    settle(column, { code: 'header-two-readings' }, saysActual === saysTarget ? 0.5 : 0.8);
    orElse(column, { field: isActual ? 'target' : 'actual' });
    orElse(column, { field: isActual ? 'target' : 'actual', year });
    column.isOpen = saysActual === saysTarget && !hasTarget;
  }
}

function isBareYear({ measure, domain, meaning, stats }: ColumnDraft): boolean {
  const isFree = measure === null && domain === null && meaning.identity === null && meaning.quarter === null;
  return isFree && meaning.year !== null && meaning.month === null && stats.numbers * 2 > stats.filled;
}

/** Whether the title speaks of realisasi, and whether of targets. */
function measuresOfTitle(titles: readonly string[]): readonly [boolean, boolean] {
  const title = titles.join(' ').toLowerCase();
  return [
    /\breal\w*|capaian|progres|\bactual|pengukuran|laporan|monitoring|evaluasi/.test(title),
    /rencana|target|rapk|rkt|perjanjian|\bplan|renaksi|penetapan/.test(title),
  ];
}

function isBareQuarter({ measure, meaning: { identity, quarter, month } }: ColumnDraft): boolean {
  return measure === null && identity === null && (quarter !== null || month !== null);
}

function isOfQuarter(other: ColumnDraft, measure: Measure, quarter: Quarter | null): boolean {
  return other.measure === measure && other.domain !== 'money' && other.meaning.quarter === quarter;
}

/** The column of the same run of quarters that says its measure: `Realisasi TW I`, `TW II`, `TW III`, `TW IV`. */
function neighbourInRun(columns: readonly ColumnDraft[], at: number): ColumnDraft | null {
  for (const step of [-1, 1]) {
    let last = columns[at] as ColumnDraft;
    for (let place = at + step; columns[place]; place += step) {
      const other = columns[place] as ColumnDraft;
      if (periodOf(other) !== periodOf(last) + step || other.meaning.group !== last.meaning.group) break;
      if (other.measure === 'target' || other.measure === 'actual' || other.measure === 'percent') {
        return other.reason.code === 'header-two-readings' ? null : other;
      }
      last = other;
    }
  }
  return null;
}

/** Quarters and months count by themselves; a column of neither ends a run. */
function periodOf({ meaning: { quarter, month } }: ColumnDraft): number {
  return quarter ?? (month === null ? Number.NaN : month + 100);
}

function resolveWords(column: ColumnDraft, hasEfficiency: boolean): void {
  const { stats } = column;
  if (column.measure === 'category') {
    const isEfficiency = stats.efficiencies > 0 || (hasEfficiency && stats.criteria === 0);
    column.measure = isEfficiency ? 'efficiency' : 'criterion';
  } else if (column.measure === 'remark') {
    const isCriterion = stats.criteria * 2 > stats.filled && stats.filled > 0;
    column.measure = isCriterion ? 'criterion' : null;
    if (isCriterion) settle(column, { code: 'header-values' }, 0.85);
  } else if (column.measure === 'percent' && column.domain !== 'money') {
    // `Ketercapaian` over "Tercapai" and "Belum tercapai".
    if (stats.numbers > 0 || stats.criteria * 2 <= stats.filled || stats.filled === 0) return;
    column.measure = 'criterion';
    settle(column, { code: 'header-values' }, 0.85);
  }
}
