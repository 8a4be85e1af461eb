/**
 * LAKIP as a library: read, score, plan and audit a workbook from its bytes. Nothing here reads or writes files, asks
 * the network, or throws on bad input: every failure is a `Result` with its issues.
 */
export {
  checkWorkbook,
  computeWorkbook,
  scoreWorkbook,
  type CheckResult,
  type ComputeOptions,
  type WorkbookResult,
  type WorkbookScore,
} from '../app/index';
export type { AuditSummary, Finding } from '../audit/index';
export { collectFacts, type WorkbookFacts } from '../facts/index';
export type { CellAddress, CellRange } from '../kernel/cellAddress';
export type { Issue } from '../kernel/issue';
export type { Result } from '../kernel/result';
export type { Decision, Mapping } from '../sheet/decision';
export type { EditPlan } from '../sheet/editPlan';
export type { Grid, WorkbookContent } from '../sheet/grid';
export type { Indicator, IndicatorTable, RecognisedTable, WorkbookReading } from '../sheet/table';
export { METHOD_PRESETS, presetOf, type Method, type Scorecard } from '../scoring/index';
export { issueSentence } from '../text/issues';
export { applyPlan, readWorkbook, type AppliedPlan } from './workbookBytes';
