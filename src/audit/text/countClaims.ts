import type { Band } from '../../scoring/index';

/** A claim about all indicators: how many lie beyond a limit, reached their target, or have a kriteria. */
export interface CountClaim {
  readonly kind: 'count';
  readonly count: number;
  /** How many there are, where the claim says so: `5 dari 9 indikator`. */
  readonly of: number | null;
  readonly isAll: boolean;
  readonly words: string;
  readonly what:
    | {
        readonly kind: 'limit';
        readonly limit: number;
        readonly side: 'below' | 'above';
        readonly quantity: 'achievement' | 'input-percent';
      }
    | { readonly kind: 'reached'; readonly isReached: boolean }
    | { readonly kind: 'label'; readonly label: string };
}

const INDICATORS = String.raw`(?:IKU|IKSK|IKSP|IKK|indikator)(?: kinerja(?: utama)?| sasaran| \(IKU\)){0,2}`;
const OF = String.raw`dari (?:total |seluruh |semua |keseluruhan )?(\d{1,4}) (?:\([a-z ]{3,30}\) )?${INDICATORS}`;
const COUNT = String.raw`(\d{1,4})(?: \([a-z ]{3,30}\))?`;
const REACHED = String.raw`(?:telah |sudah |berhasil |dapat |yang ){0,3}(?:mencapai|memenuhi|melampaui|melebihi) target|(?:yang )?(?:telah |sudah )?tercapai\b`;
const NOT_REACHED = String.raw`(?:yang )?(?:masih )?(?:belum|tidak|gagal) (?:dapat |berhasil )?(?:(?:mencapai|memenuhi) target|tercapai)`;
const SIDE = String.raw`(di ?bawah|kurang dari|di ?atas|lebih dari) (\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|persen)`;

/** Counts of indicators in a sentence. */
export function countClaims(sentence: string, bands: readonly Band[]): CountClaim[] {
  return [...limitClaims(sentence), ...reachedCounts(sentence), ...labelCounts(sentence, bands)];
}

function limitClaims(sentence: string): CountClaim[] {
  const claim = (match: RegExpExecArray, count: number, isAll: boolean): CountClaim => {
    const [side = '', limit = ''] = match.slice(-2);
    return {
      kind: 'count',
      count,
      of: null,
      isAll,
      words: match[0],
      what: {
        kind: 'limit',
        limit: Number(limit.replace(',', '.')),
        side: /bawah|kurang/i.test(side) ? 'below' : 'above',
        quantity: /anggaran|penyerapan/i.test(sentence) ? 'input-percent' : 'achievement',
      },
    };
  };
  const spread = new RegExp(
    `\\b(\\d{1,4}) ${INDICATORS}\\b[^.]{0,30}?\\bsemua[^.]{0,40}?\\b${SIDE}`,
    'i',
  ).exec(sentence);
  if (spread) return [claim(spread, 0, true)];
  const counted = new RegExp(`\\b(\\d{1,4}) ${INDICATORS}\\b[^.]{0,60}?\\b${SIDE}`, 'i').exec(sentence);
  if (counted) return [claim(counted, Number(counted[1]), false)];
  const all = new RegExp(`\\b(?:semua|seluruh)(?:nya)?\\b[^.]{0,60}?\\b${SIDE}`, 'i').exec(sentence);
  return all ? [claim(all, 0, true)] : [];
}

/** `Dari 9 indikator, 5 indikator telah mencapai target`, `5 dari 9 indikator belum mencapai target`. */
function reachedCounts(sentence: string): CountClaim[] {
  for (const [words, isReached] of [
    [NOT_REACHED, false],
    [REACHED, true],
  ] as const) {
    const found = counted(sentence, `(?:${words})(?! nasional)`);
    if (found) return [{ kind: 'count', isAll: false, ...found, what: { kind: 'reached', isReached } }];
  }
  return [];
}

function labelCounts(sentence: string, bands: readonly Band[]): CountClaim[] {
  const labels = bands.map(({ label }) => label).sort((one, two) => two.length - one.length);
  const words = labels.map((label) => label.replaceAll(/[^A-Za-z ]/g, '')).join('|');
  const tail = `[a-z ]{0,40}?(?:kriteria|kategori|predikat) [“"(]?(${words})\\b`;
  const found = counted(sentence, tail);
  const label = labels.find((each) => each.toLowerCase() === found?.tail?.toLowerCase());
  return found && label !== undefined
    ? [
        {
          kind: 'count',
          isAll: false,
          count: found.count,
          of: found.of,
          words: found.words,
          what: { kind: 'label', label },
        },
      ]
    : [];
}

interface Counted {
  readonly count: number;
  readonly of: number | null;
  readonly words: string;
  /** Last group of the pattern of what is counted. */
  readonly tail?: string;
}

function counted(sentence: string, tail: string): Counted | null {
  const both = new RegExp(`\\b${COUNT} ${OF}[, ]{1,2}(?:yang )?${tail}`, 'i').exec(sentence);
  if (both) return found(both, both[1], both[2]);
  const first = new RegExp(
    `\\b${OF}[^.\\d]{0,60}?\\b${COUNT} (?:${INDICATORS}|di antaranya)[, ]{1,2}(?:yang )?${tail}`,
    'i',
  ).exec(sentence);
  if (first) return found(first, first[2], first[1]);
  const only = new RegExp(`(?<!dari )\\b${COUNT} ${INDICATORS} (?:yang )?${tail}`, 'i').exec(sentence);
  return only ? found(only, only[1], undefined) : null;
}

function found(match: RegExpExecArray, count: string | undefined, of: string | undefined): Counted {
  const tail = match.at(-1);
  return {
    count: Number(count),
    of: of === undefined ? null : Number(of),
    words: match[0],
    ...(tail !== undefined && { tail }),
  };
}
