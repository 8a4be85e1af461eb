import { scoreIndicators, type Quarter, type Scorecard } from '../scoring/index';
import { collectFacts } from '../facts/index';
import {
  reportParts,
  reportSheets,
  type ReportLayout,
  type ReportContent,
  type ReportWords,
  type SheetFormulas,
} from '../report/index';
import { EMPTY_PLAN, type EditPlan } from '../sheet/editPlan';
import type { WorkbookContent } from '../sheet/grid';
import { gridRefusal } from '../sheet/history/index';
import { figureTerms, FUNCTION_WORDS, PLAIN_WORDS, reliances } from '../sheet/plan/index';
import { readSettings, writeSettings } from '../sheet/settings';
import type { WorkbookResult } from './computeWorkbook';

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/**
 * Every table and chart of the report of a computed workbook; null when no table was understood.
 * @issue `report-part-left-out`
 */
export function reportContent(
  { reading, input, scorecard }: WorkbookResult,
  layout: ReportLayout,
  words: ReportWords,
): ReportContent | null {
  const report = scorecard && collectFacts(reading, scorecard);
  if (!report || !input || !scorecard) return null;
  const isQuarterly = scorecard.indicators.some(({ quarters }) => quarters.length > 0);
  const quarters = isQuarterly ? QUARTERS.map((quarter) => scoreAt(quarter, input, scorecard)) : [];
  return reportParts(report, quarters, layout, words);
}

function scoreAt(
  quarter: Quarter,
  input: NonNullable<WorkbookResult['input']>,
  { method }: Scorecard,
): Scorecard {
  return scoreIndicators({ ...input, throughQuarter: quarter }, method);
}

/**
 * The plan that makes the report's sheets, or makes them again: those of an earlier layout that are no longer wanted
 * are taken away. Figures are values or formulas, as the workbook's results are.
 * @param content the workbook that `result` was computed from
 * @param first   a plan for the same workbook that is carried out together with it, e.g. the one that writes results
 */
export function planReport(
  content: WorkbookContent,
  { reading, scorecard, settings }: WorkbookResult,
  report: ReportContent,
  first: EditPlan = EMPTY_PLAN,
): EditPlan {
  const table = reading.indicatorTable;
  if (!table || !scorecard) return first;
  const formulas: SheetFormulas | null =
    settings.mode === 'values'
      ? null
      : {
          terms: figureTerms(content, table, scorecard.method, false, null),
          words: settings.mode === 'functions' ? FUNCTION_WORDS : PLAIN_WORDS,
        };
  const sheets = reportSheets(report, formulas, scorecard.method);
  return {
    ...first,
    relies: reliances(table, content),
    sheets: [...first.sheets, ...sheets],
    ...rememberedSheets(
      content,
      sheets.map(({ name }) => name),
      first.settings ?? content.settings,
    ),
  };
}

/** Sheets of an earlier report that are no longer made (not those in which someone wrote since), and the settings that know the new ones. */
function rememberedSheets(
  content: WorkbookContent,
  names: readonly string[],
  text: string | null,
): Pick<EditPlan, 'removeSheets' | 'settings'> {
  const remembered = readSettings(text);
  // Settings that could not be read are never overwritten.
  if (!remembered.ok) return {};
  const former = new Set(remembered.value.resultSheets.filter((name) => !names.includes(name)));
  const outdated = content.sheets
    .filter((grid) => former.has(grid.sheet) && gridRefusal(grid, content.settings) === null)
    .map(({ sheet }) => sheet);
  const settings = writeSettings({ ...remembered.value, resultSheets: names });
  return {
    ...(outdated.length > 0 && { removeSheets: outdated }),
    ...(settings !== content.settings && { settings }),
  };
}
