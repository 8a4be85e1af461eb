import { yearHint } from '../table/tableYear';

/** Rows that hold what is compared with, whatever year stands in them. */
const COMPARED =
  /renstra|rpjm|jangka menengah|nasional|provinsi|pusat|akhir periode|lalu|sebelum|rata-rata|standar|spm\b|last year|previous|national/i;
const CURRENT = /tahun (?:ini|berjalan|pengukuran|laporan)|saat ini|current year|this year/i;

/**
 * Which of several rows of one indicator is about the year that is scored, by the words that tell them apart.
 * @returns its place; null when none or several are
 * @example rowOfYear(['Tahun 2022', 'Tahun 2023', 'Target Renstra 2026'], 2023) // => 1
 */
export function rowOfYear(distinctions: readonly (string | undefined)[], year: number | null): number | null {
  const places = (accept: (text: string) => boolean): number[] =>
    distinctions.flatMap((text, at) =>
      text !== undefined && !COMPARED.test(text) && accept(text) ? [at] : [],
    );
  const ofYear = year === null ? [] : places((text) => yearHint([text], '').year === year);
  const current = places((text) => CURRENT.test(text));
  const found = ofYear.length > 0 ? ofYear : current;
  return found.length === 1 ? (found[0] as number) : null;
}
