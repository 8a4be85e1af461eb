import { labelOf, type TrueIndicator, type TrueOffice } from './office';

/** One thing that a sentence says: a figure, money, a word of kriteria, or a choice of words that is a claim. */
export type Slot =
  | { readonly kind: 'figure'; readonly value: number; readonly others: readonly number[] }
  | { readonly kind: 'money'; readonly value: number }
  | { readonly kind: 'count'; readonly value: number; readonly most: number }
  | { readonly kind: 'label'; readonly value: string }
  | { readonly kind: 'claim'; readonly right: string; readonly wrong: string };

/** A way to say something: words with `{slots}`. */
export interface Phrasing {
  readonly text: string;
  /** Heading or sentence that stands before it; empty: none. */
  readonly before: string;
  readonly slots: Readonly<Record<string, Slot>>;
}

const OTHER_LABELS = ['Sangat Baik', 'Baik', 'Cukup', 'Kurang', 'Sangat Kurang'];

/** A label that is not this one. */
export function otherLabel(label: string, random: () => number): string {
  const others = OTHER_LABELS.filter((each) => each !== label);
  return others[Math.floor(random() * others.length)] ?? 'Kurang';
}

const NAMED = [
  'Capaian {name} tahun {y} sebesar {cap}%.',
  'Pada tahun {y}, {name} ditargetkan sebesar {tgt} dan terealisasi {act}, sehingga capaiannya {cap} persen.',
  'Realisasi {name} tahun {y} adalah {act} dari target {tgt} atau {cap}%.',
  '{name} berada pada kriteria {label} dengan capaian {cap}%.',
  'IKU {code} memperoleh capaian sebesar {cap}% ({label}).',
  '{name} tahun {y} terealisasi sebesar {act} dari target yang ditetapkan sebesar {tgt}.',
  'Dari target IKU {code} sebesar {tgt}, dapat direalisasikan {act} (capaian {cap}%).',
  'Persentase capaian {name} yaitu {cap}% dan termasuk kategori {label}.',
  'Realisasi {name} pada tahun {y0} sebesar {act0}, sedangkan pada tahun {y} sebesar {act}.',
  'Realisasi {name} dari {act0} pada tahun {y0} menjadi {act} pada tahun {y}.',
  'Pada tahun {y0} capaian {name} sebesar {cap0}% dengan kriteria {label0}.',
  'Terhadap target akhir Renstra tahun {yr} sebesar {plan}, capaian {name} adalah {capPlan}%.',
  'Jika dibandingkan dengan target jangka menengah, {name} mencapai {capPlan}%.',
  'Penyerapan anggaran {name} sebesar {share}%.',
  'Pagu anggaran {name} sebesar Rp{ceiling} dengan realisasi anggaran Rp{spent} atau {share}%.',
  '{name} {reached}.',
  'Realisasi {name} tahun {y} {rise} dibandingkan tahun {y0}.',
  'Capaian {name} {riseCap} dibanding tahun sebelumnya.',
  'Dengan realisasi {act} dari target {tgt}, {name} dinyatakan {label} (capaian {cap}%).',
  'Untuk {name}, target tahun {y} adalah {tgt} dan realisasinya {act}.',
];
/** Below a heading that names the indicator. */
const HEADED = [
  'Target tahun {y} sebesar {tgt} dan terealisasi sebesar {act} dengan capaian {cap}%.',
  'Indikator ini memperoleh capaian {cap}% dengan kriteria {label}.',
  'Realisasinya sebesar {act} sehingga capaiannya {cap}%.',
  'Dibandingkan tahun {y0}, realisasi indikator ini {rise}.',
  'Realisasi tahun {y0} sebesar {act0} dengan capaian {cap0}%.',
  'Target akhir Renstra tahun {yr} adalah {plan}, sehingga capaian terhadap target tersebut {capPlan}%.',
  'Anggaran yang disediakan sebesar Rp{ceiling} dan terserap Rp{spent} ({share}%).',
  'Indikator ini {reached} tahun {y}.',
  'Capaian tersebut termasuk kriteria {label}.',
  'Capaian pada tahun {y} {riseCap} jika dibandingkan dengan capaian tahun {y0} yang sebesar {cap0}%.',
];
const OBJECTIVE = [
  'NPS Sasaran {n} adalah {nps}.',
  'Sasaran {n} memperoleh capaian sebesar {nps}% ({labelNps}).',
  'Sasaran {objective} memperoleh nilai pencapaian {nps}% dengan kriteria {labelNps}.',
  'Nilai pencapaian sasaran {n} sebesar {nps} termasuk kategori {labelNps}.',
  'Rata-rata capaian sasaran {objective} sebesar {nps}%.',
  'Pagu sasaran {n} sebesar Rp{ceilingNps} dan realisasi anggarannya Rp{spentNps}.',
];
const WHOLE = [
  'Nilai pencapaian sasaran total (NPSS) tahun {y} adalah {total} dengan kriteria {labelTotal}.',
  'Capaian total satuan kerja tahun {y} sebesar {total}%.',
  'Pagu anggaran satuan kerja tahun {y} sebesar Rp{ceilingAll} dengan realisasi Rp{spentAll} atau {shareAll}%.',
  'Dari pagu DIPA sebesar Rp{ceilingAll}, penyerapan anggaran satuan kerja mencapai {shareAll}%.',
  'Realisasi anggaran satuan kerja sebesar Rp{spentAll} atau {shareAll} persen dari pagu.',
  'Dari 9 indikator, sebanyak {met} indikator mencapai target.',
  'Sebanyak {met} dari 9 indikator telah mencapai target tahun {y}.',
  'Terdapat {unmet} indikator yang belum mencapai target.',
  'Terdapat {below} indikator dengan capaian di bawah 90%.',
  'Sebanyak {good} indikator memperoleh kriteria Baik.',
];
/** True or hoped for, whatever the figures: they must pass. */
export const HARMLESS = [
  'DIPA awal sebesar Rp{other} mengalami revisi sehingga pagu menjadi Rp{ceilingAll}.',
  'Sampel yang diperiksa sebanyak 125 buah di 14 kecamatan.',
  'Upaya yang dilakukan diharapkan dapat meningkatkan capaian pada tahun {yNext}.',
  'Data diperoleh dari 2.406 responden dengan tingkat kepercayaan 95%.',
  'Target nasional indikator ini sebesar 92,50.',
  'Kegiatan diikuti 84 peserta dari 12 desa dengan nilai rata-rata 87,35.',
  'Target tahun {yNext} direncanakan sebesar 98,25.',
  'Kabupaten tetangga memperoleh realisasi 71,44 pada tahun yang sama.',
  'Dari 642 sarana yang diperiksa, 476 sarana (74,14%) memenuhi ketentuan.',
  'Pagu kegiatan sosialisasi sebesar Rp45.250.000 telah terserap seluruhnya.',
  'Pada triwulan II capaiannya baru 45,20%.',
  'Standar minimal nasional 65,00 telah dilampaui sejak tahun 2019.',
  'Agar target tercapai, petugas akan ditambah pada tahun {yNext}.',
  'Rata-rata capaian kabupaten lain sebesar 88,12%.',
  'Sasaran ke-4 Terbangunnya pasar rakyat yang bersih memperoleh NPS 87,20 (Cukup).',
  'Semua dinas dalam klaster II sudah melampaui target.',
  'Indikator Kinerja Tahun Target Realisasi % Capaian Kriteria {y0} 3,51 3,95 112,54 Sangat Baik',
  'Hasil penilaian sebesar 3,41 kategori A- dengan kriteria Sangat Baik.',
  'Namun capaian realisasi mengalami penurunan dibanding tahun sebelumnya.',
  'Nilai kepuasan pedagang dengan capaian sebesar 71,30 (Kurang)',
  'a) Nilai arsip dengan capaian 71,30 (Kurang) b) Tingkat kehadiran dengan capaian 155,00 (Kurang)',
  'Dari tiga kecamatan yang dibina, 2 indikator layanan belum mencapai target sasaran.',
  'Kinerja ini didukung anggaran kegiatan bimbingan teknis sebesar Rp125.000.000.',
  'Pada semester I realisasi baru mencapai 40,15.',
];

/** All phrasings about one office, with the figures that are true of it. */
export function phrasingsOf(office: TrueOffice): Phrasing[] {
  const indicators = office.indicators.flatMap((indicator) => {
    const slots = slotsOf(indicator, office);
    const heading = `IKU ${indicator.code} ${indicator.name}`;
    const fill = (text: string): string =>
      text
        .replace('{name}', indicator.name)
        .replaceAll('{code}', indicator.code)
        .replace('{yr}', String(office.planYear));
    return [
      ...NAMED.map((text) => ({ text: fill(text), before: '', slots })),
      ...HEADED.map((text) => ({ text: fill(text), before: heading, slots })),
    ];
  });
  const objectives = office.objectives.flatMap(({ number, name, score }) => {
    const of = office.indicators.filter(({ objective }) => objective === number);
    const slots: Phrasing['slots'] = {
      nps: figure(
        score,
        office.objectives.map((each) => each.score),
      ),
      labelNps: { kind: 'label', value: labelOf(score) },
      ceilingNps: { kind: 'money', value: of.reduce((sum, { ceiling }) => sum + ceiling, 0) },
      spentNps: { kind: 'money', value: of.reduce((sum, { spent }) => sum + spent, 0) },
    };
    return OBJECTIVE.map((text) => ({
      text: text.replace('{n}', String(number)).replace('{objective}', name),
      before: '',
      slots,
    }));
  });
  const whole = WHOLE.map((text) => ({ text, before: '', slots: wholeSlots(office) }));
  return [...indicators, ...objectives, ...whole].map((each) => ({
    ...each,
    text: withYears(each.text, office),
  }));
}

/** The years of an office in a text. */
export function withYears(text: string, { year }: TrueOffice): string {
  return text
    .replaceAll('{y}', String(year))
    .replaceAll('{y0}', String(year - 1))
    .replaceAll('{yNext}', String(year + 1));
}

const figure = (value: number, others: readonly number[] = []): Slot => ({ kind: 'figure', value, others });
const claim = (isFirst: boolean, first: string, second: string): Slot => ({
  kind: 'claim',
  right: isFirst ? first : second,
  wrong: isFirst ? second : first,
});

function slotsOf(indicator: TrueIndicator, { year }: TrueOffice): Phrasing['slots'] {
  const { target, actual, achievement, before, plan, ceiling, spent } = indicator;
  return {
    tgt: figure(target, [before.target, plan.target]),
    act: figure(actual, [before.actual]),
    cap: figure(achievement, [before.achievement, plan.achievement]),
    act0: figure(before.actual, [actual]),
    cap0: figure(before.achievement, [achievement]),
    plan: figure(plan.target, [target]),
    capPlan: figure(plan.achievement, [achievement]),
    share: figure((spent / ceiling) * 100),
    ceiling: { kind: 'money', value: ceiling },
    spent: { kind: 'money', value: spent },
    label: { kind: 'label', value: labelOf(achievement) },
    label0: { kind: 'label', value: labelOf(before.achievement) },
    reached: claim(
      achievement >= 100,
      `telah mencapai target yang ditetapkan pada tahun ${year}`,
      `belum mencapai target yang ditetapkan pada tahun ${year}`,
    ),
    rise: claim(actual > before.actual, 'meningkat', 'menurun'),
    riseCap: claim(achievement > before.achievement, 'mengalami kenaikan', 'mengalami penurunan'),
  };
}

function wholeSlots({ indicators, total, ceiling, spent }: TrueOffice): Phrasing['slots'] {
  const count = (isIn: (achievement: number) => boolean): Slot => ({
    kind: 'count',
    value: indicators.filter(({ achievement }) => isIn(achievement)).length,
    most: indicators.length,
  });
  return {
    total: figure(total),
    labelTotal: { kind: 'label', value: labelOf(total) },
    ceilingAll: { kind: 'money', value: ceiling },
    spentAll: { kind: 'money', value: spent },
    shareAll: figure((spent / ceiling) * 100),
    met: count((each) => each >= 100),
    unmet: count((each) => each < 100),
    below: count((each) => each < 90),
    good: count((each) => labelOf(each) === 'Baik'),
  };
}
