import { columnLetters, formatAddress, formatRange, type CellAddress } from '../kernel/cellAddress';
import type { Issue } from '../kernel/issue';
import type { IndicatorScore, ObjectiveScore, QuarterScore, Scorecard } from '../scoring/index';
import type { TableAccount } from '../sheet/account/index';
import { doubtfulScores } from '../sheet/doubtfulScores';
import { fieldRefKey } from '../sheet/fields';
import type { Indicator, IndicatorTable, Located, RecognisedTable } from '../sheet/table';
import type { WorkbookResult } from './computeWorkbook';
import { questionDocument, type DocumentWords } from './questionDocument';
import {
  RESULT_DOCUMENT_VERSION,
  type AccountDocument,
  type EfficiencyDocument,
  type IndicatorDocument,
  type IssueDocument,
  type QuarterDocument,
  type ResultDocument,
  type TableDocument,
} from './resultShape';

/** Where a result comes from and went to. */
export interface ResultFiles {
  readonly file: string;
  readonly output: string | null;
}

export type { DocumentWords } from './questionDocument';

/** The document of a computed workbook; `issues` are all that were met, the host's included. */
export function resultDocument(
  files: ResultFiles,
  result: WorkbookResult,
  issues: readonly Issue[],
  words: DocumentWords,
): ResultDocument {
  const { reading, scorecard } = result;
  const table = reading.indicatorTable;
  return {
    ...emptyDocument(files, issues, words),
    method: { id: result.settings.method.id, name: result.settings.method.name },
    year: table?.year ?? null,
    throughQuarter: scorecard?.throughQuarter ?? null,
    tables: reading.tables.map((own, at) =>
      tableDocument(own, table, accountDocument(reading.account.tables[at], words)),
    ),
    outside: reading.account.outside.map(({ range, count, why }) => ({
      range: formatRange(range),
      count,
      why,
    })),
    ...(table && scorecard && scoresOf(table, scorecard)),
    questions: result.decisions.filter(({ isOpen }) => isOpen).map((own) => questionDocument(own, words)),
  };
}

/** The document of a workbook that could not be read. */
export function emptyDocument(
  { file, output }: ResultFiles,
  issues: readonly Issue[],
  words: Pick<DocumentWords, 'issue'>,
): ResultDocument {
  return {
    schemaVersion: RESULT_DOCUMENT_VERSION,
    file,
    output,
    method: null,
    year: null,
    throughQuarter: null,
    tables: [],
    indicators: [],
    objectives: [],
    perspectives: [],
    total: null,
    unit: null,
    questions: [],
    outside: [],
    issues: issues.map((issue) => issueDocument(issue, words.issue(issue))),
  };
}

function scoresOf(
  table: IndicatorTable,
  scorecard: Scorecard,
): Pick<ResultDocument, 'indicators' | 'objectives' | 'perspectives' | 'total' | 'unit'> {
  const names = new Map(table.perspectives.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const objectives = new Map(table.objectives.map((objective) => [objective.id, objective]));
  const doubtful = doubtfulScores(table);
  const scores = new Map(scorecard.indicators.map((score) => [score.id, score]));
  return {
    indicators: table.indicators.flatMap((indicator) => {
      const score = scores.get(indicator.id);
      const objective = objectives.get(indicator.objective);
      if (!score) return [];
      const place = {
        objective: objective?.number ?? null,
        perspective: nameOf(objective?.perspective ?? null),
      };
      return [indicatorDocument(indicator, score, place, table.primary)];
    }),
    objectives: scorecard.objectives.flatMap((score) => {
      const objective = objectives.get(score.id);
      if (!objective) return [];
      const { number, name, perspective } = objective;
      return [
        {
          number,
          name,
          perspective: nameOf(perspective),
          score: score.score,
          criterion: labelOf(score),
          doubts: doubtful.objective(score.id),
          ...efficiencyDocument(score),
        },
      ];
    }),
    perspectives: scorecard.perspectives.map((score) => ({
      name: names.get(score.id) ?? score.id,
      score: score.score,
      criterion: labelOf(score),
      doubts: doubtful.perspective(score.id),
    })),
    total: {
      score: scorecard.total.score,
      criterion: labelOf(scorecard.total),
      doubts: doubtful.total,
    },
    unit: { outputPercent: scorecard.unit.outputPercent, ...efficiencyDocument(scorecard.unit) },
  };
}

function indicatorDocument(
  indicator: Indicator,
  score: IndicatorScore,
  place: Pick<IndicatorDocument, 'objective' | 'perspective'>,
  primary: RecognisedTable,
): IndicatorDocument {
  const row = indicator.rows[primary.id];
  const own =
    row?.cells['indicator']?.cell ??
    (row && { sheet: primary.sheet, row: row.top, column: primary.body.left });
  return {
    code: indicator.code,
    number: row?.number ?? null,
    name: indicator.name,
    ...place,
    target: score.target,
    actual: score.actual,
    achievement: score.achievement,
    criterion: labelOf(score),
    ...efficiencyDocument(score),
    quarters: score.quarters.map(quarterDocument),
    doubts: indicator.doubts ?? [],
    cell: own ? formatAddress(own) : null,
    sources: {
      target: placeOf(indicator.target),
      actual: placeOf(indicator.actual),
      budgetCeiling: placeOf(indicator.budgetCeiling),
      budgetSpent: placeOf(indicator.budgetSpent),
    },
  };
}

function quarterDocument({
  quarter,
  target,
  actual,
  achievement,
  criterion,
  achievementOfYear,
}: QuarterScore): QuarterDocument {
  return { quarter, target, actual, achievement, criterion: criterion?.label ?? null, achievementOfYear };
}

function efficiencyDocument(score: IndicatorScore | ObjectiveScore | Scorecard['unit']): EfficiencyDocument {
  return {
    budgetCeiling: score.budgetCeiling,
    budgetSpent: score.budgetSpent,
    inputPercent: score.inputPercent,
    efficiencyIndex: score.efficiencyIndex,
    efficiencyStandard: score.efficiencyStandard,
    efficiencyLevel: score.efficiencyLevel,
    efficiencyCategory: score.efficiencyCategory?.label ?? null,
    efficiencyAchievement: score.efficiencyAchievement,
  };
}

/** Most places of one group of cells that the document lists. */
const MOST_PLACES = 20;

function accountDocument(
  account: TableAccount | undefined,
  words: Pick<DocumentWords, 'account'>,
): AccountDocument | null {
  if (!account) return null;
  const { rows, cells, groups } = account;
  return {
    summary: words.account(account),
    rows,
    cells,
    groups: groups.map((group) => ({
      ...group,
      cells: group.cells.slice(0, MOST_PLACES).map(formatRange),
    })),
  };
}

function tableDocument(
  table: RecognisedTable,
  indicatorTable: IndicatorTable | null,
  account: AccountDocument | null,
): TableDocument {
  const { header, body } = table;
  return {
    sheet: table.sheet,
    kind: table.kind,
    title: table.title,
    range: formatRange({ ...body, top: header.top }),
    year: table.year,
    isPrimary: indicatorTable?.primary.id === table.id,
    isSource: indicatorTable?.sources.some(({ id }) => id === table.id) ?? false,
    columns: table.columns.map(({ column, header: texts, ref }) => ({
      column: columnLetters(column),
      header: texts.filter((text) => text !== '').join(' > '),
      field: ref && fieldRefKey(ref),
    })),
    form: table.form ?? null,
    account,
  };
}

function issueDocument({ code, severity, cell, subject, data }: Issue, message: string): IssueDocument {
  return { code, severity, cell: addressOf(cell), subject: subject ?? null, data: data ?? null, message };
}

function labelOf({ criterion }: { readonly criterion: { readonly label: string } | null }): string | null {
  return criterion?.label ?? null;
}

function placeOf(located: Located<unknown> | null): string | null {
  return addressOf(located?.cell);
}

function addressOf(cell: CellAddress | undefined): string | null {
  return cell ? formatAddress(cell) : null;
}
