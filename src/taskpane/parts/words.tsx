import { createContext, useContext } from 'react';
import type { Issue } from '../../kernel/issue';
import type { Direction } from '../../scoring/index';
import type { Decision } from '../../sheet/decision';
import type { TableKind } from '../../sheet/table';
import { decisionText, type DecisionText } from '../../text/decisions';
import { formatNumber } from '../../text/format';
import { issueText, type IssueText } from '../../text/issues';
import { DIRECTION_LABELS, TABLE_LABELS } from '../../text/labels';
import type { Language } from '../../text/language';
import { PANE_WORDS, type PaneWords } from '../../text/pane';

/** Words and figures in the language of the person. */
export interface PaneText {
  readonly language: Language;
  readonly t: PaneWords;
  /** A figure with so many decimals, as the language writes it, with a true minus sign; the words for "no data" when there is none. */
  readonly figure: (value: number | null, decimals?: number) => string;
  /** A score with its sign (`%`) and, while it rests on open questions, the mark of doubt. */
  readonly score: (value: number | null, doubts: readonly string[], sign?: '%' | '') => string;
  readonly issue: (issue: Issue) => IssueText;
  readonly tableKind: (kind: TableKind) => string;
  readonly direction: (direction: Direction) => string;
  readonly decision: (decision: Decision) => DecisionText;
}

const LanguageContext = createContext<Language>('id');
export const LanguageProvider = LanguageContext.Provider;

const TEXTS: Readonly<Record<Language, PaneText>> = { id: textIn('id'), en: textIn('en') };

/** Words for the component that asks. */
export function useWords(): PaneText {
  return TEXTS[useContext(LanguageContext)];
}

function textIn(language: Language): PaneText {
  const t = PANE_WORDS[language];
  return {
    language,
    t,
    figure: (value, decimals = 2) =>
      value === null ? t.common.notMeasured : withMinus(formatNumber(value, decimals, language)),
    score: (value, doubts, sign = '') =>
      value === null
        ? t.common.notMeasured
        : `${withMinus(formatNumber(value, 2, language))}${sign}${doubts.length > 0 ? '?' : ''}`,
    issue: (issue) => issueText(forPane(issue), language),
    tableKind: (kind) => capitalised(TABLE_LABELS[kind][language]),
    direction: (direction) => capitalised(DIRECTION_LABELS[direction][language]),
    decision: (decision) => decisionText(decision, language),
  };
}

/** Facts that say how a mapping file answers: the pane has buttons for it. */
const OF_MAPPING_FILES = ['answer', 'moneyName'];

function forPane({ data = {}, ...issue }: Issue): Issue {
  const kept = Object.entries(data).filter(([key]) => !OF_MAPPING_FILES.includes(key));
  return { ...issue, data: Object.fromEntries(kept) };
}

/** The true sign, which does not look like a hyphen beside a figure. */
function withMinus(figure: string): string {
  return figure.replace(/^-/, '−');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
