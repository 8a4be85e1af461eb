import type { Issue } from '../kernel/issue';
import { scoreIndicators, type Quarter, type Scorecard, type ScoringInput } from '../scoring/index';
import type { Method } from '../scoring/method';
import type { Decision, Mapping } from '../sheet/decision';
import { EMPTY_PLAN, type EditPlan } from '../sheet/editPlan';
import type { WorkbookContent } from '../sheet/grid';
import { planWrite } from '../sheet/plan/planWrite';
import { recogniseWorkbook, type RecogniseHints } from '../sheet/recognise/recogniseWorkbook';
import { DEFAULT_SETTINGS, readSettings, type WorkbookSettings, type WriteMode } from '../sheet/settings';
import type { WorkbookReading } from '../sheet/table';
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

/** Everything that a workbook comes to: what was read, what it scores, what would be written, what is doubtful. */
export interface WorkbookResult {
  readonly settings: WorkbookSettings;
  readonly reading: WorkbookReading;
  /** null when no table was understood; the plan is then empty. */
  readonly input: ScoringInput | null;
  readonly scorecard: Scorecard | null;
  readonly plan: EditPlan;
  readonly decisions: readonly Decision[];
  /** Of reading, scoring and planning, with their cells. */
  readonly issues: readonly Issue[];
}

/**
 * The whole job on plain data: recognise, score, plan. Pure; the pane, the command line and the tests run it.
 * @issue those of `recogniseWorkbook`, `scoreIndicators` and `planWrite`; `settings-unreadable`
 */
export function computeWorkbook(content: WorkbookContent, options: ComputeOptions = {}): WorkbookResult {
  const remembered = readSettings(content.settings);
  const { method, mapping, mode } = remembered.ok ? remembered.value : DEFAULT_SETTINGS;
  const settings: WorkbookSettings = {
    ...(remembered.ok ? remembered.value : DEFAULT_SETTINGS),
    method: options.method ?? method,
    mapping: options.mapping ?? mapping,
    mode: options.mode ?? mode,
  };
  const kept = withoutResults(content, settings.outputs);
  const reading = recogniseWorkbook(kept, settings.mapping, options.hints);
  const issues: Issue[] = [...(remembered.ok ? [] : remembered.issues), ...reading.issues];
  const table = reading.indicatorTable;
  if (table === null) {
    return {
      settings,
      reading,
      input: null,
      scorecard: null,
      plan: EMPTY_PLAN,
      decisions: reading.decisions,
      issues,
    };
  }
  const throughQuarter = options.throughQuarter ?? lastFilledQuarter(table.indicators);
  const input = scoringInputOf(table, throughQuarter);
  const scorecard = scoreIndicators(input, settings.method);
  const planned = planWrite(content, reading, scorecard, { mode: settings.mode, settings });
  return {
    settings,
    reading,
    input,
    scorecard,
    plan: planned.plan,
    decisions: [...reading.decisions, ...planned.decisions],
    issues: [...issues, ...placeIssues(scorecard, table), ...planned.issues],
  };
}
