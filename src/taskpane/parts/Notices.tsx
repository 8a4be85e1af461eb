import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  type MessageBarProps,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Issue } from '../../kernel/issue';
import type { PaneJobs } from '../jobs/jobs';
import { isBusy, lastWrite, type Notice, type PaneState, type Question } from '../jobs/state';
import { CellLink } from './CellLink';
import { noticeText, questionText } from './noticeText';
import { useWords } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  body: { overflowWrap: 'anywhere', minWidth: 0, whiteSpace: 'normal' },
});

export interface NoticesProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** What happened and what can be done about it, above everything else. */
export function Notices({ state, jobs }: NoticesProps) {
  const styles = useStyles();
  const { run, notice, question, isStale } = state;
  if (notice === null && question === null && !isStale && run.status !== 'written') return null;
  return (
    <div className={styles.root}>
      {question && <QuestionBar question={question} jobs={jobs} isDisabled={isBusy(run)} />}
      {notice && <NoticeBar notice={notice} onClose={jobs.closeNotice} />}
      {isStale && <StaleBar onReadAgain={() => void jobs.read()} />}
      {run.status === 'written' && <WrittenBar state={state} jobs={jobs} />}
    </div>
  );
}

function Bar(props: {
  readonly intent: MessageBarProps['intent'];
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}) {
  const styles = useStyles();
  const { t } = useWords();
  const { intent, children, actions, onClose } = props;
  const close = onClose && (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={t.common.close}
      onClick={onClose}
    />
  );
  return (
    <MessageBar {...(intent && { intent })} layout="multiline">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {(actions || close) && (
        <MessageBarActions {...(close && { containerAction: close })}>{actions}</MessageBarActions>
      )}
    </MessageBar>
  );
}

/** Asks before a job that changes much at once. */
function QuestionBar(props: {
  readonly question: Question;
  readonly jobs: PaneJobs;
  readonly isDisabled: boolean;
}) {
  const words = useWords();
  const { question, jobs, isDisabled } = props;
  const { title, yes } = questionText(question, words);
  const answer = question.kind === 'freeze' ? jobs.freeze : jobs.removeAll;
  return (
    <Bar
      intent="warning"
      actions={
        <>
          <Button size="small" onClick={jobs.cancelQuestion}>
            {words.t.writes.ask.no}
          </Button>
          <Button size="small" disabledFocusable={isDisabled} onClick={() => void answer()}>
            {yes}
          </Button>
        </>
      }
    >
      {title}
    </Bar>
  );
}

function StaleBar({ onReadAgain }: { readonly onReadAgain: () => void }) {
  const { t } = useWords();
  const again = (
    <Button size="small" onClick={onReadAgain}>
      {t.notice.recompute}
    </Button>
  );
  return (
    <Bar intent="warning" actions={again}>
      {t.notice.stale}
    </Bar>
  );
}

function WrittenBar({ state, jobs }: NoticesProps) {
  const { t } = useWords();
  const { run } = state;
  const last = lastWrite(state, 'results');
  if (run.status !== 'written') return null;
  const { preview, scorecard } = run.computed.result;
  return (
    <Bar
      intent="success"
      actions={
        <>
          <Button size="small" onClick={() => void jobs.showResults()}>
            {t.writes.showResults}
          </Button>
          {last && (
            <Button size="small" onClick={() => void jobs.restore(last.id)}>
              {t.notice.restore}
            </Button>
          )}
        </>
      }
    >
      {t.notice.written(preview.cellCount, scorecard?.indicators.length ?? 0)}
    </Bar>
  );
}

const INTENTS: Readonly<Partial<Record<Notice['kind'], MessageBarProps['intent']>>> = {
  failed: 'error',
  cancelled: 'info',
  'nothing-to-restore': 'info',
};

function NoticeBar({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const words = useWords();
  const issues = 'issues' in notice ? notice.issues : [];
  const left = notice.kind === 'removed' ? notice.left : [];
  const hasRemarks = notice.kind !== 'failed' && issues.length + left.length > 0;
  return (
    <Bar intent={hasRemarks ? 'warning' : (INTENTS[notice.kind] ?? 'success')} onClose={onClose}>
      {notice.kind === 'failed' ? (
        <MessageBarTitle>
          {notice.isWrite ? words.t.notice.notWritten : words.t.notice.failed}
        </MessageBarTitle>
      ) : (
        noticeText(notice, words)
      )}
      {issues.map((issue, position) => (
        <IssueLine key={position} issue={issue} />
      ))}
      {left.map((cell) => (
        <div key={`${cell.sheet}|${cell.row}|${cell.column}`}>
          <CellLink place={cell} />
        </div>
      ))}
    </Bar>
  );
}

function IssueLine({ issue }: { readonly issue: Issue }) {
  const words = useWords();
  const { what, cure } = words.issue(issue);
  return (
    <div>
      {issue.cell && (
        <>
          <CellLink place={issue.cell} />:{' '}
        </>
      )}
      {what} {cure}
    </div>
  );
}
