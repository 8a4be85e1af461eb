import type { IndicatorFacts } from '../../facts/index';
import type { NoteKind } from '../../sheet/words/noteKind';

const LABELS: Readonly<Record<NoteKind, string>> = {
  definition: 'Definisi operasional',
  formula: 'Cara perhitungan',
  cause: 'Analisis',
  obstacle: 'Kendala',
  solution: 'Solusi',
  action: 'Rencana aksi',
  'follow-up': 'Tindak lanjut',
  evidence: 'Bukti dan sumber data',
};

/** What the office wrote of an indicator, marked as its own: `Kendala menurut lembar “Kinerja”: …`. */
export function noteParagraphs({ notes = [] }: IndicatorFacts, kinds: readonly NoteKind[]): string[] {
  return notes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, text, cell }) => `${LABELS[kind]} menurut lembar “${cell.sheet}”: ${sentence(text)}`);
}

/** Lines of a cell as one paragraph that ends. */
function sentence(text: string): string {
  const one = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');
  return /[.!?;]$/.test(one) ? one : `${one}.`;
}
