import type { WorkbookFacts } from '../../facts/index';
import { rankOf } from '../../scoring/index';
import { plain } from '../context';
import { speaksOfOtherYears, speaksOfSomethingElse, type SentenceScope } from './sentenceScope';
import { falseClaim, type StatementVerdict } from './statement';
import type { TextSubject } from './subjects';

const ORDINALS = 'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh'.split(
  ' ',
);
const RANK = new RegExp(
  String.raw`\b(?:peringkat|urutan|rangking|ranking) (?:(?:ke)?[- ]?(\d{1,3})|(${ORDINALS.join('|')}))\b(?: \([a-z ]{2,20}\))?(?: (?:tertinggi|terbaik))?(?: dari (\d{1,3})\b)?`,
  'gi',
);

/** Units that are compared in one measure, the higher the better unless it is said otherwise. */
interface Standing {
  readonly figures: readonly { readonly workUnit: string; readonly value: number }[];
  readonly direction: 'maksimal' | 'minimal';
}

/**
 * Judges the ranks that a sentence gives an office among the units of the workbook. A rank among others than these
 * (nationwide, of another number of units) is left open unless it is the same.
 * @method M-2, M-29
 */
export function rankVerdicts(
  scope: SentenceScope,
  subject: TextSubject | null,
  report: WorkbookFacts,
): StatementVerdict[] {
  const { sentence } = scope;
  return [...sentence.matchAll(RANK)].map((match): StatementVerdict => {
    const standing = subject && standingOf(subject, report);
    const unit = unitIn(sentence, report);
    const own = standing?.figures.find(({ workUnit }) => workUnit === unit);
    if (!standing || !own || isOfAnotherTime(scope, report)) return 'unknown';
    const figures = standing.figures.map(({ value }) => value);
    const first = rankOf(own.value, figures, standing.direction);
    const last = first + figures.filter((figure) => figure === own.value).length - 1;
    const rank =
      match[1] === undefined ? ORDINALS.indexOf((match[2] ?? '').toLowerCase()) + 1 : Number(match[1]);
    const of = match[3] === undefined ? null : Number(match[3]);
    const isAmongThese = of === null ? /\bdibandingkan\b/i.test(sentence) : of === figures.length;
    if (rank >= first && rank <= last && of === null) return 'agreed';
    if (!isAmongThese) return 'unknown';
    if (rank >= first && rank <= last) return 'agreed';
    return {
      ...falseClaim({ words: match[0] }, subject, first, 'peer-actual', { count: figures.length }),
      code: 'rank-false',
      decimals: 0,
    };
  });
}

function isOfAnotherTime(scope: SentenceScope, report: WorkbookFacts): boolean {
  return speaksOfOtherYears(scope, report) || speaksOfSomethingElse({ ...scope, isNamed: true });
}

/** Null where units are not compared, or neither end is the better one. */
function standingOf(subject: TextSubject, report: WorkbookFacts): Standing | null {
  if (subject.kind === 'indicator') {
    const { indicator, peers } = subject.item;
    const direction = indicator.direction ?? report.scorecard.method.direction;
    if (direction !== 'maksimal' && direction !== 'minimal') return null;
    const figures = (peers?.units ?? []).map(({ workUnit, actual }) => ({ workUnit, figure: actual }));
    return standingBy(figures, direction);
  }
  const scores =
    subject.kind === 'objective' ? subject.item.peers : subject.kind === 'total' ? report.peerTotals : [];
  return standingBy(
    scores.map(({ workUnit, score }) => ({ workUnit, figure: score })),
    'maksimal',
  );
}

function standingBy(
  units: readonly { readonly workUnit: string; readonly figure: { readonly value: number } | null }[],
  direction: Standing['direction'],
): Standing | null {
  const figures = units.flatMap(({ workUnit, figure }) =>
    figure ? [{ workUnit, value: figure.value }] : [],
  );
  return figures.length > 1 && figures.length === units.length ? { figures, direction } : null;
}

/** The unit that a sentence speaks of: the only one that it names, else this office. */
function unitIn(sentence: string, { workUnits, ownWorkUnit }: WorkbookFacts): string | null {
  const said = ` ${plain(sentence)} `;
  const named = workUnits.filter((unit) => said.includes(` ${plain(unit)} `));
  if (named.length > 0) return named.length === 1 ? (named[0] as string) : null;
  // A shorter form of another unit's name.
  const isOther = workUnits.some(
    (unit) => unit !== ownWorkUnit && said.includes(` ${plain(unit).split(' ').at(-1) ?? ''} `),
  );
  return isOther ? null : ownWorkUnit;
}
