import type { Language } from '../../../text/language';
import { installText } from '../../../text/install';
import { SELF_CHECK_WORDS } from '../../../text/selfCheckPage';
import { fillTemplate } from '../../../text/template';
import type { InstallIssue } from '../address';
import type { CheckedHere } from './checkHere';

/** One kind of fault: the first one in words, the others by their path. */
export interface ReportItem {
  readonly what: string;
  readonly more: string;
  readonly cure: string;
}

export interface ReportPart {
  readonly title: string;
  readonly items: readonly ReportItem[];
}

/** Paths that are named beside the first of a kind. */
const NAMED = 4;

/** Faults first, then remarks; those of one kind together. Empty when all is well. */
export function reportParts({ issues }: CheckedHere, language: Language): readonly ReportPart[] {
  return (['error', 'warning'] as const).flatMap((severity) => {
    const of = issues.filter((issue) => issue.severity === severity);
    if (of.length === 0) return [];
    const { faults, remarks } = SELF_CHECK_WORDS;
    const title = (severity === 'error' ? faults : remarks)[language];
    const codes = [...new Set(of.map(({ code }) => code))];
    const items = codes.map((code) =>
      item(
        of.filter((issue) => issue.code === code),
        language,
      ),
    );
    return [{ title: fillTemplate(title, { count: of.length }, language), items }];
  });
}

function item(issues: readonly InstallIssue[], language: Language): ReportItem {
  const [first, ...others] = issues;
  if (first === undefined) return { what: '', more: '', cure: '' };
  const paths = others.slice(0, NAMED).map(({ data }) => String(data?.['path'] ?? ''));
  const facts = { count: others.length, paths: paths.join(', ') + (others.length > NAMED ? ', ...' : '') };
  const more = others.length === 0 ? '' : fillTemplate(SELF_CHECK_WORDS.more[language], facts, language);
  return { ...installText(first, language), more };
}

/** Where and with what the check was made. */
export interface Surroundings {
  readonly address: string;
  readonly version: string;
  readonly now: Date;
  readonly browser: string;
}

/** The whole report as a text to be sent. */
export function reportText(
  checked: CheckedHere,
  { address, version, now, browser }: Surroundings,
  language: Language,
): string {
  const parts = reportParts(checked, language);
  const { title, well } = SELF_CHECK_WORDS;
  return [
    `${title[language]} ${version}`.trim(),
    `${address} | ${now.toISOString()}`,
    browser,
    ...(checked.count > 0 && parts.length === 0
      ? ['', fillTemplate(well[language], { count: checked.count }, language)]
      : []),
    ...parts.flatMap((part) => [
      '',
      part.title,
      ...part.items.flatMap(({ what, more, cure }) => [
        `- ${what}${more === '' ? '' : ` (${more})`}`,
        `  ${cure}`,
      ]),
    ]),
    '',
  ].join('\n');
}
