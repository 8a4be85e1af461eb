import {
  perspectiveKey,
  type EfficiencyScore,
  type IndicatorScore,
  type ObjectiveScore,
  type Scorecard,
} from '../../scoring/index';
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

/** A row with what it gets results of. */
export interface SubjectRow {
  readonly row: TableRow;
  readonly subject: RowSubject;
}

/**
 * Which rows of the table get what: indicators their own results, sub-total rows the score of their level. Of several
 * rows of one objective or perspective (a title above, a sub-total below) the last one shows the score. An objective
 * without a row of its own shows its NPS on the first row of its indicators.
 */
export function rowSubjects(table: IndicatorTable, scorecard: Scorecard): Map<TableRow, RowSubject> {
  const { rows } = table.primary;
  const objectiveScores = new Map(scorecard.objectives.map((score) => [score.id, score]));
  const indicatorOf = indicatorRows(table);
  const levels = levelRows(table, indicatorOf);
  const subjects = new Map<TableRow, RowSubject>();
  for (const [objective, row] of levels.objectives) {
    const score = objectiveScores.get(objective.id);
    if (score) subjects.set(row, { kind: 'objective', objective, score });
  }
  const shown = new Set([...levels.objectives.keys()].map(({ id }) => id));
  for (const row of rows) {
    const at = indicatorOf.get(row) ?? -1;
    const [indicator, score] = [table.indicators[at], scorecard.indicators[at]];
    // Results of several indicators cannot stand in one cell.
    if (!indicator || !score || row.line) continue;
    const isFirst = !shown.has(indicator.objective);
    const firstOf = isFirst ? (objectiveScores.get(indicator.objective) ?? null) : null;
    shown.add(indicator.objective);
    subjects.set(row, { kind: 'indicator', indicator, score, firstOf });
  }
  const perspectiveScores = new Map(scorecard.perspectives.map((score) => [score.id, score]));
  for (const [perspective, row] of levels.perspectives) {
    const found = perspectiveScores.get(perspective.id);
    if (found) subjects.set(row, { kind: 'perspective', perspective, ...scoreAndCriterion(found) });
  }
  for (const row of totalRowsOf(table))
    subjects.set(row, { kind: 'total', ...scoreAndCriterion(scorecard.total) });
  return subjects;
}

/** The subjects of a table with their rows from top to bottom. */
export function subjectRows(
  table: IndicatorTable,
  scorecard: Scorecard,
): { readonly rows: readonly SubjectRow[]; readonly subjects: ReadonlyMap<TableRow, RowSubject> } {
  const subjects = rowSubjects(table, scorecard);
  const rows = [...subjects].map(([row, subject]): SubjectRow => ({ row, subject }));
  return { rows: rows.sort((a, b) => a.row.top - b.row.top), subjects };
}

/** Place of the indicator that each row of the primary table holds; its score has the same place in the scorecard. */
function indicatorRows({ indicators, primary }: IndicatorTable): ReadonlyMap<TableRow, number> {
  const places = new Map<TableRow, number>();
  for (const [at, { rows }] of indicators.entries()) {
    const row = rows[primary.id];
    if (row) places.set(row, at);
  }
  return places;
}

function scoreAndCriterion({ score, criterion }: Scorecard['total']): {
  score: number | null;
  criterion: string | null;
} {
  return { score, criterion: criterion?.label ?? null };
}

/** The row that shows the score of each objective and perspective: named after it, or below its indicators. */
function levelRows(
  table: IndicatorTable,
  indicatorOf: ReadonlyMap<TableRow, number>,
): { objectives: Map<Objective, TableRow>; perspectives: Map<Perspective, TableRow> } {
  const objectives = new Map<Objective, TableRow>();
  const perspectives = new Map<Perspective, TableRow>();
  const isLevel = ({ role }: TableRow): boolean => role === 'objective' || role === 'perspective';
  if (!table.primary.rows.some(isLevel)) return { objectives, perspectives };
  const objectiveOf = new Map(table.objectives.map((each) => [each.id, each]));
  const perspectiveOf = new Map(table.perspectives.map((each) => [each.id, each]));
  const objectiveNamed = new Map(table.objectives.map((each) => [each.name, each]));
  const perspectiveNamed = new Map(table.perspectives.map((each) => [perspectiveKey(each.name), each]));
  let above: Objective | undefined;
  for (const row of table.primary.rows) {
    const indicator = table.indicators[indicatorOf.get(row) ?? -1];
    above = objectiveOf.get(indicator?.objective ?? '') ?? above;
    if (row.role === 'objective') {
      const own = objectiveNamed.get(row.objective ?? '') ?? objectiveNamed.get(row.name ?? '') ?? above;
      if (own) objectives.set(own, row);
    } else if (row.role === 'perspective') {
      const own =
        perspectiveNamed.get(perspectiveKey(row.perspective ?? '')) ??
        perspectiveNamed.get(perspectiveKey(row.name ?? '')) ??
        perspectiveOf.get(above?.perspective ?? '');
      if (own) perspectives.set(own, row);
    }
  }
  return { objectives, perspectives };
}

/** Rows of the NPS total; where an office has none, the row that adds up the money of the unit. */
function totalRowsOf({ primary: { rows } }: IndicatorTable): readonly TableRow[] {
  const totals = rows.filter(({ role }) => role === 'total');
  return totals.length > 0 ? totals : rows.filter(({ role }) => role === 'unit-total').slice(-1);
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
