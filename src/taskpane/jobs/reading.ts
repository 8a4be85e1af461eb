import type { Dispatch } from 'react';
import { fail, issuesOf, type Result } from '../../kernel/result';
import type { Issue } from '../../kernel/issue';
import { EMPTY_PLAN } from '../../sheet/editPlan';
import type { WorkbookContent } from '../../sheet/grid';
import { historyIn } from '../../sheet/history/index';
import type { PaneResult } from '../worker/paneResult';
import { settingsWith, storedChoices, type WorkbookChoices } from './choices';
import type { PaneEnvironment } from './environment';
import { nextTurn } from './nextTurn';
import { computedOf, type Computed, type PaneAction, type PaneState } from './state';

/** The workbook as the pane reads and computes it, with what a person chose in the pane. */
export interface Reading {
  /** Reads and computes; null when the workbook could not be read. */
  readonly readAndCompute: () => Promise<PaneResult | null>;
  /** Reads again and computes, without telling that a reading runs; null when it could not be read. */
  readonly computedAnew: () => Promise<Computed | null>;
  /** Computes again with the choices changed, from what was read. */
  readonly choose: (change: ChoicesChange) => Promise<void>;
  readonly checkText: (text: string) => Promise<void>;
  /** Keeps changed settings in the workbook and computes with them. */
  readonly keepAndCompute: (changed: (settings: string | null) => Result<string, Issue>) => Promise<void>;
  readonly saveDraft: () => Promise<void>;
  /** Forgets what was chosen and pasted in this pane. */
  readonly forget: () => void;
}

/** What a person changes in the choices, whatever they are when its turn comes. */
export type ChoicesChange = (choices: WorkbookChoices) => WorkbookChoices;

/** The reading of one workbook. */
export function makeReading(
  { host, compute, onProfile }: PaneEnvironment,
  dispatch: Dispatch<PaneAction>,
  current: () => PaneState,
): Reading {
  /** Choices made in this pane; null: those of the workbook. */
  let choices: WorkbookChoices | null = null;
  /** What was computed last; the state of the pane may not show it yet. */
  let last: Computed | null = null;
  /** Report text to check along; empty: none. */
  let reportText = '';

  async function computedFrom(content: WorkbookContent): Promise<Computed> {
    await nextTurn();
    const chosen = choices ?? storedChoices(content.settings);
    dispatch({ type: 'history-read', history: historyIn(content.settings) });
    onProfile?.({ method: chosen.method, separators: content.separators });
    const { tab, preferences } = current();
    const result = await compute(content, {
      ...chosen,
      ...(reportText !== '' && { reportText }),
      ...(tab === 'report' && { reportLanguage: preferences.language }),
    });
    last = { content, choices: { ...chosen, mapping: result.mapping }, result, reportText };
    return last;
  }

  async function computeFrom(content: WorkbookContent): Promise<PaneResult> {
    const computed = await computedFrom(content);
    dispatch({ type: 'read-done', computed });
    return computed.result;
  }

  async function readAndCompute(): Promise<PaneResult | null> {
    dispatch({ type: 'read-started' });
    await nextTurn();
    const content = await host.read();
    if (content.ok) return computeFrom(content.value);
    dispatch({ type: 'read-failed', issues: content.issues });
    return null;
  }

  /** Computes again, from what was read; once results were written it holds no longer and is read again. */
  async function computeAgain({ content }: Computed): Promise<void> {
    if (current().run.status === 'written') {
      await readAndCompute();
      return;
    }
    dispatch({ type: 'read-started' });
    await computeFrom(content);
  }

  /**
   * Keeps changed settings in the workbook; the value is the workbook with them, null when they were not kept.
   * They are read anew: a write has put its columns into them since.
   */
  async function keepSettings(
    changed: (settings: string | null) => Result<string, Issue>,
  ): Promise<WorkbookContent | null> {
    const content = await host.read();
    const settings = content.ok ? changed(content.value.settings) : fail(...content.issues);
    const kept = settings.ok ? await host.apply({ ...EMPTY_PLAN, settings: settings.value }) : settings;
    if (content.ok && settings.ok && kept.ok) return { ...content.value, settings: settings.value };
    dispatch({ type: 'job-failed', issues: issuesOf(kept) });
    return null;
  }

  return {
    readAndCompute,
    computedAnew: async () => {
      const content = await host.read();
      return content.ok ? computedFrom(content.value) : null;
    },
    choose: async (change) => {
      const computed = computedOf(current().run);
      if (computed === null) return;
      choices = change((last ?? computed).choices);
      await computeAgain(computed);
    },
    checkText: async (text) => {
      const computed = computedOf(current().run);
      if (computed === null) return;
      reportText = text.trim();
      await computeAgain(computed);
    },
    keepAndCompute: async (changed) => {
      const content = await keepSettings(changed);
      if (content === null) return;
      dispatch({ type: 'read-started' });
      await computeFrom(content);
    },
    saveDraft: async () => {
      const { draft, run } = current();
      const computed = computedOf(run);
      if (draft === null || computed === null) return;
      const placed = await withPlaces(draft, computed, { host, compute });
      const content = await keepSettings((settings) => settingsWith(settings, placed));
      if (content === null) return;
      choices = null;
      dispatch({ type: 'read-started' });
      await computeFrom(content);
      dispatch({ type: 'settings-saved' });
    },
    forget: () => {
      choices = last = null;
      reportText = '';
    },
  };
}

/** Answers that were given just now, with their places in the workbook, so that they move along with them. */
async function withPlaces(
  draft: WorkbookChoices,
  { choices }: Computed,
  { host, compute }: Pick<PaneEnvironment, 'host' | 'compute'>,
): Promise<WorkbookChoices> {
  if (draft.mapping === choices.mapping) return draft;
  const content = await host.read();
  return content.ok ? { ...draft, mapping: (await compute(content.value, draft)).mapping } : draft;
}
