import type { Issue } from '../kernel/issue';
import {
  scoreIndicators,
  type Quarter,
  type Scorecard,
  type ScoringInput,
  type Method,
} from '../scoring/index';
import type { Decision, Mapping } from '../sheet/decision';
import type { WorkbookContent } from '../sheet/grid';
import {
  answeredProfile,
  MINIMAL_FORM,
  recogniseWorkbook,
  type RecogniseHints,
} from '../sheet/recognise/index';
import { DEFAULT_SETTINGS, readSettings, type WorkbookSettings, type WriteMode } from '../sheet/settings';
import type { WorkbookReading } from '../sheet/table';
import { lostColumns } from '../sheet/lostColumns';
import { ownColumns } from '../sheet/plan/index';
import { withoutResults } from '../sheet/withoutResults';
import { placeIssues } from './placeIssues';
import { scoringInputOf } from './scoringInput';
import { lastFilledQuarter } from './throughQuarter';

/** Choices that go before those which the workbook remembers. */
export interface ComputeOptions {
  readonly method?: Method;
  readonly mapping?: Mapping;
  readonly mode?: WriteMode;
  readonly hints?: RecogniseHints;
  /** Score the state at the end of this quarter; left out: the year, or the last filled quarter before its end. */
  readonly throughQuarter?: Quarter;
}

/** What a workbook says and scores, before anything is planned to be written. */
export interface WorkbookScore {
  readonly settings: WorkbookSettings;
  readonly reading: WorkbookReading;
  /** null when no table was understood. */
  readonly input: ScoringInput | null;
  readonly scorecard: Scorecard | null;
  readonly decisions: readonly Decision[];
  /** Of reading and scoring, with their cells. */
  readonly issues: readonly Issue[];
}

/**
 * Reads and scores a workbook on plain data: recognise, score. Pure.
 * @issue those of `recogniseWorkbook` and `scoreIndicators`; `settings-unreadable`
 */
export function scoreWorkbook(content: WorkbookContent, options: ComputeOptions = {}): WorkbookScore {
  const remembered = readSettings(content.settings);
  const { method, mapping, mode } = remembered.ok ? remembered.value : DEFAULT_SETTINGS;
  const chosen = options.method ?? method;
  const answers = options.mapping ?? mapping;
  const settings: WorkbookSettings = {
    ...(remembered.ok ? remembered.value : DEFAULT_SETTINGS),
    method: answeredMethod(chosen, answers),
    mapping: answers,
    mode: options.mode ?? mode,
  };
  const issues = remembered.ok ? [] : remembered.issues;
  const lost = lostColumns(content, settings.outputs);
  if (lost.length === 0) return scoreWith(content, settings, options, issues);
  const outputs = [...settings.outputs, ...lost];
  const score = scoreWith(content, { ...settings, outputs }, options, issues);
  const own = score.scorecard && ownColumns(content, score.reading, score.scorecard, lost);
  return own
    ? { ...score, settings: { ...settings, outputs: [...settings.outputs, ...own] } }
    : scoreWith(content, settings, options, issues);
}

function scoreWith(
  content: WorkbookContent,
  settings: WorkbookSettings,
  options: ComputeOptions,
  found: readonly Issue[],
): WorkbookScore {
  const kept = withoutResults(content, settings.outputs);
  const reading = recogniseWorkbook(kept, settings.mapping, options.hints, settings.method);
  const issues: Issue[] = [...found, ...reading.issues];
  const { indicatorTable: table, decisions } = reading;
  if (table === null) return { settings, reading, input: null, scorecard: null, decisions, issues };
  const throughQuarter = options.throughQuarter ?? lastFilledQuarter(table.indicators);
  const input = scoringInputOf(table, throughQuarter);
  const scorecard = scoreIndicators(input, settings.method);
  for (const issue of placeIssues(scorecard, table, reading.issues)) issues.push(issue);
  return { settings, reading, input, scorecard, decisions, issues };
}

/** The profile with what answers say of it: another that its results follow, the form of *minimal* that it uses. */
function answeredMethod(chosen: Method, { answers }: Mapping): Method {
  const method = answeredProfile(chosen, answers);
  const form = answers[MINIMAL_FORM];
  return (form === 'A' || form === 'B') && form !== method.minimalForm
    ? { ...method, minimalForm: form }
    : method;
}
