import { BPOM_2021 } from '../../../scoring/index';
import type { Decision } from '../../decision';
import type { Indicator, IndicatorTable, RecognisedTable, SheetIssue } from '../../table';
import type { IndicatorDraft } from './indicatorDraft';
import { indicatorIds } from './indicatorIds';
import { type Meaning, weighMeanings } from './meaning';
import { mixedMoney } from './mixedMoney';
import { listObjectives } from './objectiveList';
import { draftOf, readIndicator } from './readIndicator';
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
  const objectives = listObjectives(input.objectives, input.joined);
  const ids = indicatorIds(input.joined, objectives);
  const { mapping, method = BPOM_2021 } = input;
  const drafts = input.joined.map((joined) => draftOf(joined, input));
  const tables = [...new Set([input.plan, input.actual])];
  const { meanings, decisions: weighed } = weighMeanings(drafts, { mapping, method, tables });
  decisions.push(...weighed);
  const indicators = input.joined.map((joined, at): Indicator => {
    const keys = { id: ids[at] as string, objective: objectives.idOf(joined.objective) };
    const own = { draft: drafts[at] as IndicatorDraft, meaning: meanings[at] as Meaning };
    const read = readIndicator(joined, { ...keys, ...own }, input, used);
    decisions.push(...read.decisions);
    issues.push(...read.issues, ...hiddenIssue(joined, input, read.indicator.name));
    return read.indicator;
  });
  const money = mixedMoney(indicators, mapping);
  decisions.push(...money.decisions);
  return {
    table: {
      primary: input.actual,
      sources: [...used],
      indicators: money.indicators,
      objectives: objectives.list,
      perspectives: objectives.perspectives,
      year: input.actual.year ?? input.plan.year ?? input.year,
    },
    decisions,
    issues,
  };
}

function hiddenIssue({ plan, actual }: JoinedRow, input: TableInput, name: string): SheetIssue[] {
  const hidden = plan?.isHidden ? plan : actual?.isHidden ? actual : null;
  if (hidden === null) return [];
  const table = hidden === plan ? input.plan : input.actual;
  return [{ code: 'row-hidden', severity: 'warning', cell: nameCell(hidden, table), data: { name } }];
}
