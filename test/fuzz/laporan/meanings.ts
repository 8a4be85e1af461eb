import type { PrintedTable } from './printed';

/** What a column of a report's table holds. */
export type Meaning =
  | 'label'
  | 'indicator'
  | 'objective'
  | 'perspective'
  | 'period'
  | 'target'
  | 'year-target'
  | 'plan-target'
  | 'actual'
  | 'achievement'
  | 'criterion'
  | 'ceiling'
  | 'spent'
  | 'input'
  | 'index'
  | 'standard'
  | 'level'
  | 'category'
  | 'level-achievement'
  | 'final-target'
  | 'gap'
  | 'quarter-target'
  | 'quarter-actual'
  | 'quarter-achievement'
  | 'quarter-of-year'
  | 'perspective-score';

export interface ColumnMeaning {
  readonly meaning: Meaning;
  readonly quarter?: number;
  readonly year?: number;
  readonly name?: string;
}

type Head = PrintedTable['heads'][number];

/** By group and heading, the first that fits. */
const RULES: readonly (readonly [group: RegExp, heading: RegExp, meaning: Meaning])[] = [
  [/^target$/i, /^\d{4}$/, 'plan-target'],
  [/^target triwulan/i, /TW/, 'quarter-target'],
  [/^realisasi$/i, /TW/, 'quarter-actual'],
  [/target triwulan/i, /TW/, 'quarter-achievement'],
  [/target tahun/i, /TW/, 'quarter-of-year'],
  [/^input/i, /^pagu/i, 'ceiling'],
  [/^input/i, /^realisasi/i, 'spent'],
  [/^input/i, /^%/, 'input'],
  [/^output/i, /^(?:%|NPS)$/, 'achievement'],
  [/./, /^menjadi$/i, 'year-target'],
  [/^(?:output.*)?$/i, /^target setahun$/i, 'year-target'],
  [/^(?:output.*)?$/i, /^target(?: \d{4}.*| s\.d\. .*)?$/i, 'target'],
  [/^(?:output.*)?$/i, /^realisasi(?: \d{4}.*| s\.d\. .*)?$/i, 'actual'],
  [/^$/, /^anggaran \(rp\)$/i, 'ceiling'],
  [/^$/, /^(?:% capaian.*|capaian \(NPS\)|NPS total)$/i, 'achievement'],
  [/^$/, /^kriteria$/i, 'criterion'],
  [/^$/, /^kesenjangan/i, 'gap'],
  [/^$/, /^IE$/, 'index'],
  [/^$/, /^SE$/, 'standard'],
  [/^$/, /^TE$/, 'level'],
  [/^$/, /^kategori$/i, 'category'],
  [/^$/, /^capaian TE$/i, 'level-achievement'],
  [/^$/, /^(?:tahun|TW)$/i, 'period'],
  [/^$/, /indikator/i, 'indicator'],
  [/^$/, /^sasaran/i, 'objective'],
  [/^$/, /^perspektif$/i, 'perspective'],
  [/^$/, /^(?:no|kode|satuan)$/i, 'label'],
];

const ROMAN = ['I', 'II', 'III', 'IV'];

/** What a column holds; null where no rule fits. */
export function meaningOf({ group, heading }: Head, place: string): ColumnMeaning | null {
  const rule = RULES.find(([above, text]) => above.test(group) && text.test(heading));
  if (!rule) return null;
  const [, , meaning] = rule;
  const quarter = /TW ([IV]+)$/.exec(heading)?.[1];
  const year = /^(?:target )?(\d{4})$/i.exec(heading)?.[1];
  // Tables of the agreement are about the whole year, whatever is scored.
  const isAgreed = meaning === 'target' && /Perjanjian Kinerja|Rencana Aksi/.test(place);
  return {
    meaning: isAgreed ? 'year-target' : meaning,
    ...(quarter !== undefined && meaning.startsWith('quarter') && { quarter: ROMAN.indexOf(quarter) + 1 }),
    ...(year !== undefined && { year: Number(year) }),
  };
}
