import type { ReasonCode } from '../sheet/decision';
import type { Words } from './language';

/** Why something was decided, by code. Facts in braces, parts that need them in brackets: see `fillTemplate`. */
export const REASONS: Readonly<Record<ReasonCode, Words>> = {
  answered: { id: 'Anda yang menjawab.', en: 'You answered it.' },

  'header-words': { id: 'Dikenali dari judul kolom.', en: 'The header says so.' },
  'header-typing-error': {
    id: 'Judul kolomnya[ “{header}”] tampaknya salah ketik.',
    en: 'The header[ “{header}”] seems to hold a typing error.',
  },
  'header-parent': {
    id: 'Menurut judul di atasnya[, “{parent}”].',
    en: 'By the header above it[, “{parent}”].',
  },
  'header-neighbour': {
    id: 'Menurut kolom di sebelahnya[, “{neighbour}”].',
    en: 'By the column beside it[, “{neighbour}”].',
  },
  'header-form': {
    id: 'Begitu susunan kolom {form}.',
    en: 'So the columns of {form} are arranged.',
  },
  'header-values': { id: 'Menurut isi kolomnya.', en: 'By what the column holds.' },
  'header-two-readings': {
    id: 'Judul itu bisa berarti dua hal, dan isi kolomnya tidak menentukan.',
    en: 'The header can mean two things, and the column does not tell.',
  },
  'header-unknown': { id: 'Judul itu tidak dikenal.', en: 'The header is not known.' },
  'header-missing': { id: 'Kolomnya tidak berjudul.', en: 'The column has no header.' },
  'column-repeated': {
    id: 'Ada dua kolom dengan arti yang sama[; yang satu lagi {other}].',
    en: 'Two columns mean the same[; the other one is {other}].',
  },
  'header-forecast': {
    id: 'Perkiraan atau proyeksi bukan realisasi.',
    en: 'A forecast is no realisation.',
  },
  'header-cumulative': {
    id: 'Angka kumulatif beberapa tahun tidak dibandingkan dengan target satu tahun.',
    en: 'A figure over several years is not compared with the target of one.',
  },
  'header-plan-year': {
    id: 'Judulnya menghitung tahun (tahun ke-1, ke-2, ...), bukan triwulan, dan tidak menyebut tahun mana.',
    en: 'The header counts years (year 1, 2, ...), not quarters, and does not say which years.',
  },
  'header-reference': {
    id: 'Target dari luar (SPM, IKK, nasional) adalah pembanding, bukan target Anda.',
    en: 'A target set by others (SPM, IKK) is a comparison, not your target.',
  },
  'column-up-to-now': {
    id: 'Kolom ini memuat angka sampai dengan periode ini; kolom di dekatnya adalah bagiannya.',
    en: 'This column holds the figures up to this period; the columns beside it are parts of them.',
  },
  'column-part-of': {
    id: 'Angkanya sudah termasuk dalam kolom {other}.',
    en: 'Its figures are part of the column {other}.',
  },
  'column-witness': {
    id: 'Angkanya cocok dengan {agree} dari {checked} baris yang dihitung ulang.',
    en: 'Its figures agree with {agree} of {checked} rows that were computed again.',
  },
  'column-second-run': {
    id: 'Periode yang sama tertulis dua kali tanpa kata target atau realisasi: target dianggap lebih dulu.',
    en: 'The same periods stand twice without a word for target or actual: targets are taken to come first.',
  },
  'column-closes-pair': {
    id: 'Kolom itu menutup pasangan di kirinya[, “{neighbour}”].',
    en: 'It closes the pair left of it[, “{neighbour}”].',
  },
  'column-only-pair': {
    id: 'Itu satu-satunya pasangan target dan realisasi di tabel.',
    en: 'It is the only pair of target and realisation in the table.',
  },
  'column-unit-words': {
    id: 'Satuannya menunjukkannya[, “{unit}”].',
    en: 'The unit shows it[, “{unit}”].',
  },

  'notation-column': {
    id: 'Angka lain di kolom itu menunjukkannya.',
    en: 'Other numbers of the column show it.',
  },
  'notation-sheet': {
    id: 'Kolom lain di lembar itu menunjukkannya.',
    en: 'Other columns of the sheet show it.',
  },
  'notation-header': { id: 'Judul kolomnya menunjukkannya.', en: 'The header of the column shows it.' },
  'notation-separators': {
    id: 'Menurut tanda desimal di Excel Anda.',
    en: 'By the decimal mark of your Excel.',
  },
  'notation-open': {
    id: 'Tidak ada angka lain yang memastikannya.',
    en: 'No other number settles it.',
  },

  'table-columns': { id: 'Dikenali dari judul kolom.', en: 'By its columns.' },
  'table-hint': { id: 'Anda menunjuk lembar itu.', en: 'You named that sheet.' },
  'table-pair': {
    id: 'Target dari {planSheet} dan realisasi dari {actualSheet} cocok untuk {complete} dari {all} indikator.',
    en: 'Targets on {planSheet} and actuals on {actualSheet} match for {complete} of {all} indicators.',
  },
  'table-most-complete': {
    id: 'Target dan realisasinya paling lengkap: {complete} dari {all} indikator.',
    en: 'Its targets and actuals are the most complete: {complete} of {all} indicators.',
  },
  'table-only': {
    id: 'Hanya tabel itu yang berisi target dan realisasi.',
    en: 'No other table holds targets and actuals.',
  },

  'row-label': { id: 'Menurut tulisan di baris itu.', en: 'By the words of the row.' },
  'row-without-values': {
    id: 'Baris itu tidak berisi angka.',
    en: 'The row holds no figures.',
  },
  'pair-code': { id: 'Kodenya sama.', en: 'The codes are the same.' },
  'pair-number': { id: 'Nomornya sama.', en: 'The numbers are the same.' },
  'pair-name': { id: 'Namanya sama.', en: 'The names are the same.' },
  'pair-similar': {
    id: 'Namanya mirip[ ({similarity}%)].',
    en: 'The names are alike[ ({similarity}%)].',
  },
  'pair-position': {
    id: 'Letaknya sama dalam sasarannya, tetapi namanya berbeda.',
    en: 'They stand at the same place of their objective, but their names differ.',
  },
  'row-is-sum': {
    id: 'Anggarannya jumlah anggaran baris di bawahnya; yang dihitung baris di bawahnya.',
    en: 'Its budget is the sum of the rows below it; those are counted.',
  },
  'row-of-year': {
    id: 'Baris itu memuat tahun yang dihitung.',
    en: 'That row is of the year that is computed.',
  },
  'row-same-name': { id: 'Nama dan sasarannya sama.', en: 'Name and objective are the same.' },

  'percent-of-year': {
    id: 'Target triwulan dalam persen dan target setahun dalam jumlah[ ({year})], jadi persen itu bagian dari target setahun.',
    en: 'Quarters are in percent and the year is a count[ ({year})]: the percents are shares of the year’s target.',
  },
  'percent-of-year-converted': {
    id: 'Satu dalam persen dan satu dalam jumlah; jumlahnya dibagi target setahun[ ({year})].',
    en: 'One is a percent and one a count; the count was divided by the year’s target[ ({year})].',
  },
  'efficiency-name': {
    id: 'Nama indikatornya menyebut efisiensi anggaran.',
    en: 'The indicator’s name speaks of the efficiency of the budget.',
  },
  'efficiency-words': {
    id: 'Namanya menyebut efisiensi, dan nilainya ditulis seperti “{text}”.',
    en: 'Its name speaks of efficiency, and its value is written like “{text}”.',
  },
  'direction-column': { id: 'Menurut kolom arah indikator.', en: 'By the column for the direction.' },
  'direction-sign': {
    id: 'Targetnya ditulis “{text}”.',
    en: 'The target is written “{text}”.',
  },
  'direction-words': { id: 'Begitu tertulis di lembar.', en: 'The sheet says so in words.' },
  'direction-bound': { id: 'Namanya menyebut batas paling tinggi.', en: 'Its name states an upper bound.' },
  'direction-name': {
    id: 'Namanya menunjukkan hal yang biasanya diharapkan rendah.',
    en: 'Its name is of a kind that is mostly wanted low.',
  },
  'direction-zero': { id: 'Targetnya 0.', en: 'Its target is 0.' },
  'direction-targets-fall': {
    id: 'Targetnya turun dari waktu ke waktu.',
    en: 'Its targets fall over time.',
  },
  'direction-witness': {
    id: 'Capaian yang tertulis[, {printed},] cocok dengan arah ini.',
    en: 'The printed achievement[, {printed},] agrees with this direction.',
  },
  'direction-reached': {
    id: 'Keterangan yang tertulis[, “{text}”,] cocok dengan arah ini.',
    en: 'The printed remark[, “{text}”,] agrees with this direction.',
  },
  'scale-words': {
    id: 'Begitu tertulis pada judul kolom, judul tabel, atau catatannya.',
    en: 'The header, the title or a note of the table says so.',
  },
  'scale-beside': {
    id: 'Angka di sebelahnya ditulis dalam persen, dan angka ini seperseratusnya.',
    en: 'The figure beside it is in percent, and this one is a hundredth of it.',
  },
  'scale-little': {
    id: 'Angkanya terlalu kecil untuk rupiah.',
    en: 'The figures are too small for rupiah.',
  },
  'scale-open': {
    id: 'Realisasi anggaran dan pagunya terlalu jauh berbeda[: {text}].',
    en: 'Spent and ceiling are too far apart[: {text}].',
  },
  'form-witness': {
    id: 'Capaian yang tertulis[ pada {count} baris] cocok dengan rumus yang lain, bukan dengan rumus profil.',
    en: 'The printed achievement[ of {count} rows] fits the other formula, not that of the profile.',
  },
  'profile-witness': {
    id: '{fits} dari {of} hasil yang tertulis cocok dengan profil {name}, {own} dengan profil yang dipilih.',
    en: '{fits} of {of} results on the sheet fit the profile {name}, {own} fit the chosen one.',
  },
  'profile-none': {
    id: 'Hanya {own} dari {of} hasil yang tertulis cocok dengan profil yang dipilih, dan tidak ada profil lain yang lebih cocok.',
    en: 'Only {own} of {of} results on the sheet fit the chosen profile, and no other profile fits better.',
  },
  'quarters-column': {
    id: 'Menurut kolom jenis perhitungan.',
    en: 'By the column for the kind of computation.',
  },
  'quarters-figures': {
    id: 'Angka triwulan atau bulannya menunjukkannya: naik turunnya, jumlahnya, dan hasil yang tertulis.',
    en: 'The figures of the periods show it: how they rise and fall, their sum, and the printed results.',
  },
  'quarters-open': {
    id: 'Tidak ada angka lain yang memastikannya.',
    en: 'No other figure settles it.',
  },
  'quarters-add-up': {
    id: 'Target triwulannya berjumlah target setahun.',
    en: 'The targets of the quarters add up to the target of the year.',
  },

  'output-holds-other': {
    id: 'Kolom itu berisi angka, rumus, atau teks Anda sendiri.',
    en: 'The column holds figures, formulas or text of your own.',
  },

  'year-latest': { id: 'Itu tahun terakhir.', en: 'It is the latest year.' },
};
