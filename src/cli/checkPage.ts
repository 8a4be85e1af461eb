import type { CheckResult } from '../app/index';
import { CHECK_WORDS, summarySentence, uncheckedLines } from '../text/check';
import { FINDING_CLASS_LABELS } from '../text/findings';
import type { Language } from '../text/language';
import type { FindingLine } from '../text/findingLines';

const STYLE = `
:root{color-scheme:light dark;--line:#d0d7de;--bg:#fff;--fg:#1f2328;--error:#b42318;--rounding:#8a5a00;--remark:#3b5b8c}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--bg:#0d1117;--fg:#e6edf3;--error:#ff9a8f;--rounding:#e3b341;--remark:#9ec1ff}}
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;background:var(--bg);color:var(--fg)}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
th{position:sticky;top:0;background:var(--bg)}td.place{white-space:nowrap;font-variant-numeric:tabular-nums}
.error{color:var(--error);font-weight:600}.rounding{color:var(--rounding);font-weight:600}.remark{color:var(--remark);font-weight:600}
@media print{body{margin:0;max-width:none}th{position:static}}
`;

/** One self-contained page: no script, no request, nothing from a cell is markup. */
export function checkPage(
  file: string,
  check: CheckResult,
  lines: readonly FindingLine[],
  language: Language,
): string {
  const word = (key: keyof typeof CHECK_WORDS): string => escapeHtml(CHECK_WORDS[key][language]);
  const heads = (['number', 'class', 'place', 'code', 'right', 'what', 'cause', 'others'] as const).map(
    (key) => `<th scope="col">${word(key)}</th>`,
  );
  const rows = lines.map(
    ({ finding, place, code, right, what, cause, others }, i) =>
      `<tr><td>${i + 1}</td><td class="${finding.class}">${escapeHtml(FINDING_CLASS_LABELS[finding.class][language])}</td>` +
      `<td class="place">${escapeHtml(place)}</td><td class="place">${escapeHtml(code)}</td><td>${escapeHtml(right)}</td><td>${escapeHtml(what)}</td><td>${escapeHtml(cause)}</td><td>${escapeHtml(others)}</td></tr>`,
  );
  const table =
    lines.length === 0
      ? `<p>${word('none')}</p>`
      : `<table><thead><tr>${heads.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${word('title')} – ${escapeHtml(file)}</title><style>${STYLE}</style></head>
<body><h1>${word('title')}</h1><p>${escapeHtml(file)}</p><p>${escapeHtml(summarySentence(check.summary, language))}</p>
${table}
${uncheckedPart(check, language)}
</body></html>
`;
}

/** Sentences that were not checked, as a list. */
function uncheckedPart({ unchecked }: CheckResult, language: Language): string {
  const [title, ...quotes] = uncheckedLines(unchecked, language);
  if (title === undefined) return '';
  const items = quotes.map((quote) => `<li>${escapeHtml(quote)}</li>`).join('\n');
  return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${items}\n</ul>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
