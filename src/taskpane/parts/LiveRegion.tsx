import { useHiddenStyles } from './hidden';
import type { PaneState } from '../jobs/state';
import { noticeText, questionText } from './noticeText';
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

function spoken({ run, notice, question, word, isStale }: PaneState, words: PaneText): string {
  const { t, figure } = words;
  if (run.status === 'reading') return run.computed === null ? t.reading.title : t.reading.computing;
  if (run.status === 'restoring') return t.writing.restoring;
  if (run.status === 'writing') return run.isCancelling ? t.writing.cancelling : t.writing.title;
  if (run.status === 'making') return t.word.making;
  if (question) return questionText(question, words).title;
  if (notice) return noticeText(notice, words);
  if (isStale) return t.notice.stale;
  if (word) return t.word.made;
  if (run.status === 'idle') return '';
  const { result } = run.computed;
  const { preview } = result;
  if (result.scorecard === null) return t.nothing.title;
  const total = `${t.results.total} ${figure(result.scorecard.total.score)} ${result.scorecard.total.criterion?.label ?? ''}`;
  return run.status === 'written'
    ? `${t.notice.written(preview.cellCount, result.scorecard.indicators.length)} ${total}`
    : `${total}. ${t.preview.title}: ${t.preview.count(preview.cellCount, preview.newSheets.length)}`;
}
