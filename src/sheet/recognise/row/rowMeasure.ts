import type { Field } from '../../fields';

const WORDS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:pagu(?: anggaran)?|target anggaran|alokasi(?: anggaran)?|anggaran)(?: \(.*\))?$/i, 'budget-ceiling'],
  [/^(?:realisasi|penyerapan|serapan) (?:anggaran|keuangan)(?: \(.*\))?$/i, 'budget-spent'],
  [/^(?:t|target|rencana|plan)(?: kinerja| fisik)?(?: \(.*\))?$/i, 'target'],
  [/^(?:r|realisasi|actual|hasil)(?: kinerja| fisik)?(?: \(.*\))?$/i, 'actual'],
  [/^(?:%|c|(?:% ?)?capaian(?: kinerja)?|persentase(?: capaian)?|% realisasi)(?: \(.*\))?$/i, 'achievement'],
];

/**
 * What a cell says of the figures in its row, in tables with a row for target and a row for realisasi.
 * @example rowMeasure('Realisasi') // => 'actual'
 */
export function rowMeasure(text: string): Field | null {
  if (text.length > 40) return null;
  return WORDS.find(([words]) => words.test(text.trim()))?.[1] ?? null;
}
