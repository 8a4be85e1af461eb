import type { DocumentWords } from '../app/index';
import type { Issue } from '../kernel/issue';
import { accountLine } from '../text/account';
import { decisionText } from '../text/decisions';
import { issueSentence } from '../text/issues';
import type { Language } from '../text/language';
import { isUsageIssue, usageSentence } from '../text/usage';

/** The sentences of a JSON document in a language. */
export function documentWords(language: Language): DocumentWords {
  return {
    issue: (issue) => sentenceOf(issue, language),
    account: (account) => accountLine(account, language),
    question: (decision) => {
      const { title, candidates } = decisionText(decision, language);
      return { message: title, candidates };
    },
  };
}

/** Any issue in one sentence, of the command line or of a workbook. */
export function sentenceOf(issue: Issue, language: Language): string {
  return isUsageIssue(issue) ? usageSentence(issue, language) : issueSentence(issue, language);
}
