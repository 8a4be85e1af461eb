import { formatAddress } from '../kernel/cellAddress';
import type { Issue } from '../kernel/issue';
import type { HostIssueCode } from '../app/ports';
import type { ReportIssueCode } from '../report/index';
import type { RollIssueCode } from '../rollforward/index';
import type { ScoringIssueCode } from '../scoring/index';
import type { SheetIssueCode } from '../sheet/table';
import { ENGLISH_ISSUES } from './issuesEnglish';
import { INDONESIAN_ISSUES } from './issuesIndonesian';
import { fileKindLabel, fileReason, fileSize } from './fileFacts';
import { expectedLabel, fieldLabel, missingLabel, quarterLabel } from './labels';
import type { Language } from './language';
import { fillTemplate, type Facts } from './template';
import { unfitFacts } from './unfitAnswer';

/** Every code that has a sentence here. */
export type IssueCode = ScoringIssueCode | SheetIssueCode | HostIssueCode | ReportIssueCode | RollIssueCode;

/** Templates of one issue: what is the matter, and what to do about it (empty when nothing needs doing). */
export interface IssueWords {
  readonly what: string;
  readonly cure: string;
}

export type IssueTable = Readonly<Record<IssueCode, IssueWords>>;

const TABLES: Readonly<Record<Language, IssueTable>> = { id: INDONESIAN_ISSUES, en: ENGLISH_ISSUES };

/** An issue as a person reads it. `place` is null when it belongs to no cell. */
export interface IssueText {
  readonly place: string | null;
  readonly what: string;
  readonly cure: string;
}

/**
 * What an issue says, in its parts.
 * @example issueText({ code: 'file-is-xls', severity: 'error' }, 'en').what // => 'This is an old .xls workbook.'
 */
export function issueText(issue: Issue, language: Language): IssueText {
  const words = wordsOf(issue.code, language);
  const facts = factsOf(issue, language);
  return {
    place: issue.cell ? formatAddress(issue.cell) : null,
    what: fillTemplate(words.what, facts, language),
    cure: fillTemplate(words.cure, facts, language),
  };
}

/** The issue as one line: place, what, cure. */
export function issueSentence(issue: Issue, language: Language): string {
  const { place, what, cure } = issueText(issue, language);
  return [place ? `${place}: ${what}` : what, cure].filter((part) => part !== '').join(' ');
}

/** A code of a newer version (from a stored document) is shown as it is rather than hidden. */
function wordsOf(code: string, language: Language): IssueWords {
  const table: Readonly<Record<string, IssueWords | undefined>> = TABLES[language];
  return table[code] ?? { what: code, cure: '' };
}

/** Facts as people say them: codes become words. */
function factsOf(issue: Issue, language: Language): Facts {
  const given = { ...issue.subject, ...issue.data };
  const { quarter, field, expected, reason, looksLike, bytes, missing, lacking } = given;
  return {
    ...given,
    ...(issue.code === 'mapping-unfit' && unfitFacts(given, language)),
    ...(issue.cell && { sheet: given['sheet'] ?? issue.cell.sheet }),
    ...(typeof quarter === 'number' && { quarter: quarterLabel(quarter) }),
    ...(typeof field === 'string' && { field: fieldLabel(field, language) }),
    ...(typeof expected === 'string' && { expected: expectedLabel(expected, language) }),
    ...(typeof missing === 'string' && { missing: missingLabel(missing, language) }),
    ...(typeof lacking === 'string' && {
      lacking: lacking
        .split(',')
        .map((key) => fieldLabel(key, language))
        .join(', '),
    }),
    ...(typeof reason === 'string' && { reason: fileReason(reason, language) }),
    ...(typeof looksLike === 'string' && { looksLike: fileKindLabel(looksLike, language) }),
    ...(typeof bytes === 'number' && { size: fileSize(bytes, language) }),
  };
}
