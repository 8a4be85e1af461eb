import type { WorkbookFacts } from '../../facts/index';
import { plain } from '../context';
import type { Mention } from './mentions';

/** What stands around a sentence and tells what its figures are about. */
export interface SentenceScope {
  readonly sentence: string;
  /** The sentence itself names its subject. */
  readonly isNamed: boolean;
  /** Its heading, and the sentences of its paragraph up to it. */
  readonly context: string;
}

const LAST_YEAR = /tahun (?:yang )?(?:lalu|sebelumnya|kemarin)/i;
const PLAN = /renstra|jangka menengah|rpjm/i;

/** Whether the words around speak of another year than the one that is reported, or of the Renstra. */
export function speaksOfOtherYears({ context }: SentenceScope, { year }: WorkbookFacts): boolean {
  if (LAST_YEAR.test(context) || PLAN.test(context)) return true;
  const years = [...context.matchAll(/\b(20\d\d)\b/g)].map(([named]) => Number(named));
  return years.some((named) => named !== year);
}

const PERIOD =
  /\b(?:triwulan|tw|semester|caturwulan|bulan|kuartal)[ .-]{1,2}(?:[ivx\d]{1,4}\b|pertama|kedua|ketiga|keempat|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november)/i;
const ELSEWHERE =
  /\b(?:kabupaten|kota|provinsi|balai|loka|unit|daerah|kecamatan|desa|instansi|satker|opd|negara|wilayah|kantor|dinas|uptd?|puskesmas|sekolah)(?: kerja)? (?:lain|lainnya|tetangga|sekitar|sejenis)\b|\b(?:rata-rata|tingkat|secara|capaian|realisasi) (?:nasional|provinsi|regional|kabupaten)\b|\b(?:semua|seluruh|beberapa|para|kedua|ketiga|keempat)(?:nya)? (?:\p{L}+ ){0,2}(?:upp|b?bpom|balai|unit|satker|loka|kl[ua]ster|kabupaten|kota|dinas|opd)\b|\bkl[ua]ster\b/iu;
const NO_CLAIM =
  /\b(?:direncanakan|diproyeksikan|diperkirakan|prognosis|diharapkan|akan (?:naik|menjadi|mencapai))\b/i;

/** Whether a sentence speaks of part of the year, of others, or of what is to come. */
export function speaksOfSomethingElse({ sentence, isNamed }: SentenceScope): boolean {
  return PERIOD.test(sentence) || NO_CLAIM.test(sentence) || (!isNamed && ELSEWHERE.test(sentence));
}

/** Words between a measure and its figure that name nothing. */
const LINKS = new Set(
  'sebesar sebanyak adalah yaitu yakni ialah hanya baru telah sudah dapat mencapai menjadi pada di untuk tahun ta dengan nilai angka yang ini itu tersebut indikator iku sasaran kinerja kegiatan strategis ditetapkan diperjanjikan diperoleh dicapai target realisasi capaian anggaran pagu dipa satuan kerja satker unit persentase secara sampai akhir dari ke naik turun meningkat menurun rp atau dan serta sehingga maka nya rata rata-rata keseluruhan total renstra periode terhadap memperoleh memiliki pencapaian nps npss jumlah tingkat indeks program'.split(
    ' ',
  ),
);

/** Openings of a sentence that name what it is about. */
const NAMING =
  /^(?:[a-z\d]{1,2}[.)] |[•▪–-] ?)?(?:persentase|prosentase|indeks|nilai|jumlah|tingkat|rasio|cakupan|angka|sasaran|iku|indikator kinerja|program|kegiatan|proporsi)\b/i;

/** Whether the words between a measure and its figure, or those that open the sentence, name another subject. */
export function namesSomethingElse(
  { stretch, start }: Mention,
  { sentence }: SentenceScope,
  subjectName: string,
): boolean {
  const own = new Set(plain(subjectName).split(' '));
  const from = NAMING.test(sentence) ? 0 : start;
  const words = plain(sentence.slice(from, stretch[1])).split(' ');
  return words.some((word) => word.length > 2 && !/\d/.test(word) && !LINKS.has(word) && !own.has(word));
}
