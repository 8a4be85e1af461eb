import type { HostIssue, HostIssueCode } from '../../app/ports';
import type { CellAddress } from '../../kernel/cellAddress';

/** An error of the Excel host with its facts. */
export function hostError(code: HostIssueCode, data?: HostIssue['data'], cell?: CellAddress): HostIssue {
  return { code, severity: 'error', ...(data && { data }), ...(cell && { cell }) };
}

const CODES: Readonly<Record<string, HostIssueCode>> = {
  AccessDenied: 'sheet-is-protected',
  InvalidOperationInCellEditMode: 'editing-cell',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ItemNotFound: 'sheet-missing',
  ApiNotFound: 'excel-too-old',
};

/** What an error of Office.js says, as data. Its sentences follow Office's language, so only the code decides. */
export function causeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { code, message, debugInfo } = error as {
    code?: string;
    message?: string;
    debugInfo?: { statement?: string };
  };
  return [code, message, debugInfo?.statement].filter(Boolean).join(' | ');
}

/** The issue for something that Office.js threw. */
export function issueOfError(error: unknown): HostIssue {
  const code = (error as { code?: string } | null)?.code ?? '';
  return hostError(CODES[code] ?? 'host-failed', { cause: causeOf(error) });
}
