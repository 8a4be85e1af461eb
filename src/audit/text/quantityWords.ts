import type { TextQuantity } from './facts';

/** A word of a sentence that says what the figure behind it is. */
export interface QuantityWord {
  readonly start: number;
  readonly end: number;
  readonly quantity: TextQuantity;
}

const QUANTITIES: readonly (readonly [RegExp, TextQuantity])[] = [
  // What follows "mencapai target" may be the target, the realisasi or the capaian: any of them is right.
  [/\b(?:mencapai|melampaui|melebihi|memenuhi) target(?! nasional)(?:nya)?/gi, 'any'],
  [/target nasional/gi, 'national-target'],
  [/(?:kesenjangan|\bgap\b)(?: capaian)?/gi, 'gap'],
  [
    /\bcapaian(?:nya)?(?: (?!capaian|sebesar)\S{1,30}){0,5}? terhadap(?: \S{1,20})? target(?: tersebut| itu)?|\bcapaian target/gi,
    'achievement',
  ],
  [/\bNPSS?\b|nilai pencapaian(?: sasaran| total| perspektif)?(?: kegiatan)?/gi, 'score'],
  [/indeks efisiensi/gi, 'efficiency-index'],
  [
    /\b(?:penyerapan|daya serap|serapan)(?: anggaran)?|realisasi (?:anggaran|keuangan|belanja)(?:nya)?|\banggaran(?:nya)? (?:yang )?(?:telah |dapat |sudah )?(?:direalisasikan|terealisasi|terserap|diserap|digunakan)|\bterserap/gi,
    'budget-spent',
  ],
  [
    /\bpagu(?: anggaran| DIPA)?(?:nya)?|alokasi anggaran|\banggaran(?:nya)? yang (?:disediakan|dialokasikan|tersedia|ditetapkan)/gi,
    'budget-ceiling',
  ],
  [/\b(?:dicapai|mencapai)(?= (?:nilai |angka )?(?:sebesar |sebanyak )?\d)/gi, 'reached'],
  [/\b(?:ter)?capai(?:an|nya|annya)?\b|pencapaian(?:nya)?/gi, 'achievement'],
  [/\b(?:terealisasi|direalisasi|realisasi)(?:nya|kan)?\b/gi, 'actual'],
  [/\b(?:di)?target(?:nya|kan)?\b/gi, 'target'],
];

/** Words of a sentence that say what figures are, from left to right; a longer one stands for those inside it. */
export function quantityWords(sentence: string): QuantityWord[] {
  const found: QuantityWord[] = [];
  for (const [pattern, quantity] of QUANTITIES) {
    for (const match of sentence.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const isInside = found.some((each) => match.index < each.end && end > each.start);
      if (!isInside) found.push({ start: match.index, end, quantity });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const LINK =
  /^[\s,;(–-]{0,3}(?:(?:dan|sedangkan|serta|sementara|kemudian|lalu|itu|pada|di|untuk|tahun|sebesar|menjadi|adalah|yaitu|dari)[\s,]{1,2}|(?:20\d\d)[\s,]{1,2}){1,8}(?:Rp\.?\s?)?$/i;

/**
 * What a figure is that stands behind another one with no word of its own: the same for another year
 * (`sebesar 80, sedangkan pada tahun 2022 sebesar 85`), or the percent of it (`Rp5.000 atau 98,2%`, `54 (98%)`).
 */
export function quantityBehind(
  before: TextQuantity,
  between: string,
  isPercent: boolean,
): TextQuantity | null {
  if (
    isPercent &&
    /^\s?(?:,? ?atau(?: (?:sebesar|setara|sekitar|dengan capaian))?|\(|,? ?\(?atau)\s?$/i.test(between)
  )
    return PERCENT_OF[before] ?? null;
  return /20\d\d/.test(between) && LINK.test(between) ? before : null;
}

/** What a percent right behind a figure is of it. */
const PERCENT_OF: Readonly<Partial<Record<TextQuantity, TextQuantity>>> = {
  'budget-spent': 'input-percent',
  actual: 'reached',
  target: 'reached',
};
