import type { AuditSummary, Finding } from './finding';

/**
 * Counts of a whole check, in one sum: every figure and statement that was looked at is in exactly one of them.
 * @param agreed     what is right
 * @param findings   what is not, and was not accepted
 * @param accepted   what a person accepted
 * @param notChecked what could not be compared
 */
export function summaryOf({
  agreed,
  findings,
  accepted,
  notChecked,
}: {
  readonly agreed: number;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly notChecked: number;
}): AuditSummary {
  const rounding = findings.filter((finding) => finding.class === 'rounding').length;
  const wrong = findings.filter((finding) => finding.class === 'error').length;
  const agreedTo = accepted.filter((finding) => finding.class !== 'remark').length;
  return {
    checked: agreed + rounding + wrong + agreedTo + notChecked,
    agreed,
    rounding,
    wrong,
    accepted: agreedTo,
    notChecked,
  };
}
