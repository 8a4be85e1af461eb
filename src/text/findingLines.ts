import type { Finding } from '../audit/index';
import { CHECK_WORDS } from './check';
import { findingText, rightText } from './findings';
import type { Language } from './language';
import { fillTemplate } from './template';

/** A finding in words, for a table of text, a page or a sheet. */
export interface FindingLine {
  readonly finding: Finding;
  readonly place: string;
  readonly what: string;
  readonly cause: string;
  readonly others: string;
  /** Code of the indicator; empty where it has none. */
  readonly code: string;
  /** The right value with its unit; empty when nothing can be said. */
  readonly right: string;
}

/** Findings as lines to print: place, sentence, cause, others that follow. */
export function findingLines(findings: readonly Finding[], language: Language): FindingLine[] {
  return findings.map((finding) => {
    const { place, what, cause, others } = findingText(finding, language);
    const paragraph = finding.places[0]?.paragraph;
    const where =
      place ??
      (paragraph === undefined
        ? ''
        : fillTemplate(CHECK_WORDS.paragraph[language], { number: paragraph + 1 }, language));
    const follow =
      finding.followers === undefined
        ? null
        : fillTemplate(CHECK_WORDS.followers[language], { count: finding.followers }, language);
    return {
      finding,
      place: where,
      what,
      cause: [cause, follow].filter((part) => part !== null).join(' '),
      others: others.join('; '),
      code: finding.quantity?.code ?? '',
      right: rightText(finding, language) ?? '',
    };
  });
}
