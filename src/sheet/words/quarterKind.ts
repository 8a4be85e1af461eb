import type { QuarterKind } from '../../scoring/index';

/** In this order: "nilai akhir kumulatif" is a last value, "non kumulatif" a sum. */
const WORDS: readonly (readonly [RegExp, QuarterKind])[] = [
  [/rata|average|\bmean\b/, 'rata-rata'],
  [/akhir|\blast\b|\btlk\b/, 'nilai-akhir'],
  [
    /(?:non|tidak|bukan)[- ]*kumulatif|not cumulative|jumlah|\bsum\b|\btotal\b|per[- ]?triwulan|\binkrement/,
    'jumlah',
  ],
  [/kumulatif|cumul|\bs\.? ?\/? ?d\b|sampai dengan/, 'kumulatif'],
];

/**
 * Kind of quarters that words name (konsolidasi periode), as a column or an argument holds them.
 * @method  M-7
 * @example quarterKindOfWords('Take Last Known Value') // => 'nilai-akhir'
 */
export function quarterKindOfWords(text: string): QuarterKind | null {
  const lower = text.toLowerCase();
  return WORDS.find(([words]) => words.test(lower))?.[1] ?? null;
}

/**
 * Kind that the header of a column of one period states: `Realisasi s.d. TW II` is a state, whatever the indicator.
 * @example isCumulativeHeader('Realisasi s/d Triwulan III') // => true
 */
export function isCumulativeHeader(header: string): boolean {
  return /(?:^|[\s(])s\.?\s?[/]?\s?d\.?(?=[\s)]|$)|sampai dengan|\bhingga\b|kumulatif|cumulative|up to/i.test(
    header,
  );
}
