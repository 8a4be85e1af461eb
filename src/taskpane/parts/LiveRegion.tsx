import { useHiddenStyles } from './hidden';
import type { PaneState } from '../jobs/state';
import { useWords, type PaneText } from './words';

/** Says progress and results to those who listen; what is on screen says it to those who look. */
export function LiveRegion({ state }: { readonly state: PaneState }) {
  const styles = useHiddenStyles();
  const words = useWords();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {spoken(state, words)}
    </div>
  );
}

function spoken({ run, notice, isStale }: PaneState, { t, figure, issue }: PaneText): string {
  if (run.status === 'reading') return run.computed === null ? t.reading.title : t.reading.computing;
  if (run.status === 'restoring') return t.writing.restoring;
  if (run.status === 'writing') return run.isCancelling ? t.writing.cancelling : t.writing.title;
  if (notice?.kind === 'failed') {
    return [t.notice.failed, ...notice.issues.map((each) => `${issue(each).what} ${issue(each).cure}`)].join(
      '. ',
    );
  }
  if (notice?.kind === 'cancelled') return t.notice.cancelled;
  if (notice?.kind === 'restored') return t.notice.restored;
  if (notice?.kind === 'settings-saved') return t.notice.settingsSaved;
  if (notice?.kind === 'opened') return t.welcome.opened;
  if (notice?.kind === 'cells-unmarked') return t.check.unmarked;
  if (notice?.kind === 'cells-marked') return t.check.marked(notice.count);
  if (notice?.kind === 'check-sheet-made') return t.check.sheetMade;
  if (notice?.kind === 'check-sheet-taken-back') return t.check.sheetTakenBack;
  if (notice?.kind === 'report-made') return t.report.made(notice.count);
  if (notice?.kind === 'report-taken-back') return t.report.takenBack;
  if (isStale) return t.notice.stale;
  if (run.status === 'idle') return '';
  const { result } = run.computed;
  const { preview } = result;
  if (result.scorecard === null) return t.nothing.title;
  const total = `${t.results.total} ${figure(result.scorecard.total.score)} ${result.scorecard.total.criterion?.label ?? ''}`;
  return run.status === 'written'
    ? `${t.notice.written(preview.cellCount, result.scorecard.indicators.length)} ${total}`
    : `${total}. ${t.preview.title}: ${t.preview.count(preview.cellCount, preview.newSheets.length)}`;
}
