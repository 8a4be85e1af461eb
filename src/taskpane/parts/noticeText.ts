import type { Notice, Question } from '../jobs/state';
import type { PaneText } from './words';

/** What happened, in one sentence or more. */
export function noticeText(notice: Notice, { t, issue }: PaneText): string {
  switch (notice.kind) {
    case 'failed': {
      const lines = notice.issues.map((each) => `${issue(each).what} ${issue(each).cure}`);
      return [notice.isWrite ? t.notice.notWritten : t.notice.failed, ...lines].join('. ');
    }
    case 'frozen':
    case 'repaired':
      return t.notice[notice.kind](notice.count);
    case 'made':
      return t.writes.made[notice.what](notice.count);
    case 'taken-back':
      return t.writes.takenBack[notice.what];
    case 'removed':
      return t.writes.removed(notice.left.length, notice.issues.length);
    case 'cancelled':
      return t.notice.cancelled;
    case 'settings-saved':
      return t.notice.settingsSaved;
    case 'opened':
      return t.welcome.opened;
    case 'nothing-to-restore':
      return t.notice.nothingToRestore;
  }
}

/** What is asked before a job, and the word of the button that says yes. */
export function questionText(
  question: Question,
  { t }: PaneText,
): { readonly title: string; readonly yes: string } {
  return question.kind === 'freeze'
    ? { title: t.writes.ask.freeze(question.count), yes: t.writes.ask.freezeYes }
    : { title: t.writes.ask.removeAll, yes: t.writes.ask.removeAllYes };
}
