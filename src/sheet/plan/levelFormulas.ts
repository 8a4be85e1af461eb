import { perspectiveWeights, type Method } from '../../scoring/index';
import type { Indicator, IndicatorTable, Objective, TableRow } from '../table';
import type { Terms } from './figureTerms';
import { PLAIN_WORDS, type FormulaWords, type MeanPart } from './formulaWords';
import type { RowSubject } from './rowResults';

/** Formulas of the scores above the indicators; null where the sheet has no cells for the level below. */
export interface LevelFormulas {
  readonly objective: (id: string) => string | null;
  readonly perspective: (id: string) => string | null;
  readonly total: () => string | null;
}

/** Where results of one kind stand on the sheet. */
export interface ResultCells {
  /** Reference to the cell itself; null when the row has none that can be used. */
  readonly cell: (row: TableRow, key: string) => string | null;
  /** What makes percent points of the column's figures: empty, or `*100` where the office keeps ratios. */
  readonly factor: (key: string) => string;
}

/**
 * Formulas that combine the scores of the level below by pointing at their cells.
 * @method M-10 to M-13
 */
export function levelFormulas(
  table: IndicatorTable,
  method: Method,
  subjects: ReadonlyMap<TableRow, RowSubject>,
  cells: ResultCells,
  terms: Terms,
  words: FormulaWords,
): LevelFormulas {
  const rowOf = new Map<string, TableRow>();
  const scoreRowOf = new Map<string, TableRow>();
  for (const [row, subject] of subjects) {
    if (subject.kind === 'indicator') {
      rowOf.set(subject.indicator.id, row);
      if (subject.firstOf) scoreRowOf.set(`objective|${subject.firstOf.id}`, row);
    } else if (subject.kind === 'objective') scoreRowOf.set(`objective|${subject.score.id}`, row);
    else if (subject.kind === 'perspective') scoreRowOf.set(`perspective|${subject.perspective.id}`, row);
  }
  const members = membersByObjective(table.indicators);

  // Where some indicator has a weight, the blank ones may get theirs later.
  const isWeighted = table.indicators.some(({ weight }) => weight !== null);
  const indicatorParts = (indicators: readonly Indicator[]): MeanPart[] | null => {
    const parts: MeanPart[] = [];
    for (const indicator of indicators) {
      const row = rowOf.get(indicator.id);
      const cell = row ? cells.cell(row, 'achievement') : null;
      const weight = isWeighted ? terms.weightOf(indicator) : null;
      if (cell === null || (isWeighted && weight === null)) return null;
      parts.push({ cell, weight });
    }
    return parts;
  };
  const scoreParts = (keys: readonly string[], weights: readonly number[] | null): MeanPart[] | null => {
    const parts: MeanPart[] = [];
    for (const [place, key] of keys.entries()) {
      const row = scoreRowOf.get(key);
      const cell = row ? cells.cell(row, 'objective-score') : null;
      if (cell === null) return null;
      parts.push({ cell, weight: weights ? String(weights[place]) : null });
    }
    return parts;
  };
  const ofIndicators = (indicators: readonly Indicator[], said: FormulaWords): string | null => {
    const parts = indicatorParts(indicators);
    return parts && parts.length > 0 ? said.mean(parts, method, cells.factor('achievement')) : null;
  };
  const ofScores = (keys: readonly string[], weights: readonly number[] | null): string | null => {
    const parts = scoreParts(keys, weights);
    return parts && parts.length > 0
      ? PLAIN_WORDS.mean(parts, method, cells.factor('objective-score'))
      : null;
  };
  const objectiveKeys = (objectives: readonly Objective[]): string[] =>
    objectives.map(({ id }) => `objective|${id}`);

  return {
    objective: (id) => ofIndicators(members.get(id) ?? [], words),
    perspective: (id) => {
      const objectives = table.objectives.filter((each) => each.perspective === id);
      if (method.perspectiveOf === 'objectives') return ofScores(objectiveKeys(objectives), null);
      return ofIndicators(
        objectives.flatMap((each) => members.get(each.id) ?? []),
        PLAIN_WORDS,
      );
    },
    total: () => {
      if (method.totalOf === 'objectives' || table.perspectives.length === 0)
        return ofScores(objectiveKeys(table.objectives), null);
      const ids = table.perspectives.map(({ id }) => id);
      const { weights, missing } = perspectiveWeights(ids, method.perspectiveWeights);
      if (missing.length > 0) return null;
      return ofScores(
        ids.map((id) => `perspective|${id}`),
        weights,
      );
    },
  };
}

function membersByObjective(indicators: readonly Indicator[]): Map<string, Indicator[]> {
  const members = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (indicator.isSumOfRows) continue;
    const group = members.get(indicator.objective);
    if (group) group.push(indicator);
    else members.set(indicator.objective, [indicator]);
  }
  return members;
}
