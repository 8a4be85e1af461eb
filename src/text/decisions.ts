import { formatRange } from '../kernel/cellAddress';
import type { Candidate, Decision, DecisionKind } from '../sheet/decision';
import { candidateLabel } from './candidates';
import type { Language, Words } from './language';
import { REASONS } from './reasons';
import { fillTemplate, type Facts } from './template';

/** What was decided, by kind: as a statement over the chosen reading, and as a question when two remain. */
interface DecisionWords {
  readonly topic: Words;
  readonly question: Words;
}

const DECISIONS: Readonly<Record<DecisionKind, DecisionWords>> = {
  'sheet-role': {
    topic: { id: 'Kegunaan tabel[ di lembar {sheet}]', en: 'Purpose of the table[ on sheet {sheet}]' },
    question: {
      id: 'Tabel[ di lembar {sheet}] ini untuk apa?',
      en: 'What is the table[ on sheet {sheet}] for?',
    },
  },
  'column-field': {
    topic: { id: 'Isi kolom[ “{header}”]', en: 'Content of column[ “{header}”]' },
    question: { id: 'Kolom[ “{header}”] berisi apa?', en: 'What does the column[ “{header}”] hold?' },
  },
  'number-notation': {
    topic: {
      id: 'Cara membaca angka[ di kolom “{header}”]',
      en: 'Notation of the numbers[ in column “{header}”]',
    },
    question: {
      id: 'Angka[ “{text}”][ di kolom “{header}”] dibaca bagaimana?',
      en: 'How are the numbers[ “{text}”][ in column “{header}”] to be read?',
    },
  },
  'table-place': {
    topic: { id: 'Tabel di lembar {sheet}', en: 'Table on sheet {sheet}' },
    question: { id: 'Di mana tabelnya di lembar {sheet}?', en: 'Where is the table on sheet {sheet}?' },
  },
  'row-role': {
    topic: { id: 'Jenis baris[ “{name}”]', en: 'Kind of the row[ “{name}”]' },
    question: { id: 'Baris[ “{name}”] ini apa?', en: 'What is the row[ “{name}”]?' },
  },
  'row-pair': {
    topic: { id: 'Pasangan baris[ “{name}”]', en: 'Counterpart of the row[ “{name}”]' },
    question: {
      id: 'Indikator[ “{name}”] ini sama dengan baris yang mana[ di lembar {other}]?',
      en: 'Which row[ on sheet {other}] is the indicator[ “{name}”]?',
    },
  },
  'duplicate-row': {
    topic: { id: 'Baris ganda[ “{name}”]', en: 'Double row[ “{name}”]' },
    question: {
      id: 'Indikator[ “{name}”] ada[ {count} kali]. Yang mana dipakai?',
      en: 'The indicator[ “{name}”] occurs[ {count} times]. Which one counts?',
    },
  },
  direction: {
    topic: { id: 'Arah indikator[ “{name}”]', en: 'Direction of the indicator[ “{name}”]' },
    question: {
      id: 'Indikator[ “{name}”][ dan {others} lainnya]: makin tinggi atau makin rendah yang lebih baik?',
      en: 'Indicator[ “{name}”][ and {others} others]: is higher or lower better?',
    },
  },
  'money-scale': {
    topic: { id: 'Satuan uang[ di kolom “{header}”]', en: 'Unit of the money[ in column “{header}”]' },
    question: {
      id: 'Angka uang[ di kolom “{header}”] dalam satuan apa?',
      en: 'What is the unit of the money[ in column “{header}”]?',
    },
  },
  'percent-scale': {
    topic: { id: 'Rasio atau persen[ “{text}”]', en: 'Ratio or percent[ “{text}”]' },
    question: {
      id: 'Angka[ “{text}”] itu rasio atau sudah persen?',
      en: 'Is the figure[ “{text}”] a ratio or a percent?',
    },
  },
  'minimal-form': {
    topic: { id: 'Rumus bila makin rendah makin baik', en: 'Formula when lower is better' },
    question: {
      id: 'Rumus mana yang dipakai bila makin rendah makin baik?',
      en: 'Which formula counts when lower is better?',
    },
  },
  profile: {
    topic: { id: 'Profil metode', en: 'Profile of the method' },
    question: {
      id: 'Hasil yang tertulis di lembar ini menurut profil yang mana?',
      en: 'Which profile do the results on this sheet follow?',
    },
  },
  'quarter-kind': {
    topic: { id: 'Jenis angka triwulan[ “{name}”]', en: 'Kind of the quarterly figures[ “{name}”]' },
    question: {
      id: 'Angka triwulan atau bulan[ “{name}”][ dan {others} lainnya] sudah kumulatif atau per periode?',
      en: 'Are the quarterly or monthly figures[ “{name}”][ and {others} others] cumulative or by period?',
    },
  },
  year: {
    topic: { id: 'Tahun[ “{header}”]', en: 'Year[ “{header}”]' },
    question: { id: 'Tahun berapa yang dihitung?', en: 'Which year is to be computed?' },
  },
  'output-column': {
    topic: { id: 'Letak hasil[ “{header}”]', en: 'Place of the result[ “{header}”]' },
    question: {
      id: 'Hasil[ “{header}”] ditulis di mana? Kolomnya sudah berisi angka, rumus, atau teks Anda.',
      en: 'Where does the result[ “{header}”] go? Its column holds figures, formulas or text of yours.',
    },
  },
  'unit-conversion': {
    topic: { id: 'Satuan target dan realisasi[ “{name}”]', en: 'Units of target and realisasi[ “{name}”]' },
    question: {
      id: 'Satuan target dan realisasi[ “{name}”] berbeda. Angkanya dibaca sebagai apa?',
      en: 'Target and realisasi[ “{name}”] are in different units. What are the figures?',
    },
  },
  'efficiency-indicator': {
    topic: { id: 'Indikator efisiensi[ “{name}”]', en: 'Efficiency indicator[ “{name}”]' },
    question: {
      id: 'Apakah indikator[ “{name}”] ini hasil hitungan efisiensi seluruh satuan kerja?',
      en: 'Is the indicator[ “{name}”] itself the efficiency of the whole work unit?',
    },
  },
  'primary-table': {
    topic: { id: 'Tabel yang dihitung', en: 'Table to compute' },
    question: {
      id: 'Tabel mana yang dihitung dan diberi hasil?',
      en: 'Which table is to be computed and given results?',
    },
  },
};

/** A decision as a person reads it. */
export interface DecisionText {
  /** Question when it is open, topic otherwise. */
  readonly title: string;
  readonly place: string | null;
  /** The reading in use; null when none may be used yet. */
  readonly chosen: string | null;
  readonly reason: string;
  readonly candidates: readonly { readonly id: string; readonly label: string }[];
  /** Further answers that may be chosen: every field, for a column. */
  readonly more: readonly { readonly id: string; readonly label: string }[];
}

/** What a decision of a kind is about. */
export function topicText(kind: DecisionKind, facts: Facts, language: Language): string {
  return fillTemplate(DECISIONS[kind].topic[language], facts, language);
}

/** What a decision says, with its candidates and the reason of the choice. */
export function decisionText(decision: Decision, language: Language): DecisionText {
  const words = DECISIONS[decision.kind];
  const facts = { ...decision.cells[0], ...decision.data };
  const template = decision.isOpen ? words.question : words.topic;
  const labelled = (candidate: Candidate) => candidateLabel(decision.kind, candidate, language);
  const chosen = decision.candidates.find(({ id }) => id === decision.chosen);
  return {
    title: fillTemplate(template[language], facts, language),
    place: decision.cells[0] ? formatRange(decision.cells[0]) : null,
    chosen: decision.chosen === null ? null : labelled(chosen ?? { id: decision.chosen }),
    reason: reasonText(decision, language),
    candidates: decision.candidates.map((candidate) => ({ id: candidate.id, label: labelled(candidate) })),
    more: (decision.more ?? [])
      .filter(({ id }) => !decision.candidates.some((candidate) => candidate.id === id))
      .map((candidate) => ({ id: candidate.id, label: labelled(candidate) })),
  };
}

function reasonText({ reason, data }: Decision, language: Language): string {
  return fillTemplate(REASONS[reason.code][language], { ...data, ...reason.data }, language);
}
