import { largestOf } from '../../../kernel/extremes';
import { installIssue, type InstallIssue } from '../address';
import { ruleOf } from '../siteRules';
import type { Answer } from './answer';

/** A file whose name stays may be kept this long unasked, in seconds. */
const LONGEST_UNASKED = 3600;

/**
 * What is wrong with how long a file may be kept.
 * @issue `icon-not-kept`, `kept-too-long`; remarks `keeping-unsaid`, `lasting-not-kept`
 */
export function judgeKeeping(path: string, headers: Answer['headers']): readonly InstallIssue[] {
  const said = headers['cache-control'];
  const words = (said ?? '')
    .toLowerCase()
    .split(',')
    .map((word) => word.trim());
  const read = said ?? headers['pragma'] ?? '-';
  const age = longestAge(words);
  const isUnkept =
    words.includes('no-store') ||
    words.includes('no-cache') ||
    age === 0 ||
    (said === undefined && /no-cache/i.test(headers['pragma'] ?? ''));
  switch (ruleOf(path).keeping) {
    case 'kept':
      return isUnkept ? [installIssue('icon-not-kept', { path, read })] : [];
    case 'lasting':
      return isUnkept ? [installIssue('lasting-not-kept', { path, read }, 'warning')] : [];
    case 'asked-again':
      if (isUnkept) return [];
      if (said === undefined || age === null) return [installIssue('keeping-unsaid', { path }, 'warning')];
      return age > LONGEST_UNASKED ? [installIssue('kept-too-long', { path, read })] : [];
  }
}

/** The longest time that a header lets a file be kept, in seconds; null when it names none. */
function longestAge(words: readonly string[]): number | null {
  const ages = words.flatMap((word) => /^(?:s-maxage|max-age)="?(\d+)"?$/.exec(word)?.[1] ?? []).map(Number);
  if (words.includes('immutable')) ages.push(Infinity);
  return ages.length === 0 ? null : largestOf(ages);
}
