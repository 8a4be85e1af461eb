import type { RollEntry, RollForward, RollReason } from '../rollforward/index';
import type { TextComment } from '../sheet/editableText';
import type { Language, Words } from './language';
import { fillTemplate } from './template';

/** What a mark says. */
const REASONS: Readonly<Record<RollReason, Words>> = {
  'unknown-figure': {
    id: 'Tidak dijelaskan buku kerja, dibiarkan: {printed}.',
    en: 'Not explained by the workbook, left: {printed}.',
  },
  'differs-from-workbook': {
    id: '{printed} berbeda dari buku kerja tahun laporan ({right}), dibiarkan.',
    en: '{printed} differs from the workbook of the report’s year ({right}); left.',
  },
  'no-new-figure': {
    id: '{printed} dibiarkan: buku kerja tidak memuat angkanya[ untuk {year}].',
    en: '{printed} left: the workbook has no figure[ for {year}].',
  },
  ambiguous: {
    id: '{printed} dapat berarti lebih dari satu angka, dibiarkan.',
    en: '{printed} may be more than one figure; left.',
  },
  'two-values': {
    id: '{printed} dibiarkan: ada dua nilai di buku kerja[ untuk {year}].',
    en: '{printed} left: the workbooks have two values[ for {year}].',
  },
  doubtful: {
    id: '{printed} dibiarkan: angka barunya masih menunggu jawaban di buku kerja.',
    en: '{printed} left: its new figure waits for an answer in the workbook.',
  },
  'unit-differs': {
    id: '{printed} dibiarkan: satuannya berubah ({units}).',
    en: '{printed} left: its unit of measure has changed ({units}).',
  },
  locked: {
    id: '{printed} dibiarkan: bagian dari bidang (field) atau tanda khusus.',
    en: '{printed} left: part of a field or a special sign.',
  },
  'subject-gone': {
    id: '“{name}” tidak ada lagi di buku kerja; {printed} dibiarkan.',
    en: '“{name}” is no longer in the workbook; {printed} left.',
  },
  'name-differs': {
    id: 'Namanya di buku kerja: “{name}”.',
    en: 'Its name in the workbook: “{name}”.',
  },
  'claim-false': {
    id: 'Tidak sesuai dengan angka tahun ini: “{printed}”[; seharusnya {right}].',
    en: 'Not so by this year’s figures: “{printed}”[; it is {right}].',
  },
  'word-changed': {
    id: '“{before}” menjadi “{after}” menurut angka tahun ini; baca ulang alasan di sekitarnya.',
    en: '“{before}” became “{after}” by this year’s figures; read the reasons around it again.',
  },
  'word-unchecked': {
    id: 'Angkanya baru; baca ulang: {printed}.',
    en: 'Its figure is new; read again: {printed}.',
  },
  'year-left': {
    id: 'Masih menyebut {printed}.',
    en: 'Still says {printed}.',
  },
  'table-unknown': {
    id: 'Tabel ini tidak dijelaskan buku kerja; isinya masih isi laporan lama ({figures} angka).',
    en: 'The workbook does not explain this table; it still holds the old report’s figures ({figures}).',
  },
  'rows-missing': {
    id: 'Ada di buku kerja, belum ada di tabel ini: {names}.',
    en: 'In the workbook, not in this table yet: {names}.',
  },
  'no-placeholder': {
    id: 'Belum ada tanda untuk {printed}, dibiarkan.',
    en: 'There is no placeholder for {printed}; left.',
  },
};

/** Reasons of one kind at a paragraph are one line with all their figures. */
const JOINED: ReadonlySet<RollReason> = new Set<RollReason>([
  'unknown-figure',
  'year-left',
  'no-placeholder',
  'ambiguous',
  'locked',
]);

/** Remarks for the draft, one for each paragraph that was marked. */
export function rollComments({ entries }: RollForward, language: Language): TextComment[] {
  const byParagraph = new Map<number, RollEntry[]>();
  const tables = new Map<string, number>();
  for (const entry of entries) {
    if (entry.state !== 'marked' || entry.paragraph.place !== 'page') continue;
    // A table has figures without placeholder in every row: that is said once.
    if (entry.place.kind === 'cell' && entry.reason === 'no-placeholder') {
      const first = tables.get(entry.place.table) ?? entry.paragraph.id;
      tables.set(entry.place.table, first);
      byParagraph.set(first, [...(byParagraph.get(first) ?? []), entry]);
      continue;
    }
    byParagraph.set(entry.paragraph.id, [...(byParagraph.get(entry.paragraph.id) ?? []), entry]);
  }
  return [...byParagraph].map(([paragraph, own]) => ({ paragraph, text: linesOf(own, language).join(' ') }));
}

function linesOf(entries: readonly RollEntry[], language: Language): string[] {
  const lines = new Set<string>();
  for (const entry of entries) {
    const alike = entries.filter(({ reason }) => reason === entry.reason);
    const printed = entry.reason !== null && JOINED.has(entry.reason) ? listOf(alike) : entry.printed;
    lines.add(reasonText({ ...entry, printed }, language));
  }
  return [...lines];
}

function listOf(entries: readonly RollEntry[]): string {
  return [...new Set(entries.map(({ printed }) => printed))].join('; ');
}

/** The reason of a mark as a sentence; empty for what was not marked. */
export function reasonText({ reason, printed, data }: RollEntry, language: Language): string {
  return reason === null ? '' : fillTemplate(REASONS[reason][language], { ...data, printed }, language);
}

/** Where an entry stands. */
export function placeText({ place }: RollEntry, language: Language): string {
  if (place.kind === 'sentence') return place.text.length > 80 ? `${place.text.slice(0, 79)}…` : place.text;
  const { table, row, column } = place;
  return fillTemplate(PLACE[language], { table, row, column }, language);
}

const PLACE: Words = {
  id: '{table}, baris {row}, kolom {column}',
  en: '{table}, row {row}, column {column}',
};

/** How many were replaced, kept and marked. */
export interface RollCounts {
  readonly replaced: number;
  readonly kept: number;
  readonly marked: number;
  /** Paragraphs with a remark. */
  readonly remarks: number;
}

/** Counts of the entries by what became of them. */
export function rollCounts({ entries }: RollForward): RollCounts {
  const count = (state: RollEntry['state']): number => entries.filter((each) => each.state === state).length;
  const marked = entries.filter(({ state }) => state === 'marked');
  return {
    replaced: count('replaced'),
    kept: count('kept'),
    marked: marked.length,
    remarks: new Set(marked.map(({ paragraph }) => paragraph.id)).size,
  };
}

const SUMMARY: Readonly<Record<RollForward['aim'], Words>> = {
  draft: {
    id: 'Laporan {from} menjadi konsep {to}: {replaced} diganti, {kept} tetap karena sama, {marked} ditandai di {remarks} tempat.',
    en: 'The report of {from} became the draft of {to}: {replaced} replaced, {kept} kept because they are the same, {marked} marked in {remarks} places.',
  },
  template: {
    id: 'Laporan {from} menjadi templat: {replaced} menjadi tanda, {marked} ditandai di {remarks} tempat.',
    en: 'The report of {from} became a template: {replaced} became placeholders, {marked} marked in {remarks} places.',
  },
};

const BOXES: Words = {
  id: 'Angka di kotak teks tidak diubah: {boxes}.',
  en: 'Figures in text boxes were left: {boxes}.',
};

/** The summary in lines: counts, then what text boxes hold. */
export function rollSummary(roll: RollForward, language: Language): string[] {
  const { replaced, kept, marked, remarks } = rollCounts(roll);
  const facts = { replaced, kept, marked, remarks, from: String(roll.reportYear), to: String(roll.year) };
  return [
    fillTemplate(SUMMARY[roll.aim][language], facts, language),
    ...(roll.boxes.length > 0
      ? [
          fillTemplate(
            BOXES[language],
            { boxes: roll.boxes.map((text) => `“${text.slice(0, 40)}”`).join(', ') },
            language,
          ),
        ]
      : []),
  ];
}

/** The summary as data: every place that was replaced, kept or marked. */
export function rollDocument(roll: RollForward, language: Language): unknown {
  return {
    schemaVersion: 1,
    aim: roll.aim,
    reportYear: roll.reportYear,
    year: roll.year,
    summary: rollCounts(roll),
    textBoxes: roll.boxes,
    entries: roll.entries.map((entry) => ({
      state: entry.state,
      place: entry.place,
      what: entry.what,
      subject: entry.subject,
      printed: entry.printed,
      text: entry.text,
      reason: entry.reason,
      message: reasonText(entry, language),
    })),
  };
}
