import type { RecognisedTable } from '../../table';

/** Words that begin the name of an office. */
const OFFICE =
  'kementerian|badan|balai|loka|dinas|kantor|kanwil|inspektorat|sekretariat|direktorat|biro|pusat|deputi|komisi|mahkamah|pengadilan|kejaksaan|polda|polres|rsud|rsup|rumah sakit|puskesmas|kecamatan|kelurahan|universitas|politeknik|institut|sekolah tinggi|lapas|rutan|stasiun|bappeda|bpkad|bkpsdm|satpol|uptd?|bb ?pom|bpom|bps|kppn|kpp|kpknl|kpu';

/** Words that begin what a title says besides the name. */
const AFTER =
  'tahun|ta|t\\.a\\.?|triwulan|tw|semester|periode|bulan|per|s\\.?d|sampai|klaster|dengan|dan target|laporan|pengukuran|capaian|pencapaian|realisasi|rencana|target|perjanjian|matriks|monitoring|tabel|formulir|indikator';

/** What ends the name of an office in a title. */
const END = new RegExp(
  `[(,;|]|\\s[-–—]\\s|\\s(?:${AFTER})(?![\\p{L}\\d])|(?<!\\d)(?:19|20)\\d{2}(?!\\d)`,
  'iu',
);

const LABELLED =
  /\b(?:unit (?:kerja|organisasi|eselon [iv]+)|satuan kerja|satker|nama (?:unit|instansi|satker|opd|skpd)|perangkat daerah|opd|skpd|instansi)\s*:\s*(\S.*)$/i;

const NAMED = new RegExp(`(?<![\\p{L}/])(?:${OFFICE})\\s+\\p{L}.*$`, 'iu');

/** Not an office of its own: "balai lain", "unit kerja". */
const COMMON = /^\S+\s+(?:lain|lainnya|kerja|masing)\b/i;

/**
 * Name of the office (satuan kerja) that a title speaks of; null when it names none.
 * @example workUnitIn('PENGUKURAN KINERJA BALAI POM DI KUPANG TAHUN 2021') // => 'BALAI POM DI KUPANG'
 * @example workUnitIn('Satuan Kerja : KPPN Contoh Tahun : 2024') // => 'KPPN Contoh'
 */
export function workUnitIn(title: string): string | null {
  const labelled = LABELLED.exec(title)?.[1];
  const name = labelled ?? NAMED.exec(title)?.[0];
  if (name === undefined || COMMON.test(name)) return null;
  const words = (name.split(END)[0] ?? '').split(' ').filter((word) => word !== '');
  while (/^[.:–—-]+$/.test(words.at(-1) ?? '')) words.pop();
  // "Balai" alone is a kind of office, not a name.
  return words.length >= (labelled === undefined ? 2 : 1) ? words.join(' ') : null;
}

/**
 * Name of the office whose figures a workbook holds, by the titles of its tables in the order given. Tables that
 * compare offices do not tell whose they are.
 */
export function workUnitOf(tables: readonly Pick<RecognisedTable, 'title' | 'kind'>[]): string | null {
  for (const { title, kind } of tables) {
    const name = kind === 'peers' || title === null ? null : workUnitIn(title);
    if (name !== null) return name;
  }
  return null;
}
