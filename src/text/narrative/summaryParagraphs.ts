import type { IndicatorFacts, WorkbookFacts } from '../../facts/index';
import { roundHalfAway } from '../../scoring/index';
import { blank } from './blank';
import { countWords } from './countWords';
import { listWords, shownPercent } from './figures';
import { noteParagraphs } from './noteParagraphs';
import { againstYear, periodWords } from './period';

/** How many indicators reached their target, and the names of those that did not. */
export function outcomeParagraph(report: WorkbookFacts): string {
  const { indicators } = report;
  const of = (...outcomes: readonly IndicatorFacts['outcome'][]): readonly IndicatorFacts[] =>
    indicators.filter(({ outcome }) => outcomes.includes(outcome));
  const reached = of('reached', 'exceeded');
  const missed = of('missed');
  const unmeasured = of('not-measured');
  const left = of('not-computed', 'no-target');
  const counts = countWords({
    reached: reached.length,
    notReached: missed.length,
    notMeasured: unmeasured.length,
    notComparable: left.length,
  });
  const sentences = [`Dari ${indicators.length} indikator ${periodWords(report)}, ${counts}.`];
  if (missed.length > 0)
    sentences.push(
      `Yang belum mencapai target: ${listWords(
        missed.map(({ indicator, score }) =>
          score.achievement === null
            ? `“${indicator.name}”`
            : `“${indicator.name}” (${shownPercent(score.achievement)})`,
        ),
      )}.`,
    );
  if (unmeasured.length > 0) sentences.push(`Yang belum diukur: ${listWords(unmeasured.map(nameOf))}.`);
  if (left.length > 0)
    sentences.push(
      `Yang tidak dapat dinilai karena tidak ada target yang sebanding: ${listWords(left.map(nameOf))}.`,
    );
  const unclear = indicators.filter(({ score }) => score.criterion?.id === 'inconclusive');
  if (unclear.length > 0)
    sentences.push(
      `Capaian yang tidak dapat disimpulkan karena jauh melampaui target: ${listWords(unclear.map(nameOf))}.`,
    );
  return sentences.join(' ');
}

function nameOf({ indicator }: IndicatorFacts): string {
  return `“${indicator.name}”`;
}

/** Objectives by their kriteria; null where none was scored. */
export function criteriaParagraph({ objectives, hasObjectives }: WorkbookFacts): string | null {
  if (!hasObjectives) return null;
  const parts = grouped(
    objectives.flatMap(({ objective, score }) =>
      score.criterion ? [[score.criterion.label, objective.number] as const] : [],
    ),
  ).map(([label, numbers]) => `${numbers.length} ${label} (${numberList(numbers)})`);
  return parts.length === 0 ? null : `Penilaian ${objectives.length} sasaran: ${parts.join('; ')}.`;
}

/** Objectives by the category of their efficiency; null where none was computed (M-19 to M-22). */
export function efficiencyByObjective(report: WorkbookFacts): string | null {
  const { objectives, hasObjectives } = report;
  if (!hasObjectives) return null;
  const parts = grouped(
    objectives.flatMap(({ objective, score }) =>
      score.efficiencyCategory ? [[score.efficiencyCategory.label, objective.number] as const] : [],
    ),
  ).map(([label, numbers]) => `${numbers.length} ${label} (${numberList(numbers)})`);
  return parts.length === 0
    ? null
    : `Efisiensi ${objectives.length} sasaran${againstYear(report)}: ${parts.join('; ')}.`;
}

/** Where this office is the first or the last of the units that are compared (Tabel 3.2, M-29). */
export function objectivePeerParagraph({ objectives, ownWorkUnit }: WorkbookFacts): string | null {
  const compared = objectives.flatMap(({ objective, score, peers }) => {
    const others = peers.flatMap((peer) =>
      peer.workUnit === ownWorkUnit || peer.score === null ? [] : [roundHalfAway(peer.score.value, 2)],
    );
    if (score.score === null || others.length === 0) return [];
    return [{ number: objective.number, own: roundHalfAway(score.score, 2), others }];
  });
  if (compared.length === 0) return null;
  const first = compared.filter(({ own, others }) => others.every((other) => own > other));
  const last = compared.filter(({ own, others }) => others.every((other) => own < other));
  const words = [
    ...(first.length > 0 ? [`tertinggi pada ${numbered(first)}`] : []),
    ...(last.length > 0 ? [`terendah pada ${numbered(last)}`] : []),
  ];
  return words.length === 0
    ? 'Di antara unit yang dibandingkan, satuan kerja ini tidak menjadi yang tertinggi maupun yang terendah pada satu sasaran pun.'
    : `Di antara unit yang dibandingkan, NPS satuan kerja ini ${listWords(words)}.`;
}

/** What is to be done about the indicators that were missed, in the words of the office where it wrote any. */
export function improvementParagraphs({ indicators }: WorkbookFacts): string[] {
  const own = indicators
    .filter(({ outcome }) => outcome === 'missed')
    .flatMap((item) =>
      noteParagraphs(item, ['solution', 'action', 'follow-up']).map(
        (text) => `Indikator “${item.indicator.name}”. ${text}`,
      ),
    );
  return own.length > 0 ? own : [blank('langkah perbaikan untuk meningkatkan kinerja tahun berikutnya')];
}

function numbered(items: readonly { readonly number: number }[]): string {
  return `sasaran nomor ${listWords(items.map(({ number }) => String(number)))}`;
}

function numberList(numbers: readonly number[]): string {
  return `nomor ${listWords(numbers.map(String))}`;
}

function grouped(pairs: readonly (readonly [string, number])[]): [string, number[]][] {
  const groups = new Map<string, number[]>();
  for (const [label, number] of pairs) groups.set(label, [...(groups.get(label) ?? []), number]);
  return [...groups];
}
