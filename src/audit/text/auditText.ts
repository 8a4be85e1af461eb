import type { WorkbookFacts } from '../../facts/index';
import type { DocumentText } from '../../sheet/documentText';
import type { Finding } from '../finding';
import { claimVerdict, wholeVerdicts } from './claimVerdict';
import { claimsIn } from './claims';
import { dateVerdicts } from './dateVerdicts';
import { factsOf } from './facts';
import { figureVerdict } from './figureVerdict';
import { mentionsIn } from './mentions';
import { rankVerdicts } from './rankVerdicts';
import type { SentenceScope } from './sentenceScope';
import { isTableRow, sentencesOf } from './sentences';
import type { StatementVerdict } from './statement';
import { findingOf } from './statementFinding';
import { subjectFinder, type SubjectFinder, type TextSubject } from './subjects';

/** A sentence with a statement that could not be compared. */
export interface UncheckedSentence {
  /** Position of its paragraph in the text. */
  readonly paragraph: number;
  /** The heading that it stands under; null: none. */
  readonly heading: string | null;
  readonly quote: string;
  /** How many statements of it were left. */
  readonly count: number;
}

export interface TextAudit {
  readonly findings: readonly Finding[];
  readonly checked: number;
  readonly agreed: number;
  /** Figures and claims whose subject is not sure, or that the workbook does not hold. */
  readonly notChecked: number;
  readonly unchecked: readonly UncheckedSentence[];
}

/** What the paragraphs before have named. */
interface Place {
  readonly subject: TextSubject | null;
  readonly isHeaded: boolean;
  readonly heading: string | null;
}

/**
 * Compares what a report's sentences say with the workbook: figures of a named indicator, objective, perspective
 * or total, and claims (reached, risen, kriteria, counts). A sentence speaks of what it names, else of what the
 * paragraph or the last heading named.
 */
export function auditText(document: DocumentText, report: WorkbookFacts): TextAudit {
  const find = subjectFinder(report);
  const findings: Finding[] = [];
  const unchecked: UncheckedSentence[] = [];
  let agreed = 0;
  let place: Place = { subject: null, isHeaded: false, heading: null };
  document.blocks.forEach((block, paragraph) => {
    if (block.kind !== 'paragraph') return;
    const { sentences, next } = paragraphVerdicts(block.text, place, find, report);
    place = next;
    for (const { sentence, verdicts } of sentences) {
      let count = 0;
      for (const verdict of verdicts) {
        if (verdict === 'agreed') agreed += 1;
        else if (verdict === 'unknown') count += 1;
        else findings.push(findingOf(verdict, paragraph, sentence, findings.length));
      }
      if (count > 0) unchecked.push({ paragraph, heading: place.heading, quote: sentence, count });
    }
  });
  const notChecked = unchecked.reduce((sum, { count }) => sum + count, 0);
  return { findings, checked: agreed + findings.length, agreed, notChecked, unchecked };
}

interface JudgedSentence {
  readonly sentence: string;
  readonly verdicts: readonly StatementVerdict[];
}

function paragraphVerdicts(
  text: string,
  place: Place,
  find: SubjectFinder,
  report: WorkbookFacts,
): { readonly sentences: readonly JudgedSentence[]; readonly next: Place } {
  let { subject, isHeaded, heading } = place;
  let own = subject;
  let isSure = isHeaded;
  const isTitle = isHeading(text);
  if (isTitle) heading = text;
  let said = heading ?? '';
  const sentences = sentencesOf(text).map((sentence, i): JudgedSentence => {
    const named = find(sentence);
    own = named ?? own;
    isSure ||= named !== null;
    // A heading or an opening sentence that names something sets what follows; a passing mention does not.
    if (named && (i === 0 || isTitle)) {
      subject = named;
      isHeaded = isTitle;
    }
    said = `${said} ${sentence}`;
    const scope = { sentence, isNamed: named !== null, context: said };
    const given = [...sentenceVerdicts(scope, own, find, report), ...wholeVerdicts(sentence, own, report)];
    // What a paragraph may have left behind accuses nobody.
    const verdicts = given.map((verdict) =>
      isSure || typeof verdict === 'string' || verdict.subject === null ? verdict : 'unknown',
    );
    return { sentence, verdicts };
  });
  return { sentences, next: { subject, isHeaded, heading } };
}

/** A short line without an end that says nothing by itself; an item of a list has figures. */
export function isHeading(text: string): boolean {
  return text.length < 160 && !/[.;:]$/.test(text) && !/\d ?%/.test(text) && mentionsIn(text).length === 0;
}

function sentenceVerdicts(
  scope: SentenceScope,
  subject: TextSubject | null,
  find: SubjectFinder,
  report: WorkbookFacts,
): StatementVerdict[] {
  const { sentence } = scope;
  if (isTableRow(sentence)) return [];
  const mentions = mentionsIn(sentence);
  const claims = claimsIn(sentence, report.scorecard.method.criterionBands);
  const judged = mentions.map((mention) => {
    // A sentence may list several: the one named last before the figure is meant.
    const own = find(sentence.slice(...mention.stretch));
    return { mention, own, subject: own ?? subject };
  });
  const figures = judged.map(({ mention, own, subject: of }): StatementVerdict =>
    of ? figureVerdict(mention, own ? { ...scope, isNamed: true } : scope, of, report) : 'unknown',
  );
  const said = claims.flatMap((claim) => {
    const at = claim.kind === 'criterion' ? claim.at : sentence.length;
    const of = judged.filter(({ mention }) => mention.stretch[1] <= at).at(-1)?.subject ?? subject;
    const about = { subject: of, facts: of ? factsOf(of, report) : [], mentions };
    return claimVerdict(claim, scope, about, report);
  });
  const others = [
    ...rankVerdicts(scope, subject, report),
    ...dateVerdicts(sentence, subject, mentions, report),
  ];
  return [...figures, ...said, ...others];
}
