import type {
  AccountGroup,
  AccountWhy,
  CellUse,
  OutsideBlock,
  OutsideWhy,
  RowUse,
  TableAccount,
} from '../sheet/account/index';
import { formatRange } from '../kernel/cellAddress';
import { fieldLabel } from './labels';
import type { Language, Words } from './language';
import { fillTemplate } from './template';

/** Rows of one use, in the sentence about a table; `one`: a single row in English. */
const ROWS: Readonly<Record<RowUse, Words & { readonly one: string }>> = {
  indicator: { id: '{count} indikator', en: '{count} indicators', one: '1 indicator' },
  level: { id: '{count} judul', en: '{count} headings', one: '1 heading' },
  'sub-total': { id: '{count} jumlah', en: '{count} totals', one: '1 total' },
  comparison: { id: '{count} pembanding', en: '{count} comparisons', one: '1 comparison' },
  note: { id: '{count} catatan', en: '{count} notes', one: '1 note' },
  'left-out': { id: '{count} tidak dipakai', en: '{count} not used', one: '1 not used' },
  asked: { id: '{count} ditanyakan', en: '{count} asked about', one: '1 asked about' },
};

const ROWS_OF_ALL: (typeof ROWS)[RowUse] = { id: '{count} baris', en: '{count} rows', one: '1 row' };

const CELLS: Readonly<Record<CellUse, Words>> = {
  used: { id: 'dipakai', en: 'used' },
  label: { id: 'nama dan judul', en: 'names and headers' },
  comparison: { id: 'pembanding', en: 'compared with' },
  ours: { id: 'ditulis LAKIP', en: 'written by LAKIP' },
  'left-out': { id: 'tidak dipakai', en: 'not used' },
  asked: { id: 'ditanyakan', en: 'asked about' },
};

const WHY: Readonly<Record<AccountWhy, Words>> = {
  figure: { id: 'angka indikator', en: 'figures of indicators' },
  header: { id: 'judul kolom', en: 'headers' },
  name: { id: 'nama, nomor, kode', en: 'names, numbers, codes' },
  describes: { id: 'keterangan indikator', en: 'what describes the indicators' },
  year: { id: 'tahun lain', en: 'other years' },
  unit: { id: 'unit lain atau target nasional', en: 'other units or the national target' },
  printed: { id: 'hasil yang sudah tercetak', en: 'results that the sheet prints' },
  'printed-total': { id: 'jumlah yang sudah tercetak', en: 'totals that the sheet prints' },
  'table-compared': { id: 'tabel pembanding', en: 'a table that is compared with' },
  ours: { id: 'hasil LAKIP', en: 'results of LAKIP' },
  'column-unknown': { id: 'arti kolomnya tidak dikenal', en: 'the meaning of the column is not known' },
  'column-note': { id: 'catatan', en: 'notes' },
  'column-extra': { id: 'tidak diperlukan untuk menghitung', en: 'not needed to compute' },
  'column-repeated': { id: 'kolom ganda', en: 'a column that repeats another' },
  'row-level': { id: 'baris judul', en: 'a row that is a heading' },
  'row-dropped': { id: 'barisnya tidak dihitung', en: 'the row is not computed' },
  'row-unclear': { id: 'barisnya bukan indikator', en: 'the row is no indicator' },
  'table-not-scored': { id: 'tabelnya tidak dihitung', en: 'the table is not computed' },
  'no-figure': { id: 'tidak berisi angka', en: 'no figure stands there' },
  question: { id: 'menunggu jawaban', en: 'waits for an answer' },
};

const OUTSIDE: Readonly<Record<OutsideWhy, Words>> = {
  ours: { id: 'ditulis LAKIP', en: 'written by LAKIP' },
  'no-table': { id: 'lembar ini tidak memuat tabel yang dikenali', en: 'no table is known on this sheet' },
  title: { id: 'judul di atas tabel', en: 'titles above a table' },
  below: { id: 'di bawah tabel', en: 'below the table' },
  beside: { id: 'di samping tabel', en: 'beside the table' },
  between: { id: 'di antara tabel', en: 'between tables' },
};

/**
 * What became of the rows of a table in one line.
 * @example accountLine({ rows: { indicator: 64, level: 0, 'sub-total': 12, comparison: 0, note: 0, 'left-out': 22, asked: 0 } }, 'id')
 *          // => '98 baris: 64 indikator, 12 jumlah, 22 tidak dipakai'
 */
export function accountLine({ rows }: Pick<TableAccount, 'rows'>, language: Language): string {
  const uses = Object.keys(ROWS) as RowUse[];
  const all = uses.reduce((sum, use) => sum + rows[use], 0);
  const said = (words: (typeof ROWS)[RowUse], count: number): string =>
    fillTemplate(count === 1 && language === 'en' ? words.one : words[language], { count }, language);
  const parts = uses.flatMap((use) => (rows[use] === 0 ? [] : [said(ROWS[use], rows[use])]));
  const head = said(ROWS_OF_ALL, all);
  return parts.length === 0 ? head : `${head}: ${parts.join(', ')}`;
}

/** What cells of one group are, and why. */
export function accountGroupText(
  group: Pick<AccountGroup, 'use' | 'why' | 'field'>,
  language: Language,
): string {
  const field = group.field === null ? '' : ` (${fieldLabel(group.field, language)})`;
  return `${CELLS[group.use][language]}: ${WHY[group.why][language]}${field}`;
}

/** Cells that belong to no table: where, how many, why. */
export function outsideText({ range, count, why }: OutsideBlock, language: Language): string {
  const template: Words = {
    id: '{place}: {count} sel tidak termasuk tabel mana pun; {why}',
    en: '{place}: {count} cells belong to no table; {why}',
  };
  return fillTemplate(
    template[language],
    { place: formatRange(range), count, why: OUTSIDE[why][language] },
    language,
  );
}
