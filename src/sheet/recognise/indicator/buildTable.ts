import { BPOM_2021 } from '../../../scoring/index';
import type { Decision } from '../../decision';
import type { Indicator, IndicatorTable, RecognisedTable, SheetIssue } from '../../table';
import type { IndicatorDraft } from './indicatorDraft';
import { indicatorIds } from './indicatorIds';
import { type Meaning, weighMeanings } from './meaning';
import { mixedMoney } from './mixedMoney';
import { listObjectives } from './objectiveList';
import { draftOf, readIndicator } from './readIndicator';
import { sharedMoney } from './sharedMoney';
import { type TableInput, type JoinedRow, nameCell } from './tableInput';

export interface Built {
  readonly table: IndicatorTable;
  readonly decisions: readonly Decision[];
  readonly issues: readonly SheetIssue[];
}

/**
 * Indicators with their figures and cells, from the joined rows: a yearly column if there is one, else TW IV of
 * cumulative quarters; money from the sources, else from the tables that have it.
 * @method M-5, M-7, M-8, M-23
 */
export function buildTable(input: TableInput): Built {
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = [];
  const used = new Set<RecognisedTable>([input.actual, input.plan]);
  for (const table of input.seriesTables ?? []) used.add(table);
  const objectives = listObjectives(input.objectives, input.joined);
  const ids = indicatorIds(input.joined, objectives);
  const { mapping, method = BPOM_2021 } = input;
  const tables = [...new Set([input.plan, input.actual])];
  const hasPeriods = tables.some(hasPeriodColumns);
  const drafts = input.joined.map((joined) => draftOf(joined, input, hasPeriods));
  const { meanings, decisions: weighed } = weighMeanings(drafts, { mapping, method, tables });
  for (const decision of weighed) decisions.push(decision);
  const indicators = input.joined.map((joined, at): Indicator => {
    const own = {
      id: ids[at] as string,
      objective: objectives.idOf(joined.objective),
      draft: drafts[at] as IndicatorDraft,
      meaning: meanings[at] as Meaning,
    };
    const read = readIndicator(joined, own, input, used);
    for (const decision of read.decisions) decisions.push(decision);
    for (const issue of read.issues) issues.push(issue);
    const hidden = hiddenIssue(joined, input, read.indicator.name);
    if (hidden) issues.push(hidden);
    return read.indicator;
  });
  const money = mixedMoney(indicators, mapping);
  for (const decision of money.decisions) decisions.push(decision);
  const shared = sharedMoney(money.indicators);
  for (const issue of shared.issues) issues.push(issue);
  return {
    table: {
      primary: input.actual,
      sources: [...used],
      indicators: shared.indicators,
      objectives: objectives.list,
      perspectives: objectives.perspectives,
      year: input.actual.year ?? input.plan.year ?? input.year,
    },
    decisions,
    issues,
  };
}

/** Whether a table has columns or rows of quarters or months; where none has, no row is asked for them. */
function hasPeriodColumns({ columns, series }: RecognisedTable): boolean {
  if (series) return true;
  return columns.some(({ ref }) => ref?.quarter !== undefined || ref?.month !== undefined);
}

function hiddenIssue({ plan, actual }: JoinedRow, input: TableInput, name: string): SheetIssue | null {
  const hidden = plan?.isHidden ? plan : actual?.isHidden ? actual : null;
  if (hidden === null) return null;
  const table = hidden === plan ? input.plan : input.actual;
  return { code: 'row-hidden', severity: 'warning', cell: nameCell(hidden, table), data: { name } };
}
