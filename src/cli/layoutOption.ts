import type { Issue } from '../kernel/issue';
import { ok, type Result } from '../kernel/result';
import { parseReportLayout, type ReportLayout } from '../report/index';
import type { Language } from '../text/language';
import { REPORT_LAYOUTS } from '../text/layouts';
import { defaultReportLayout } from '../text/reportLayout';
import type { Arguments, OptionSpec } from './arguments';
import { readJson } from './readJson';

/** Options that ask for the report's sheets, and how they are laid out. */
export const LAYOUT_OPTIONS: readonly OptionSpec[] = [
  { name: '--laporan', takesValue: false },
  { name: '--tata-letak', takesValue: true },
];

/** In place of a layout's name: tells which there are. */
export const LAYOUT_LIST = 'daftar';

/** The layouts that LAKIP comes with, one a line. */
export function layoutLines(language: Language): string {
  const width = REPORT_LAYOUTS.reduce((most, { id }) => Math.max(most, id.length), 0);
  return REPORT_LAYOUTS.map(
    ({ id, name, about }) => `${id.padEnd(width)}  ${name[language]}: ${about[language]}\n`,
  ).join('');
}

/**
 * The layout that a command line names: one that LAKIP comes with, else a file; the usual one when it names none.
 * @issue `file-not-found`, `file-not-readable`, `file-not-json`, `layout-invalid`
 */
export function layoutOf({ values }: Arguments, language: Language): Result<ReportLayout, Issue> {
  const base = defaultReportLayout(language);
  const wanted = values.get('--tata-letak');
  if (wanted === undefined) return ok(base);
  const known = REPORT_LAYOUTS.find(({ id }) => id === wanted);
  if (known) return ok(known.layout(language));
  const json = readJson(wanted);
  return json.ok ? parseReportLayout(json.value, base) : json;
}
