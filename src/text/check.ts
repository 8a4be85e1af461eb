import type { CheckResult } from '../app/index';
import type { AuditSummary } from '../audit/index';
import type { CheckSheetText } from '../report/index';
import type { FindingLine } from './findingLines';
import { FINDING_CLASS_LABELS } from './findings';
import { formatNumber } from './format';
import type { Language, Words } from './language';
import { fillTemplate } from './template';

/** Words around a check (Periksa): its sheet, page and summary. */
export const CHECK_WORDS = {
  sheetName: { id: 'Pemeriksaan LAKIP', en: 'LAKIP check' },
  title: { id: 'Hasil pemeriksaan', en: 'Result of the check' },
  number: { id: 'No', en: 'No' },
  class: { id: 'Tingkat', en: 'Level' },
  place: { id: 'Tempat', en: 'Place' },
  what: { id: 'Temuan', en: 'Finding' },
  cause: { id: 'Sebab yang mungkin', en: 'Probable cause' },
  others: { id: 'Tempat lain', en: 'Other places' },
  code: { id: 'Kode', en: 'Code' },
  printed: { id: 'Tertulis', en: 'Printed' },
  right: { id: 'Seharusnya', en: 'Should be' },
  unchecked: {
    id: 'Kalimat yang tidak diperiksa ({count} pernyataan)',
    en: 'Sentences that were not checked ({count} statements)',
  },
  uncheckedHint: {
    id: '{count} pernyataan di {sentences} kalimat tidak diperiksa; --lengkap menampilkannya.',
    en: '{count} statements in {sentences} sentences were not checked; --lengkap shows them.',
  },
  noHeading: { id: '(tanpa judul)', en: '(no heading)' },
  acceptedList: { id: 'Diterima', en: 'Accepted' },
  unread: {
    id: 'Tidak dibaca dari laporan: [{pictures} gambar][, {charts} bagan][, nomor otomatis pada {numbered} paragraf].',
    en: 'Not read in the report: [{pictures} pictures][, {charts} charts][, automatic numbers of {numbered} paragraphs].',
  },
  none: { id: 'Tidak ada temuan.', en: 'Nothing was found.' },
  accepted: {
    id: '{count} temuan sudah diterima dan tidak ditampilkan.',
    en: '{count} findings were accepted and are not shown.',
  },
  paragraph: { id: 'paragraf {number}', en: 'paragraph {number}' },
  notChecked: { id: 'Tidak dapat diperiksa', en: 'Could not be checked' },
  document: { id: 'Teks laporan: {file}', en: 'Report text: {file}' },
  more: {
    id: '… dan {count} temuan lain; lihat --html atau --json.',
    en: '… and {count} more; see --html or --json.',
  },
  followers: { id: '{count} angka lain mengikuti.', en: '{count} other figures follow from it.' },
  filter: { id: 'Saring', en: 'Filter' },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * How much was looked at, always in full and as one sum: agreed, rounding, wrong, accepted, not checked.
 * @example summarySentence({ checked: 13, agreed: 8, rounding: 1, wrong: 1, accepted: 1, notChecked: 2 }, 'id')
 *          // => '13 angka dan pernyataan diperiksa: 8 sesuai, 1 beda pembulatan, 1 salah, 1 diterima, 2 tidak diperiksa.'
 */
export function summarySentence(summary: AuditSummary, language: Language): string {
  const n = (count: number): string => formatNumber(count, 0, language);
  const { checked, agreed, rounding, wrong, accepted, notChecked } = summary;
  return language === 'id'
    ? `${n(checked)} angka dan pernyataan diperiksa: ${n(agreed)} sesuai, ${n(rounding)} beda pembulatan, ${n(wrong)} salah, ${n(accepted)} diterima, ${n(notChecked)} tidak diperiksa.`
    : `${n(checked)} figures and statements checked: ${n(agreed)} agree, ${n(rounding)} differ by rounding, ${n(wrong)} are wrong, ${n(accepted)} were accepted, ${n(notChecked)} not checked.`;
}

/** What of a report was not read. */
export function unreadSentence(unread: NonNullable<CheckResult['unread']>, language: Language): string {
  const facts = Object.entries(unread).map(([kind, count]) => [kind, count > 0 ? count : undefined] as const);
  return fillTemplate(CHECK_WORDS.unread[language], Object.fromEntries(facts), language)
    .replaceAll(/: ,/g, ':')
    .replaceAll(/\s{2,}/g, ' ');
}

/** Sentences that were not checked, with their headings, below one line that counts them; empty when there are none. */
export function uncheckedLines(unchecked: CheckResult['unchecked'], language: Language): string[] {
  if (unchecked.length === 0) return [];
  const count = unchecked.reduce((sum, each) => sum + each.count, 0);
  return [
    fillTemplate(CHECK_WORDS.unchecked[language], { count }, language),
    ...unchecked.map(({ heading, quote }) => `${heading ?? CHECK_WORDS.noHeading[language]}: “${quote}”`),
  ];
}

/** The text of the sheet "Pemeriksaan LAKIP". */
export function checkSheetText(
  { summary, unchecked }: Pick<CheckResult, 'summary' | 'unchecked'>,
  lines: readonly FindingLine[],
  language: Language,
): CheckSheetText {
  const word = (key: keyof typeof CHECK_WORDS): string => CHECK_WORDS[key][language];
  return {
    name: word('sheetName'),
    title: word('title'),
    summary: summarySentence(summary, language),
    heads: (['number', 'class', 'place', 'code', 'printed', 'right', 'what', 'cause', 'others'] as const).map(
      word,
    ),
    rows: lines.map(({ finding, place, code, right, what, cause, others }) => ({
      cell: finding.places[0]?.cell ?? null,
      texts: [
        FINDING_CLASS_LABELS[finding.class][language],
        place,
        code,
        finding.printed,
        right,
        what,
        cause,
        others,
      ],
    })),
    notes: uncheckedLines(unchecked, language),
  };
}
