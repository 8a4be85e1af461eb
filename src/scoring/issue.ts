import type { Severity, Subject } from '../kernel/issue';
import type { ScoringIssue, ScoringIssueCode } from './types';

/** What an issue of scoring may carry besides its code. */
interface Facts {
  readonly severity?: Severity;
  readonly subject?: Subject;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** An issue of scoring; an error unless said otherwise. */
export function scoringIssue(code: ScoringIssueCode, facts: Facts = {}): ScoringIssue {
  return { code, severity: 'error', ...facts };
}

/** The same issue, told of its place by whoever knows it. */
export function issueAt(issue: ScoringIssue, subject: Subject): ScoringIssue {
  return { ...issue, subject: { ...subject, ...issue.subject } };
}

/** The issue as a remark instead of an error. */
export function asWarning(issue: ScoringIssue): ScoringIssue {
  return { ...issue, severity: 'warning' };
}
