import { isHeading } from './auditText';
import { sentenceSpans, type SentenceSpan } from './sentences';

/** A sentence and what it speaks of. */
export interface SpokenSentence<Subject> {
  /** Place of its paragraph among those given. */
  readonly paragraph: number;
  readonly span: SentenceSpan;
  readonly subject: Subject | null;
  /** The sentence names it itself. */
  readonly isNamed: boolean;
  /** It is named here, or by the heading above: what a paragraph may have left behind is not sure. */
  readonly isSure: boolean;
}

/**
 * The sentences of paragraphs with their subjects: what a sentence names, else what the paragraph or the last heading
 * named. Null entries are no paragraphs.
 */
export function* spokenSentences<Subject>(
  paragraphs: readonly (string | null)[],
  find: (text: string) => Subject | null,
): Generator<SpokenSentence<Subject>> {
  let current: Subject | null = null;
  let isHeaded = false;
  for (const [paragraph, text] of paragraphs.entries()) {
    if (text === null) continue;
    let subject = current;
    let isSure = isHeaded;
    for (const [i, span] of sentenceSpans(text).entries()) {
      const named = find(span.text);
      subject = named ?? subject;
      isSure ||= named !== null;
      // A heading or an opening sentence that names something sets what follows; a passing mention does not.
      if (named !== null && (i === 0 || isHeading(text))) {
        current = named;
        isHeaded = isHeading(text);
      }
      yield { paragraph, span, subject, isNamed: named !== null, isSure };
    }
  }
}
