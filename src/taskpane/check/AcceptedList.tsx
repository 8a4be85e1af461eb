import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../audit/index';
import { findingText } from '../../text/findings';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { useKeptFocus } from '../parts/useKeptFocus';
import { useWords } from '../parts/words';
import { plainList } from '../parts/plainList';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalM),
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  place: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

export interface AcceptedListProps {
  readonly accepted: readonly Finding[];
  /** Why they were accepted, by finding id. */
  readonly notes: ReadonlyMap<string, string>;
  readonly isDisabled: boolean;
  readonly onReconsider: (finding: Finding) => void;
}

/** Findings that a person accepted, with the reason and the way back. */
export function AcceptedList({ accepted, notes, isDisabled, onReconsider }: AcceptedListProps) {
  const styles = useStyles();
  const { t } = useWords();
  const place = useKeptFocus(accepted.length);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {accepted.length > 0 && (
        <Disclosure label={t.check.accepted(accepted.length)}>
          {() => (
            <ul className={styles.list}>
              {accepted.map((finding) => (
                <AcceptedItem
                  key={finding.id}
                  finding={finding}
                  note={notes.get(finding.id) ?? ''}
                  isDisabled={isDisabled}
                  onReconsider={onReconsider}
                />
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </div>
  );
}

interface AcceptedItemProps extends Pick<AcceptedListProps, 'isDisabled' | 'onReconsider'> {
  readonly finding: Finding;
  readonly note: string;
}

function AcceptedItem({ finding, note, isDisabled, onReconsider }: AcceptedItemProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const id = useId();
  const [first] = finding.places;
  return (
    <li className={styles.item}>
      {first?.cell && <CellLink place={first.cell} />}
      <Caption1 id={id}>{findingText(finding, language).what}</Caption1>
      <Caption1 className={styles.quiet}>
        {t.check.note}: {note === '' ? t.check.noNote : note}
      </Caption1>
      <Button size="small" aria-describedby={id} disabled={isDisabled} onClick={() => onReconsider(finding)}>
        {t.check.reconsider}
      </Button>
    </li>
  );
}
