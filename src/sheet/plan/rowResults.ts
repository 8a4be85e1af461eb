import type { EfficiencyScore, IndicatorScore, ObjectiveScore, Scorecard } from '../../scoring/types';
import type { FieldRef } from '../fields';
import type { Indicator, IndicatorTable, Objective, Perspective, TableRow } from '../table';

/** What a row of the primary table gets results of. */
export type RowSubject =
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly score: IndicatorScore;
      readonly firstOf: ObjectiveScore | null;
    }
  | { readonly kind: 'objective'; readonly objective: Objective; readonly score: ObjectiveScore }
  | {
      readonly kind: 'perspective';
      readonly perspective: Perspective;
      readonly score: number | null;
      readonly criterion: string | null;
    }
  | { readonly kind: 'total'; readonly score: number | null; readonly criterion: string | null };

/**
 * Which rows of the table get what: indicators their own results, sub-total rows the score of their level. An
 * objective without a row of its own shows its NPS on the first row of its indicators.
 */
export function rowSubjects(table: IndicatorTable, scorecard: Scorecard): Map<TableRow, RowSubject> {
  const subjects = new Map<TableRow, RowSubject>();
  const objectiveScores = new Map(scorecard.objectives.map((score) => [score.id, score]));
  const scores = new Map(scorecard.indicators.map((score) => [score.id, score]));
  const indicatorOf = new Map(table.indicators.flatMap((indicator) => rowEntry(indicator, table)));
  const shown = new Set<string>();
  let above: string | null = null;
  for (const row of table.primary.rows) {
    above = indicatorOf.get(row)?.objective ?? above;
    const objective = row.role === 'objective' ? objectiveOfRow(row, table, above) : null;
    const score = objective && objectiveScores.get(objective.id);
    if (!objective || !score) continue;
    shown.add(objective.id);
    subjects.set(row, { kind: 'objective', objective, score });
  }
  for (const row of table.primary.rows) {
    const indicator = indicatorOf.get(row);
    const score = indicator && scores.get(indicator.id);
    if (!indicator || !score) continue;
    const firstOf = shown.has(indicator.objective)
      ? null
      : (objectiveScores.get(indicator.objective) ?? null);
    shown.add(indicator.objective);
    subjects.set(row, { kind: 'indicator', indicator, score, firstOf });
  }
  addSummaries(subjects, table, scorecard);
  return subjects;
}

function rowEntry(indicator: Indicator, table: IndicatorTable): [TableRow, Indicator][] {
  const row = indicator.rows[table.primary.id];
  return row ? [[row, indicator]] : [];
}

function addSummaries(
  subjects: Map<TableRow, RowSubject>,
  table: IndicatorTable,
  scorecard: Scorecard,
): void {
  const totalRows = totalRowsOf(table);
  for (const row of table.primary.rows) {
    if (row.role === 'perspective') {
      const perspective = perspectiveOfRow(row, table);
      const score = scorecard.perspectives.find((each) => each.id === perspective?.id);
      if (perspective && score)
        subjects.set(row, {
          kind: 'perspective',
          perspective,
          score: score.score,
          criterion: score.criterion?.label ?? null,
        });
    } else if (totalRows.includes(row)) {
      subjects.set(row, {
        kind: 'total',
        score: scorecard.total.score,
        criterion: scorecard.total.criterion?.label ?? null,
      });
    }
  }
}

/** Rows of the NPS total; where an office has none, the row that adds up the money of the unit. */
function totalRowsOf({ primary: { rows } }: IndicatorTable): readonly TableRow[] {
  const totals = rows.filter(({ role }) => role === 'total');
  return totals.length > 0 ? totals : rows.filter(({ role }) => role === 'unit-total').slice(-1);
}

/** The objective of a sub-total row: the one it is named after, else the one whose indicators stand above it. */
function objectiveOfRow(row: TableRow, table: IndicatorTable, above: string | null): Objective | null {
  const names = [row.objective, row.name];
  return (
    table.objectives.find((each) => names.includes(each.name)) ??
    table.objectives.find((each) => each.id === above) ??
    null
  );
}

function perspectiveOfRow(row: TableRow, table: IndicatorTable): Perspective | null {
  const names = [row.perspective, row.name];
  return table.perspectives.find((each) => names.includes(each.name)) ?? null;
}

/**
 * The figure or label of a result column for a row: null when there is none (not measured), undefined when such a
 * row has no such result at all.
 */
export function resultOf(subject: RowSubject, ref: FieldRef): number | string | null | undefined {
  switch (ref.field) {
    case 'achievement':
      if (ref.quarter === undefined)
        return subject.kind === 'indicator' ? subject.score.achievement : scoreOf(subject);
      return subject.kind === 'indicator'
        ? (subject.score.quarters.find((each) => each.quarter === ref.quarter)?.achievement ?? null)
        : undefined;
    case 'criterion':
      return subject.kind === 'indicator'
        ? (subject.score.criterion?.label ?? null)
        : criterionLabel(subject);
    case 'objective-score':
      return scoreOf(subject);
    case 'objective-criterion':
      return criterionLabel(subject);
    default:
      return efficiencyOf(subject, ref);
  }
}

/** Score of the row's level; an indicator shows that of its objective when it is the first and no row of its own has it. */
function scoreOf(subject: RowSubject): number | null | undefined {
  if (subject.kind === 'indicator') return subject.firstOf === null ? undefined : subject.firstOf.score;
  return subject.kind === 'objective' ? subject.score.score : subject.score;
}

function criterionLabel(subject: RowSubject): string | null | undefined {
  if (subject.kind === 'indicator')
    return subject.firstOf === null ? undefined : (subject.firstOf.criterion?.label ?? null);
  return subject.kind === 'objective' ? (subject.score.criterion?.label ?? null) : subject.criterion;
}

function efficiencyOf(subject: RowSubject, ref: FieldRef): number | string | null | undefined {
  if (subject.kind !== 'indicator' && subject.kind !== 'objective') return undefined;
  const score: EfficiencyScore = subject.score;
  switch (ref.field) {
    case 'input-percent':
      return score.inputPercent;
    case 'efficiency-index':
      return score.efficiencyIndex;
    case 'efficiency-standard':
      return score.efficiencyStandard;
    case 'efficiency-level':
      return score.efficiencyLevel;
    case 'efficiency-category':
      return score.efficiencyCategory?.label ?? null;
    case 'efficiency-achievement':
      return score.efficiencyAchievement;
    default:
      return undefined;
  }
}
