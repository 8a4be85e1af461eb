import { checkMethod } from '../../scoring/index';
import { isEmptyPlan } from '../../sheet/editPlan';
import type { PaneWords } from '../../text/pane';
import type { MainAction } from '../parts/ActionBar';
import type { PaneJobs } from './jobs';
import type { PlanPreview } from '../compute/planPreview';
import { isBusy, type PaneState } from './state';

/** The one thing to do next; null where there is none. */
export function mainAction(state: PaneState, jobs: PaneJobs, t: PaneWords): MainAction | null {
  const { run, tab, draft } = state;
  if (run.status === 'writing') {
    return { label: t.writing.cancel, isPrimary: false, isDisabled: run.isCancelling, run: jobs.cancel };
  }
  if (tab === 'settings') {
    if (draft === null) return null;
    const isDisabled = isBusy(run) || !checkMethod(draft.method).ok;
    return { label: t.settings.save, isPrimary: true, isDisabled, run: () => void jobs.saveDraft() };
  }
  const read = (label: string, isPrimary: boolean): MainAction => ({
    label,
    isPrimary,
    isDisabled: isBusy(run),
    run: () => void jobs.read(),
  });
  if (run.status === 'idle') return tab === 'compute' ? read(t.welcome.useWorkbook, true) : null;
  const computed = run.computed;
  if (computed === null || computed.result.scorecard === null) return read(t.nothing.again, true);
  if (tab === 'report') {
    return {
      label: t.report.make,
      isPrimary: true,
      isDisabled: isBusy(run),
      run: () => void jobs.makeReport(),
    };
  }
  if (state.isStale) return read(t.notice.recompute, true);
  if (run.status === 'written') return read(t.notice.recompute, false);
  const { plan, preview } = computed.result;
  const isEmpty = isEmptyPlan(plan);
  return {
    label: isEmpty ? t.preview.upToDate : writeLabel(preview, t),
    isPrimary: true,
    isDisabled: isBusy(run) || isEmpty,
    run: () => void jobs.write(),
  };
}

function writeLabel({ cellCount, replacedCount, newSheets }: PlanPreview, t: PaneWords): string {
  if (cellCount === 0 && newSheets.length === 0) return t.settings.save;
  return replacedCount > 0 ? t.preview.writeAgain : t.preview.write;
}
