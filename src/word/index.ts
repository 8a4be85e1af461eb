/** A computed workbook as a Word document. Others import this file alone. */
export { reportDocument, type ReportRequest } from './reportDocument';
