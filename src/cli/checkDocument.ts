import { acceptedNotesOf, type CheckResult } from '../app/index';
import type { FindingLine } from '../text/findingLines';

/** The JSON document of a check (`periksa --json`). */
export function checkDocument(
  file: string,
  { summary, accepted, notChecked, unchecked, unread }: CheckResult,
  lines: readonly FindingLine[],
  settings: string | null,
): unknown {
  const notes = acceptedNotesOf(settings);
  return {
    schemaVersion: 1,
    file,
    summary,
    findings: lines.map(({ finding, place, what, cause, code, right }) => ({
      ...finding,
      indicatorCode: code === '' ? null : code,
      rightText: right === '' ? null : right,
      message: [place, what, cause].filter((part) => part !== '').join(' '),
    })),
    accepted: accepted.length,
    acceptedFindings: accepted.map((finding) => ({ ...finding, reason: notes.get(finding.id) ?? '' })),
    notChecked,
    uncheckedSentences: unchecked,
    unread,
  };
}
