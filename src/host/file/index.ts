/** A .xlsx or .docx file from its bytes; what needs Node is in node.ts, nodeCodec.ts and nodeIssue.ts. Others import this file alone. */
export { openDocument } from './document/openDocument';
export type { FileWorkbook } from './fileWorkbook';
export { readDocument } from './document/readDocument';
export { FileHost } from './fileHost';
export { newWorkbook } from './newWorkbook';
export { openWorkbook } from './openWorkbook';
