import { formatAddress } from '../kernel/cellAddress';
import type {
  CauseCode,
  Finding,
  FindingClass,
  FindingCode,
  FindingKind,
  FindingPlace,
  NotChecked,
} from '../audit/index';
import { fieldRefKey, type Field } from '../sheet/fields';
import { fieldLabel } from './labels';
import { formatNumber } from './format';
import type { Language, Words } from './language';
import { fillTemplate, type Facts } from './template';

/** What was found, by code. `{printed}`, `{right}`, `{what}` (the quantity) and the finding's own facts. */
const FINDINGS: Readonly<Record<FindingCode, Words>> = {
  'figure-wrong': {
    id: '{what} tertulis {printed}, seharusnya {right}.',
    en: '{what} reads {printed}, should be {right}.',
  },
  'label-wrong': {
    id: '{what} tertulis “{printed}”, seharusnya “{right}”.',
    en: '{what} reads “{printed}”, should be “{right}”.',
  },
  'figure-missing': { id: '{what} kosong, seharusnya {right}.', en: '{what} is blank, should be {right}.' },
  'figures-differ': {
    id: '{what} tertulis {printed}, sedangkan {right}[ di {other}].',
    en: '{what} reads {printed}, but {right}[ in {other}].',
  },
  'last-year-differs': {
    id: '{what} tahun {year} tertulis {printed}, sedangkan {right} di {other}.',
    en: '{what} of {year} reads {printed}, but {right} in {other}.',
  },
  'names-differ': {
    id: 'Nama “{printed}” di tempat lain “{right}”.',
    en: 'The name “{printed}” is “{right}” elsewhere.',
  },
  'subtotal-misses-row': {
    id: 'Rumus jumlah tidak memuat baris {row}[ ({name})].',
    en: 'The total leaves out row {row}[ ({name})].',
  },
  'subtotal-counts-twice': {
    id: 'Rumus jumlah menghitung baris {row} dua kali[ ({name})].',
    en: 'The total counts row {row} twice[ ({name})].',
  },
  'number-among-formulas': {
    id: 'Angka {printed} diketik di antara rumus.',
    en: 'The number {printed} is typed among formulas.',
  },
  'formula-differs': {
    id: 'Rumus {printed} berbeda dari rumus di sekitarnya.',
    en: 'The formula {printed} differs from its neighbours.',
  },
  'formula-other-row': {
    id: 'Rumus {printed} menunjuk ke baris lain.',
    en: 'The formula {printed} points at another row.',
  },
  'formula-empty-cell': {
    id: 'Rumus {printed} menunjuk ke sel kosong {reference}.',
    en: 'The formula {printed} points at the empty cell {reference}.',
  },
  'formula-text-cell': {
    id: 'Rumus {printed} menghitung sel teks {reference}[ (“{value}”)].',
    en: 'The formula {printed} computes with text in {reference}[ (“{value}”)].',
  },
  'formula-circular': {
    id: 'Rumus {printed} menunjuk kembali ke dirinya sendiri.',
    en: 'The formula {printed} leads back to itself.',
  },
  'formula-sum-of-operation': {
    id: 'SUM tidak diperlukan di sekitar {inner}; mungkin maksudnya rentang.',
    en: 'SUM is not needed around {inner}; perhaps a range was meant.',
  },
  'formula-hidden-row': {
    id: 'Rumus ikut menjumlahkan baris {row} yang tersembunyi[ ({name})].',
    en: 'The formula adds up the hidden row {row}[ ({name})].',
  },
  'error-value': { id: 'Sel berisi kesalahan {printed}.', en: 'The cell holds the error {printed}.' },
  'number-as-text': {
    id: '{count} angka di tabel ini tersimpan sebagai teks, mulai dari “{printed}”.',
    en: '{count} numbers of this table are kept as text, the first is “{printed}”.',
  },
  'shown-differs': {
    id: 'Sel menampilkan “{printed}” tetapi isinya {value}.',
    en: 'The cell shows “{printed}” but holds {value}.',
  },
  'cumulative-falls': {
    id: '{what} kumulatif turun dari {before} menjadi {printed}.',
    en: 'The cumulative {what} falls from {before} to {printed}.',
  },
  'achievement-above-limit': {
    id: '{what} {printed} di atas {limit}, sehingga tidak dapat disimpulkan.',
    en: '{what} {printed} is above {limit}, so nothing can be concluded.',
  },
  'spending-above-budget': {
    id: '{what} {printed} melebihi pagu {ceiling}.',
    en: '{what} {printed} exceeds the ceiling {ceiling}.',
  },
  'equal-values': {
    id: '{what} {printed} persis sama dengan indikator “{other}”.',
    en: '{what} {printed} is exactly that of the indicator “{other}”.',
  },
  'negative-count': { id: '{what} {printed} di bawah nol.', en: '{what} {printed} is below zero.' },
  'units-differ': {
    id: 'Satuan realisasi “{actual}” berbeda dari satuan target “{target}”.',
    en: 'The unit of the actual “{actual}” differs from that of the target “{target}”.',
  },
  'weights-not-complete': {
    id: 'Jumlah bobot {sum}, bukan 100.',
    en: 'The weights add up to {sum}, not 100.',
  },
  'bands-broken': {
    id: 'Tabel kriteria berlubang atau tumpang tindih.',
    en: 'The criterion table has a gap or an overlap.',
  },
  'labels-of-other-scale': {
    id: '{count} dari {all} istilah di kolom ini, mulai dari “{printed}”, mengikuti tabel kriteria lain; pilih profil yang sesuai.',
    en: '{count} of {all} words in this column, the first is “{printed}”, follow another criterion table; choose the profile that fits.',
  },
  'column-capped': {
    id: '{count} capaian di kolom ini dipotong pada {rule}; profil yang dipakai tidak memotong. Pilih profil yang sesuai.',
    en: '{count} achievements of this column are cut off at {rule}; the profile does not cut. Choose the profile that fits.',
  },
  'other-minimal-form': {
    id: '{count} capaian indikator minimal di kolom ini dihitung dengan rumus {rule}; profil memakai rumus lain. Pilih rumus yang sesuai.',
    en: '{count} achievements of this column, where less is better, use form {rule}; the profile uses the other. Choose the form that fits.',
  },
  'components-differ': {
    id: '{what} tertulis {printed}, tetapi {count} komponennya di lembar {sheet} menghasilkan {right}.',
    en: '{what} reads {printed}, but its {count} components on sheet {sheet} come to {right}.',
  },
  'total-wrong': {
    id: '“{label}”[ kolom “{head}”] tertulis {printed}, seharusnya {right}.',
    en: '“{label}”[ of “{head}”] reads {printed}, should be {right}.',
  },
  'mean-wrong': {
    id: '“{label}”[ kolom “{head}”] tertulis {printed}, seharusnya {right}.',
    en: '“{label}”[ of “{head}”] reads {printed}, should be {right}.',
  },
  'ne-wrong': {
    id: '“{head}” tertulis {printed}, seharusnya {right} (50% + efisiensi / 20 x 50%).',
    en: '“{head}” reads {printed}, should be {right} (50% + efficiency / 20 x 50%).',
  },
  'nka-wrong': {
    id: '“{head}” tertulis {printed}, seharusnya {right} menurut EKA dan IKPA di sampingnya.',
    en: '“{head}” reads {printed}, should be {right} by the EKA and IKPA beside it.',
  },
  'weighted-wrong': {
    id: '“{head}” tertulis {printed}, seharusnya {right} menurut bobot dan nilai di sampingnya.',
    en: '“{head}” reads {printed}, should be {right} by the weight and the value beside it.',
  },
  'rank-wrong': {
    id: '“{head}” tertulis {printed}, seharusnya {right} menurut angka kolom “{by}”.',
    en: '“{head}” reads {printed}, should be {right} by the figures of “{by}”.',
  },
  'rank-false': {
    id: 'Pernyataan “{printed}” tidak sesuai; menurut angka {count} unit, peringkatnya {right}.',
    en: 'The statement “{printed}” does not hold; by the figures of {count} units the rank is {right}.',
  },
  'date-outside-title': {
    id: 'Tanggal {printed} di luar tahun {right} yang disebut judul lembar.',
    en: 'The date {printed} is not in {right}, the year that the title of the sheet names.',
  },
  'no-such-date': {
    id: 'Tanggal {printed} tidak ada; hari terakhir bulan itu {right}.',
    en: 'There is no {printed}; the last day of that month is {right}.',
  },
  'date-outside': {
    id: 'Tanggal {printed} bukan tanggal tahun {right}, padahal angkanya milik tahun {right}.',
    en: 'The date {printed} is not in {right}, although the figure is of {right}.',
  },
  'parent-differs': {
    id: '{what} tertulis {printed}, sedangkan {count} rincian di bawahnya berjumlah {right}.',
    en: '{what} reads {printed}, but the {count} rows below it add up to {right}.',
  },
  'totals-differ': {
    id: '{what} seluruh satuan kerja {printed} di lembar {sheet}, sedangkan di lembar {other} {right}.',
    en: '{what} of the whole unit is {printed} on sheet {sheet}, but {right} on sheet {other}.',
  },
  'report-of-other-year': {
    id: 'Teks laporan ini untuk tahun {printed}, buku kerjanya untuk tahun {right}; isinya tidak dibandingkan.',
    en: 'This report is of the year {printed}, the workbook of {right}; nothing of it was compared.',
  },
  'report-of-other-unit': {
    id: 'Teks laporan ini milik “{printed}”, buku kerjanya milik “{right}”; isinya tidak dibandingkan.',
    en: 'This report is of “{printed}”, the workbook of “{right}”; nothing of it was compared.',
  },
  'profile-fits': {
    id: '{count} angka dan istilah yang diketik cocok dengan profil {profile}[ yang memotong capaian pada {cap}], tidak dengan profil yang dipakai. Pilih profil itu.',
    en: '{count} typed figures and words fit the profile {profile}[ with a cap at {cap}], not the one in use. Choose that profile.',
  },
  'copied-comparison': {
    id: 'Baris {what} sama persis dengan milik “{other}”: {printed}.',
    en: 'The row of {what} is exactly that of “{other}”: {printed}.',
  },
  'claim-false': {
    id: 'Pernyataan “{printed}” tidak sesuai[; {what} adalah {right}].',
    en: 'The statement “{printed}” does not hold[; {what} is {right}].',
  },
  'number-unknown': {
    id: 'Angka {printed} tidak ditemukan di buku kerja.',
    en: 'The figure {printed} is not in the workbook.',
  },
};

/** Why, by code; `{place}` is the cell that explains it. */
const CAUSES: Readonly<Record<CauseCode, Words>> = {
  'other-row-input': {
    id: 'Dihitung dengan angka baris lain[ ({value} di {place})].',
    en: 'Computed with a figure of another row[ ({value} in {place})].',
  },
  'other-year-target': {
    id: 'Dibagi target tahun atau perjanjian lain[ ({value} di {place})].',
    en: 'Divided by the target of another year or agreement[ ({value} in {place})].',
  },
  'older-value': {
    id: 'Dihitung dengan angka lama atau angka lain[ ({value} di {place})].',
    en: 'Computed with another value that still stands[ ({value} in {place})].',
  },
  'follows-from': {
    id: 'Mengikuti angka yang salah[ ({value} di {place})].',
    en: 'Follows from a wrong figure[ ({value} in {place})].',
  },
  'copied-row': { id: 'Tersalin dari baris lain[ ({place})].', en: 'Copied from another row[ ({place})].' },
  'copied-column': {
    id: 'Angka itu milik kolom, tahun, atau bagian lain[ ({place})].',
    en: 'The figure belongs to another column, year or section[ ({place})].',
  },
  'digits-swapped': { id: 'Dua angka tertukar tempat.', en: 'Two digits are swapped.' },
  'digit-lost': { id: 'Satu angka hilang.', en: 'A digit is lost.' },
  'digit-extra': { id: 'Ada satu angka berlebih.', en: 'There is a digit too many.' },
  'digit-changed': { id: 'Satu angka berbeda.', en: 'One digit differs.' },
  capped: { id: 'Dipotong pada {cap}.', en: 'Cut off at {cap}.' },
  'blank-as-zero': { id: 'Sel kosong dihitung sebagai nol.', en: 'A blank cell was taken as zero.' },
  'rounded-early': { id: 'Dibulatkan sebelum langkah berikutnya.', en: 'Rounded before the next step.' },
  'rounded-inputs': { id: 'Akibat pembulatan angka sumbernya.', en: 'Its inputs were rounded.' },
  truncated: { id: 'Dipotong, bukan dibulatkan.', en: 'Cut off instead of rounded.' },
  'rate-for-count': { id: 'Persentase tertukar dengan jumlah.', en: 'A rate stands for a count.' },
  'decimal-mark': { id: 'Tanda desimal salah tempat.', en: 'The decimal mark is misplaced.' },
  'sign-lost': { id: 'Tanda minus terbalik.', en: 'The sign is turned.' },
  'percent-of-other': {
    id: 'Persentase dari angka lain di baris itu.',
    en: 'The percentage of another figure of the row.',
  },
  'label-of-rounded': {
    id: 'Dibaca dari angka yang sudah dibulatkan[ ({value} di {place})].',
    en: 'Read off the rounded figure[ ({value} in {place})].',
  },
  'label-of-other-band': {
    id: 'Istilah itu dari tabel kriteria lain.',
    en: 'The word is from another criterion table.',
  },
  'row-left-out': {
    id: 'Satu baris tidak ikut dihitung[ ({value} di {place})].',
    en: 'One row was left out[ ({value} in {place})].',
  },
  'row-counted-twice': {
    id: 'Satu baris terhitung dua kali[ ({value} di {place})].',
    en: 'One row was counted twice[ ({value} in {place})].',
  },
  'subtotal-counted': { id: 'Jumlah ikut dijumlahkan.', en: 'A subtotal was added too.' },
  'name-differs': { id: 'Namanya berbeda.', en: 'The names differ.' },
};

export const FINDING_CLASS_LABELS: Readonly<Record<FindingClass, Words>> = {
  error: { id: 'Salah', en: 'Wrong' },
  rounding: { id: 'Pembulatan', en: 'Rounding' },
  remark: { id: 'Perlu dilihat', en: 'Worth a look' },
};

export const FINDING_KIND_LABELS: Readonly<Record<FindingKind, Words>> = {
  recompute: { id: 'Hitung ulang', en: 'Recomputed' },
  'two-places': { id: 'Berbeda antartempat', en: 'Two places' },
  formula: { id: 'Rumus', en: 'Formula' },
  plausibility: { id: 'Kewajaran', en: 'Plausibility' },
  text: { id: 'Teks laporan', en: 'Report text' },
};

export const NOT_CHECKED_LABELS: Readonly<Record<NotChecked['reason'], Words>> = {
  unreadable: { id: 'tidak terbaca', en: 'not readable' },
  'inputs-missing': { id: 'angka sumbernya tidak ada', en: 'its inputs are missing' },
  'no-rule': { id: 'tidak ada aturannya', en: 'no rule for it' },
  'other-scale': { id: 'memakai tabel kriteria lain', en: 'it follows another criterion table' },
  'question-open': {
    id: 'bergantung pada pertanyaan yang belum dijawab',
    en: 'it depends on a question that is not answered yet',
  },
  'row-unmatched': { id: 'barisnya tidak dikenali', en: 'its row is not known' },
  'unit-differs': {
    id: 'satuan target dan realisasinya berbeda',
    en: 'its target and actual are in different units',
  },
};

/** A finding as a person reads it. */
export interface FindingText {
  /** First place, or null for a text without cell. */
  readonly place: string | null;
  readonly what: string;
  readonly cause: string | null;
  /** Other places where the figure stands. */
  readonly others: readonly string[];
}

/** What a finding says, in its parts. */
export function findingText(finding: Finding, language: Language): FindingText {
  const [first, ...others] = finding.places;
  const facts = factsOf(finding, language);
  const cause = finding.cause;
  return {
    place: first ? placeText(first, language) : null,
    what: fillTemplate(FINDINGS[finding.code][language], facts, language),
    cause: cause
      ? fillTemplate(
          CAUSES[cause.code][language],
          { ...cause.data, ...(cause.cell && { place: formatAddress(cause.cell) }) },
          language,
        )
      : null,
    others: others.flatMap((other) => {
      const place = placeText(other, language);
      return place === null ? [] : [`${place} (${other.printed})`];
    }),
  };
}

/** A cell, or a cell of a table of the report; null for a place in running text. */
function placeText({ cell, table }: FindingPlace, language: Language): string | null {
  if (cell) return formatAddress(cell);
  return table ? fillTemplate(TABLE_PLACE[language], { ...table }, language) : null;
}

const TABLE_PLACE: Words = {
  id: '{name}, baris {row}, kolom {column}',
  en: '{name}, row {row}, column {column}',
};

/** A cause as a short label for filters. */
export function causeLabel(code: CauseCode, language: Language): string {
  // A filter names the kind; its figures differ from finding to finding.
  const known = fillTemplate(CAUSES[code][language].replaceAll('{', '…{'), {}, language);
  return known.replaceAll('…?', '…');
}

const MONEY: ReadonlySet<Field> = new Set<Field>(['budget-ceiling', 'budget-spent', 'budget-rest']);
const PERCENTS: ReadonlySet<Field> = new Set<Field>([
  'achievement',
  'achievement-of-year',
  'objective-score',
  'input-percent',
  'volume-percent',
  'efficiency-achievement',
]);

/** The right value as it is to be written, with its unit; null when nothing can be said. */
export function rightText({ right, decimals, quantity, code }: Finding, language: Language): string | null {
  if (typeof right !== 'number') return right;
  const field = quantity?.ref.field;
  if (field !== undefined && MONEY.has(field))
    return `Rp${formatNumber(right, Number.isInteger(right) ? 0 : 2, language)}`;
  const shown = formatNumber(right, decimals ?? 2, language);
  // A claim is judged by a count or a figure that its own words name.
  if (code === 'claim-false') return shown;
  if (field !== undefined && PERCENTS.has(field)) return `${shown}%`;
  const unit = quantity?.unitOfMeasure ?? null;
  if (unit === null || (field !== 'target' && field !== 'actual')) return shown;
  return /^(?:%|persen)$/i.test(unit.trim()) ? `${shown}%` : `${shown} ${unit.trim()}`;
}

function factsOf(finding: Finding, language: Language): Facts {
  const { quantity, printed, data } = finding;
  const shown = rightText(finding, language);
  const reference = typeof data?.['reference'] === 'string' ? referenceText(data['reference']) : undefined;
  const name = quantity?.name;
  const label = quantity ? fieldLabel(fieldRefKey(quantity.ref), language) : undefined;
  return {
    ...data,
    ...(reference !== undefined && { reference }),
    printed,
    ...(shown !== null && { right: shown }),
    ...(label !== undefined && { what: capital(name ? `${label} “${name}”` : label) }),
  };
}

function referenceText(reference: string): string {
  const [sheet = '', row = '0', column = '0'] = reference.split('|');
  return formatAddress({ sheet, row: Number(row), column: Number(column) });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
