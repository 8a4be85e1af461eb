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
    return {
      id: 'cancel',
      label: t.writing.cancel,
      isPrimary: false,
      isDisabled: run.isCancelling,
      run: jobs.cancel,
    };
  }
  const read = (id: string, label: string, isPrimary: boolean): MainAction => ({
    id,
    label,
    isPrimary,
    isDisabled: isBusy(run),
    run: () => void jobs.read(),
  });
  if (tab === 'settings') {
    if (draft === null) return run.status === 'idle' ? read('use', t.welcome.useWorkbook, true) : null;
    const isDisabled = isBusy(run) || !checkMethod(draft.method).ok;
    return {
      id: 'save',
      label: t.settings.save,
      isPrimary: true,
      isDisabled,
      run: () => void jobs.saveDraft(),
    };
  }
  if (run.status === 'idle') return read('use', t.welcome.useWorkbook, true);
  const computed = run.computed;
  if (computed === null || computed.result.scorecard === null) return read('again', t.nothing.again, true);
  if (tab === 'report') {
    return {
      id: 'report',
      label: t.report.make,
      isPrimary: true,
      isDisabled: isBusy(run),
      run: () => void jobs.makeReport(),
    };
  }
  if (state.isStale) return read('recompute', t.notice.recompute, true);
  if (run.status === 'written') return read('recompute', t.notice.recompute, false);
  const { plan, preview } = computed.result;
  const isEmpty = isEmptyPlan(plan);
  return {
    id: 'write',
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
