import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { HistoryEntry } from '../../sheet/history/index';
import { formatMoment } from '../../text/moment';
import type { PaneJobs } from '../jobs/jobs';
import { isBusy, type PaneState } from '../jobs/state';
import { CellLink } from '../parts/CellLink';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';
import { plainList } from '../parts/plainList';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalS),
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  text: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface HistoryListProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** Riwayat: what LAKIP wrote, newest first, each to be taken back; and the way to be rid of all of it. */
export function HistoryList({ state, jobs }: HistoryListProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { history, run } = state;
  const isDisabled = isBusy(run);
  return (
    <Section title={t.writes.title(history.length)}>
      <Caption1 className={styles.quiet}>{history.length === 0 ? t.writes.none : t.writes.hint}</Caption1>
      {history.length > 0 && (
        <ul className={styles.list}>
          {[...history].reverse().map((entry) => (
            <HistoryItem
              key={entry.id}
              entry={entry}
              isDisabled={isDisabled}
              onTakeBack={() => void jobs.restore(entry.id)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button size="small" disabledFocusable={isDisabled} onClick={jobs.askRemoveAll}>
          {t.writes.removeAll}
        </Button>
      </div>
    </Section>
  );
}

function HistoryItem(props: {
  readonly entry: HistoryEntry;
  readonly isDisabled: boolean;
  readonly onTakeBack: () => void;
}) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { entry, isDisabled, onTakeBack } = props;
  const kind = t.writes.kinds[entry.kind];
  const at = formatMoment(entry.at, language);
  const [place] = entry.places;
  return (
    <li className={styles.item}>
      <span className={styles.text}>
        <Body1Strong>{kind}</Body1Strong>
        <Caption1 className={styles.facts}>
          <span>{at}</span>
          {entry.cellCount > 0 && <span>{t.writes.cells(entry.cellCount)}</span>}
          {entry.sheets.length > 0 && <span>{t.writes.sheets(entry.sheets.length)}</span>}
          {place && <CellLink place={place} />}
        </Caption1>
        {entry.undo === null && <Caption1>{t.writes.lost}</Caption1>}
      </span>
      <Button
        size="small"
        aria-label={t.writes.takeBackThis(kind, at)}
        disabledFocusable={isDisabled}
        onClick={onTakeBack}
      >
        {t.writes.takeBack}
      </Button>
    </li>
  );
}
