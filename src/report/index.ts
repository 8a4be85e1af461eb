/** The report and the rekap as data: tables, charts, sheets, layouts. Others import this file alone. */
export { checkSheet, type CheckSheetText } from './checkSheet';
export { parseReportLayout } from './parseReportLayout';
export type { FileOutcomes, SkippedFile, UnreadFile } from './recap/fileOutcome';
export type { RecapNote } from './recap/recapNotes';
export { recapSheets } from './recap/recapSheets';
export type { RankColumn, RecapSheetText, RecapText } from './recap/recapText';
export {
  byRank,
  recapitulate,
  type Recap,
  type RecapColumn,
  type RecapFacts,
  type RecapUnit,
} from './recap/recapitulate';
export type { Graded, Problem, UnitSummary } from './recap/unitSummary';
export { withoutCopies } from './recap/writtenCopies';
export type { RecapGroup } from './recap/recapGroups';
export type { DocumentBlock, DocumentLook, ReportDocument, TemplateContent } from './reportDocument';
export {
  REPORT_PARTS,
  type DocumentPart,
  type LayoutColumn,
  type LayoutPart,
  type LayoutTable,
  type ReportLayout,
  type ReportPartId,
} from './reportLayout';
export { reportParts, type ReportContent, type ReportIssue, type ReportIssueCode } from './reportParts';
export type {
  FigureLook,
  ReportBlock,
  ReportCell,
  ReportChart,
  ReportColumn,
  ReportPart,
  ReportRow,
  ReportTable,
} from './reportTable';
export type { ReportWords } from './reportWords';
export type { SheetFormulas } from './sheets/cellContents';
export { reportSheets } from './sheets/reportSheets';
