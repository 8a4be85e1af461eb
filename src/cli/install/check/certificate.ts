import { installIssue, type InstallIssue } from '../address';
import type { Answer } from './answer';

const DAY_MS = 86_400_000;
/** Days before its end from which a certificate is worth a remark. */
const WARNED_FROM = 30;

/**
 * Remarks about a certificate that is trusted today.
 * @issue `certificate-ending`
 */
export function certificateIssues({ certificateEnds }: Answer, now: Date): readonly InstallIssue[] {
  if (certificateEnds === null) return [];
  const days = Math.floor((certificateEnds.getTime() - now.getTime()) / DAY_MS);
  return days < WARNED_FROM ? [installIssue('certificate-ending', { days }, 'warning')] : [];
}
