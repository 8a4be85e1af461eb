import type { TrueReport } from './trueReport';

const hasWay = ({ subjects }: TrueReport, way: string): boolean =>
  subjects.some(({ made }) => made.way === way);

/** Sentences of Metode Pengukuran: what the profile of the trials does, the formulas by the ways of the office's indicators. */
export const METHOD_RULES: readonly (readonly [RegExp, (report: TrueReport) => boolean])[] = [
  [/^Capaian setiap indikator diukur dengan membandingkan realisasi dengan target\.$/, () => true],
  [/^Pada triwulan, keduanya adalah keadaan s\.d\. akhir triwulan itu\.$/, ({ through }) => through !== null],
  [
    /^Bila makin tinggi makin baik: capaian = realisasi \/ target × 100%\.$/,
    (report) => hasWay(report, 'maksimal'),
  ],
  [
    /^Bila makin rendah makin baik: capaian = \(2 × target − realisasi\) \/ target × 100%\.$/,
    (report) => hasWay(report, 'minimal') && report.made.rule.minimalForm === 'A',
  ],
  [
    /^Bila makin rendah makin baik: capaian = target \/ realisasi × 100%\.$/,
    (report) => hasWay(report, 'minimal') && report.made.rule.minimalForm === 'B',
  ],
  [/^Capaian di atas 120% dihitung 120%\.$/, ({ made }) => made.rule.cap === 120],
  [
    /^Target berupa rentang dicapai 100% di dalam rentang; /,
    ({ subjects }) => subjects.some(({ now }) => now.to),
  ],
  [
    /^Nilai pencapaian sasaran \(NPS\) adalah rata-rata capaian indikatornya\.$/,
    ({ objectives }) => objectives.length > 0,
  ],
  [/^Nilai perspektif adalah rata-rata NPS sasarannya\.$/, ({ perspectives }) => perspectives.length > 0],
  [
    /^Nilai pencapaian total \(NPSS\) adalah rata-rata nilai perspektif\.$/,
    ({ perspectives }) => perspectives.length > 0,
  ],
  [
    /^Nilai pencapaian total \(NPSS\) adalah rata-rata NPS semua sasaran\.$/,
    ({ perspectives }) => perspectives.length === 0,
  ],
  [/^Nilai pencapaian total adalah rata-rata capaian semua indikator\.$/, () => true],
  [/^Indikator yang belum diukur tidak ikut dihitung\.$/, () => true],
  [/^Kriteria ditetapkan dari nilai yang tidak dibulatkan dan disajikan pada Tabel 2\.3\.$/, () => true],
  [
    /^Masukan adalah realisasi anggaran \/ pagu × 100%, sedangkan keluaran adalah capaian atau NPS\.$/,
    () => true,
  ],
  [/^Pagu adalah pagu setahun, tahun \d+, juga untuk sebagian tahun\.$/, ({ through }) => through !== null],
  [/^Indeks efisiensi \(IE\) = keluaran \/ masukan\.$/, () => true],
  [/^Tingkat efisiensi \(TE\) = \(IE − SE\) \/ SE, dengan standar efisiensi \(SE\) 1\.$/, () => true],
  [/^Kategorinya Efisien bila 0 ≤ TE ≤ 1 dan Tidak Efisien untuk TE lainnya\.$/, () => true],
  [/^Capaian TE ditetapkan menurut Tabel 2\.4\.$/, () => true],
];
