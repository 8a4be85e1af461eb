import type { Issue } from '../../kernel/issue';

/** Issues of one kind; the first stands for the others. */
export interface IssueGroup {
  readonly first: Issue;
  readonly others: readonly Issue[];
}

/** Issues of one code together, errors before remarks, otherwise in the order of their first. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, { first: Issue; others: Issue[] }>();
  for (const issue of issues) {
    const key = `${issue.severity}|${issue.code}`;
    const group = groups.get(key);
    if (group) group.others.push(issue);
    else groups.set(key, { first: issue, others: [] });
  }
  return [...groups.values()].sort(
    (a, b) => Number(b.first.severity === 'error') - Number(a.first.severity === 'error'),
  );
}
