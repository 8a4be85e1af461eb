import type { CellAddress } from '../../../kernel/cellAddress';
import { yearActual, yearTarget, type Measured, type Target } from '../../../scoring/index';
import type { Indicator, IndicatorTable, LocatedCell } from '../../table';
import { isKnownCriterion } from '../direction/criterionScale';
import type { Witness } from '../evidence/witness';
import { quarterInput } from '../indicator/indicatorDraft';
import { PrintedColumns } from '../indicator/printedColumns';
import { isProfileQuestion } from './candidates';

/** The figures of one indicator, and what an office typed as their results. */
export interface TypedResult {
  readonly indicator: Indicator;
  readonly target: Target | null;
  readonly actual: Measured;
  readonly achievement: { readonly witness: Witness; readonly cell: CellAddress } | null;
  readonly criterion: { readonly word: string; readonly cell: CellAddress } | null;
}

/** Indicators whose figures are sure, with capaian and kriteria of the year as typed; none where nothing is typed. Linear. */
export function typedResults({ indicators, sources }: IndicatorTable): TypedResult[] {
  const printed = new Map(
    sources.map(({ id, rows }) => [
      id,
      new PrintedColumns((key) => rows.map(({ cells }) => cells[key] ?? null)),
    ]),
  );
  const withResults = sources.filter(({ columns }) =>
    columns.some(({ ref }) => ref?.field === 'achievement' || ref?.field === 'criterion'),
  );
  if (withResults.length === 0) return [];
  return indicators.flatMap((indicator) => {
    if (indicator.doubts?.some((id) => !isProfileQuestion(id))) return [];
    const figures = { indicator, ...ofYear(indicator) };
    for (const { id } of withResults) {
      const cells = indicator.rows[id]?.cells;
      if (!cells) continue;
      const achievement = cells['achievement'] ?? null;
      const witness = printed.get(id)?.witness('achievement', achievement) ?? null;
      const criterion = wordOf(cells['criterion'] ?? null);
      if (witness === null && criterion === null) continue;
      const own = achievement && witness ? { witness, cell: achievement.cell } : null;
      return [{ ...figures, achievement: own, criterion }];
    }
    return [{ ...figures, achievement: null, criterion: null }];
  });
}

/** A kriteria that some profile knows. */
function wordOf(cell: LocatedCell | null): TypedResult['criterion'] {
  if (cell === null || typeof cell.value !== 'string') return null;
  const word = cell.value;
  return isKnownCriterion(word) ? { word, cell: cell.cell } : null;
}

function ofYear({
  target,
  actual,
  quarters,
  quarterKind,
}: Indicator): Pick<TypedResult, 'target' | 'actual'> {
  const kind = quarterKind ?? 'kumulatif';
  const inputs = quarters.map(quarterInput);
  const planned = target?.value ?? yearTarget(inputs, kind);
  return {
    target: planned,
    actual: actual?.value ?? yearActual(inputs, kind, planned, target !== null),
  };
}
