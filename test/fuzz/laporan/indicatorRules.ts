import { isAbove, isSame, minus, type Exact } from '../kantor/exact';
import { parsedFigure, showsComputed, showsInput, showsRounded } from './figureText';
import type { SentenceContext, SentenceRule } from './judgeSentences';
import { periodOf } from './sentences';
import {
  criterionOf,
  efficiencyOf,
  percentOf,
  tidy,
  wordOf,
  type TrueFigures,
  type TrueSubject,
} from './trueReport';
import { isPercent, outcomeOf } from './wholeRules';
import { wantedOf } from './wanted';
import { exact } from '../kantor/exact';

const rule = (
  words: string,
  isTrue: (parts: readonly string[], subject: TrueSubject, context: SentenceContext) => boolean,
): SentenceRule => ({
  words: new RegExp(`^${words}$`, 'u'),
  isTrue: (parts, context) => context.subject !== null && isTrue(parts, context.subject, context),
});

/** A figure with its unit, or the word of its level, or both ends of a range. */
function isSaid(text: string, subject: TrueSubject, value: Exact | null, to?: Exact): boolean {
  if (value === null) return false;
  const word = wordOf(subject.made, value);
  if (word !== null) return text === word;
  if (to) {
    const [low = '', high = ''] = text.split(' sampai ');
    return showsInput(low, value) && showsInput(bare(high), to);
  }
  return showsInput(bare(text), value);
}

const bare = (text: string): string => /^-?[\d.]*\d(?:,\d+)?/.exec(text)?.[0] ?? '';

const isOfPeriod = (text: string, { report: { year, through } }: SentenceContext): boolean =>
  text === periodOf(year, through);

/** `realisasi naik dari 3 menjadi 4`, `target tetap 36`, of exact figures. */
function changeHolds(text: string, from: Exact | null, to: Exact | null): boolean {
  if (from === null || to === null) return false;
  const kept = /^tetap (\S+)$/.exec(text)?.[1];
  if (kept !== undefined) return isSame(from, to) && showsInput(kept, to);
  const [, verb, before = '', after = ''] = /^(naik|turun) dari (\S+) menjadi (\S+)$/.exec(text) ?? [];
  return (
    isAbove(to, from) === (verb === 'naik') && !isSame(to, from) && near(before, from) && near(after, to)
  );
}

/** As many decimals as it takes to tell two figures apart may be shown. */
const near = (text: string, want: Exact): boolean =>
  showsInput(text, want) || showsRounded(text, want, parsedFigure(text)?.decimals ?? 0, false);

function achievementChangeHolds(text: string, from: Exact | null, to: Exact | null): boolean {
  if (from === null || to === null) return false;
  const kept = /^(?:hampir )?tetap (?:pada )?(\S+%)$/.exec(text)?.[1];
  if (kept !== undefined) return isPercent(kept, to) && isPercent(kept, from);
  const [, verb, before = '', after = '', points = ''] =
    /^(naik|turun) dari (\S+%) menjadi (\S+%) \(selisih (\S+) poin\)$/.exec(text) ?? [];
  if (!isPercent(before, from) || !isPercent(after, to) || isAbove(to, from) !== (verb === 'naik'))
    return false;
  // The difference is that of the figures shown.
  const [one, two, said] = [before, after, points].map((each) => parsedFigure(each.replace('%', '')));
  if (!one || !two || !said) return false;
  const shown = verb === 'naik' ? minus(exact(two), exact(one)) : minus(exact(one), exact(two));
  return isSame(exact(said), shown);
}

function yearHolds(list: string, subject: TrueSubject): boolean {
  const { now, before } = subject;
  return list
    .split(/, dan |, (?=realisasi|target|capaian)| dan (?=realisasi|target|capaian)/)
    .every((part) => {
      const [, what = '', rest = ''] = /^(realisasi|target|capaian) (.+)$/.exec(part) ?? [];
      if (what === 'realisasi') return changeHolds(rest, before.actual, now.actual);
      if (what === 'target') return changeHolds(rest, before.target, now.target);
      return what === 'capaian' && achievementChangeHolds(rest, before.achievement, now.achievement);
    });
}

function planOf(
  year: string,
  subject: TrueSubject,
  { report }: SentenceContext,
): { target: Exact | null; achievement: Exact | null } {
  const row = { kind: 'indicator', subject } as const;
  const achievement = wantedOf(report, row, { meaning: 'achievement' }, 'now', true)?.value ?? null;
  return {
    target: subject.renstra(Number(year)),
    achievement: typeof achievement === 'string' ? null : achievement,
  };
}

const K = '([\\p{L} ]+?)';

/** Where the target was missed or met, with figures where they are told. */
function stateHolds(state: string, figures: string, subject: TrueSubject): boolean {
  const outcome = outcomeOf(subject);
  const { now, made } = subject;
  const isMinimal = made.way === 'minimal';
  const right = {
    reached: 'telah tercapai',
    exceeded: isMinimal ? 'telah tercapai' : 'telah terlampaui',
    missed: 'belum tercapai',
    unmeasured: '',
    unjudged: '',
  }[outcome];
  if (state !== right) return false;
  if (figures === '') return true;
  const [, actual = '', side, target = ''] =
    /^: realisasi (\S+) (?:masih|berada) di (bawah|atas) (?:target|batas) (\S+)$/.exec(figures) ?? [];
  if (now.actual === null || now.target === null) return false;
  return (
    near(actual, now.actual) &&
    near(target, now.target) &&
    isAbove(now.target, now.actual) === (side === 'bawah')
  );
}

function quarterNow(subject: TrueSubject, { report: { through } }: SentenceContext): TrueFigures | null {
  return through === null ? null : subject.quarter(through);
}

/** Sentences in the pages of one indicator. */
export const INDICATOR_RULES: readonly SentenceRule[] = [
  rule(
    'Target indikator “(.+)” (.+?) adalah “(.+)”\\.',
    ([name, period = '', text = ''], subject, context) =>
      name === subject.name &&
      isOfPeriod(period, context) &&
      subject.now.target === null &&
      context.report.typed.has(tidy(text)),
  ),
  rule(
    'Target indikator “(.+)” (.+?) adalah (.+?)(?:, dari target setahun (.+))?\\.',
    ([name, period = '', target = '', year = ''], subject, context) =>
      name === subject.name &&
      isOfPeriod(period, context) &&
      isSaid(target, subject, subject.now.target, subject.now.to) &&
      (year === '' || isSaid(year, subject, subject.yearTarget)),
  ),
  rule('Realisasi belum diukur, sehingga capaian tidak dihitung\\.', (_, { now }) => now.actual === null),
  rule(
    `Realisasinya (.+), sehingga capaiannya (\\S+%) dengan kriteria ${K}\\.`,
    ([actual = '', percent = '', label], subject) =>
      isSaid(actual, subject, subject.now.actual) &&
      isPercent(percent, subject.now.achievement) &&
      criterionOf(subject.now.achievement) === label,
  ),
  rule(
    'Realisasinya (.+), sehingga target telah tercapai\\.',
    ([actual = ''], subject) =>
      isSaid(actual, subject, subject.now.actual) && ['reached', 'exceeded'].includes(outcomeOf(subject)),
  ),
  rule(
    'Realisasinya (.+); capaian (?:tidak dapat dihitung|tidak dihitung karena target itu tidak berupa angka yang sebanding dengan realisasi)\\.',
    ([actual = ''], subject) =>
      isSaid(actual, subject, subject.now.actual) && subject.now.achievement === null,
  ),
  rule(
    'Target (tahun \\d+|s\\.d\\. .+?) (telah tercapai|telah terlampaui|belum tercapai)((?:: .+)?)\\.',
    ([period = '', state = '', figures = ''], subject, context) =>
      isOfPeriod(period, context) && stateHolds(state, figures, subject),
  ),
  rule('Terhadap target setahun, capaiannya (\\S+%)\\.', ([percent = ''], subject, context) =>
    isPercent(percent, quarterNow(subject, context)?.ofYear ?? null),
  ),
  rule(
    'Dibandingkan dengan tahun (\\d+), (.+)\\.',
    ([year, list = ''], subject, { report }) => Number(year) === report.year - 1 && yearHolds(list, subject),
  ),
  rule(
    `Kriterianya sama seperti tahun \\d+, yaitu ${K}\\.`,
    ([label], { now, before }) =>
      criterionOf(now.achievement) === label && criterionOf(before.achievement) === label,
  ),
  rule(
    `Kriterianya berubah dari ${K} menjadi ${K}\\.`,
    ([from, to], { now, before }) =>
      criterionOf(before.achievement) === from && criterionOf(now.achievement) === to && from !== to,
  ),
  rule(
    'Angka tahun (\\d+) adalah angka setahun, sedangkan angka tahun (\\d+) baru s\\.d\\. triwulan \\w+\\.',
    ([before, now], _, { report }) =>
      report.through !== null && Number(before) === report.year - 1 && Number(now) === report.year,
  ),
  rule(
    `Terhadap target akhir Renstra tahun (\\d+) sebesar (.+?), realisasi (.+?) sebesar (.+?) menghasilkan capaian Renstra (\\S+%)(?: \\(kriteria ${K}\\))?\\.`,
    ([year = '', target = '', period = '', actual = '', percent = '', label], subject, context) => {
      const plan = planOf(year, subject, context);
      return (
        isSaid(target, subject, plan.target) &&
        isOfPeriod(period, context) &&
        isSaid(actual, subject, subject.now.actual) &&
        isPercent(percent, plan.achievement) &&
        criterionOf(plan.achievement) === label
      );
    },
  ),
  rule(
    'Target Renstra tahun (\\d+) (telah tercapai|telah terlampaui|belum tercapai)(?: sampai akhir periodenya)?(?:: realisasi (\\S+), target (\\S+))?\\.',
    ([year = '', state, actual = '', target = ''], subject, context) => {
      const plan = planOf(year, subject, context);
      const now = subject.now.actual;
      if (plan.target === null || now === null) return false;
      const isBetter = isAbove(now, plan.target) !== (subject.made.way === 'minimal');
      const right = isSame(now, plan.target)
        ? 'telah tercapai'
        : isBetter
          ? subject.made.way === 'minimal'
            ? 'telah tercapai'
            : 'telah terlampaui'
          : 'belum tercapai';
      return state === right && (actual === '' || (near(actual, now) && near(target, plan.target)));
    },
  ),
  rule(
    'Tahun (\\d+) adalah tahun ke-(\\d+) dari (\\d+) tahun Renstra\\.',
    ([year], _, { report }) => Number(year) === report.year,
  ),
  rule(
    'Realisasi anggaran(?: (s\\.d\\. .+?))? sebesar Rp([\\d.]+) dari pagu(?: setahun)? Rp([\\d.]+) atau (\\S+%)\\.',
    ([period = '', spent = '', ceiling = '', percent = ''], subject, context) => {
      const isPeriod = context.report.through === null ? period === '' : isOfPeriod(period, context);
      const input = percentOf(subject.spent, subject.ceiling);
      return (
        isPeriod &&
        subject.spent !== null &&
        subject.ceiling !== null &&
        showsRounded(spent, subject.spent, 0) &&
        showsRounded(ceiling, subject.ceiling, 0) &&
        isPercent(percent, input)
      );
    },
  ),
  rule(
    `Indeks efisiensi (\\S+) dan tingkat efisiensi (\\S+), sehingga kegiatan ini termasuk kategori ${K}\\.`,
    ([index = '', height = '', label], subject) => {
      const {
        index: ie,
        level,
        category,
      } = efficiencyOf(subject.now.achievement, percentOf(subject.spent, subject.ceiling));
      return (
        ie !== null &&
        level !== null &&
        showsComputed(index, ie, false) &&
        showsComputed(height, level, false) &&
        category === label
      );
    },
  ),
];
