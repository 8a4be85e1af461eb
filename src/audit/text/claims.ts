import type { Band } from '../../scoring/index';

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
  | { readonly kind: 'criterion'; readonly label: string; readonly words: string; readonly isKept: boolean }
  | {
      readonly kind: 'count';
      readonly count: number;
      readonly limit: number;
      readonly side: 'below' | 'above';
      readonly quantity: 'achievement' | 'input-percent';
      readonly isAll: boolean;
      readonly words: string;
    };

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
    ...countClaims(sentence),
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
    `\\b(realisasi|capaian|target)(?:nya)?((?: (?!realisasi|capaian|target|output|anggaran|perkara)[^\\s,;]{1,25}){0,9}?) (${UP}|${DOWN})\\b`,
    'gi',
  );
  for (const match of sentence.matchAll(pattern)) {
    const [words, quantity = '', between = '', verb = ''] = match;
    if (/\b(?:tidak|belum|dari|daripada)\b/i.test(between)) continue;
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
      (/\bmasih\b[^.]{0,30}$/i.test(sentence.slice(0, match.index)) &&
        /(?:sama|seperti)[^.]{0,20} tahun|\b(?:kedua|dua) tahun/i.test(sentence));
    if (label) claims.push({ kind: 'criterion', label, words: match[0], isKept });
  }
  return claims;
}

function countClaims(sentence: string): Claim[] {
  const claims: Claim[] = [];
  const counted =
    /\b(\d{1,4}) (?:IKU|indikator)\b[^.]{0,60}?\b(di ?bawah|kurang dari|di ?atas|lebih dari) (\d{1,3}(?:[.,]\d{1,2})?) ?%/i.exec(
      sentence,
    );
  if (counted)
    claims.push(
      countClaim(counted[0], Number(counted[1]), counted[2] as string, counted[3] as string, false, sentence),
    );
  const all =
    /\b(?:semua|seluruh)(?:nya)?\b[^.]{0,60}?\b(di ?bawah|kurang dari|di ?atas|lebih dari) (\d{1,3}(?:[.,]\d{1,2})?) ?%/i.exec(
      sentence,
    );
  if (all && !counted) claims.push(countClaim(all[0], 0, all[1] as string, all[2] as string, true, sentence));
  const spread =
    /\b(\d{1,4}) (?:IKU|indikator)\b[^.]{0,30}?\bsemua[^.]{0,40}?\b(di ?bawah|kurang dari|di ?atas|lebih dari) (\d{1,3}(?:[.,]\d{1,2})?) ?%/i.exec(
      sentence,
    );
  if (!spread) return claims;
  return [countClaim(spread[0], 0, spread[2] as string, spread[3] as string, true, sentence)];
}

function countClaim(
  words: string,
  count: number,
  side: string,
  limit: string,
  isAll: boolean,
  sentence: string,
): Claim {
  return {
    kind: 'count',
    count,
    limit: Number(limit.replace(',', '.')),
    side: /bawah|kurang/i.test(side) ? 'below' : 'above',
    quantity: /anggaran|penyerapan/i.test(sentence) ? 'input-percent' : 'achievement',
    isAll,
    words,
  };
}
