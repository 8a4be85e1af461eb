import { tidy } from '../view/sheetView';

/** Level of a sub-total by its label; `bare` labels (Jumlah, Total) take theirs from where they stand. */
export type LabelLevel = 'objective' | 'perspective' | 'total' | 'unit-total' | 'bare';

const SCORE_LABEL =
  /^(?:%? ?nilai pencapaian|nps|npss|nss|nko|nilai kinerja organisasi|(?:rata(?: |-)?rata|mean|average) (?:capaian|pencapaian|nilai|kinerja|nps|sasaran|perspektif)|(?:total|jumlah) (?:nps|capaian|pencapaian|nilai)|capaian (?:rata(?: |-)?rata|total|organisasi|kinerja organisasi))\b/;
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'jumlah total sub subtotal grand keseluruhan seluruh seluruhnya anggaran pagu belanja sasaran strategis kegiatan program perspektif indikator iku capaian pencapaian kinerja nilai rata rerata average mean sum overall all tahun satker unit kerja organisasi nps npss sk ss sp per dan'.split(
    ' ',
  ),
);
const STRONG_WORDS: ReadonlySet<string> = new Set(
  'jumlah total subtotal rerata average mean sum overall'.split(' '),
);

/**
 * Whether a text labels a sub-total row, and of what level. Names of indicators may begin with the same words
 * ("Jumlah desa pangan aman"): a plain label holds nothing else.
 * @example labelLevel('NILAI PENCAPAIAN SASARAN SK 1 (NPS)') // => 'objective'
 * @example labelLevel('Jumlah desa pangan aman')             // => null
 */
export function labelLevel(text: string): LabelLevel | null {
  if (text.length > 120) return null;
  const lower = plainLabel(text);
  if (SCORE_LABEL.test(lower)) return scoreLevel(lower);
  if (!isPlainWord(/[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? '')) return null;
  const words = lower.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const isMean = /^rata(?: |-)?rata\b/.test(lower);
  if (!words.every(isPlainWord) || !(isMean || words.some((word) => STRONG_WORDS.has(word)))) return null;
  if (/\b(?:sasaran|sk|ss|sp)\b/.test(lower)) return 'objective';
  if (lower.includes('perspektif')) return 'perspective';
  return 'bare';
}

/** Small letters; a mean has one spelling, however its hyphen is typed. */
function plainLabel(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/\brata ?[-–—]? ?rata\b/, 'rata-rata');
}

/** Words that name a result, besides those of every label. */
const RESULT_WORDS: ReadonlySet<string> = new Set(
  'skor indeks akhir hasil tingkat persentase tertimbang bobot tujuan misi urusan opd skpd dinas badan outcome output strategi'.split(
    ' ',
  ),
);

/**
 * Level of a label beside a row that holds results and nothing else: there `Capaian Sasaran 2` is no indicator.
 * @example resultLabelLevel('Capaian Sasaran 2') // => 'objective'
 */
export function resultLabelLevel(text: string): LabelLevel | null {
  if (text.length > 120) return null;
  const lower = plainLabel(text);
  const words = lower.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => isPlainWord(word) || RESULT_WORDS.has(word))) return null;
  if (!words.some((word) => /^(?:p?en)?capaian$|^(?:nilai|skor|indeks|hasil|rata|kinerja)$/.test(word)))
    return null;
  if (/\b(?:sasaran|sk|ss|sp)\b/.test(lower)) return 'objective';
  if (lower.includes('perspektif')) return 'perspective';
  return /\b(?:organisasi|opd|skpd|dinas|badan|total|keseluruhan|seluruh)\b/.test(lower) ? 'total' : 'bare';
}

function isPlainWord(word: string): boolean {
  return PLAIN_WORDS.has(word) || /^\d{1,4}$|^[ivx]{1,4}$/.test(word);
}

function scoreLevel(lower: string): LabelLevel {
  if (/perspe[ck]ti[fv]/.test(lower) || isPerspectiveName(lower)) return 'perspective';
  if (
    /\b(?:npss|nko|total|organisasi|keseluruhan|seluruh)\b|nilai pencapaian sasaran strategis \(npss\)/.test(
      lower,
    )
  )
    return 'total';
  if (/\b(?:sasaran|sk|ss|sp|nss)\b|\d/.test(lower)) return 'objective';
  return 'bare';
}

const PERSPECTIVE_NAMES =
  /\b(?:stakeholders?|customers?|pelanggan|pemangku kepentingan|internal (?:business )?proc\w{2,4}|proses (?:bisnis )?internal|learning (?:and|&|dan) growth|learning|pembelajaran (?:dan|&) pertumbuhan|pertumbuhan dan pembelajaran|financial|finance|keuangan|penguatan internal)\b/;

/** Whether a text names a perspective of a balanced scorecard. */
export function isPerspectiveName(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    lower.length <= 80 &&
    (/^perspe[ck]ti[fv]/.test(lower) || (PERSPECTIVE_NAMES.test(lower) && lower.split(' ').length <= 6))
  );
}

/** Name of the perspective that a sub-total label speaks of: what stands in brackets, or behind the word. */
export function perspectiveOfLabel(text: string): string | null {
  const plain = tidy(text);
  const bracketed = /\(([^()]+)\)\s*$/.exec(plain)?.[1];
  if (bracketed && !/^np?ss?$/i.test(bracketed.trim())) return bracketed.trim();
  const behind = /perspe[ck]ti[fv]e?[ :.-]{1,3}([^ :.-].*)$/i.exec(plain)?.[1]?.split('(')[0]?.trim();
  return behind ? behind : null;
}

/** Number of the sasaran that a sub-total label speaks of: `SK 1`. */
export function objectiveOfLabel(text: string): string | null {
  return /\b(?:s[skp]|sasaran)[\s.]{0,3}(\d{1,3})\b/i.exec(text)?.[1] ?? null;
}

const END_WORDS =
  /^(?:mengetahui|menyetujui|disetujui|disusun oleh|dibuat oleh|diperiksa|kepala\b|plt\b|plh\b|a\.?n\.?\b|pejabat|ketua|sekretaris|nip\b|nip[.:]|catatan|keterangan|ket\s*[:.]|sumber|note|notes|source|\*|penjelasan|pihak (?:pertama|kedua)|ditetapkan|tanda tangan|ttd)/i;

/** Whether a line belongs to the notes or the signatures below a table. */
export function isEndLine(text: string): boolean {
  return (
    END_WORDS.test(text) ||
    /^\p{Lu}[\p{L} .]{2,40}, ?(?:\d{1,2}|\.{2,}|…) ?(?:\p{L}+|\d{1,2}) ?(?:19|20)?\d{0,2}/u.test(text)
  );
}

/** A name that runs over several rows or lines: the further ones begin in lower case. */
export function goesOnInLowerCase(text: string): boolean {
  return /^[\p{Ll}(&]/u.test(text) && !/^[a-z][.)] /.test(text);
}

/** Number or code at the start of a name, taken off it. */
export interface SplitName {
  readonly code: string | null;
  readonly number: string | null;
  readonly name: string;
}

/** A digit after four letters at most, or one letter with a mark: other names bear no number, and most are such. */
const MAY_BE_NUMBERED = /^[[(]?(?:[a-z]{1,4}[ .-]{0,2})?\d|^\(?[a-z][.)]/iu;

/**
 * @example splitName('SK.1 Terwujudnya Obat yang aman') // => { code: 'SK.1', number: null, name: 'Terwujudnya Obat yang aman' }
 * @example splitName('1.2. Persentase desa')            // => { code: null, number: '1.2', name: 'Persentase desa' }
 */
export function splitName(text: string): SplitName {
  const plain = tidy(text);
  if (!MAY_BE_NUMBERED.test(plain)) return { code: null, number: null, name: plain };
  const code =
    /^[[(]?((?:ikss|iksk|iksp|iku|ikk|ikp|ikt|iki|ik|ss|sk|sp|st|t|s)[ .-]{0,2}\d{1,3}(?:[.-]\d{1,3}){0,4}[a-z]?)[ .:)\]-]{1,4}(?=[\p{L}%])/iu.exec(
      plain,
    );
  if (code) return { code: code[1] as string, number: null, name: plain.slice(code[0].length) };
  const number =
    /^\(?(\d{1,3}(?:\.\d{1,3}){1,4})[.)]?[ :-]{1,3}(?=\p{L})/u.exec(plain) ??
    /^\(?(\d{1,3}|[a-z])[.)] {0,2}(?=\p{L})/iu.exec(plain) ??
    /^(\d{1,2}) (?=\p{Lu}\p{Ll})/u.exec(plain);
  if (number) return { code: null, number: number[1] as string, name: plain.slice(number[0].length) };
  return { code: null, number: null, name: plain };
}

/** Digits that a number or code ends with its depth: `SK.1` is [1], `IKU 1.2` is [1, 2]. */
export function numberParts(text: string): readonly number[] {
  return (/\d{1,6}(?:[.-]\d{1,6}){0,5}/.exec(text)?.[0] ?? '')
    .split(/[.-]/)
    .filter((part) => part !== '')
    .map(Number);
}
