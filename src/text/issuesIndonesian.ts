import type { IssueTable } from './issues';
import { ROLL_ISSUES } from './rollIssues';

/** Sentences of all issues in Indonesian. Facts in braces, parts that need them in brackets: see `fillTemplate`. */
export const INDONESIAN_ISSUES: IssueTable = {
  ...ROLL_ISSUES.id,
  // Perhitungan
  'target-zero': {
    what: '[Indikator {indicator}: ]target[ {quarter}] 0, sehingga capaian tidak bisa dihitung.',
    cure: 'Isi target yang lebih dari 0, atau kosongkan bila indikator ini memang tidak ditargetkan.',
  },
  'target-missing': {
    what: '[Indikator {indicator}: ]target belum diisi[ untuk {quarter}].',
    cure: 'Isi targetnya; sebelum itu indikator ini tidak ikut dirata-rata.',
  },
  'target-negative': {
    what: '[Indikator {indicator}: ]target {target} lebih kecil dari 0.',
    cure: 'Periksa tanda minusnya; target harus lebih dari 0.',
  },
  'target-range-invalid': {
    what: '[Indikator {indicator}: ]batas bawah target rentang lebih besar dari batas atasnya.',
    cure: 'Tulis rentang dari kecil ke besar, misalnya 80 - 90.',
  },
  'actual-missing': {
    what: '[Indikator {indicator}: ]realisasi belum ada[ untuk {quarter}].',
    cure: 'Indikator ini tidak ikut dirata-rata sampai realisasinya diisi.',
  },
  'actual-zero': {
    what: '[Indikator {indicator}: ]realisasi 0, sedangkan cara hitungnya membagi target dengan realisasi.',
    cure: 'Pilih bentuk (2T - R)/T untuk indikator yang makin kecil makin baik, atau isi realisasinya.',
  },
  'no-indicator': {
    what: '[Sasaran {objective}][Perspektif {perspective}] belum punya capaian yang bisa dirata-rata.',
    cure: 'Isi target dan realisasi paling sedikit satu indikatornya.',
  },
  'no-objective': {
    what: 'Belum ada nilai sasaran yang bisa dirata-rata[ untuk perspektif {perspective}].',
    cure: 'Isi target dan realisasi paling sedikit satu indikatornya.',
  },
  'length-mismatch': {
    what: 'Jumlah nilai ({values}) tidak sama dengan jumlah bobot ({weights}).',
    cure: 'Pilih rentang nilai dan bobot yang sama panjangnya.',
  },
  'weight-not-positive': {
    what: '[Indikator {indicator}: ][Perspektif {perspective}: ]bobot {weight} harus lebih dari 0.',
    cure: 'Isi bobot dengan angka lebih dari 0, atau kosongkan agar semua bobot sama.',
  },
  'weights-not-complete': {
    what: '[Sasaran {objective}: ][baru {stated} dari {indicators} indikatornya berbobot, sisanya dihitung 1.][Bobot perspektif {missing} belum ada, jadi total tidak dihitung.][Jumlah bobot {sum}, seharusnya 100.]',
    cure: 'Lengkapi bobotnya di lembar atau di profil metode, atau kosongkan semuanya agar sama.',
  },
  'not-finite': {
    what: '[Indikator {indicator}: ]hasil hitung[ {field}] bukan angka yang wajar.',
    cure: 'Periksa angka yang terlalu besar atau terlalu kecil di baris ini.',
  },
  'band-gap': {
    what: '[Indikator {indicator}: ]tabel[ {field}] di profil metode berlubang[ antara {from} dan {to}][ pada nilai {at}].',
    cure: 'Sambung batas kedua baris itu di profil metode.',
  },
  'band-overlap': {
    what: 'Tabel[ {field}] tumpang tindih[ antara {from} dan {to}][ pada nilai {at}].',
    cure: 'Ubah batasnya agar setiap nilai masuk satu baris saja.',
  },
  'band-end-missing': {
    what: 'Tabel[ {field}] tidak terbuka di ujungnya[ ({bound})], sehingga ada nilai tanpa kriteria.',
    cure: 'Kosongkan batas bawah baris terendah dan batas atas baris tertinggi.',
  },
  'band-empty': {
    what: 'Baris[ {band}][ dari tabel {field}] tidak memuat satu nilai pun[ ({from} sampai {to})].',
    cure: 'Perbaiki batas bawah dan batas atasnya.',
  },
  'budget-missing': {
    what: '[Indikator {indicator}: ]anggaran atau realisasi anggarannya belum ada, jadi efisiensinya tidak dihitung.',
    cure: 'Isi pagu dan realisasi anggaran bila indikator ini dibiayai.',
  },
  'budget-zero': {
    what: '[Indikator {indicator}: ]pagu atau realisasi anggarannya 0, jadi efisiensinya tidak dihitung.',
    cure: 'Periksa pagu dan realisasi anggarannya.',
  },
  'budget-negative': {
    what: '[Indikator {indicator}: ]pagu atau realisasi anggarannya kurang dari 0.',
    cure: 'Periksa tanda minusnya.',
  },
  'index-missing': {
    what: 'Indeks efisiensi belum ada, sehingga tingkat efisiensi tidak bisa dihitung.',
    cure: 'Isi capaian dan persentase anggarannya lebih dulu.',
  },
  'quarter-target-missing': {
    what: '[Indikator {indicator}: ]target {quarter} belum ada.',
    cure: 'Isi target triwulan itu; tanpa target, capaiannya tidak bisa dihitung.',
  },
  'unit-mismatch': {
    what: '[Indikator {indicator}: ]satuan target dan realisasi[ {quarter}] berbeda[ ({target} terhadap {actual})].',
    cure: 'Tulis keduanya dalam satuan yang sama, misalnya keduanya persen atau keduanya jumlah.',
  },
  'unit-converted': {
    what: '[Indikator {indicator}: ]satuan target dan realisasi[ {quarter}] berbeda, lalu disamakan memakai target setahun[ ({target})].',
    cure: 'Periksa apakah penyamaan ini benar.',
  },
  'geometric-mean-not-positive': {
    what: 'Rata-rata geometrik memerlukan angka di atas 0[, tetapi ada {value}].',
    cure: 'Periksa capaian yang 0 atau minus, atau pilih rata-rata biasa di profil metode.',
  },
  'efficiency-out-of-range': {
    what: 'Efisiensi[ {value}] di luar -20% sampai 20%, di luar rumus PMK.',
    cure: 'Periksa pagu, realisasi anggaran, dan volume keluarannya.',
  },
  'value-out-of-range': {
    what: 'Nilai {value} di luar batas {from} sampai {to}.',
    cure: 'Periksa angka yang dimasukkan.',
  },
  'predicate-unknown': {
    what: 'Predikat “{word}” tidak ada dalam skala profil metode.',
    cure: 'Periksa tulisannya, atau tambahkan predikat itu ke profil.',
  },
  'method-invalid': {
    what: 'Profil metode tidak bisa dipakai: bagian “{path}” seharusnya {expected}.',
    cure: 'Perbaiki bagian itu di berkas profil.',
  },
  'report-part-left-out': {
    what: 'Lembar “{sheet}” tidak dibuat: buku kerja ini tidak memuat {missing}.',
    cure: 'Tambahkan tabelnya di lembar mana pun, lalu hitung lagi.',
  },
  'layout-invalid': {
    what: 'Tata letak laporan tidak bisa dipakai: bagian “{path}” seharusnya {expected}.',
    cure: 'Perbaiki bagian itu di berkas tata letak.',
  },
  'duplicate-id': {
    what: 'Kode [{indicator}][{objective}][{perspective}][{band}] dipakai lebih dari sekali.',
    cure: 'Beri kode yang berbeda.',
  },
  'unknown-objective': {
    what: 'Indikator[ {indicator}] menunjuk sasaran yang tidak ada[: {objective}].',
    cure: 'Periksa nama atau nomor sasarannya.',
  },
  'unknown-perspective': {
    what: 'Sasaran[ {objective}] menunjuk perspektif yang tidak ada[: {perspective}].',
    cure: 'Periksa nama perspektifnya.',
  },

  // Membaca lembar
  'no-table': {
    what: 'Tidak ditemukan tabel yang berisi indikator, target, dan realisasi.[ Lembar {formSheet} tampaknya {notScored}, bukan tabel kinerja.][ Lembar {formSheet} tampaknya {money}: sumber angka anggaran, tanpa indikator.][ Yang terlihat: {seen}.][ Yang tidak ada: {lacking}.]',
    cure: 'Isi paling sedikit satu indikator, dan periksa judul kolomnya: “Indikator”, “Target”, dan “Realisasi”[. Untuk memakai anggarannya, beri tabel indikator di lembar lain dengan kode yang sama, dan pasangkan kolom pagu dan realisasi {moneyName} lewat “column-field”][; atau tunjuk tabelnya dengan jawaban “{answer}”, misalnya A4:N20;header=4-6]. Tidak ada yang ditulis.',
  },
  'no-target': {
    what: 'Tabel indikator ditemukan, tetapi kolom targetnya tidak.',
    cure: 'Beri judul “Target” pada kolom target, atau tunjuk kolomnya lewat pertanyaan.',
  },
  'no-actual': {
    what: 'Tabel indikator ditemukan, tetapi kolom realisasinya tidak.',
    cure: 'Beri judul “Realisasi” pada kolom realisasi, atau tunjuk kolomnya lewat pertanyaan.',
  },
  'table-left-out': {
    what: 'Tabel {table} juga berisi target dan realisasi ({count} indikator, misalnya “{name}”), tetapi tidak ikut dihitung.',
    cure: 'Bila indikatornya termasuk, gabungkan kedua tabel atau pilih tabel itu lewat pertanyaan tentang tabel yang dihitung.',
  },
  'outputs-scored': {
    what: 'Tabel ini berisi rincian output tanpa indikator: volume target dan volume realisasinya dibaca sebagai target dan realisasi.',
    cure: 'Capaian yang dihitung adalah capaian keluaran, bukan capaian indikator kinerja.',
  },
  'form-in-rows': {
    what: 'Target dan realisasi di lembar ini ditulis ke bawah, seperti formulir: “{target}” di {targetCell} dan “{actual}” di {actualCell}. LAKIP membaca tabel dengan satu baris untuk satu indikator.',
    cure: 'Susun menjadi tabel dengan kolom “Indikator”, “Target”, dan “Realisasi”, misalnya di templat LAKIP. Tidak ada yang ditulis.',
  },
  'money-alone': {
    what: 'Tabel ini berisi pagu dan realisasi anggaran saja, tanpa indikator dengan target kinerja, jadi capaiannya tidak dapat dihitung.',
    cure: 'Pakai “periksa” untuk memeriksa persentasenya, atau tambahkan tabel indikator dengan target dan realisasi.',
  },
  'sheet-not-found': {
    what: 'Lembar “{sheet}” tidak ada di buku kerja ini.',
    cure: '[Lembar yang ada: {sheets}. ]Periksa nama lembarnya.',
  },
  'number-unreadable': {
    what: 'Isi “{read}” tidak terbaca sebagai angka[ untuk {field}].',
    cure: 'Tulis[ {expected}] angka saja, misalnya 92,25; satuan boleh di kolom Satuan. Baris lain tetap dihitung.',
  },
  'value-in-words': {
    what: 'Isi “{read}” adalah kata, bukan angka[ untuk {field}]: capaiannya tidak dihitung dan tidak ikut dirata-rata.',
    cure: 'Bila harus dihitung, tulis angka yang mewakilinya, misalnya target 1 dokumen dan realisasi 1 dokumen.',
  },
  'several-in-cell': {
    what: 'Satu sel memuat beberapa angka (“{read}”), dan banyaknya baris tidak sama di kolom indikator, target, dan realisasi.',
    cure: 'Pisahkan barisnya: satu baris untuk satu indikator.',
  },
  'several-read': {
    what: 'Satu sel memuat {count} indikator. Tiap baris di dalam sel dibaca sebagai satu indikator dan ikut dirata-rata; hasilnya tidak ditulis, dan angka yang hanya satu (misalnya pagu) tidak dibagi.',
    cure: 'Pisahkan barisnya agar hasil tiap indikator dapat ditulis.',
  },
  'number-ambiguous': {
    what: 'Isi “{read}” bisa dibaca dengan dua cara[: {first} atau {second}].',
    cure: 'Jawab pertanyaannya, atau ketik sebagai angka biasa di sel itu.',
  },
  'number-is-text': {
    what: 'Angka “{read}” tersimpan sebagai teks[ dan dibaca {value}].',
    cure: 'Hasilnya tetap dihitung; ubah menjadi angka agar rumus lain ikut membacanya.',
  },
  'number-is-date': {
    what: 'Isi sel ini tanggal[ ({read})], bukan angka.',
    cure: 'Excel mungkin mengubah angka seperti 1-2 menjadi tanggal; ketik ulang angkanya.',
  },
  'shown-differs': {
    what: 'Sel menampilkan “{read}”, tetapi isinya {value}.',
    cure: 'Isi sel yang dipakai. Periksa format angkanya bila tampilan itu yang benar.',
  },
  'formula-uncached': {
    what: 'Rumus di sel ini belum punya hasil tersimpan.',
    cure: 'Buka dan simpan berkas di Excel dulu, lalu hitung lagi.',
  },
  'cell-error': {
    what: 'Sel ini berisi galat {read}.',
    cure: 'Perbaiki rumusnya; baris ini tidak dihitung sampai galatnya hilang.',
  },
  'row-unmatched': {
    what: 'Baris “{name}” tidak punya pasangan[ di lembar {other}].',
    cure: 'Samakan kode atau nama indikatornya, atau jawab pertanyaan tentang pasangannya.',
  },
  'row-nameless': {
    what: 'Baris ini punya target dan realisasi, tetapi tidak ada nama indikatornya; tidak dihitung.',
    cure: 'Isi nama indikatornya di kolom indikator, atau hapus angkanya bila bukan indikator.',
  },
  'row-duplicate': {
    what: 'Indikator “{name}” muncul lebih dari sekali.',
    cure: 'Hapus baris gandanya, atau beri kode yang berbeda.',
  },
  'row-hidden': {
    what: 'Baris “{name}” tersembunyi tetapi tetap dihitung.',
    cure: 'Tampilkan barisnya untuk memeriksa, atau hapus bila tidak dipakai.',
  },
  'money-shared': {
    what: 'Anggaran di sel gabungan ini milik {count} indikator bersama-sama, mulai dari “{name}”.',
    cure: 'Dalam jumlah dihitung sekali. Pisahkan selnya bila tiap indikator punya anggaran sendiri.',
  },
  'header-unclear': {
    what: 'Judul kolom[ “{read}”] belum jelas artinya.',
    cure: 'Jawab pertanyaannya, atau beri judul yang lebih lengkap.',
  },
  'values-conflict': {
    what: '[{field}: ]isi sel ini {read}, sedangkan {other} berisi {otherRead}.',
    cure: 'Yang dipakai adalah {used}. Samakan keduanya.',
  },
  'mapping-unknown': {
    what: 'Jawaban untuk “{id}” tidak cocok dengan pertanyaan mana pun di buku kerja ini.',
    cure: 'Jawaban itu tidak dipakai. Lihat pertanyaan yang ada di panel atau lewat lakip kenali.',
  },
  'mapping-invalid': {
    what: 'Berkas peta tidak terbaca[: {expected}].',
    cure: 'Isi dengan JSON seperti {"version":1,"answers":{…}}.',
  },
  'mapping-unfit': {
    what: '{topic}: jawaban “{read}” dari peta tidak dipakai, karena {why}.',
    cure: 'Jawab lagi di berkas ini bila perlu.',
  },
  'settings-unreadable': {
    what: 'Setelan LAKIP di buku kerja ini tidak terbaca dan tidak dipakai.',
    cure: 'Setelan bawaan yang dipakai; simpan lagi untuk memperbaikinya.',
  },
  'settings-lost': {
    what: 'Setelan LAKIP di buku kerja ini hilang (program lain menyimpannya tanpa itu). Hasil yang ada mengikuti {method}, jadi metode itu yang dipakai.',
    cure: 'Periksa metode dan jawaban di Setelan, lalu tulis lagi: setelan tersimpan kembali.',
  },
  'output-occupied': {
    what: 'Tidak ada tempat untuk kolom hasil di sebelah kanan tabel.',
    cure: 'Tidak ada yang ditimpa. Kosongkan kolom di sebelah kanan tabel, lalu hitung lagi.',
  },
  'output-merged': {
    what: 'Sel hasil berada di dalam sel gabungan.',
    cure: 'Pisahkan sel gabungan itu, lalu hitung lagi; isinya tidak diubah.',
  },
  'output-filtered': {
    what: 'Lembar “{sheet}” sedang disaring.',
    cure: 'Hapus saringannya agar semua baris terlihat, lalu hitung lagi.',
  },
  'output-protected': {
    what: 'Lembar “{sheet}” dilindungi.',
    cure: 'Buka perlindungannya (Tinjau > Buka Proteksi Lembar), lalu hitung lagi.',
  },
  'formula-as-value': {
    what: 'Kolom “{column}”: rumus tidak dapat memakai sel sumbernya, jadi hasilnya ditulis sebagai angka.',
    cure: 'Ketik target dan realisasi sebagai angka, bukan teks, bila ingin rumus.',
  },
  'output-overwrites': {
    what: 'Hasil yang diketik di sini: “{before}” menjadi {after}.',
    cure: 'Kolom ini dijawab “perbarui kolom ini”; tarik jawabannya bila angka lama hendak dipertahankan.',
  },
  'output-kept-column': {
    what: 'Kolom “{column}” sudah berisi angka atau rumus Anda, jadi tidak diubah: {agree} sel sama dengan hasil LAKIP, {differ} berbeda[, {alone} tidak dapat dihitung].',
    cure: 'Hasil LAKIP ditulis di kolom sendiri di kanan tabel. Untuk mengganti isi kolom ini, jawab “perbarui kolom ini”.',
  },
  'output-kept-cell': {
    what: 'Sel hasil ini berisi “{before}” yang diketik orang, jadi tidak diubah[; hasil LAKIP: {after}].',
    cure: 'Kosongkan selnya bila hasil LAKIP yang dipakai, lalu hitung lagi.',
  },
  'history-unknown': {
    what: 'Tulisan LAKIP ini tidak ada lagi dalam riwayat buku kerja.',
    cure: 'Tidak ada yang diubah. Baca lagi buku kerja untuk melihat riwayat yang ada.',
  },
  'history-lost': {
    what: 'Isi sebelum tulisan ini terlalu besar untuk disimpan di buku kerja.',
    cure: 'Tidak ada yang diubah. Pakai “Hapus semua hasil LAKIP”, atau buka salinan sebelum ditulis.',
  },
  'history-later': {
    what: 'Sel yang sama ditulis lagi oleh LAKIP sesudahnya.',
    cure: 'Tidak ada yang diubah. Pulihkan dulu tulisan yang lebih baru.',
  },
  'history-edited': {
    what: 'Isi sel ini sudah diubah sesudah LAKIP menulisnya.',
    cure: 'Tidak ada yang diubah. Kembalikan isi sel itu, atau pakai “Hapus semua hasil LAKIP”, yang membiarkan sel itu.',
  },
  'history-moved': {
    what: 'Lembar “{sheet}” sudah dihapus atau diganti namanya.',
    cure: 'Tidak ada yang diubah. Kembalikan nama lembarnya, lalu pulihkan lagi.',
  },
  'history-sheet-not-ours': {
    what: 'Lembar “{sheet}” tidak lagi bertanda lembar LAKIP, jadi tidak dihapus.',
    cure: 'Bila lembar itu memang buatan LAKIP, hapus sendiri, lalu pulihkan lagi.',
  },
  'history-sheet-edited': {
    what: 'Isi lembar “{sheet}” sudah diubah sesudah LAKIP membuatnya, jadi tidak dihapus.',
    cure: 'Pindahkan isi Anda ke lembar lain dan hapus lembar itu sendiri, lalu pulihkan lagi.',
  },
  'history-not-restored': {
    what: 'Isi sebelum LAKIP menulis di sini tidak tersimpan lagi, jadi sel-sel ini dibiarkan.',
    cure: 'Bila isi semula diperlukan, buka salinan berkas sebelum ditulis.',
  },
  'stale-cell': {
    what: 'Isi sel sudah berubah sejak dibaca.',
    cure: 'Tidak ada yang ditulis. Baca lagi, lalu terapkan.',
  },

  // Berkas dan Excel
  'host-failed': {
    what: 'Buku kerja tidak bisa dibaca atau ditulis[: {cause}][ ({system})].',
    cure: 'Coba lagi; bila terulang, simpan salinannya dan laporkan pesan ini.',
  },
  'file-not-found': {
    what: 'Berkas[ {file}] tidak ditemukan.',
    cure: 'Periksa nama dan foldernya.',
  },
  'file-not-readable': {
    what: 'Berkas[ {file}] tidak bisa dibaca[ ({system})].',
    cure: 'Periksa izinnya, atau salin ke folder lain.',
  },
  'file-not-writable': {
    what: 'Berkas hasil[ {file}] tidak bisa ditulis[: {reason}][ ({system})].',
    cure: 'Pilih folder lain dengan --folder, atau periksa izinnya. Berkas asal tidak berubah.',
  },
  'file-in-use': {
    what: 'Berkas[ {file}] sedang dibuka program lain.',
    cure: 'Tutup berkas itu di Excel, lalu coba lagi.',
  },
  'disk-full': {
    what: 'Ruang simpan penuh[ di {file}].',
    cure: 'Kosongkan ruang atau pilih tempat lain. Berkas asal tidak berubah.',
  },
  'file-exists': {
    what: 'Berkas hasil[ {file}] sudah ada.',
    cure: 'Pilih nama lain dengan --keluaran, atau hapus berkas lama itu.',
  },
  'file-is-xls': {
    what: 'Ini buku kerja .xls lama.',
    cure: 'Buka di Excel, pilih Simpan Sebagai > Buku Kerja Excel (*.xlsx), lalu pakai berkas itu.',
  },
  'file-is-xlsb': {
    what: 'Ini buku kerja biner .xlsb.',
    cure: 'Buka di Excel, pilih Simpan Sebagai > Buku Kerja Excel (*.xlsx), lalu pakai berkas itu.',
  },
  'file-is-ods': {
    what: 'Ini lembar kerja OpenDocument (.ods).',
    cure: 'Buka di LibreOffice atau Excel, simpan sebagai .xlsx, lalu pakai berkas itu.',
  },
  'file-is-encrypted': {
    what: 'Berkas ini diberi sandi.',
    cure: 'Buka di Excel, hapus sandinya (Berkas > Info > Proteksi Buku Kerja), simpan, lalu coba lagi.',
  },
  'file-is-not-document': {
    what: 'Ini bukan dokumen Word (.docx) atau berkas teks.',
    cure: 'Simpan laporan sebagai .docx, atau sebagai teks (.txt), lalu coba lagi.',
  },
  'document-is-old': {
    what: 'Ini dokumen Word lama (.doc).',
    cure: 'Buka di Word, simpan sebagai .docx, lalu coba lagi.',
  },
  'document-is-encrypted': {
    what: 'Dokumen ini diberi sandi.',
    cure: 'Buka di Word, hapus sandinya (Berkas > Info > Proteksi Dokumen), simpan, lalu coba lagi.',
  },
  'document-has-macros': {
    what: 'Dokumen ini memuat makro.',
    cure: 'Tidak ada yang ditulis. Buka di Word, simpan sebagai .docx tanpa makro, lalu coba lagi.',
  },
  'placeholder-unknown': {
    what: 'Tanda {{LAKIP:{name}}} tidak dikenal dan dibiarkan.',
    cure: 'Yang dikenal: {known}.',
  },
  'placeholder-empty': {
    what: 'Tanda {{LAKIP:{name}}} dibiarkan: buku kerja ini tidak memuat angkanya.',
    cure: 'Tambahkan tabelnya di lembar mana pun lalu jalankan lagi, atau hapus tanda itu.',
  },
  'placeholder-not-alone': {
    what: 'Tanda {{LAKIP:{name}}} berdampingan dengan teks lain.',
    cure: 'Tempatkan tanda itu sendiri dalam paragrafnya, karena diganti dengan tabel atau beberapa paragraf.',
  },
  'placeholders-missing': {
    what: 'Templat ini tidak memuat tanda {{LAKIP:...}}.',
    cure: 'Tulis tanda di tempat isinya, misalnya {{LAKIP:bab3}}; lihat docs/laporan.md.',
  },
  'file-is-not-spreadsheet': {
    what: 'Ini bukan buku kerja Excel[, melainkan {looksLike}].',
    cure: 'Pilih berkas .xlsx atau .xlsm.',
  },
  'file-is-damaged': {
    what: 'Berkas rusak atau tidak utuh[: {reason}][ di bagian {part}].',
    cure: 'Buka di Excel dan biarkan ia memperbaiki, simpan, lalu coba lagi; atau unduh ulang berkasnya.',
  },
  'file-too-large': {
    what: 'Berkas terlalu besar[ ({size})].',
    cure: 'Hapus lembar atau gambar yang tidak dipakai, lalu coba lagi.',
  },
  'file-is-bomb': {
    what: 'Isi berkas mengembang tidak wajar saat dibuka[ di bagian {part}][: {reason}].',
    cure: 'Berkas ini tidak dibuka demi keamanan. Minta berkas asli dari pengirimnya.',
  },
  'file-not-supported': {
    what: 'Bagian buku kerja ini belum bisa diubah dengan aman[: {reason}].',
    cure: 'Tidak ada yang ditulis. Simpan ulang di Excel, lalu coba lagi.',
  },
  'formula-master': {
    what: 'Sel ini memegang rumus bersama atau rumus larik[ untuk {range}] yang dipakai sel lain.',
    cure: 'Tidak ada yang ditulis di sini. Ganti rumusnya menjadi rumus biasa, lalu hitung lagi.',
  },
  'signature-breaks': {
    what: 'Buku kerja ini ditandatangani secara digital; menulis hasil membuat tanda tangannya tidak sah.',
    cure: 'Hitung pada salinannya, lalu tanda tangani lagi.',
  },
  'pivot-not-refreshed': {
    what: 'Tabel pivot di buku kerja ini membaca sel yang berubah.',
    cure: 'Segarkan pivotnya di Excel (Data > Segarkan Semua).',
  },
  'cell-is-merged': {
    what: 'Sel ini bagian dari sel gabungan[ {range}], sehingga tidak bisa ditulis.',
    cure: 'Pisahkan sel gabungan itu, lalu coba lagi.',
  },
  'sheet-is-protected': {
    what: 'Lembar[ “{sheet}”] dilindungi.',
    cure: 'Buka perlindungannya (Tinjau > Buka Proteksi Lembar), lalu coba lagi.',
  },
  'sheet-is-filtered': {
    what: 'Lembar[ “{sheet}”] sedang disaring[; {rows} baris hasil tersembunyi].',
    cure: 'Hapus saringannya, lalu coba lagi.',
  },
  'sheet-missing': {
    what: 'Lembar[ “{sheet}”] sudah tidak ada.',
    cure: 'Baca buku kerja lagi, lalu coba lagi.',
  },
  'sheet-not-ours': {
    what: 'Lembar[ “{sheet}”] bukan buatan LAKIP, jadi tidak ditimpa.',
    cure: 'Ganti nama lembar itu, atau hapus bila tidak diperlukan, lalu coba lagi.',
  },
  'sheet-edited': {
    what: 'Isi lembar[ “{sheet}”] tidak lagi seperti yang ditulis LAKIP, jadi tidak ditimpa.',
    cure: 'Ganti nama lembar itu supaya isinya tersimpan, atau hapus bila tidak diperlukan, lalu coba lagi.',
  },
  'editing-cell': {
    what: 'Excel sedang dalam mode mengetik di sel.',
    cure: 'Tekan Enter atau Esc di lembar kerja, lalu coba lagi.',
  },
  'too-large': {
    what: 'Perubahannya terlalu besar untuk sekali kirim.',
    cure: 'Hitung per lembar, atau pakai baris perintah.',
  },
  cancelled: {
    what: 'Dibatalkan.',
    cure: 'Isi semula sudah dikembalikan.',
  },
  'restored-after-failure': {
    what: 'Penulisan gagal di tengah jalan[: {cause}].',
    cure: 'Semua sel sudah dikembalikan seperti semula.',
  },
  'restore-failed': {
    what: 'Penulisan gagal dan pengembaliannya tidak tuntas[: {cause}].',
    cure: 'Tekan Ctrl+Z di Excel atau tutup tanpa menyimpan, lalu buka lagi.',
  },
  'workbook-is-protected': {
    what: 'Struktur buku kerja ini diproteksi, sehingga lembar baru tidak dapat dibuat atau dihapus. Tidak ada yang diubah.',
    cure: 'Buka proteksinya lewat Tinjau (Review), Proteksi Buku Kerja, lalu ulangi.',
  },
  'workbook-not-opened': {
    what: 'Excel ini tidak dapat membuka buku kerja baru dari panel[: {cause}].',
    cure: 'Unduh berkasnya, lalu buka dari Excel.',
  },
  'page-setup-failed': {
    what: 'Ukuran kertas atau arah halaman tidak dapat diatur[: {cause}]. Isi lembarnya lengkap.',
    cure: 'Atur lewat Tata Letak Halaman, atau pilih pencetak lain lalu buat lagi.',
  },
  'excel-too-old': {
    what: 'Versi Excel ini belum mendukung LAKIP[: {cause}].',
    cure: 'Pakai Excel 2021 ke atas, Microsoft 365, atau Excel di web.',
  },
};
