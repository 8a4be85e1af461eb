import {
  Badge,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Finding, FindingClass } from '../../audit/index';
import { FINDING_CLASS_LABELS, findingText } from '../../text/findings';
import { formatPlain } from '../../text/format';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { useWords } from '../parts/words';
import type { MendableCell } from './mendableCell';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  current: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  cause: { color: tokens.colorNeutralForeground2 },
  places: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const COLOURS = { error: 'danger', rounding: 'warning', remark: 'informative' } as const satisfies Record<
  FindingClass,
  string
>;

/** So many other places are listed. */
const OTHER_PLACES = 5;

export interface FindingItemProps {
  readonly finding: Finding;
  readonly isDisabled: boolean;
  /** The person went to it. */
  readonly isCurrent: boolean;
  /** The cell that a press may put right; null where there is doubt. */
  readonly mend: MendableCell | null;
  readonly onAccept: (finding: Finding, note: string) => void;
  readonly onMend: (finding: Finding) => void;
}

/** One finding: what, why, where, and the way to accept it with a reason. */
export function FindingItem(props: FindingItemProps) {
  const { finding, isDisabled, isCurrent, mend, onAccept, onMend } = props;
  const styles = useStyles();
  const { t, language } = useWords();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);
  const { what, cause } = findingText(finding, language);
  const [first, ...others] = finding.places;
  const otherCells = others.flatMap(({ cell }) => (cell ? [cell] : [])).slice(0, OTHER_PLACES);
  return (
    <li
      ref={place}
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      {...(isCurrent && { 'aria-current': true })}
    >
      <span className={styles.head}>
        <Badge appearance="tint" color={COLOURS[finding.class]}>
          {FINDING_CLASS_LABELS[finding.class][language]}
        </Badge>
        {first?.cell && <CellLink place={first.cell} />}
        {first?.paragraph !== undefined && <Caption1>{t.check.paragraph(first.paragraph + 1)}</Caption1>}
      </span>
      <Caption1>{what}</Caption1>
      {cause !== null && <Caption1 className={styles.cause}>{cause}</Caption1>}
      {first?.paragraph !== undefined && <Caption1 className={styles.cause}>“{first.printed}”</Caption1>}
      {otherCells.length > 0 && (
        <span className={styles.places}>
          <Caption1>{t.check.others}</Caption1>
          {otherCells.map((cell) => (
            <CellLink key={`${cell.sheet}|${cell.row}|${cell.column}`} place={cell} />
          ))}
        </span>
      )}
      {mend && (
        <span className={styles.head}>
          <Button size="small" disabledFocusable={isDisabled} onClick={() => onMend(finding)}>
            {t.check.mend}
          </Button>
          <Caption1>
            {t.check.mendHint(formatPlain(mend.before, language, 4), formatPlain(mend.after, language, 4))}
          </Caption1>
        </span>
      )}
      <Disclosure label={t.check.accept}>
        {() => <Acceptance isDisabled={isDisabled} onSave={(note) => onAccept(finding, note)} />}
      </Disclosure>
    </li>
  );
}

function Acceptance({
  isDisabled,
  onSave,
}: {
  readonly isDisabled: boolean;
  readonly onSave: (note: string) => void;
}) {
  const { t } = useWords();
  const [note, setNote] = useState('');
  return (
    <Field label={t.check.note} hint={t.check.noteHint}>
      <Input value={note} onChange={(_, { value }) => setNote(value)} />
      <Button size="small" disabled={isDisabled || note.trim() === ''} onClick={() => onSave(note.trim())}>
        {t.check.save}
      </Button>
    </Field>
  );
}
