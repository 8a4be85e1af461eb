import type { Finding } from '../audit/index';
import { formatAddress } from '../kernel/cellAddress';
import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import { readSettings, writeSettings } from '../sheet/settings';

/** A finding to accept: the address of its cell or its id, and why. */
export interface Acceptance {
  readonly place: string;
  readonly reason: string;
}

/** What can be wrong with an acceptance. */
export type AcceptIssueCode = 'finding-not-there' | 'settings-unreadable';

/**
 * The settings text of a workbook with findings accepted (temuan diterima). All findings at a cell are meant by its address.
 * @issue `finding-not-there`: no finding stands at the place; `settings-unreadable`
 */
export function settingsWithAccepted(
  settings: string | null,
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): Result<string, Issue<AcceptIssueCode>> {
  const read = readSettings(settings);
  if (!read.ok) return fail({ code: 'settings-unreadable', severity: 'error', data: {} });
  const accepted = { ...read.value.accepted };
  const issues: Issue<AcceptIssueCode>[] = [];
  for (const { place, reason } of acceptances) {
    const meant = findings.filter((finding) => isAt(finding, place));
    if (meant.length === 0) issues.push({ code: 'finding-not-there', severity: 'error', data: { place } });
    for (const { id, printed } of meant) accepted[id] = { printed, note: reason };
  }
  const [first, ...more] = issues;
  return first ? fail(first, ...more) : ok(writeSettings({ ...read.value, accepted }));
}

/** Reasons of what was accepted in a workbook, by finding id. */
export function acceptedNotesOf(settings: string | null): ReadonlyMap<string, string> {
  const read = readSettings(settings);
  return new Map(read.ok ? Object.entries(read.value.accepted).map(([id, { note }]) => [id, note]) : []);
}

function isAt({ id, places }: Finding, place: string): boolean {
  const cell = places[0]?.cell;
  const letters = (text: string): string => text.replaceAll(/['$\s]/g, '').toLowerCase();
  return id === place || (cell !== undefined && letters(formatAddress(cell)) === letters(place));
}
