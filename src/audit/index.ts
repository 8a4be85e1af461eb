/** Judging a workbook and a report's text: findings, their causes, marks. Others import this file alone. */
export { auditWorkbook } from './auditWorkbook';
export { plain } from './context';
export { documentFindings } from './document/documentFindings';
export { DOCUMENT_SHEET, documentTables, TABLE_LEAD, type DocumentTable } from './document/documentSheets';
export { withTablePlaces } from './document/tablePlaces';
export { reportIdentity } from './document/reportIdentity';
export { rowFinder, withDocument, type RowFinder } from './document/withDocument';
export type {
  AuditReport,
  AuditSummary,
  CauseCode,
  Finding,
  FindingClass,
  FindingCode,
  FindingKind,
  FindingPlace,
  NotChecked,
} from './finding';
export type { LastFigure, LastYear } from './lastYear';
export { markPlan } from './markPlan';
export { inChains } from './roots';
export { summaryOf } from './summary';
export { auditText, type UncheckedSentence } from './text/auditText';
export { fitsYear, isShown } from './text/figureVerdict';
export { mentionsIn, type Mention } from './text/mentions';
export { subjectFinder, type TextSubject } from './text/subjects';
export { spokenSentences, type SpokenSentence } from './text/subjectWalk';
