import {
  answerEffects,
  checkWorkbook,
  type ComputeOptions,
  type WorkbookResult,
  type AnswerEffects,
  type CheckResult,
} from '../../app/index';
import type { Issue } from '../../kernel/issue';
import type { Scorecard } from '../../scoring/index';
import type { TableAccount } from '../../sheet/account/index';
import type { Decision, Mapping } from '../../sheet/decision';
import type { EditPlan } from '../../sheet/editPlan';
import { documentOfText } from '../../sheet/documentText';
import { textNumbers, type TextNumber } from '../../sheet/plan/index';
import type { WorkbookContent } from '../../sheet/grid';
import type { Indicator, IndicatorTable, Located, RecognisedTable } from '../../sheet/table';
import type { Language } from '../../text/language';
import { paneReport, type PaneReport } from '../report/paneReport';
import { previewPlan, type PlanPreview } from '../compute/planPreview';

/** A table without its rows: where it stands and what its columns mean. */
export type PaneTable = Omit<RecognisedTable, 'rows'>;

/** What the pane shows of the indicators; the cells of every row stay behind. */
export interface PaneIndicators extends Pick<IndicatorTable, 'objectives' | 'perspectives' | 'year'> {
  readonly primary: PaneTable;
  readonly sources: readonly PaneTable[];
  readonly indicators: readonly PaneIndicator[];
}

export type PaneIndicator = Omit<Indicator, 'rows'>;

/** All that the pane needs of a computation, small enough to travel from the worker that made it. */
export interface PaneResult {
  readonly table: PaneIndicators | null;
  readonly scorecard: Scorecard | null;
  readonly plan: EditPlan;
  readonly preview: PlanPreview;
  /** What became of the rows of the table that is scored; left out where there is none. */
  readonly account?: Pick<TableAccount, 'rows'>;
  readonly decisions: readonly Decision[];
  /** What each answer to an open question would make of the figures, by decision id. */
  readonly effects: AnswerEffects;
  readonly issues: readonly Issue[];
  /** The answers as this workbook takes them, with their places. */
  readonly mapping: Mapping;
  /** Answers of another file, or from another place, that are used here. */
  readonly usedAnswers: number;
  /** Numbers kept as text that can become numbers, as many as are worth showing. */
  readonly textNumbers: readonly TextNumber[];
  /** What Periksa finds; null when no table was understood. */
  readonly check: CheckResult | null;
  /** The report, where it was asked for. */
  readonly report: PaneReport | null;
}

/** What the pane asks for: choices for the workbook, the text of a report to check against it, a report. */
export interface PaneOptions extends ComputeOptions {
  readonly reportText?: string;
  /** Language of the report's sheets; left out: no report is made. */
  readonly reportLanguage?: Language;
}

const MAX_TEXT_NUMBERS = 200;

/** The part of a result that the pane shows. */
export function paneResult(
  result: WorkbookResult,
  content: WorkbookContent,
  { reportText, reportLanguage, ...options }: PaneOptions = {},
): PaneResult {
  const { reading, scorecard, plan, decisions, issues, settings, usedAnswers } = result;
  const table = reading.indicatorTable;
  const account = reading.account.tables.find((each) => each.table === table?.primary.id);
  return {
    table: table && paneIndicators(table),
    ...(account && { account: { rows: account.rows } }),
    scorecard,
    plan,
    preview: previewPlan(plan, content),
    decisions,
    effects: answerEffects(content, result, options),
    issues,
    mapping: settings.mapping,
    usedAnswers,
    textNumbers: table ? textNumbers(content, table.sources).slice(0, MAX_TEXT_NUMBERS) : [],
    check: checkWorkbook(content, result, reportText ? documentOfText(reportText) : null),
    report: reportLanguage ? paneReport(content, result, reportLanguage) : null,
  };
}

function paneIndicators(table: IndicatorTable): PaneIndicators {
  const { primary, sources, indicators, objectives, perspectives, year } = table;
  return {
    primary: withoutRows(primary),
    sources: sources.map(withoutRows),
    indicators: indicators.map(paneIndicator),
    objectives,
    perspectives,
    year,
  };
}

function paneIndicator({ rows: _rows, ...indicator }: Indicator): PaneIndicator {
  const { target, actual, budgetCeiling, budgetSpent, weight, quarters } = indicator;
  return {
    ...indicator,
    target: plain(target),
    actual: plain(actual),
    budgetCeiling: plain(budgetCeiling),
    budgetSpent: plain(budgetSpent),
    weight: plain(weight),
    quarters: quarters.map((quarter) => ({
      ...quarter,
      target: plain(quarter.target),
      actual: plain(quarter.actual),
    })),
  };
}

/** A figure that can travel: as read, it may be a cell that answers from its grid. */
function plain<T>(located: Located<T> | null): Located<T> | null {
  return located && { value: located.value, cell: located.cell, text: located.text };
}

function withoutRows({ rows: _rows, ...table }: RecognisedTable): PaneTable {
  return table;
}
