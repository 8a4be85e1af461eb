import { Badge, Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, FindingClass } from '../../audit/index';
import { FINDING_CLASS_LABELS, findingText } from '../../text/findings';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { useWords } from '../parts/words';

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
  readonly onAccept: (finding: Finding, note: string) => void;
}

/** One finding: what, why, where, and the way to accept it with a reason. */
export function FindingItem({ finding, isDisabled, onAccept }: FindingItemProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { what, cause } = findingText(finding, language);
  const [first, ...others] = finding.places;
  const otherCells = others.flatMap(({ cell }) => (cell ? [cell] : [])).slice(0, OTHER_PLACES);
  return (
    <li className={styles.item}>
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
