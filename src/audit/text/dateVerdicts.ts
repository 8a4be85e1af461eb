import type { WorkbookFacts } from '../../facts/index';
import { datesIn } from '../dates';
import { factsOf } from './facts';
import { isShown } from './figureVerdict';
import type { Mention } from './mentions';
import { falseClaim, type StatementVerdict } from './statement';
import type { TextSubject } from './subjects';

/** What stands before a date up to which figures count. */
const UP_TO = /\b(?:per|sampai(?: dengan)?|s\.?\/?d\.?|hingga|posisi)(?: (?:akhir|tanggal|per)){0,2} $/i;
/** A figure this large meets that of another year by chance hardly ever. */
const TELLING = 1_000;

/**
 * Dates of a sentence that there are not, and dates of the year before beside a figure that is this year's and no other's.
 * @returns no verdict for a date that says nothing sure
 */
export function dateVerdicts(
  sentence: string,
  subject: TextSubject | null,
  mentions: readonly Mention[],
  report: WorkbookFacts,
): StatementVerdict[] {
  const dates = datesIn(sentence);
  return dates.flatMap(({ printed, year, at, lastDay }): StatementVerdict[] => {
    if (lastDay !== null)
      return [{ ...falseClaim({ words: printed }, null, lastDay, 'year'), code: 'no-such-date' }];
    const isLast = report.year !== null && year === report.year - 1;
    if (!isLast || !subject || !UP_TO.test(sentence.slice(0, at)) || yearsIn(sentence).size > 1) return [];
    if (!mentions.some((mention) => isOfThisYearAlone(mention, subject, report))) return [];
    return [
      { ...falseClaim({ words: printed }, subject, String(report.year), 'year'), code: 'date-outside' },
    ];
  });
}

function yearsIn(sentence: string): ReadonlySet<string> {
  return new Set([...sentence.matchAll(/\b20\d\d\b/g)].map(([year]) => year));
}

function isOfThisYearAlone(mention: Mention, subject: TextSubject, report: WorkbookFacts): boolean {
  const isTelling = mention.values.every((value) => value >= TELLING || !Number.isInteger(value * 10));
  const facts = factsOf(subject, report);
  // Where figures of last year are known, its own figure is what is wrong.
  const isKnown = facts.some(({ year }) => report.year !== null && year === report.year - 1);
  return isTelling && !isKnown && facts.some(({ value }) => isShown(mention, value));
}
