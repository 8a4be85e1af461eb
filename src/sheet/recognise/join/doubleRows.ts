import { formatAddress } from '../../../kernel/cellAddress';
import type { Decision, Mapping } from '../../decision';
import type { SheetIssue, TableRow } from '../../table';
import type { JoinEntry } from './joinRows';
import { plainName } from './names';

/** Both rows count, as two indicators. */
const BOTH = 'both';

/**
 * Rows of one name in one sasaran, without a code or number that parts them: one indicator entered twice. The
 * first counts; when their figures differ a person is asked.
 * @issue `row-duplicate`
 */
export function dropDoubles(
  entries: readonly JoinEntry[],
  mapping: Mapping,
): { readonly kept: JoinEntry[]; readonly decisions: Decision[]; readonly issues: SheetIssue[] } {
  const dropped = new Set<JoinEntry>();
  const decisions: Decision[] = [];
  const issues: SheetIssue[] = [];
  for (const group of sameEntries(entries)) {
    const first = group[0] as JoinEntry;
    const name = first.names[0] ?? '';
    const id = `duplicate-row|${formatAddress(first.cell)}`;
    const answer = mapping.answers[id];
    const chosen =
      answer === BOTH ? null : (group.find(({ cell }) => formatAddress(cell) === answer) ?? first);
    for (const entry of group) if (chosen !== null && entry !== chosen) dropped.add(entry);
    const isAnswered = answer !== undefined;
    const isSame = group.every(({ row }) => figures(row) === figures(first.row));
    decisions.push({
      id,
      kind: 'duplicate-row',
      cells: group.map(({ cell }) => ({
        sheet: cell.sheet,
        top: cell.row,
        bottom: cell.row,
        left: cell.column,
        right: cell.column,
      })),
      candidates: [
        ...group.map(({ cell }) => ({ id: formatAddress(cell), data: { name, cell: formatAddress(cell) } })),
        { id: BOTH },
      ],
      chosen: chosen === null ? BOTH : formatAddress(chosen.cell),
      isOpen: !isAnswered && !isSame,
      confidence: isAnswered ? 1 : isSame ? 0.9 : 0.4,
      reason: { code: isAnswered ? 'answered' : 'row-same-name' },
      data: { name },
    });
    for (const entry of group.slice(1))
      issues.push({ code: 'row-duplicate', severity: 'warning', cell: entry.cell, data: { name } });
  }
  return { kept: entries.filter((entry) => !dropped.has(entry)), decisions, issues };
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
