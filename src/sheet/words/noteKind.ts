import { normalText } from './normalText';

/** What the words of a column of remarks are about. */
export type NoteKind =
  'definition' | 'formula' | 'obstacle' | 'cause' | 'solution' | 'action' | 'follow-up' | 'evidence';

/** The first that fits counts: `tindak lanjut hasil analisis` is a follow-up. */
const KINDS: readonly { readonly kind: NoteKind; readonly words: RegExp }[] = [
  { kind: 'definition', words: /\b(?:definisi|definition)\b/ },
  {
    kind: 'formula',
    words:
      /\b(?:formula|formulasi|rumus|(?:cara|metode) (?:per)?(?:hitung\w*|ukur\w*|pengukuran|menghitung))\b/,
  },
  { kind: 'follow-up', words: /\b(?:tindak lanjut|rtl|rekomendasi|follow[ -]?up)\b/ },
  { kind: 'action', words: /\b(?:rencana aksi|langkah|progres kegiatan|uraian progres|action plan)\b/ },
  { kind: 'solution', words: /\b(?:solusi|upaya|alternatif)\b/ },
  { kind: 'obstacle', words: /\b(?:kendala|hambatan|penghambat|permasalahan|masalah|constraints?)\b/ },
  { kind: 'cause', words: /\b(?:penyebab|sebab|faktor|alasan|analisis|analisa|penjelasan|uraian capaian)\b/ },
  { kind: 'evidence', words: /\b(?:bukti|data dukung|sumber data|evidence|data source)\b/ },
];

/**
 * What a column of remarks is about by its header texts; null for columns of anything else.
 * @example noteKind(['Kendala / Hambatan']) // => 'obstacle'
 */
export function noteKind(header: readonly string[]): NoteKind | null {
  const text = normalText(header.join(' ')).toLowerCase();
  if (/\b(?:pembilang|penyebut|persen\w*|jumlah|nilai|skor)\b|%/.test(text)) return null;
  return KINDS.find(({ words }) => words.test(text))?.kind ?? null;
}
