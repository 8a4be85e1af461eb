import { BPOM_2021 } from '../../../scoring/index';
import type { Decision } from '../../decision';
import type { Indicator, Located, RecognisedTable, SheetIssue, TableRow } from '../../table';
import { efficiencyOf } from './efficiencyIndicator';
import { type IndicatorDraft, indicatorDraft } from './indicatorDraft';
import { moneyElsewhere, moneyOf } from './indicatorMoney';
import type { Meaning } from './meaning';
import { moneyOfPeriods } from './periodCells';
import { locatedFigure, locatedTarget } from './quarterUnits';
import { unitMismatch } from './shareOfOther';
import { type TableInput, type JoinedRow, codeOf, nameCell } from './tableInput';

interface ReadIndicator {
  readonly indicator: Indicator;
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

/** What the rows of an indicator say before it is weighed. */
export function draftOf(
  joined: JoinedRow,
  { plan: planTable, actual: actualTable, mapping }: TableInput,
  hasPeriods: boolean,
): IndicatorDraft {
  const { plan, actual } = joined;
  const main = (plan ?? actual) as TableRow;
  const name = plan?.name ?? actual?.name ?? main.code ?? main.number ?? '';
  return indicatorDraft(joined, name, nameCell(main, plan ? planTable : actualTable), {
    mapping,
    hasPeriods,
  });
}

interface Own {
  readonly id: string;
  readonly objective: string;
  readonly draft: IndicatorDraft;
  readonly meaning: Meaning;
}

/** An indicator with its figures, quarters and money. */
export function readIndicator(
  joined: JoinedRow,
  { id, objective, draft, meaning }: Own,
  input: TableInput,
  used: Set<RecognisedTable>,
): ReadIndicator {
  const { pick, name, cell, yearTarget, yearActual, unitOfMeasure } = draft;
  const { quarterKind, direction } = meaning;
  const kind = quarterKind ?? (input.method ?? BPOM_2021).quarterKind;
  const quarters = draft.quartersAs(kind);
  const decisions: Decision[] = [...quarters.decisions];
  const figures = () => [yearTarget, yearActual, ...draft.targets.cells, ...draft.actuals.cells];
  const isEfficiencyResult = efficiencyOf({ name, cell, figures, mapping: input.mapping }, decisions);
  const isEntered = quarterKind === null || quarterKind === 'kumulatif';
  const last = quarters.quarters.find(({ quarter }) => quarter === 4);
  const lastOfYear = isEntered && last && !last.isShareOfYear ? last : null;
  const money = (field: 'budget-ceiling' | 'budget-spent'): Located<number> | null =>
    moneyOf(pick(field)) ??
    moneyOfPeriods(draft.periods(field), meaning.moneyKind) ??
    moneyElsewhere(field, joined, input, used);
  const mismatch = unitMismatch(draft);
  return {
    indicator: {
      id,
      objective,
      code: codeOf(joined),
      name,
      nameCell: cell,
      unitOfMeasure,
      target: mismatch ? null : (locatedTarget(pick('target')) ?? lastOfYear?.target ?? null),
      actual: locatedFigure(yearActual) ?? lastOfYear?.actual ?? null,
      quarters: quarters.quarters,
      budgetCeiling: money('budget-ceiling'),
      budgetSpent: money('budget-spent'),
      weight: moneyOf(pick('weight')),
      direction,
      quarterKind,
      isEfficiencyResult,
      ...(joined.plan?.isSumOfRows || joined.actual?.isSumOfRows ? { isSumOfRows: true } : {}),
      rows: joined.rows,
    },
    decisions,
    issues: mismatch ? [...quarters.issues, mismatch] : quarters.issues,
  };
}
