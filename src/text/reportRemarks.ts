import type { Finding } from '../audit/index';
import type { WorkbookFacts } from '../facts/index';
import type { DocumentBlock, ReportRow } from '../report/index';
import type { Decision } from '../sheet/decision';
import { decisionText } from './decisions';
import { findingLines } from './findingLines';

/** A question that nobody answered, or a figure that Periksa finds wrong: to be settled before signing. */
export interface ReportRemark {
  readonly kind: 'question' | 'finding';
  /** Ids of the indicators that it is about. */
  readonly indicators: readonly string[];
  readonly place: string;
  readonly text: string;
}

/** Open questions first, then the figures that are wrong, in the order of the check. */
export function reportRemarks(
  { indicators }: WorkbookFacts,
  decisions: readonly Decision[],
  findings: readonly Finding[],
): ReportRemark[] {
  const questions = decisions
    .filter(({ isOpen }) => isOpen)
    .map((decision): ReportRemark => {
      const { title, place } = decisionText(decision, 'id');
      const about = indicators.filter(({ indicator }) => indicator.doubts?.includes(decision.id) ?? false);
      return {
        kind: 'question',
        indicators: about.map(({ indicator }) => indicator.id),
        place: place ?? '',
        text: title,
      };
    });
  const wrong = findingLines(
    // What only follows from another finding goes with it.
    findings.filter((finding) => finding.class === 'error' && finding.root === undefined),
    'id',
  ).map(({ finding: { quantity }, place, what, cause }): ReportRemark => ({
    kind: 'finding',
    indicators: quantity?.level === 'indicator' && quantity.id !== null ? [quantity.id] : [],
    place,
    text: [what, cause].filter((part) => part !== '').join(' '),
  }));
  return [...questions, ...wrong];
}

const KINDS: Readonly<Record<ReportRemark['kind'], string>> = { question: 'Pertanyaan', finding: 'Temuan' };

/** The list that comes first; nothing where there is nothing to settle. */
export function remarkBlocks(remarks: readonly ReportRemark[]): DocumentBlock[] {
  if (remarks.length === 0) return [];
  const rows = remarks.map(({ kind, place, text }, at): ReportRow => ({
    role: 'plain',
    cells: [{ value: at + 1 }, { value: KINDS[kind] }, { value: place }, { value: text }],
  }));
  const columns = (
    [
      ['no', 'No', 5],
      ['jenis', 'Jenis', 12],
      ['tempat', 'Tempat', 24],
      ['catatan', 'Catatan', 70],
    ] as const
  ).map(([id, heading, width]) => ({ id, heading, width, look: 'text' as const }));
  return [
    { kind: 'heading', level: 1, text: 'Catatan Sebelum Ditandatangani' },
    {
      kind: 'paragraph',
      text: 'Daftar ini bukan bagian dari laporan. Selesaikan tiap butir di buku kerja, buat laporan lagi, atau hapus daftar ini beserta tanda [PERIKSA: …] di dalam laporan.',
    },
    { kind: 'table', table: { id: 'catatan|daftar', number: '', title: '', columns, rows, notes: [] } },
  ];
}

/** Marks beside the indicators, by their id: `[PERIKSA: catatan nomor 2 di awal dokumen]`. */
export function remarkMarks(remarks: readonly ReportRemark[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, number[]>();
  for (const [at, { indicators }] of remarks.entries())
    for (const id of indicators) numbers.set(id, [...(numbers.get(id) ?? []), at + 1]);
  return new Map(
    [...numbers].map(([id, own]) => [id, `[PERIKSA: catatan nomor ${own.join(', ')} di awal dokumen]`]),
  );
}
