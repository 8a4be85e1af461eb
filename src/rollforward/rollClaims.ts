import { auditText, type Finding } from '../audit/index';
import type { WorkbookFacts } from '../facts/index';
import { roundHalfAway } from '../scoring/index';
import { claimWords, oppositeClaim, otherLabel, type WordChange } from './claimWords';
import { draftText, replacementsOf } from './draftText';
import { entryFor, marked, type RollEntry } from './entry';
import type { ReportText } from './reportText';
import { type RolledSentence, stretchIn } from './rollSentences';

/**
 * Claims that this year's figures disprove: the draft is audited against this year's workbook. A word is replaced where
 * a figure of its sentence was explained, and the audit then agrees; every such sentence is marked all the same.
 */
export function rollClaims(
  report: ReportText,
  now: WorkbookFacts,
  sentences: readonly RolledSentence[],
  entries: readonly RollEntry[],
): RollEntry[] {
  const found = falseClaims(report, now, entries);
  const changes = new Map<Finding, RollEntry>();
  for (const finding of found) {
    const change = changedWord(finding, sentences, entries);
    if (change) changes.set(finding, change);
  }
  // A change that the audit does not agree with is taken back.
  const left = falseClaims(report, now, [...entries, ...changes.values()]);
  const isLeft = (finding: Finding): boolean =>
    left.some((each) => each.code === finding.code && placeOf(each) === placeOf(finding));
  const claims = found.flatMap((finding): RollEntry[] => {
    const change = changes.get(finding);
    const base = remarkBase(finding, report);
    if (!base) return [];
    if (change && !isLeft(finding))
      return [change, marked(base, 'word-changed', { before: change.printed, after: change.text ?? '' })];
    return isMarked(finding, base.paragraph.id, entries)
      ? []
      : [marked(base, 'claim-false', rightOf(finding))];
  });
  return [...claims, ...uncheckedWords(report, now, sentences, [...entries, ...claims])];
}

/**
 * Words beside new figures that the audit cannot judge: their opposite would not be found false. They stay, and are to
 * be read again.
 */
function uncheckedWords(
  report: ReportText,
  now: WorkbookFacts,
  sentences: readonly RolledSentence[],
  entries: readonly RollEntry[],
): RollEntry[] {
  const marks = new Set(
    entries.flatMap(({ state, what, paragraph }) =>
      state === 'marked' && what === 'word' ? [paragraph.id] : [],
    ),
  );
  const words = sentences
    .filter(({ entries: own, paragraph }) => !marks.has(paragraph.id) && own.some(isNewFigure))
    .map((sentence) => ({ sentence, words: claimWords(sentence.text) }))
    .filter((each) => each.words.length > 0);
  const swapped = words.flatMap(({ sentence, words: own }) =>
    own.map((word) => wordEntry(sentence, word, null)),
  );
  const judged = falseClaims(report, now, [...entries, ...swapped]);
  return words.flatMap(({ sentence, words: own }): RollEntry[] => {
    const count = judged.filter(
      (each) => each.code === 'claim-false' && placeOf(each) === sentence.block,
    ).length;
    if (count >= own.length) return [];
    const printed = own.map(({ start, end }) => `“${sentence.text.slice(start, end)}”`).join(', ');
    return [
      marked(
        { ...wordEntry(sentence, own[0] as WordChange, null), printed, stretch: null },
        'word-unchecked',
      ),
    ];
  });
}

function isNewFigure({ state, what }: RollEntry): boolean {
  return state === 'replaced' && what !== 'year';
}

function wordEntry(
  sentence: RolledSentence,
  { start, end, text }: WordChange,
  subject: string | null,
): RollEntry {
  const base = {
    paragraph: sentence.paragraph,
    stretch: stretchIn(sentence, start, end),
    place: { kind: 'sentence', text: sentence.text },
    what: 'word',
    subject,
    printed: sentence.text.slice(start, end),
  } as const;
  return entryFor(base, { text });
}

function falseClaims(
  report: ReportText,
  now: WorkbookFacts,
  entries: readonly RollEntry[],
): readonly Finding[] {
  return auditText(draftText(report, replacementsOf(entries)), now).findings.filter(
    (finding) => finding.class === 'error',
  );
}

function placeOf({ places }: Finding): number {
  return places[0]?.paragraph ?? -1;
}

function rightOf({ right, decimals }: Finding): RollEntry['data'] {
  if (right === null) return {};
  return { right: typeof right === 'number' ? roundHalfAway(right, decimals ?? 2) : right };
}

function remarkBase(finding: Finding, { blocks }: ReportText): Parameters<typeof marked>[0] | null {
  const block = blocks[placeOf(finding)];
  if (block?.kind !== 'paragraph') return null;
  return {
    paragraph: block.paragraph,
    stretch: null,
    place: { kind: 'sentence', text: finding.places[0]?.printed ?? '' },
    what: 'word',
    subject: finding.quantity?.name ?? null,
    printed: finding.printed,
  };
}

/** A figure that is marked as unexplained need not be said to be false as well. */
function isMarked({ code, printed }: Finding, paragraph: number, entries: readonly RollEntry[]): boolean {
  return (
    code === 'figure-wrong' &&
    entries.some(
      (each) => each.state === 'marked' && each.paragraph.id === paragraph && printed.includes(each.printed),
    )
  );
}

/** The word to be replaced, where the sentence that claims it has a figure that was explained. */
function changedWord(
  finding: Finding,
  sentences: readonly RolledSentence[],
  entries: readonly RollEntry[],
): RollEntry | null {
  if (finding.code === 'figure-wrong') return null;
  const own = sentences.filter(
    (each) => each.block === placeOf(finding) && each.entries.some(({ state }) => state !== 'marked'),
  );
  for (const sentence of own) {
    const change =
      finding.code === 'label-wrong'
        ? otherLabel(sentence.text, finding.printed, String(finding.right))
        : claimOf(finding, sentence)
          ? oppositeClaim(sentence.text)
          : null;
    if (!change) continue;
    const stretch = stretchIn(sentence, change.start, change.end);
    const isFree = !entries.some(
      (each) =>
        each.paragraph.id === sentence.paragraph.id &&
        each.stretch !== null &&
        each.stretch.start < stretch.end &&
        each.stretch.end > stretch.start,
    );
    if (!isFree) continue;
    const entry = wordEntry(sentence, change, finding.quantity?.name ?? null);
    if (entry.state === 'replaced') return entry;
  }
  return null;
}

/** The last words of a claim stand in the sentence, whatever years before them have become. */
function claimOf({ printed, code }: Finding, { text }: RolledSentence): boolean {
  const last = printed.split(' ').slice(-2).join(' ');
  return code === 'claim-false' && text.includes(last.split(' ').at(-1) ?? last);
}
