import type { CellAddress } from '../../kernel/cellAddress';
import type { HostIssue, HostIssueCode } from '../../app/ports';

/** An error of the file host with its facts. */
export function hostError(code: HostIssueCode, data?: HostIssue['data'], cell?: CellAddress): HostIssue {
  return { code, severity: 'error', ...(data && { data }), ...(cell && { cell }) };
}

/** A remark of the file host with its facts. */
export function hostWarning(code: HostIssueCode, data?: HostIssue['data'], cell?: CellAddress): HostIssue {
  return { code, severity: 'warning', ...(data && { data }), ...(cell && { cell }) };
}
