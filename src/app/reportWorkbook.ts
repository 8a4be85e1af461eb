import { scoreIndicators, type Quarter, type Scorecard } from '../scoring/index';
import { collectReport } from '../report/reportData';
import type { ReportLayout } from '../report/reportLayout';
import { reportParts, type ReportContent } from '../report/reportParts';
import type { ReportWords } from '../report/reportWords';
import type { SheetFormulas } from '../report/sheets/cellContents';
import { reportSheets } from '../report/sheets/reportSheets';
import { EMPTY_PLAN, type EditPlan } from '../sheet/editPlan';
import type { WorkbookContent } from '../sheet/grid';
import { figureTerms } from '../sheet/plan/figureTerms';
import { FUNCTION_WORDS, PLAIN_WORDS } from '../sheet/plan/formulaWords';
import { reliances } from '../sheet/plan/reliances';
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
  const report = scorecard && collectReport(reading, scorecard);
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
 * @param content      the workbook that `result` was computed from
 * @param settingsText what the workbook will remember when the sheets are made; left out: what it remembers now
 */
export function planReport(
  content: WorkbookContent,
  { reading, scorecard, settings }: WorkbookResult,
  report: ReportContent,
  settingsText: string | null = content.settings,
): EditPlan {
  const table = reading.indicatorTable;
  if (!table || !scorecard) return EMPTY_PLAN;
  const { method } = scorecard;
  const formulas: SheetFormulas | null =
    settings.mode === 'values'
      ? null
      : {
          terms: figureTerms(content, table, method, false, null),
          words: settings.mode === 'functions' ? FUNCTION_WORDS : PLAIN_WORDS,
        };
  const sheets = reportSheets(report, formulas, method);
  const names = sheets.map(({ name }) => name);
  const remembered = readSettings(settingsText);
  const before = remembered.ok ? remembered.value : null;
  const ours = new Set(content.sheets.filter(({ isOurs }) => isOurs === true).map(({ sheet }) => sheet));
  const outdated = (before?.resultSheets ?? []).filter((name) => ours.has(name) && !names.includes(name));
  const text = before && writeSettings({ ...before, resultSheets: names });
  return {
    ...EMPTY_PLAN,
    relies: reliances(table, content),
    sheets,
    ...(outdated.length > 0 && { removeSheets: outdated }),
    ...(text !== null && text !== settingsText && { settings: text }),
  };
}
