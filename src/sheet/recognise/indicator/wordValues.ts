import { formatAddress } from '../../../kernel/cellAddress';
import type { Indicator, LocatedCell, SheetIssue } from '../../table';

/**
 * Targets that are words (`Ada`, `Tepat waktu`) beside realisasi in words are values, not figures that failed to be
 * read: they are told as what they are, and nothing is computed of them.
 */
export function withWordValues(
  indicators: readonly Indicator[],
  issues: readonly SheetIssue[],
): SheetIssue[] {
  if (!issues.some(isUnreadable)) return [...issues];
  const words = new Set(indicators.flatMap(wordCells).map(({ cell }) => formatAddress(cell)));
  return issues.map((issue) =>
    isUnreadable(issue) && issue.cell && words.has(formatAddress(issue.cell))
      ? { ...issue, code: 'value-in-words', severity: 'warning' }
      : issue,
  );
}

function isUnreadable({ code }: SheetIssue): boolean {
  return code === 'number-unreadable';
}

/** Cells of target and realisasi of the year that are words both; a realisasi may still be blank. */
function wordCells({ rows }: Indicator): LocatedCell[] {
  const cells = Object.values(rows);
  const of = (key: string): LocatedCell | undefined => cells.find((row) => row.cells[key])?.cells[key];
  const [target, actual] = [of('target'), of('actual')];
  if (!target || !isWords(target)) return [];
  if (!actual) return [target];
  return isWords(actual) || actual.text.trim() === '' ? [target, actual] : [];
}

function isWords({ value, text }: LocatedCell): boolean {
  return value === null && /^\p{L}[^\d\n]*$/u.test(text.trim());
}
