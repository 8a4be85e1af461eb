/** Judging a workbook and a report's text: findings, their causes, marks. Others import this file alone. */
export { auditWorkbook } from './auditWorkbook';
export { documentFindings } from './document/documentFindings';
export { DOCUMENT_SHEET } from './document/documentSheets';
export { withTablePlaces } from './document/tablePlaces';
export { withDocument } from './document/withDocument';
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
export { markPlan } from './markPlan';
export { inChains } from './roots';
export { summaryOf } from './summary';
export { auditText } from './text/auditText';
