import type { Issue } from '../kernel/issue';
import { ok, type Result } from '../kernel/result';
import { parseReportLayout, type ReportLayout } from '../report/index';
import type { Language } from '../text/language';
import { defaultReportLayout } from '../text/reportLayout';
import type { Arguments, OptionSpec } from './arguments';
import { readJson } from './readJson';

/** Options that ask for the report's sheets, and how they are laid out. */
export const LAYOUT_OPTIONS: readonly OptionSpec[] = [
  { name: '--laporan', takesValue: false },
  { name: '--tata-letak', takesValue: true },
];

/**
 * The layout that a command line names, the one that LAKIP comes with when it names none.
 * @issue `file-not-found`, `file-not-readable`, `file-not-json`, `layout-invalid`
 */
export function layoutOf({ values }: Arguments, language: Language): Result<ReportLayout, Issue> {
  const base = defaultReportLayout(language);
  const file = values.get('--tata-letak');
  if (file === undefined) return ok(base);
  const json = readJson(file);
  return json.ok ? parseReportLayout(json.value, base) : json;
}
