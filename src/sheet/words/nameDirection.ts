/** What the name of an indicator says of its direction. */
export interface NameDirection {
  /** Kind of name: indicators of one kind are asked about together. */
  readonly kind: string;
  readonly direction: 'minimal' | 'maksimal';
  /** `bound`: the name states a bound (paling lama 5 hari); `name`: it only suggests. */
  readonly strength: 'bound' | 'name';
}

/** Names of which less is better, by kind. Each kind has examples that must and must not match beside its test. */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'waktu',
    /\b(?:waktu tunggu|lama(?:nya)? (?!hidup|sekolah|menginap|tinggal)\w+|(?:rata rata )?(?:waktu|durasi|lama) (?:yang )?(?:respon\w*|tanggap\w*|penyelesaian|pelayanan|layanan|proses|pengurusan|penerbitan|tempuh|perjalanan|antri\w*|henti|penanganan|dibutuhkan|diperlukan)|(?:response|waiting|dwelling|cycle) time|masa tunggu|keterlambatan|hari keterlambatan)\b/,
  ],
  [
    'kematian',
    /\b(?:kematian|mortalitas|\baki\b|\bakb\b|\bakaba\b|korban (?:jiwa|meninggal)|meninggal|fatalitas|(?:net |gross )?death rate|gdr|ndr|mortality|lahir mati)\b/,
  ],
  [
    'kesehatan',
    /\b(?:prevalensi|stunting|stunted|wasting|gizi buruk|gizi kurang|kurang gizi|underweight|anemia|insidens?i?|kesakitan|morbiditas|penderita|perokok|merokok|penyalahguna\w*|obesitas|bblr|kekurangan energi kronis|infeksi|infection|malaria|dbd|penyakit|bayi prematur|berat badan lahir rendah|plebitis|phlebitis|dekubitus|luka tekan|pasien jatuh|kejadian (?:tidak diharapkan|nyaris cedera|sentinel)|turn ?over interval|toi)\b/,
  ],
  [
    'kemiskinan',
    /\b(?:kemiskinan|penduduk miskin|warga miskin|gini|ketimpangan|kesenjangan|pengangguran|penganggur|tpt|pmks|ppks|kumuh|rumah tidak layak huni|rtlh|backlog|desa tertinggal|rawan pangan|kerawanan|buta (?:aksara|huruf)|kedalaman kemiskinan|keparahan)\b/,
  ],
  [
    'penduduk',
    /\b(?:(?:angka|tingkat) (?:kelahiran|fertilitas)|kelahiran (?:total|remaja|kasar|menurut)|tfr|asfr|(?:laju )?pertumbuhan penduduk|unmet need|kehamilan (?:remaja|tidak di\w+)|angka ketergantungan|dependency ratio)\b/,
  ],
  [
    'kegagalan',
    /\b(?:tidak (?:terpenuhi|tertangani|terlayani|terselesaikan|terlaksana|terealisasi|sesuai|memenuhi|layak|lulus|lolos|hadir|aktif|patuh|tertib|berfungsi|mampu|bersekolah|sekolah|terdaftar|dapat di\w+)|belum (?!lama)\w+|kegagalan|gagal|ditolak|penolakan|dibatalkan|pembatalan|dikembalikan|pulang paksa|komplikasi|kesalahan|kelalaian|mangkir|ketidakhadiran|pengunduran diri|turnover|kedaluwarsa|mangkrak|terbengkalai|terlantar|telantar)\b/,
  ],
  ['harga', /\b(?:inflasi|disparitas harga|(?:koefisien )?variasi harga|icor)\b/],
  [
    'temuan',
    /\b(?:temuan|kerugian (?:negara|daerah)|kesalahan|penyimpangan|pelanggaran|gratifikasi|korupsi|fraud|ketidakpatuhan|ketidaksesuaian|kekurangan volume|deviasi|cacat|retur|revisi|mangkir|ketidakpuasan|error rate|rejection rate)\b/,
  ],
  [
    'keluhan',
    /\b(?:keluhan|pengaduan|komplain|aduan|sengketa|konflik|perselisihan|gugatan|tunggakan|piutang|sisa perkara)\b/,
  ],
  [
    'gangguan',
    /\b(?:gangguan|kehilangan|kebocoran|losses|susut|kerusakan|rusak (?:berat|ringan)|serangan|downtime|padam|pemadaman|kecelakaan|kejahatan|kriminalitas|tindak pidana|kekerasan|kebakaran|titik api|hotspot|banjir|genangan|longsor|bencana|risiko|pencemaran|emisi|polusi|(?<!bank )sampah|limbah|lahan kritis|deforestasi|degradasi|abrasi|alih fungsi|(?:perkawinan|pernikahan) (?:pada )?(?:usia )?(?:dini|anak)|perceraian|putus sekolah|mengulang|drop ?out|tawuran|kasus)\b/,
  ],
  [
    'biaya',
    /\b(?:bopo|npl|non performing|rasio (?:beban|biaya)|biaya per|beban operasional|belanja pegawai|ketergantungan|defisit)\b/,
  ],
  ['menurun', /\b(?:menurun(?:nya|kan)?|berkurang(?:nya)?|turunnya|tekan(?:an)? angka)\b/],
];

/** Units of a span of time. */
const TIME_UNIT = /^(?:hari|hari kerja|hk|jam|jam kerja|menit|mnt|detik|minggu|days?|hours?|minutes?)$/i;
/** Spans of which more is better, and counts of time. */
const LONG_IS_GOOD =
  /\b(?:(?:lama|masa|waktu|rata rata) (?:\w+ )?(?:tinggal|menginap|sekolah|hidup|kunjungan|rawat)|usia|umur|harapan|masa (?:pakai|berlaku|kerja)|layanan dibuka|operasional|operasi|pelatihan|diklat|belajar|ketersediaan|cadangan|stok|siaran|tayang|terbang)\b|^(?:jumlah|persentase|prosentase|banyaknya|total)\b/;

/**
 * Words that turn a name round: what is done about something bad is good. They count only before the bad word; a time
 * is a time whatever is done in it.
 */
const REMEDY =
  /\b(?:pengurangan|penyelesaian|(?:di|ter)selesai\w*|selesai|tindak lanjut|(?:di|ter)tindaklanjut\w*|penanganan|(?:di|ter)tangani\w*|pencegahan|dicegah|penanggulangan|pengendalian|terkendali\w*|pelayanan|layanan|(?:di|ter)layani|respons? (?:atas|terhadap)|pengelolaan|bebas|non kasus|keberhasilan|kesembuhan|sembuh|penemuan|ditemukan|deteksi|terdeteksi|pemulihan|penghapusan|penuntasan|tuntas|pengentasan|penindakan|diproses|pengobatan|diobati|imunisasi|vaksinasi|skrining|pengawasan|pemantauan|pelaporan|dilaporkan|penyuluhan|bantuan|dibantu|pembinaan|penyaluran|pemberdayaan|rehabilitasi|pengolahan|(?:di|ter)kelola|terangkut|pengangkutan|ketahanan|kesiapsiagaan|kapasitas|siaga|tanggap|kepuasan|kualitas|kesiapan|mitigasi|perbaikan|diperbaiki|penurunan|penegakan|pemetaan|sosialisasi|akses|cakupan|jaminan|dilindungi|perlindungan|penerima|tangguh|kajian|dokumen|petugas|relawan|satgas|posko|memiliki izin|berizin|anti|unit pengendali|pencairan|mendapat\w*|memperoleh|menerima|teratasi|diatasi|pengurang\w*|dimanfaatkan|kepatuhan|tanpa|zero|nihil|pendampingan|didampingi|dicairkan|pemeriksaan|diperiksa|evaluasi|ditagih|penagihan|pembayaran)\b/;
/** The same behind the bad word: "keluhan yang ditindaklanjuti". */
const REMEDIED =
  /\b(?:(?:yang|telah|dapat|dan)? ?(?:(?:di|ter)selesai\w*|selesai|(?:di|ter)tindak ?lanjut\w*|(?:di|ter)tangani|(?:di|ter)layani|ditemukan|terdeteksi|tuntas|diproses|diobati|sembuh|dilaporkan|dicegah|teratasi|diatasi|tertolong|direhabilitasi|(?:di|ter)kelola|terangkut|mendapat\w*|memperoleh|menerima|dibina|dientas\w*|terkendali|menurun|berkurang|turun|diputus|dimediasi|diperbaiki|dipulihkan|terbayar|dibayar|ditagih|tertagih|tepat waktu|tangguh|siaga|dimanfaatkan|dibantu|terlindungi|didampingi|dijamin|aktif|disetor\w*|dipadamkan|terkurangi|dikurangi|dipulangkan))\b/;
/** A share or count of what meets a bound: the bound is that of each case, not of the figure. */
const SHARE_OF_CASES =
  /^(?:persentase|prosentase|presentase|persen|proporsi|cakupan|rasio|jumlah|tingkat)\b.*\b(?:yang|dengan|dalam|di bawah|kurang dari|selesai|diselesaikan|sesuai|tepat)\b/;
/** A share of what was done within a time. */
const SHARE = /^(?:persentase|prosentase|presentase|persen|proporsi|cakupan)\b/;
const WITHIN =
  /\b(?:kurang dari|di bawah|maksimal|paling lama|tidak lebih dari|≤|<) ?\d+ ?(?:menit|jam|hari)\b/;
const ON_TIME =
  /\b(?:tepat waktu|ketepatan|kesesuaian|sesuai (?:waktu|standar|sop|jadwal)|dalam waktu|kecepatan|percepatan)\b/;
const BOUND_MOST =
  /\b(?:(?:maks(?:imal|imum)?|max) (?:\p{L}+ )?\d|paling (?:banyak|lama|tinggi|besar)\b|tidak (?:lebih dari|melebihi)\b)|[≤<]/u;
const BOUND_LEAST =
  /\b(?:minimal|minimum|paling (?:sedikit|rendah|kecil)|sekurang kurangnya|sedikitnya)\b|[≥>]/;

/**
 * What a name suggests or says of the direction; null when it says nothing. A name alone never settles it (M-2):
 * "persentase penurunan temuan" and "keluhan yang ditindaklanjuti" are better when higher.
 * @method  M-2
 * @example nameDirection('Angka kematian ibu')?.kind          // => 'kematian'
 * @example nameDirection('Persentase penurunan temuan')       // => null
 * @example nameDirection('Layanan paling lama 5 hari')?.strength // => 'bound'
 * @example nameDirection('Penerbitan rekomendasi', 'hari')?.kind // => 'waktu'
 */
export function nameDirection(name: string, unit: string | null = null): NameDirection | null {
  const plain = plainWords(name);
  const bad = KINDS.map(([kind, words]) => ({ kind, at: words.exec(plain) })).find(({ kind, at }) =>
    at === null ? false : !isRemedied(plain, at, kind),
  );
  if (BOUND_MOST.test(plain) && !BOUND_LEAST.test(plain) && !SHARE_OF_CASES.test(plain))
    return { kind: 'batas', direction: 'minimal', strength: 'bound' };
  const isTime = bad === undefined && isSpan(plain, unit);
  const kind = bad?.kind ?? (isTime ? 'waktu' : null);
  return kind === null ? null : { kind, direction: 'minimal', strength: 'name' };
}

/** A span of time by its name or its unit, unless it is one of which more is better. */
function isSpan(plain: string, unit: string | null): boolean {
  if (LONG_IS_GOOD.test(plain) || ON_TIME.test(plain)) return false;
  return (
    /^(?:rata rata )?(?:lama(?:nya)? )?(?:waktu|durasi)\b/.test(plain) || TIME_UNIT.test(unit?.trim() ?? '')
  );
}

function isRemedied(plain: string, found: RegExpExecArray, kind: string): boolean {
  const [before, after] = [plain.slice(0, found.index), plain.slice(found.index + found[0].length)];
  if (kind === 'waktu')
    return ON_TIME.test(before) || /^(?:persentase|prosentase|jumlah|cakupan)\b/.test(plain);
  if (kind === 'menurun') return false;
  // "Penurunan stunting" may print the level or the fall: only a share or amount of the fall is clear.
  const bare = before.replace(
    /^(?:terjadinya |tercapainya )?penurunan (?=(?:angka|prevalensi|tingkat|jumlah|kasus|rasio|persentase)? ?$)/,
    '',
  );
  return REMEDY.test(bare) || REMEDIED.test(after) || (SHARE.test(before) && WITHIN.test(after));
}

/** Small letters, words parted by one blank, signs of a bound kept. */
function plainWords(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}≤≥<>%]+/gu, ' ')
    .trim();
}
