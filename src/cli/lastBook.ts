import { basename } from 'node:path';
import { lastYearOf, scoreWorkbook, type WorkbookScore } from '../app/index';
import type { LastYear } from '../audit/index';
import { readWorkbookFile } from '../host/file/node';
import type { Issue } from '../kernel/issue';
import { fail, ok, type Result } from '../kernel/result';
import { usageIssue, type Arguments } from './arguments';

/**
 * Last year's workbook of a check (`--buku-lalu`), scored by the profile of this year; null when none is given.
 * @issue `last-book-not-understood`, `last-book-of-other-year`, and those of reading a file
 */
export function lastBookOf(
  { values }: Arguments,
  { reading, settings }: WorkbookScore,
): Result<LastYear | null, Issue> {
  const file = values.get('--buku-lalu');
  if (file === undefined) return ok(null);
  const opened = readWorkbookFile(file);
  if (!opened.ok) return opened;
  const last = lastYearOf(scoreWorkbook(opened.value.content(), { method: settings.method }), basename(file));
  if (last === null) return fail(usageIssue('last-book-not-understood', { file }));
  const year = reading.indicatorTable?.year ?? null;
  return year === null || last.year === year - 1
    ? ok(last)
    : fail(
        usageIssue('last-book-of-other-year', { file, read: String(last.year), expected: String(year - 1) }),
      );
}
