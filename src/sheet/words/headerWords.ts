/** What a column says of its rows, when it is no figure. */
export type Identity =
  | 'number'
  | 'code'
  | 'perspective'
  | 'goal'
  | 'objective'
  | 'indicator'
  | 'item'
  | 'unit-of-measure'
  | 'weight'
  | 'direction'
  | 'quarter-kind'
  | 'owner'
  | 'note'
  | 'year';

/** What kind of figure or result a column holds; `achieved` and `remark` are ambiguous until resolved. */
export type Measure =
  | 'target'
  | 'actual'
  | 'achieved'
  | 'percent'
  | 'remark'
  | 'criterion'
  | 'category'
  | 'score'
  | 'numerator'
  | 'denominator'
  | 'baseline'
  | 'rest'
  | 'index'
  | 'standard'
  | 'level'
  | 'level-achievement'
  | 'efficiency';

export type Domain = 'performance' | 'money' | 'volume';
/** `forecast` is expected, not measured (perkiraan); `reference` a standard that others set (SPM, IKK). */
export type Scope = 'national' | 'previous' | 'strategic' | 'of-year' | 'forecast' | 'reference';

/** What one phrase of a header adds to its meaning. */
export interface Meaning {
  readonly identity?: Identity;
  readonly measure?: Measure;
  readonly domain?: Domain;
  readonly scope?: Scope;
  readonly version?: 'initial' | 'revised';
  readonly month?: number;
  readonly isUntil?: true;
  readonly isAnnual?: true;
  readonly isQuarterWord?: true;
  readonly isSemesterWord?: true;
  /** `Tahun ke-`: the numbers below it count years, not quarters. */
  readonly isYearOrdinal?: true;
  /** A word that fits a header but tells nothing. */
  readonly isFiller?: true;
}

interface Entry {
  readonly meaning: Meaning;
  readonly phrases: string;
}

/** Phrases by meaning, `|` between them, in the words of `headerTokens`. The longest phrase wins. */
const ENTRIES: readonly Entry[] = [
  {
    meaning: { identity: 'number' },
    phrases: 'no|no urut|no indikator|no iku|no sasaran|urut|number',
  },
  {
    meaning: { identity: 'code' },
    phrases:
      'kode|code|kode indikator|kode iku|kode sasaran|kode ro|kode program|kode kegiatan|kode kinerja|no kode|id iku|id indikator|kode rincian output|kdoutput|kdkmpnen',
  },
  { meaning: { identity: 'perspective' }, phrases: 'perspektif|perspective|perspektif bsc' },
  {
    meaning: { identity: 'goal' },
    phrases: 'tujuan|goal|tujuan renstra|tujuan perangkat daerah|tujuan strategis',
  },
  {
    meaning: { identity: 'objective' },
    phrases:
      'sasaran|sasaran strategis|sasaran kegiatan|sasaran program|sasaran kinerja|sasaran renstra|sasaran rpjmd|sasaran perangkat daerah|sasaran opd|sasaran strategis utama|sasaran program kegiatan|sasaran kegiatan sub kegiatan|uraian sasaran|uraian sasaran renstra|nama sasaran|objective|objectives|strategic objective|strategic objectives|sasaran sasaran|kinerja utama|sasaran utama|outcome',
  },
  {
    meaning: { identity: 'indicator' },
    phrases:
      'indikator|indikator kinerja|indikator kinerja utama|iku|ikk|ikp|ik|iki|ikss|iksp|iksk|iks|ikt|kpi|indikator sasaran|indikator sasaran strategis|indikator kinerja sasaran|indikator kinerja sasaran strategis|indikator kinerja sasaran program|indikator kinerja sasaran kegiatan|indikator kinerja kegiatan|indikator kinerja program|indikator kinerja individu|indikator kinerja tambahan|indikator kinerja outcome|indikator program|indikator kegiatan|indikator sub kegiatan|indikator tujuan|indikator output|indikator kinerja output|nama indikator|nama iku|uraian indikator|uraian indikator kinerja|nama indikator kinerja|nama indikator kinerja utama|indicator|indicators|performance indicator|performance indicators|key performance indicator|key performance indicators|indikator tujuan sasaran|indikator mutu|ukuran kinerja',
  },
  {
    meaning: { identity: 'item' },
    phrases:
      'uraian|rincian output|rincian output ro|klasifikasi rincian output|ro|kro|ro kegiatan|ro komponen|keluaran|kegiatan|sub kegiatan|program|program kegiatan|program kegiatan sub kegiatan|nama|komponen|sub komponen|komponen penilaian|tahapan|aspek|unsur|jenis|jenis layanan|jenis pelayanan|jenis pelayanan dasar|pelayanan dasar|description|activity|output kegiatan|nama ro|uraian ro|nama kegiatan|urusan|bidang urusan|urusan bidang urusan|urusan pemerintahan|urusan bidang urusan pemerintahan daerah dan program kegiatan|nama program|uraian kegiatan|nama sub kegiatan|deskripsi',
  },
  {
    meaning: { identity: 'unit-of-measure' },
    phrases:
      'satuan|sat|unit|satuan target|satuan ukur|satuan ukuran|satuan indikator|unit of measure|uom|measurement unit|tipe satuan|jenis % non %',
  },
  {
    meaning: { identity: 'weight' },
    phrases: 'bobot|weight|bobot indikator|bobot iku|bobot kinerja|weighting|bobot %',
  },
  {
    meaning: { identity: 'direction' },
    phrases:
      'polarisasi|polaritas|polarity|polarisasi indikator|tren|arah|arah indikator|direction|jenis indikator|jenis polarisasi|sifat indikator|sifat|karakteristik|kecenderungan|trend|tren indikator',
  },
  {
    meaning: { identity: 'quarter-kind' },
    phrases:
      'konsolidasi|jenis konsolidasi|jenis konsolidasi periode|konsolidasi periode|tipe perhitungan|jenis perhitungan|sifat data|sifat target|jenis target',
  },
  {
    meaning: { identity: 'owner' },
    phrases:
      'penanggung jawab|penanggungjawab|pic|pj|unit in charge|bidang|seksi|opd|skpd|perangkat daerah|perangkat daerah penanggung jawab|unit kerja|satuan kerja|satker|pelaksana|pengampu|owner|person in charge|unit penanggung jawab|pemilik|unit pelaksana|unit organisasi',
  },
  {
    meaning: { identity: 'note' },
    phrases:
      'kendala|hambatan|kendala hambatan|permasalahan|masalah|solusi|tindak lanjut|rencana tindak lanjut|rtl|rencana aksi|upaya|faktor pendukung|faktor penghambat|faktor|analisis|analisa|bukti dukung|data dukung|sumber data|definisi operasional|definisi|formulasi|rumus|formula|cara perhitungan|metode perhitungan|cara pengukuran|batas waktu|catatan|link|tautan|evaluasi|rekomendasi|penjelasan|alasan|notes|note|remarks|definisi pembilang|definisi penyebut|periode pelaporan|jadwal|waktu pelaksanaan|langkah|selisih|deviasi|gap|progres kegiatan|uraian progres|capaian progres|% progres|pcro|progres capaian rincian output|progres capaian rincian output pcro|progres capaian ro|constraint|constraints|follow up|evidence|data source|lokasi',
  },
  { meaning: { identity: 'year' }, phrases: 'tahun|year|tahun anggaran|ta' },
  {
    meaning: { measure: 'target' },
    phrases:
      'target|alokasi target|rencana tingkat capaian|rencana tingkat capaian target|rencana capaian|rencana|plan|planned|target kinerja|sasaran target|target pk|target rkt|target output|besaran target|target iku|target indikator|ditargetkan|tvro|target volume rincian output|target volume rincian output tvro|target volume ro',
  },
  {
    meaning: { measure: 'target', isAnnual: true },
    phrases: 'target tahunan|target setahun|target tahun|target akhir tahun|annual target',
  },
  {
    meaning: { measure: 'actual' },
    phrases:
      'realisasi|realisasi kinerja|realisasi target|realisasi capaian|realisasi output|actual|actuals|realization|realisation|hasil|progres|realisasi iku|hasil pengukuran|result|results|terealisasi|aktual|realisasi indikator|realisasi progres|rvro|realisasi volume rincian output|realisasi volume rincian output rvro|realisasi volume ro',
  },
  {
    meaning: { measure: 'achieved' },
    phrases:
      'capaian|pencapaian|ketercapaian|capkin|capaian kinerja|pencapaian kinerja|capaian iku|capaian iki|capaian indikator|capaian target|achievement|achieved|attainment|performance achievement',
  },
  {
    meaning: { measure: 'percent' },
    phrases:
      '%|persentase pencapaian|persentase capaian|persentase pencapaian rencana tingkat capaian|% pencapaian rencana tingkat capaian|persentase tingkat capaian|% capaian|% capaian kinerja|% realisasi|% pencapaian|nilai capaian|nilai pencapaian|tingkat capaian|tingkat pencapaian|indeks capaian|npi|capaian terhadap target|capaian thd target|pencapaian terhadap target|realisasi terhadap target|capaian %|hasil %|% hasil|achievement rate|rasio capaian|capaian kinerja %|% tingkat capaian|npik|terhadap target|tingkat realisasi|tingkat capaian realisasi|tingkat capaian kinerja|persentase realisasi',
  },
  {
    meaning: { measure: 'percent', scope: 'of-year' },
    phrases:
      'capaian terhadap target tahunan|capaian terhadap target tahun|% capaian terhadap target tahunan|terhadap target tahunan|terhadap target setahun|capaian terhadap target setahun|% capaian terhadap target setahun|capaian terhadap target satu tahun|terhadap target tahun|capkin setahun|capaian setahun|hasil tahunan|terhadap target akhir tahun',
  },
  {
    meaning: { measure: 'percent', scope: 'strategic' },
    phrases:
      'terhadap renstra|terhadap target renstra|terhadap target akhir renstra|terhadap rpjmd|terhadap target rpjmd|capaian terhadap renstra|terhadap target jangka menengah',
  },
  {
    meaning: { measure: 'percent', domain: 'money' },
    phrases:
      '% anggaran|% realisasi anggaran|% input|% serapan|serapan anggaran %|capaian anggaran %|% penyerapan|% penyerapan anggaran|% keuangan|% realisasi keuangan|% serapan anggaran|% capaian anggaran|capaian anggaran|capaian input|% dana',
  },
  {
    meaning: { measure: 'criterion' },
    phrases:
      'kriteria|predikat|kategori penilaian|status capaian|kriteria capaian|kategori capaian|status iku|kriteria kinerja|rating|notifikasi|predikat capaian|predikat kinerja|kategori kinerja|criteria|criterion|warna',
  },
  { meaning: { measure: 'remark' }, phrases: 'keterangan|ket|status|penilaian' },
  { meaning: { measure: 'category' }, phrases: 'kategori|category|kategori efisiensi|tingkat' },
  {
    meaning: { measure: 'score' },
    phrases:
      'nps|npss|nss|nkp|nko|nilai pencapaian sasaran|nilai pencapaian sasaran strategis|nilai pencapaian sasaran kegiatan|nilai kinerja organisasi|nps sasaran|% nilai pencapaian sasaran|capaian sasaran|% capaian sasaran|nilai sasaran|capaian nps|objective score',
  },
  {
    meaning: { measure: 'numerator' },
    phrases:
      'pembilang|nilai x|numerator|terlayani|terlayani orang|jumlah terlayani|jumlah yang terlayani|jumlah yang dilayani',
  },
  {
    meaning: { measure: 'denominator' },
    phrases:
      'penyebut|nilai y|denominator|sasaran orang|jumlah sasaran|jumlah yang harus dilayani|jumlah total yang harus dilayani',
  },
  {
    meaning: { measure: 'baseline' },
    phrases: 'baseline|kondisi awal|capaian awal|data awal|kinerja awal|base line',
  },
  {
    meaning: { measure: 'rest', domain: 'money' },
    phrases: 'sisa|sisa anggaran|sisa pagu|sisa dana|remaining|balance',
  },
  { meaning: { measure: 'index' }, phrases: 'ie|indeks efisiensi|index efisiensi|efficiency index' },
  {
    meaning: { measure: 'standard' },
    phrases: 'se|standar efisiensi|efficiency standard|standard efisiensi',
  },
  { meaning: { measure: 'level' }, phrases: 'te|tingkat efisiensi|efficiency level' },
  {
    meaning: { measure: 'level-achievement' },
    phrases: 'capaian te|capaian tingkat efisiensi|% capaian te|nilai te',
  },
  { meaning: { measure: 'efficiency' }, phrases: 'efisiensi|efficiency|nilai efisiensi|ne' },
  { meaning: { domain: 'performance' }, phrases: 'kinerja|performance|fisik|output|kinerja output' },
  { meaning: { domain: 'volume' }, phrases: 'volume|vol' },
  {
    meaning: { domain: 'money' },
    phrases:
      'anggaran|pagu|dipa|rp|keuangan|dana|input|budget|pagu anggaran|pagu dipa|pembiayaan|biaya|belanja|cost',
  },
  {
    meaning: { measure: 'target', domain: 'money' },
    phrases:
      'alokasi|alokasi anggaran|alokasi dana|target anggaran|rencana anggaran|anggaran pk|anggaran rkt|anggaran renstra|anggaran program|allocation|budget ceiling|allocated budget|pagu harian',
  },
  {
    meaning: { measure: 'actual', domain: 'money' },
    phrases:
      'realisasi anggaran|penyerapan|penyerapan anggaran|realisasi keuangan|realisasi belanja|serapan|serapan anggaran|daya serap|realisasi pagu|realisasi dana|total penyerapan anggaran|spent|expenditure|budget spent|budget realization|realisasi input|spending|disbursement',
  },
  {
    meaning: { measure: 'target', version: 'initial' },
    phrases: 'target semula|target awal|target sebelum|semula|sebelum perubahan|sebelum revisi',
  },
  {
    meaning: { measure: 'target', version: 'revised' },
    phrases:
      'target menjadi|target perubahan|target pk perubahan|target revisi|target setelah|menjadi|setelah perubahan|setelah revisi|target pk revisi',
  },
  { meaning: { version: 'initial' }, phrases: 'awal|initial' },
  { meaning: { version: 'revised' }, phrases: 'revisi|perubahan|revised|setelah|akhir' },
  {
    meaning: { measure: 'target', domain: 'money', version: 'initial' },
    phrases:
      'pagu awal|pagu indikatif|pagu semula|pagu dipa awal|anggaran awal|anggaran semula|original budget',
  },
  {
    meaning: { measure: 'target', domain: 'money', version: 'revised' },
    phrases:
      'pagu revisi|pagu akhir|paguakhir|pagu menjadi|pagu efektif|pagu definitif|pagu perubahan|anggaran revisi|anggaran perubahan|anggaran menjadi|pagu setelah revisi|revised budget',
  },
  {
    meaning: { scope: 'forecast' },
    phrases:
      'perkiraan|prakiraan|prognosis|prognosa|prognosa realisasi|proyeksi|estimasi|forecast|projection|projected|estimate|estimated|outlook|perkiraan maju|prakiraan maju',
  },
  {
    meaning: { measure: 'target', scope: 'reference' },
    phrases:
      'standar|standar pelayanan|standar minimal|standar spm|nilai standar|target standar|target spm|target ikk|target nspk|target sdgs|target tpb|target indikator lainnya|target lainnya',
  },
  {
    meaning: { measure: 'target', isYearOrdinal: true },
    phrases: 'target tahun ke|target renstra tahun ke|target capaian tahun ke|target akhir tahun ke',
  },
  {
    meaning: { measure: 'percent', isYearOrdinal: true },
    phrases:
      'rasio capaian pada tahun ke|rasio capaian tahun ke|rasio capaian pada tahun|rasio capaian tahun',
  },
  { meaning: { isYearOrdinal: true }, phrases: 'tahun ke|year of plan' },
  { meaning: { scope: 'national' }, phrases: 'nasional|national' },
  { meaning: { measure: 'target', scope: 'national' }, phrases: 'target nasional|national target' },
  {
    meaning: { scope: 'previous' },
    phrases: 'tahun sebelumnya|tahun lalu|tahun n 1|previous year|last year|sebelumnya',
  },
  {
    meaning: { measure: 'target', scope: 'strategic' },
    phrases:
      'target renstra|target akhir renstra|target jangka menengah|target rpjmd|target rpjmn|target akhir|target akhir rpjmd|renstra target|target akhir periode renstra|target akhir periode',
  },
  {
    meaning: { scope: 'strategic' },
    phrases: 'renstra|rpjmd|rpjmn|jangka menengah|akhir renstra|akhir rpjmd|strategic plan',
  },
  {
    meaning: { isAnnual: true },
    phrases: 'tahunan|setahun|1 tahun|satu tahun|annual|tahun ini|tahun berjalan|yearly|akhir tahun',
  },
  { meaning: { isUntil: true }, phrases: 'sd|kumulatif|cumulative|sampai|hingga|cum' },
  { meaning: { isQuarterWord: true }, phrases: 'tw' },
  { meaning: { isSemesterWord: true }, phrases: 'semester' },
  {
    meaning: { isFiller: true },
    phrases:
      'dan|di|yang|pada|per|untuk|of|the|and|atas|dari|total|jumlah|nilai|bulan|month|periode|akhir|utama|strategis|iku|pk|ini|terhadap|terhadap target|dalam|juta|ribu|milyar|miliar|ribuan|jutaan|rpm|besaran|angka|data|hasil|laporan|perjanjian|kinerja|rkt|renja|pd|krisna|a|b|c|d|e|f|g|h|to|in|on|for|poin|point|nilai|indeks|x|perencanaan|pengukuran',
  },
  { meaning: { month: 1 }, phrases: 'januari|jan|january|b01|b1' },
  { meaning: { month: 2 }, phrases: 'februari|feb|february|pebruari|b02|b2' },
  { meaning: { month: 3 }, phrases: 'maret|mar|march|b03|b3' },
  { meaning: { month: 4 }, phrases: 'april|apr|b04|b4' },
  { meaning: { month: 5 }, phrases: 'mei|may|b05|b5' },
  { meaning: { month: 6 }, phrases: 'juni|jun|june|b06|b6' },
  { meaning: { month: 7 }, phrases: 'juli|jul|july|b07|b7' },
  { meaning: { month: 8 }, phrases: 'agustus|agt|ags|agu|aug|august|b08|b8' },
  { meaning: { month: 9 }, phrases: 'september|sep|sept|b09|b9' },
  { meaning: { month: 10 }, phrases: 'oktober|okt|oct|october|b10' },
  { meaning: { month: 11 }, phrases: 'november|nov|nopember|nop|b11' },
  { meaning: { month: 12 }, phrases: 'desember|des|dec|december|b12' },
];

/** A phrase of the dictionary in words. */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

function buildPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  const seen = new Set<string>();
  for (const { meaning, phrases } of ENTRIES) {
    for (const phrase of phrases.split('|')) {
      if (seen.has(phrase)) continue;
      seen.add(phrase);
      const words = phrase.split(' ');
      const first = words[0] as string;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }]);
    }
  }
  for (const list of byFirst.values()) list.sort((one, two) => two.words.length - one.words.length);
  return byFirst;
}

/** Phrases by their first word, longest first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = buildPhrases();

/** Every word of the dictionary that is long enough to be recognised with typing errors. */
export const LONG_WORDS: readonly string[] = [
  ...new Set([...PHRASES.values()].flatMap((list) => list.flatMap(({ words }) => words))),
].filter((word) => word.length >= 4);

/** Headers that are one letter or sign: only as the whole text of a cell. */
export const LETTERS: Readonly<Record<string, Meaning>> = {
  t: { measure: 'target' },
  r: { measure: 'actual' },
  c: { measure: 'achieved' },
  k: { domain: 'performance' },
};
