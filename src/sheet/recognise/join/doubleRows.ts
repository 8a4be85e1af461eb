import { formatAddress } from '../../../kernel/cellAddress';
import type { Decision, Mapping } from '../../decision';
import type { SheetIssue, TableRow } from '../../table';
import type { JoinEntry } from './joinState';
import { plainName } from './names';
import { rowOfYear } from './rowOfYear';

/** Both rows count, as two indicators. */
const BOTH = 'both';

/**
 * Rows of one name in one sasaran, without a code or number that parts them: one indicator entered twice, or a row for
 * each year. The row of the year that is scored counts; else the first, and when the figures differ a person is asked.
 * @param year the year that is scored
 * @issue `row-duplicate`
 */
export function dropDoubles(
  entries: readonly JoinEntry[],
  mapping: Mapping,
  year: number | null,
): { readonly kept: JoinEntry[]; readonly decisions: Decision[]; readonly issues: SheetIssue[] } {
  const dropped = new Set<JoinEntry>();
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = [];
  for (const group of sameEntries(entries)) {
    const ruling = rule(group, mapping, year);
    for (const entry of group) if (ruling.chosen !== null && entry !== ruling.chosen) dropped.add(entry);
    decisions.push(decisionOf(group, ruling));
    if (ruling.reason === 'row-of-year') continue;
    for (const entry of group.slice(1))
      issues.push({
        code: 'row-duplicate',
        severity: 'warning',
        cell: entry.cell,
        data: { name: entry.names[0] ?? '' },
      });
  }
  return { kept: entries.filter((entry) => !dropped.has(entry)), decisions, issues };
}

interface Ruling {
  /** null: all count. */
  readonly chosen: JoinEntry | null;
  readonly isOpen: boolean;
  readonly confidence: number;
  readonly reason: 'answered' | 'row-of-year' | 'row-same-name';
}

function duplicateId(group: readonly JoinEntry[]): string {
  return `duplicate-row|${formatAddress((group[0] as JoinEntry).cell)}`;
}

function rule(group: readonly JoinEntry[], mapping: Mapping, year: number | null): Ruling {
  const first = group[0] as JoinEntry;
  const answer = mapping.answers[duplicateId(group)];
  if (answer !== undefined) {
    const answered = group.find(({ cell }) => formatAddress(cell) === answer) ?? first;
    return { chosen: answer === BOTH ? null : answered, isOpen: false, confidence: 1, reason: 'answered' };
  }
  const place = rowOfYear(
    group.map(({ row }) => row.distinction),
    year,
  );
  if (place !== null)
    return { chosen: group[place] as JoinEntry, isOpen: false, confidence: 0.95, reason: 'row-of-year' };
  const isSame = group.every(({ row }) => figures(row) === figures(first.row));
  return { chosen: first, isOpen: !isSame, confidence: isSame ? 0.9 : 0.4, reason: 'row-same-name' };
}

function decisionOf(group: readonly JoinEntry[], { chosen, isOpen, confidence, reason }: Ruling): Decision {
  const name = group[0]?.names[0] ?? '';
  return {
    id: duplicateId(group),
    kind: 'duplicate-row',
    cells: group.map(({ cell }) => ({
      sheet: cell.sheet,
      top: cell.row,
      bottom: cell.row,
      left: cell.column,
      right: cell.column,
    })),
    candidates: [
      ...group.map(({ cell, row }) => ({
        id: formatAddress(cell),
        data: { name: row.distinction ?? name, cell: formatAddress(cell) },
      })),
      { id: BOTH },
    ],
    chosen: chosen === null ? BOTH : formatAddress(chosen.cell),
    isOpen,
    confidence,
    reason: { code: reason },
    data: { name, count: group.length },
  };
}

/** Entries that say the same indicator, in groups of two or more; nothing is made for the many that stand alone. */
function sameEntries(entries: readonly JoinEntry[]): JoinEntry[][] {
  const groups = new Map<string, JoinEntry | JoinEntry[]>();
  for (const entry of entries) {
    const name = plainName(entry.names[0] ?? '');
    const key =
      name === '' ? formatAddress(entry.cell) : `${name}|${entry.objective ?? ''}|${entry.code ?? ''}`;
    const known = groups.get(key);
    if (Array.isArray(known)) known.push(entry);
    else groups.set(key, known ? [known, entry] : entry);
  }
  return [...groups.values()].filter((group) => Array.isArray(group));
}

function figures(row: TableRow): string {
  return Object.entries(row.cells)
    .filter(([, { value }]) => typeof value === 'number')
    .map(([key, { value }]) => `${key}=${value}`)
    .join(';');
}
