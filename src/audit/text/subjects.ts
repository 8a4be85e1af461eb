import type { WorkbookFacts, IndicatorFacts, ObjectiveFacts, PerspectiveFacts } from '../../facts/index';
import { plain } from '../context';

/** What a sentence speaks of. */
export type TextSubject =
  | { readonly kind: 'indicator'; readonly item: IndicatorFacts }
  | { readonly kind: 'objective'; readonly item: ObjectiveFacts }
  | { readonly kind: 'perspective'; readonly item: PerspectiveFacts }
  | { readonly kind: 'total' }
  /** The whole office and its money. */
  | { readonly kind: 'unit' };

/** Finds the indicator, objective, perspective or total that a text names. */
export type SubjectFinder = (text: string) => TextSubject | null;

/** Words at the start of a name by which candidates are looked up. */
const KEY_WORDS = 2;

/**
 * A finder over all names and codes of a report. A name counts where all its words stand in a row; the longest
 * one wins. Linear in the words of the text.
 */
export function subjectFinder(report: WorkbookFacts): SubjectFinder {
  const names = new Map<string, { words: string; subject: TextSubject }[]>();
  const add = (name: string, subject: TextSubject): void => {
    const words = plain(name);
    if (words.split(' ').length < KEY_WORDS) return;
    const key = words.split(' ').slice(0, KEY_WORDS).join(' ');
    names.set(key, [...(names.get(key) ?? []), { words, subject }]);
  };
  const codes = new Map<string, TextSubject>();
  for (const item of report.indicators) {
    add(item.indicator.name, { kind: 'indicator', item });
    if (item.indicator.code !== null) codes.set(digits(item.indicator.code), { kind: 'indicator', item });
  }
  for (const item of report.objectives) add(item.objective.name, { kind: 'objective', item });
  for (const item of report.perspectives)
    if (item.perspective) add(item.perspective.name, { kind: 'perspective', item });
  return (text) => byName(plain(text), names) ?? byCode(text, codes, report) ?? bySum(text, report);
}

function byName(
  text: string,
  names: ReadonlyMap<string, readonly { words: string; subject: TextSubject }[]>,
): TextSubject | null {
  const words = text.split(' ');
  let best: { words: string; subject: TextSubject } | null = null;
  let at = 0;
  for (const [i, word] of words.entries()) {
    const key = words.slice(i, i + KEY_WORDS).join(' ');
    for (const candidate of names.get(key) ?? []) {
      if (text.startsWith(candidate.words, at) && candidate.words.length > (best?.words.length ?? 0))
        best = candidate;
    }
    at += word.length + 1;
  }
  return best?.subject ?? null;
}

function byCode(
  text: string,
  codes: ReadonlyMap<string, TextSubject>,
  report: WorkbookFacts,
): TextSubject | null {
  const code = /\b(?:IKU|IK|indikator(?: kinerja)?)\s{0,2}(\d{1,3}(?:\.\d{1,3}){0,3})/i.exec(text)?.[1];
  if (code !== undefined && codes.has(code)) return codes.get(code) as TextSubject;
  const number = /\b(?:SK|SS|SP|sasaran(?: kegiatan| strategis| program)?)[\s.]{0,2}(\d{1,3})\b/i.exec(
    text,
  )?.[1];
  const item =
    number === undefined
      ? undefined
      : report.objectives.find((each) => String(each.objective.number) === number);
  return item ? { kind: 'objective', item } : null;
}

function bySum(text: string, report: WorkbookFacts): TextSubject | null {
  if (
    /\b(?:NPSS|(?:NPS|nilai pencapaian|capaian|kinerja) total|total (?:NPS|nilai pencapaian|capaian))\b/i.test(
      text,
    )
  )
    return { kind: 'total' };
  const own = report.ownWorkUnit;
  if (own !== null && isScoreOfOwn(plain(text), plain(own))) return { kind: 'total' };
  if (/\b(?:satuan kerja|satker|rincian output|DIPA)\b/i.test(text)) return { kind: 'unit' };
  const said = plain(text);
  if (!/perspe|\bnps\b/.test(said)) return null;
  const item = report.perspectives.find(
    ({ perspective }) => perspective && said.includes(firstWord(perspective.name)),
  );
  return item ? { kind: 'perspective', item } : null;
}

/** NPS of the office itself, not of a sasaran in its area. */
function isScoreOfOwn(said: string, own: string): boolean {
  const around = said.split(own);
  return around.some(
    (part, at) =>
      (at > 0 &&
        /^ (?:telah |dapat )?(?:memperoleh|mencapai|mendapat(?:kan)?|memiliki) (?:nilai )?nps\b/.test(part) &&
        !/\b(?:sasaran|wilayah kerja|perspektif)\b/.test(said)) ||
      (at < around.length - 1 && /\bnps(?: total)?(?: (?:dari|untuk|pada|satuan kerja))? $/.test(part)),
  );
}

function firstWord(name: string): string {
  return plain(name)
    .replace(/^perspe[ck]ti[fv]e?\s/, '')
    .split(' ')[0] as string;
}

function digits(code: string): string {
  return /\d[\d.]*/.exec(code)?.[0]?.replace(/\.$/, '') ?? code;
}
