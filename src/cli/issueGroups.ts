import { formatA1 } from '../kernel/cellAddress';
import type { Issue } from '../kernel/issue';
import { issueText, type IssueText } from '../text/issues';
import type { Language } from '../text/language';

/** Issues that are told in one line: one code in one column of a sheet, or one sentence without a cell. */
export interface IssueGroup {
  readonly code: string;
  /** The first of them in words. */
  readonly text: IssueText;
  readonly count: number;
  /** Cells of the group as `E4`, each once, in the order of the issues. */
  readonly cells: readonly string[];
  /** Whether every issue of the group says the same of its cell. */
  readonly isOneSentence: boolean;
}

/**
 * Groups issues that differ in nothing but the cell, or in the text that stands there. Codes stay in the order in which
 * they first occur, and the groups of one code stand together.
 */
export function issueGroups(issues: readonly Issue[], language: Language): readonly IssueGroup[] {
  const byCode = new Map<string, Map<string, Issue[]>>();
  for (const issue of issues) {
    const groups = byCode.get(issue.code) ?? new Map<string, Issue[]>();
    byCode.set(issue.code, groups);
    const key = placeKey(issue, language);
    const known = groups.get(key);
    if (known) known.push(issue);
    else groups.set(key, [issue]);
  }
  return [...byCode.values()].flatMap((groups) => [...groups.values()].map((own) => groupOf(own, language)));
}

/** What is said of a column is said once; without a cell the sentence itself tells issues apart. */
function placeKey(issue: Issue, language: Language): string {
  const { cell } = issue;
  return cell ? `${cell.column}|${cell.sheet}` : `|${issueText(issue, language).what}`;
}

function groupOf(issues: readonly Issue[], language: Language): IssueGroup {
  const [first] = issues as readonly [Issue, ...Issue[]];
  const text = issueText(first, language);
  const cells = issues.flatMap(({ cell }) => (cell ? [formatA1(cell.row, cell.column)] : []));
  return {
    code: first.code,
    text,
    count: issues.length,
    cells: [...new Set(cells)],
    isOneSentence: issues.every((issue) => issueText(issue, language).what === text.what),
  };
}
