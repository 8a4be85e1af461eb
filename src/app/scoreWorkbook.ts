import type { Issue } from '../kernel/issue';
import {
  METHOD_PRESETS,
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
import { fitMapping, type UnfitAnswer } from '../sheet/shape/index';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type OutputColumn,
  type WorkbookSettings,
  type WriteMode,
} from '../sheet/settings';
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
  /** Answers of another file, or from another place, that are used here. */
  readonly usedAnswers: number;
  /** Of reading and scoring, with their cells. */
  readonly issues: readonly Issue[];
}

/**
 * Reads and scores a workbook on plain data: recognise, score. Pure.
 * @issue those of `recogniseWorkbook` and `scoreIndicators`; `settings-unreadable`, `settings-lost`
 */
export function scoreWorkbook(content: WorkbookContent, options: ComputeOptions = {}): WorkbookScore {
  const remembered = readSettings(content.settings);
  const { method, mapping, mode } = remembered.ok ? remembered.value : DEFAULT_SETTINGS;
  const chosen = options.method ?? method;
  const answers = withProfile(options.mapping ?? mapping);
  const settings: WorkbookSettings = {
    ...(remembered.ok ? remembered.value : DEFAULT_SETTINGS),
    method: answeredMethod(chosen, answers),
    mapping: answers,
    mode: options.mode ?? mode,
  };
  const issues = remembered.ok ? [] : remembered.issues;
  const lost = lostColumns(content, settings.outputs);
  if (lost.length === 0) return scoreWith(content, settings, options, issues);
  return (
    scoreOfLost(content, settings, options, lost, issues) ?? scoreWith(content, settings, options, issues)
  );
}

/**
 * The score where the settings were lost and the columns that bear our headers hold what a method gives: the chosen one,
 * else one of the profiles, which is then the method of the workbook, and that is said. Null where none gives it.
 */
function scoreOfLost(
  content: WorkbookContent,
  settings: WorkbookSettings,
  options: ComputeOptions,
  lost: readonly OutputColumn[],
  found: readonly Issue[],
): WorkbookScore | null {
  const isChosen = options.method !== undefined || content.settings !== null;
  const others = isChosen ? [] : METHOD_PRESETS.filter(({ id }) => id !== settings.method.id);
  const outputs = [...settings.outputs, ...lost];
  for (const method of [settings.method, ...others]) {
    const score = scoreWith(content, { ...settings, method, outputs }, options, found);
    const own = score.scorecard && ownColumns(content, score.reading, score.scorecard, lost);
    if (!own) continue;
    const issues = method === settings.method ? score.issues : [...score.issues, lostIssue(method, own)];
    return { ...score, settings: { ...score.settings, outputs: [...settings.outputs, ...own] }, issues };
  }
  return null;
}

function lostIssue({ name }: Method, [first]: readonly OutputColumn[]): Issue {
  return {
    code: 'settings-lost',
    severity: 'warning',
    ...(first && { cell: { sheet: first.sheet, row: first.headerRow ?? 0, column: first.column } }),
    data: { method: name },
  };
}

function scoreWith(
  content: WorkbookContent,
  settings: WorkbookSettings,
  options: ComputeOptions,
  found: readonly Issue[],
): WorkbookScore {
  const kept = withoutResults(content, settings.outputs);
  const fitted = fitMapping(kept, settings.mapping, (mapping) =>
    recogniseWorkbook(kept, mapping, options.hints, settings.method),
  );
  const { reading, used: usedAnswers } = fitted;
  const own = { settings: { ...settings, mapping: fitted.mapping }, reading, usedAnswers };
  const issues: Issue[] = [...found, ...fitted.unfit.map(unfitIssue), ...reading.issues];
  const { indicatorTable: table, decisions } = reading;
  if (table === null) return { ...own, input: null, scorecard: null, decisions, issues };
  const throughQuarter = options.throughQuarter ?? lastFilledQuarter(table.indicators);
  const input = scoringInputOf(table, throughQuarter);
  const scorecard = scoreIndicators(input, settings.method);
  for (const issue of placeIssues(scorecard, table, reading.issues)) issues.push(issue);
  return { ...own, input, scorecard, decisions, issues };
}

/** Answers of another file about the profile come before anything is read. */
function withProfile(mapping: Mapping): Mapping {
  const own = mapping.offered?.answers.filter(({ kind }) => kind === 'profile' || kind === 'minimal-form');
  if (!own || own.length === 0) return mapping;
  const answers = Object.fromEntries(own.map(({ id, answer }) => [id, answer]));
  return { ...mapping, answers: { ...mapping.answers, ...answers } };
}

/** A kept answer that has no place here, with what it was about. */
function unfitIssue({ kept, shape, why }: UnfitAnswer): Issue {
  const header = kept.column === undefined ? '' : (shape?.columns[kept.column] ?? '');
  const [row, ...others] = kept.rows ?? [];
  return {
    code: 'mapping-unfit',
    severity: 'warning',
    data: {
      kind: kept.kind,
      why,
      read: kept.answer,
      ...(shape && { sheet: shape.sheet }),
      ...(header !== '' && { header }),
      ...(row && { name: row.name }),
      ...(others.length > 0 && { others: others.length }),
    },
  };
}

/** The profile with what answers say of it: another that its results follow, the form of *minimal* that it uses. */
function answeredMethod(chosen: Method, { answers }: Mapping): Method {
  const method = answeredProfile(chosen, answers);
  const form = answers[MINIMAL_FORM];
  return (form === 'A' || form === 'B') && form !== method.minimalForm
    ? { ...method, minimalForm: form }
    : method;
}
