import { isAbove, isSame, whole, type Exact } from '../kantor/exact';
import { showsComputed, showsRounded } from './figureText';
import type { SentenceRule } from './judgeSentences';
import { namedIn, periodOf } from './sentences';
import { criterionOf, efficiencyOf, percentOf, sumOf, type TrueReport, type TrueSubject } from './trueReport';

export const isPercent = (text: string, want: Exact | null): boolean =>
  want !== null && showsComputed(text.replace('%', ''), want);
const isRupiah = (text: string, want: Exact | null): boolean => want !== null && showsRounded(text, want, 0);
const hasPeriod = (text: string, { year, through }: TrueReport): boolean => text === periodOf(year, through);

/** What became of the target of an indicator, from its exact figures alone. */
export function outcomeOf({
  now,
  made,
}: TrueSubject): 'reached' | 'exceeded' | 'missed' | 'unmeasured' | 'unjudged' {
  if (now.actual === null) return 'unmeasured';
  if (now.target === null) return 'unjudged';
  const { actual, target, to } = now;
  const isLess = made.way === 'minimal';
  if (isSame(actual, target) || (to && !isAbove(actual, to) && !isAbove(target, actual))) return 'reached';
  if (now.achievement === null && target.over === 0n) return 'unjudged';
  return isAbove(actual, to ?? target) === isLess ? 'missed' : 'exceeded';
}

const reached = (subjects: readonly TrueSubject[]): TrueSubject[] =>
  subjects.filter((each) => ['reached', 'exceeded'].includes(outcomeOf(each)));
const of = (subjects: readonly TrueSubject[], outcome: string): TrueSubject[] =>
  subjects.filter((each) => outcomeOf(each) === outcome);

/** Whether a list names these subjects, all and no other, each with its capaian. */
function lists(list: string, subjects: readonly TrueSubject[], hasPercents: boolean): boolean {
  const named = namedIn(list);
  return (
    named.length === subjects.length &&
    subjects.every(({ name, now }) =>
      named.some(
        (each) => each.name === name && (!hasPercents || isPercent(each.percent ?? '', now.achievement)),
      ),
    )
  );
}

function level(report: TrueReport, number: string): readonly TrueSubject[] {
  return report.objectives.find((each) => String(each.number) === number)?.members ?? [];
}

function moneyOf(report: TrueReport, members: readonly TrueSubject[]) {
  const isAll = members === report.subjects && report.unit !== null;
  const funded = members.filter(({ ceiling, spent, counts }) => counts && ceiling && spent);
  const ceiling = isAll ? (report.unit?.ceiling ?? null) : sumOf(funded.map((each) => each.ceiling as Exact));
  const spent = isAll ? (report.unit?.spent ?? null) : sumOf(funded.map((each) => each.spent as Exact));
  return { ceiling, spent, input: percentOf(spent, ceiling) };
}

/** Counts of a sentence: `3 telah mencapai target, 1 belum, dan 1 belum diukur`. */
function countsHold(text: string, subjects: readonly TrueSubject[]): boolean {
  const said = text.replace('semuanya', String(subjects.length));
  const count = (words: RegExp): number => Number(words.exec(said)?.[1] ?? 0);
  return (
    count(/(\d+) telah mencapai target/) === reached(subjects).length &&
    count(/(\d+) belum(?! diukur)/) === of(subjects, 'missed').length &&
    count(/(\d+) belum diukur/) === of(subjects, 'unmeasured').length &&
    count(/(\d+) tidak dapat dinilai/) === of(subjects, 'unjudged').length
  );
}

/** `1 Baik (nomor 1); 2 Cukup (nomor 2 dan 3)`, by objective. */
function groupsHold(
  text: string,
  report: TrueReport,
  labelOf: (members: readonly TrueSubject[]) => string | null,
): boolean {
  const said = new Map<string, string>();
  for (const [, count = '', label = '', numbers = ''] of text.matchAll(
    /(\d+) ([\p{L} ]+) \(nomor ([^)]+)\)/gu,
  )) {
    const own = numbers.match(/\d+/g) ?? [];
    if (own.length !== Number(count)) return false;
    for (const number of own) said.set(number, label);
  }
  const right = report.objectives.filter(({ members }) => labelOf(members) !== null);
  return (
    said.size === right.length &&
    right.every(({ number, members }) => said.get(String(number)) === labelOf(members))
  );
}

const K = '([\\p{L} ]+?)';
const rule = (words: string, isTrue: SentenceRule['isTrue']): SentenceRule => ({
  words: new RegExp(`^${words}$`, 'u'),
  isTrue,
});

/** Sentences about the whole, a perspective or a sasaran. */
export const WHOLE_RULES: readonly SentenceRule[] = [
  rule(
    `Nilai pencapaian total \\(NPSS\\) (.+) adalah (.+%) dengan kriteria ${K}\\.`,
    ([period = '', percent = '', label], { report }) =>
      hasPeriod(period, report) &&
      isPercent(percent, report.total()) &&
      criterionOf(report.total()) === label,
  ),
  rule(
    'Nilai pencapaian total (.+) belum dapat dihitung\\.',
    ([period = ''], { report }) => hasPeriod(period, report) && report.total() === null,
  ),
  rule('Menurut perspektif: (.+)\\.', ([list = ''], { report }) =>
    report.perspectives.every((each) => {
      const score = report.perspectiveScore(each);
      const percent = new RegExp(`${each.name} (-?[\\d.,]+)%`).exec(list)?.[1];
      return score === null ? percent === undefined : isPercent(percent ?? '', score);
    }),
  ),
  rule(
    'Dari (\\d+) indikator ((?:tahun|s\\.d\\.).+?), (.+)\\.',
    ([count, period = '', counts = ''], { report }) =>
      Number(count) === report.subjects.length &&
      hasPeriod(period, report) &&
      countsHold(counts, report.subjects),
  ),
  rule('Yang belum mencapai target: (.+)\\.', ([list = ''], { report }) => {
    // Of all, or of the sasaran whose names it lists.
    const named = namedIn(list).map(({ name }) => name);
    const sets = [report.subjects, ...report.objectives.map(({ members }) => members)];
    return sets.some((set) => lists(list, of(set, 'missed'), true)) && named.length > 0;
  }),
  rule('Yang belum diukur: (.+)\\.', ([list = ''], { report }) =>
    lists(list, of(report.subjects, 'unmeasured'), false),
  ),
  rule(
    'Yang tidak dapat dinilai karena tidak ada target yang sebanding: (.+)\\.',
    ([list = ''], { report }) => lists(list, of(report.subjects, 'unjudged'), false),
  ),
  rule(
    'Capaian yang tidak dapat disimpulkan karena jauh melampaui target: (.+)\\.',
    ([list = ''], { report }) =>
      lists(
        list,
        report.subjects.filter(({ now }) => now.achievement && isAbove(now.achievement, whole(120))),
        false,
      ),
  ),
  rule(
    'Penilaian (\\d+) sasaran: (.+)\\.',
    ([count, groups = ''], { report }) =>
      Number(count) === report.objectives.length &&
      groupsHold(groups, report, (members) => criterionOf(report.scoreOf(members))),
  ),
  rule(
    'Efisiensi (\\d+) sasaran: (.+)\\.',
    ([count, groups = ''], { report }) =>
      Number(count) === report.objectives.length &&
      groupsHold(
        groups,
        report,
        (members) => efficiencyOf(report.scoreOf(members), moneyOf(report, members).input).category,
      ),
  ),
  rule(
    'Dari pagu satuan kerja tahun (\\d+) sebesar Rp([\\d.]+), realisasi anggaran (.+) adalah Rp([\\d.]+) atau (.+%)\\.',
    ([year, ceiling = '', period = '', spent = '', percent = ''], { report }) => {
      const money = moneyOf(report, report.subjects);
      return (
        Number(year) === report.year &&
        hasPeriod(period, report) &&
        isRupiah(ceiling, money.ceiling) &&
        isRupiah(spent, money.spent) &&
        isPercent(percent, money.input)
      );
    },
  ),
  rule(
    'Secara keseluruhan, keluaran rata-rata (.+%) dihasilkan dengan masukan (.+%)\\.',
    ([output = '', input = ''], { report }) =>
      isPercent(output, report.scoreOf(report.subjects)) &&
      isPercent(input, moneyOf(report, report.subjects).input),
  ),
  rule(
    `Perbandingan keduanya memberi IE (\\S+) dan TE (\\S+), sehingga satuan kerja termasuk kategori ${K}\\.`,
    ([index = '', height = '', label], { report }) => {
      const {
        index: ie,
        level: te,
        category,
      } = efficiencyOf(report.scoreOf(report.subjects), moneyOf(report, report.subjects).input);
      return (
        ie !== null &&
        te !== null &&
        showsComputed(index, ie, false) &&
        showsComputed(height, te, false) &&
        category === label
      );
    },
  ),
  rule('Indikator: (\\d+) mencapai target, (.+)\\.', ([count = '', rest = ''], { report }) =>
    countsHold(`${count} telah mencapai target, ${rest}`, report.subjects),
  ),
  rule('Jumlah anggaran: Rp([\\d.]+)\\.', ([ceiling = ''], { report }) =>
    isRupiah(ceiling, moneyOf(report, report.subjects).ceiling),
  ),
  rule(
    'Perjanjian kinerja tahun (\\d+) memuat (?:(\\d+) sasaran dan )?(\\d+) indikator, yang disajikan pada Tabel 2\\.2\\.',
    ([year, objectives, indicators], { report }) =>
      Number(year) === report.year &&
      Number(indicators) === report.subjects.length &&
      (objectives === '' || Number(objectives) === report.objectives.length),
  ),
  rule(
    `Nilai pencapaian sasaran (\\d+)(?: “(.*)”)? adalah (.+%) dengan kriteria ${K}\\.`,
    ([number = '', name, percent = '', label], { report }) => {
      const own = report.objectives.find((each) => String(each.number) === number);
      const score = own ? report.scoreOf(own.members) : null;
      return (
        own !== undefined && own.name === name && isPercent(percent, score) && criterionOf(score) === label
      );
    },
  ),
  rule(
    'Nilai pencapaian sasaran (\\d+)(?: “.*”)? tidak dihitung karena belum ada indikator yang terukur\\.',
    ([number = ''], { report }) => report.scoreOf(level(report, number)) === null,
  ),
  rule(
    'Satu-satunya indikatornya (telah mencapai target|belum mencapai target|belum diukur|tidak dapat dinilai)\\.',
    ([state], { report, objective }) => {
      const [only] = objective?.members ?? report.subjects;
      const outcome = only ? outcomeOf(only) : 'missed';
      const right = {
        reached: 'telah mencapai target',
        exceeded: 'telah mencapai target',
        missed: 'belum mencapai target',
        unmeasured: 'belum diukur',
        unjudged: 'tidak dapat dinilai',
      }[outcome];
      return state === right;
    },
  ),
  rule(
    'Dari (\\d+) indikator, (.+)\\.',
    ([count, counts = ''], { objective }) =>
      objective !== null &&
      Number(count) === objective.members.length &&
      countsHold(counts, objective.members),
  ),
  rule(
    `Dengan penyerapan anggaran (.+%), indeks efisiensinya (\\S+) \\(${K}\\) dan tingkat efisiensinya (\\S+)\\.`,
    ([input = '', index = '', label, height = ''], { report, objective }) => {
      if (!objective) return false;
      const money = moneyOf(report, objective.members);
      const { index: ie, level: te, category } = efficiencyOf(report.scoreOf(objective.members), money.input);
      return (
        isPercent(input, money.input) &&
        ie !== null &&
        te !== null &&
        showsComputed(index, ie, false) &&
        showsComputed(height, te, false) &&
        category === label
      );
    },
  ),
];
