import { normalText } from './normalText';
import { remembered } from './remembered';

/** Short forms of kriteria that offices use beside a legend, by the label they stand for, in small letters. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'sangat baik': ['sb'],
  baik: ['b'],
  cukup: ['c', 'cukup baik', 'cb'],
  kurang: ['k', 'kurang baik', 'kb'],
  'sangat kurang': ['sk', 'sangat kurang baik', 'skb'],
  'sangat tinggi': ['st'],
  tinggi: ['t'],
  sedang: ['s'],
  rendah: ['r'],
  'sangat rendah': ['sr'],
  'tidak dapat disimpulkan': ['tds'],
};

/**
 * Whether a printed kriteria names a label: by itself, case and blanks aside, or by its short form.
 * @method  M-14
 * @example namesCriterion('SB', 'Sangat Baik') // => true
 */
export function namesCriterion(printed: string, label: string): boolean {
  return criterionNames(label).includes(criterionWord(printed));
}

/** A printed kriteria as it is compared: small letters, one blank between words, no point behind it. */
export const criterionWord: (printed: string) => string = remembered((printed) =>
  normalText(printed).toLowerCase().replace(/\.$/, ''),
);

/**
 * What a label may be printed as: itself and its short forms, in small letters.
 * @example criterionNames('Baik') // => ['baik', 'b']
 */
export function criterionNames(label: string): readonly string[] {
  const own = label.toLowerCase();
  return [own, ...(SHORT[own] ?? [])];
}

/** Whether a target was met, as words say it; null when they say nothing of it. */
export type Reached = 'met' | 'not-met' | null;

/**
 * Whether words say that the target was met (tercapai, terlampaui, memenuhi) or not.
 * @example reachedOf('Tidak tercapai') // => 'not-met'
 */
export const reachedOf: (text: string) => Reached = remembered(readReached);

function readReached(text: string): Reached {
  const lower = normalText(text).toLowerCase();
  if (lower.length > 60) return null;
  if (
    /\b(?:tidak|belum|tdk|blm|kurang|not)\b[ a-z]{0,12}\b(?:tercapai|capai|mencapai|memenuhi|terpenuhi|sesuai|on track|achieved|met)\b|\boff track\b/.test(
      lower,
    )
  )
    return 'not-met';
  return /^(?:target )?(?:tercapai|terlampaui|melampaui|memenuhi|terpenuhi|achieved|exceeded|met|on track)\b/.test(
    lower,
  )
    ? 'met'
    : null;
}
