import type { Band } from '../../scoring/index';
import { countClaims, type CountClaim } from './countClaims';

/** Something a sentence says without a figure. */
export type Claim =
  | {
      readonly kind: 'reached';
      readonly isReached: boolean;
      readonly words: string;
      readonly of: 'year' | 'strategic' | 'national';
    }
  | {
      readonly kind: 'change';
      readonly quantity: 'actual' | 'achievement' | 'target';
      readonly direction: 'up' | 'down';
      readonly words: string;
    }
  | {
      readonly kind: 'criterion';
      readonly label: string;
      readonly words: string;
      readonly isKept: boolean;
      /** Where it begins in its sentence. */
      readonly at: number;
    }
  | CountClaim;

const NOT_REACHED =
  /\b(?:belum|tidak|gagal) (?:dapat |berhasil )?(?:(?:mencapai|memenuhi|melampaui|melebihi) target|tercapai|terlampaui)|\b(?:masih )?di ?bawah target\b|lebih rendah dari target/i;
const REACHED =
  /\b(?:telah|sudah|berhasil) (?:dapat |berhasil )?(?:mencapai|memenuhi|melampaui|melebihi) target|\b(?:satu ?pun|semua|seluruh|hanya)\b[^;]{0,120} (?:mencapai|melampaui|melebihi) target nasional|\bmelampaui target|\bmelebihi target|target(?: \S+){0,4} (?:telah|sudah) (?:tercapai|terlampaui|terpenuhi)|\bdi ?atas target\b/i;
/** Words that make the target of a sentence that of the last Renstra year; so does a later year than the report's. */
const STRATEGIC = /renstra|jangka menengah/i;
const UP = 'meningkat|naik|peningkatan|kenaikan|lebih tinggi|lebih besar|bertambah';
const DOWN = 'menurun|turun|penurunan|lebih rendah|lebih kecil|berkurang';

/** Claims of a sentence: reached or not, up or down, kriteria words, counts below or above a limit. */
export function claimsIn(sentence: string, bands: readonly Band[]): Claim[] {
  return [
    ...reachedClaims(sentence),
    ...changeClaims(sentence),
    ...criterionClaims(sentence, bands),
    ...countClaims(sentence, bands),
  ];
}

function reachedClaims(sentence: string): Claim[] {
  const not = NOT_REACHED.exec(sentence);
  const match = not ?? REACHED.exec(sentence);
  if (!match) return [];
  // What is hoped for is no claim.
  if (/\b(?:agar|supaya|sehingga|diharapkan|upaya|untuk dapat)\b/i.test(sentence.slice(0, match.index)))
    return [];
  const around = sentence.slice(match.index, match.index + match[0].length + 40);
  const of = /nasional/i.test(around) ? 'national' : STRATEGIC.test(sentence) ? 'strategic' : 'year';
  return [{ kind: 'reached', isReached: not === null, words: match[0], of }];
}

function changeClaims(sentence: string): Claim[] {
  const claims: Claim[] = [];
  // The words between may name a year; a comma or another quantity ends the reach.
  const pattern = new RegExp(
    `\\b(realisasi|capaian|target)(?:nya)?((?: (?!realisasi|capaian|target|output|anggaran|perkara)[^\\s,;“”"]{1,25}){0,9}?) (${UP}|${DOWN})\\b`,
    'gi',
  );
  for (const match of sentence.matchAll(pattern)) {
    const [words, quantity = '', between = '', verb = ''] = match;
    if (/\b(?:tidak|belum|dari|daripada)\b/i.test(between)) continue;
    // "Capaian realisasi", "% capaian target": which of the two is meant cannot be told.
    if (/\b(?:realisasi|capaian|target) $/i.test(sentence.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    claims.push({
      kind: 'change',
      quantity: quantityOf(quantity),
      direction: new RegExp(`^(?:${UP})$`, 'i').test(verb) ? 'up' : 'down',
      words,
    });
    const pair = /^(realisasi|capaian) dan /i.exec(
      sentence.slice(Math.max(0, match.index - 14), match.index + 4),
    );
    if (pair)
      claims.push({
        kind: 'change',
        quantity: quantityOf(pair[1] as string),
        direction: new RegExp(`^(?:${UP})$`, 'i').test(verb) ? 'up' : 'down',
        words,
      });
  }
  return claims;
}

function quantityOf(word: string): 'actual' | 'achievement' | 'target' {
  const lower = word.toLowerCase();
  return lower === 'realisasi' ? 'actual' : lower === 'target' ? 'target' : 'achievement';
}

/** Still the same as before: after a fall "masih Baik" says no more than Baik. */
const KEPT =
  /(?:sama|seperti)[^.]{0,20} tahun|\b(?:kedua|dua) tahun|\b(?:meningkat|peni\w{0,3}katan|naik|kenaikan)\b[^.]{0,60}\btahun/i;

function criterionClaims(sentence: string, bands: readonly Band[]): Claim[] {
  const labels = bands.map((band) => band.label).sort((a, b) => b.length - a.length);
  const words = labels.map((label) => label.toLowerCase().replaceAll(/[^a-z ]/g, '')).join('|');
  const pattern = new RegExp(
    `(?:\\b(?:kriteria|kategori|predikat)(?: (?:capaian|kinerja|nilai))?:? ?[“"(]?|(?<=\\d ?%? ?)\\()(${words})\\b(?! (?:baik|efektif|puas|tinggi|kurang))`,
    'gi',
  );
  const claims: Claim[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const label = labels.find((each) => each.toLowerCase() === (match[1] as string).toLowerCase());
    // "masih kriteria Baik" says no more than Baik; kept is what compares with another year.
    const isKept =
      /\btetap\b[^.]{0,30}$/i.test(sentence.slice(0, match.index)) ||
      (/\bmasih\b[^.]{0,30}$/i.test(sentence.slice(0, match.index)) && KEPT.test(sentence));
    if (label) claims.push({ kind: 'criterion', label, words: match[0], isKept, at: match.index });
  }
  return claims;
}
