import { type Mention, mentionsIn, type SpokenSentence, spokenSentences } from '../audit/index';
import type { EditableParagraph, TextStretch } from '../sheet/editableText';
import { entryFor, type RollEntry } from './entry';
import { explainMention } from './explainMention';
import { numbersIn } from './notation';
import type { RollContext } from './rollContext';
import type { Slot } from './slot';
import type { RollSubject } from './subjects';
import { yearsIn } from './years';

/** A sentence of the report with what became of its figures and years. */
export interface RolledSentence {
  /** Place of its block in the report's text. */
  readonly block: number;
  readonly paragraph: EditableParagraph;
  readonly text: string;
  /** Place of each sign in the paragraph. */
  readonly places: readonly number[];
  readonly entries: readonly RollEntry[];
}

/** What becomes of the figures of a report's sentences, and of the years that are said with them. */
export function rollSentences(context: RollContext): RolledSentence[] {
  const { blocks } = context.report;
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.paragraph.text.trim() : null));
  return [...spokenSentences(texts, context.subjects.inText)].flatMap((spoken) => {
    const block = blocks[spoken.paragraph];
    if (block?.kind !== 'paragraph') return [];
    const { paragraph } = block;
    const lead = paragraph.text.length - paragraph.text.trimStart().length;
    const places = spoken.span.places.map((place) => place + lead);
    const sentence = { block: spoken.paragraph, paragraph, text: spoken.span.text, places };
    const figures = figureEntries(sentence, spoken, context);
    const years = sentenceYears(sentence, figures, context);
    return [{ ...sentence, entries: [...figures.map(({ entry }) => entry), ...years] }];
  });
}

type Sentence = Omit<RolledSentence, 'entries'>;

interface FigureEntry {
  readonly entry: RollEntry;
  readonly slot: Slot | null;
  readonly mention: Mention;
}

/** Stretch of the paragraph that signs of a sentence stand in. */
export function stretchIn({ places }: Pick<Sentence, 'places'>, start: number, end: number): TextStretch {
  return { start: places[start] as number, end: (places[end - 1] as number) + 1 };
}

function figureEntries(
  sentence: Sentence,
  { subject, isSure }: SpokenSentence<RollSubject>,
  context: RollContext,
): FigureEntry[] {
  return mentionsIn(sentence.text).flatMap((mention): FigureEntry[] => {
    // A sentence may list several: the one named last before the figure is meant.
    const own = context.subjects.inText(sentence.text.slice(...mention.stretch));
    const meant = own ?? (isSure ? subject : null);
    const number = numbersIn(mention.printed)[0];
    if (!meant || !number) return [];
    const start = mention.stretch[1] - mention.printed.length + number.start;
    const end = start + number.digits.length;
    // A sign before the figure is not read: what it would become is not sure.
    if (/[-−–]\s?$/.test(sentence.text.slice(Math.max(0, start - 2), start))) return [];
    const scale = scaleOf(sentence.text.slice(end));
    const { result, slot, field } = explainMention(mention, meant, sentence.text, scale, context);
    if ('reason' in result && result.reason === 'unknown-figure') return [];
    const base = {
      paragraph: sentence.paragraph,
      stretch: stretchIn(sentence, start, end),
      place: { kind: 'sentence', text: sentence.text },
      what: field,
      subject: meant.name,
      printed: number.digits,
    } as const;
    return [{ entry: entryFor(base, result), slot, mention }];
  });
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^ ?ribu\b/i, 1e3],
  [/^ ?juta\b/i, 1e6],
  [/^ ?mil[iy]?ar\b|^ ?milyar\b/i, 1e9],
  [/^ ?tril[iy]un\b/i, 1e12],
];

function scaleOf(behind: string): number {
  return SCALES.find(([pattern]) => pattern.test(behind))?.[1] ?? 1;
}

/** Years that are said with figures that were explained; all of the sentence's, when all its figures were. */
function sentenceYears(
  sentence: Sentence,
  figures: readonly FigureEntry[],
  context: RollContext,
): RollEntry[] {
  const explained = figures.filter(
    ({ entry, slot }) => entry.state !== 'marked' && slot !== null && slot.basis !== 'plan',
  );
  if (explained.length === 0) return [];
  const said = new Set(explained.flatMap(({ mention }) => mention.year ?? []));
  const known = new Set([context.reportYear, ...explained.flatMap(({ slot }) => slot?.year ?? [])]);
  const isWhole = figures.length === explained.length && countOfFigures(sentence.text) === figures.length;
  return yearsIn(sentence.text)
    .filter(({ kind, year }) => kind === 'plain' && year <= context.reportYear)
    .filter(({ year }) => said.has(year) || (isWhole && known.has(year)))
    .map(({ start, end, year }) =>
      entryFor(
        {
          paragraph: sentence.paragraph,
          stretch: stretchIn(sentence, start, end),
          place: { kind: 'sentence', text: sentence.text },
          what: 'year',
          subject: null,
          printed: String(year),
        },
        context.make.year(year),
      ),
    );
}

function countOfFigures(text: string): number {
  return strayNumbers(text).length;
}

/** Words before a number that make it a name, a place or a rank, not a figure. */
const NAMED_BEFORE =
  /(?:\b(?:IKU|IK|IKK|SK|SS|SP|S|indikator(?: kinerja(?: utama)?)?|sasaran(?: strategis| kegiatan| program)?|nomor|no|tabel|lampiran|gambar|grafik|diagram|bagan|foto|TW|triwulan|semester|bab|bagian|pasal|ayat|huruf|angka|butir|poin|halaman|hal|lantai|jalan|jl|kav|rt|rw|telp|telepon|fax|versi|ISO|eselon|tahap|tahun ke|level|tipe|kelas|golongan)\b\.?|\bke)[\s.:-]{0,2}$/i;
const MONTH_BEHIND =
  /^\s{1,2}(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\b/i;

/** Numbers of a text that are figures: no years, days, laws, codes, places or numbers of lists. */
export function strayNumbers(text: string): { start: number; end: number; digits: string }[] {
  const years = yearsIn(text);
  return numbersIn(text).filter(({ start, end, digits }) => {
    if (years.some((each) => each.start === start) || /^(?:19|20)\d\d$/.test(digits)) return false;
    const [ahead, behind] = [text.slice(0, start), text.slice(end)];
    if (/[\p{L}_/]$|\p{L}-$/u.test(ahead) && !/(?:\bRp\.?|\bke)$/i.test(ahead)) return false;
    if (/^[\p{L}_/](?!\s)/u.test(behind) && !/^(?:kali|orang|kg|km|m|cm|ha)\b/i.test(behind)) return false;
    if (NAMED_BEFORE.test(ahead) || MONTH_BEHIND.test(behind)) return false;
    return !(/^\s*[([]?$/.test(ahead) && /^(?:[.)\]]|\s|$)/.test(behind) && !/^\s?%/.test(behind));
  });
}
