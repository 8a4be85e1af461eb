import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Issue } from '../../kernel/issue';
import { CellLink } from './CellLink';
import type { Notice, PaneState } from '../jobs/state';
import { useWords } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  body: { overflowWrap: 'anywhere', minWidth: 0, whiteSpace: 'normal' },
});

/** Notices of something that did not happen, and need not have. */
const NEUTRAL: ReadonlySet<Notice['kind']> = new Set(['cancelled', 'nothing-to-restore']);

export interface NoticesProps {
  readonly state: PaneState;
  readonly onReadAgain: () => void;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** What happened and what can be done about it, above everything else. */
export function Notices({ state, onReadAgain, onRestore, onClose }: NoticesProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { run, notice, isStale } = state;
  if (notice === null && !isStale && run.status !== 'written') return null;
  return (
    <div className={styles.root}>
      {notice && <NoticeBar notice={notice} onClose={onClose} />}
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{t.notice.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onReadAgain}>
              {t.notice.recompute}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {run.status === 'written' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>
            {t.notice.written(
              run.computed.result.preview.cellCount,
              run.computed.result.scorecard?.indicators.length ?? 0,
            )}
          </MessageBarBody>
          {state.undo && (
            <MessageBarActions>
              <Button size="small" onClick={onRestore}>
                {t.notice.restore}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

function NoticeBar({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const styles = useStyles();
  const { t } = useWords();
  const close = (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={t.common.close}
          onClick={onClose}
        />
      }
    />
  );
  if (notice.kind === 'failed') {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{t.notice.failed}</MessageBarTitle>
          {notice.issues.map((issue, position) => (
            <IssueLine key={position} issue={issue} />
          ))}
        </MessageBarBody>
        {close}
      </MessageBar>
    );
  }
  if (notice.kind === 'frozen' || notice.kind === 'repaired') {
    return (
      <MessageBar intent={notice.issues.length > 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody className={styles.body}>
          {t.notice[notice.kind](notice.count)}
          {notice.issues.map((issue, position) => (
            <IssueLine key={position} issue={issue} />
          ))}
        </MessageBarBody>
        {close}
      </MessageBar>
    );
  }
  if (notice.kind === 'cells-marked' || notice.kind === 'report-made') {
    const { count } = notice;
    const said = notice.kind === 'cells-marked' ? t.check.marked(count) : t.report.made(count);
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.body}>{said}</MessageBarBody>
        {close}
      </MessageBar>
    );
  }
  const text = {
    cancelled: t.notice.cancelled,
    restored: t.notice.restored,
    'settings-saved': t.notice.settingsSaved,
    opened: t.welcome.opened,
    'cells-unmarked': t.check.unmarked,
    'check-sheet-made': t.check.sheetMade,
    'check-sheet-taken-back': t.check.sheetTakenBack,
    'report-taken-back': t.report.takenBack,
    'nothing-to-restore': t.notice.nothingToRestore,
  }[notice.kind];
  return (
    <MessageBar intent={NEUTRAL.has(notice.kind) ? 'info' : 'success'} layout="multiline">
      <MessageBarBody className={styles.body}>{text}</MessageBarBody>
      {close}
    </MessageBar>
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
