import type { PrintedParagraph } from './printed';
import { INDICATOR_RULES } from './indicatorRules';
import { METHOD_RULES } from './methodRules';
import { WHOLE_RULES } from './wholeRules';
import { sentencesOf } from './sentences';
import type { Verdicts } from './judgeTables';
import { tidy, type TrueLevel, type TrueReport, type TrueSubject } from './trueReport';

/** What a sentence is about, by the headings above it. */
export interface SentenceContext {
  readonly report: TrueReport;
  readonly subject: TrueSubject | null;
  readonly objective: TrueLevel | null;
}

/** A kind of sentence: its words, and whether what it says is so. */
export interface SentenceRule {
  readonly words: RegExp;
  readonly isTrue: (parts: readonly string[], context: SentenceContext) => boolean;
}

/** What needs no truth: blanks for the writer, leads that name a table. */
const PLAIN = [
  /^\[ISI: [^\]]+\]\.?$/,
  /^(?:Target dan realisasi setiap indikator|Nilai pencapaian setiap sasaran|Target setiap tahun Renstra|Rincian menurut keluaran|Rinciannya|Perbandingannya dengan unit lain) disajikan pada Tabel \d\.\d\.$/,
  /^Penyebabnya diuraikan pada bagian indikator itu\.$/,
  /^Masukan dibandingkan dengan pagu setahun, sedangkan keluaran dengan target periode ini; kategori efisiensi baru bermakna pada akhir tahun\.$/,
  /^Indikator ini diukur secara kumulatif, sehingga angkanya memuat hasil periode sebelumnya\.$/,
];

const NOTE = /^(?:Indikator “([^”]+)”\. )?[\p{Lu}][\p{L} ]+ menurut lembar “[^”]+”: (.+)$/u;

/** Checks every sentence of a document; one of no known kind is wrong too. */
export function judgeSentences(
  report: TrueReport,
  paragraphs: readonly PrintedParagraph[],
  verdicts: Verdicts,
): void {
  for (const { text, headings, style } of paragraphs) {
    if (text === '') continue;
    if (headings.at(-1) === text || isTitle(style, text)) {
      verdicts.count += 1;
      if (!namesPeriod(text, report)) verdicts.wrong.push(`title of another period: ${text}`);
      continue;
    }
    const subject = subjectOf(report, headings);
    const note = NOTE.exec(text);
    if (note) {
      verdicts.count += 1;
      if (!isTyped(note[2] ?? '', report.typed)) verdicts.wrong.push(`note that nobody wrote: ${text}`);
      continue;
    }
    for (const sentence of sentencesOf(text)) {
      verdicts.count += 1;
      const found = verdictOf(sentence, { report, subject, objective: objectiveOf(report, headings) });
      if (found !== null) verdicts.wrong.push(`${found}: ${headings.at(-1) ?? ''}: ${sentence}`);
    }
  }
}

/** Before the end of the year a kategori of efficiency is one against the pagu of the year, and must say so. */
const AGAINST = ' terhadap pagu setahun';

function verdictOf(said: string, context: SentenceContext): string | null {
  const tellsCategory =
    /\b(?:kategori|\(|\d) ?(?:Tidak )?Efisien\b/.test(said) && !/^Kategorinya /.test(said);
  if (tellsCategory && said.includes(AGAINST) !== (context.report.through !== null))
    return 'kategori of another pagu';
  const sentence = said.replaceAll(AGAINST, '');
  if (PLAIN.some((words) => words.test(sentence))) return null;
  const method = METHOD_RULES.find(([words]) => words.test(sentence));
  if (method) return method[1](context.report) ? null : 'false';
  const rules = context.subject ? [...INDICATOR_RULES, ...WHOLE_RULES] : WHOLE_RULES;
  for (const { words, isTrue } of rules) {
    const match = words.exec(sentence);
    if (match)
      return isTrue(
        match.slice(1).map((part) => part ?? ''),
        context,
      )
        ? null
        : 'false';
  }
  return 'of no known kind';
}

function subjectOf(report: TrueReport, headings: readonly string[]): TrueSubject | null {
  return (
    report.subjects.find(({ name }) =>
      headings.some((heading) => heading === name || heading.endsWith(`– ${name}`)),
    ) ?? null
  );
}

function objectiveOf(report: TrueReport, headings: readonly string[]): TrueLevel | null {
  const number = headings.flatMap((heading) => /^Sasaran (\d+)\b/.exec(heading)?.[1] ?? []).at(-1);
  return report.objectives.find((each) => String(each.number) === number) ?? null;
}

const isTitle = (style: string, text: string): boolean => /^Caption$/i.test(style) || text === 'Daftar Isi';

/** A title that names a year names the report's, with the quarter where one is told of; agreements are for the year. */
function namesPeriod(text: string, { year, through }: TrueReport): boolean {
  const [, named, quarter] = /Tahun (\d{4})(?: s\.d\. TW (\w+))?/.exec(text) ?? [];
  if (named === undefined) return true;
  const isAgreed = /Perjanjian Kinerja/.test(text);
  const right = through === null || isAgreed ? undefined : ['I', 'II', 'III', 'IV'][through - 1];
  return Number(named) === year && quarter === right;
}

function isTyped(text: string, typed: ReadonlySet<string>): boolean {
  return typed.has(tidy(text)) || typed.has(tidy(text.replace(/\.$/, '')));
}
