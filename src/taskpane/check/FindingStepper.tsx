import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface FindingStepperProps {
  /** Position of the finding that was gone to; null: none yet. */
  readonly at: number | null;
  readonly count: number;
  readonly onGo: (at: number) => void;
}

/** From one finding to the next: each step selects its cell in the sheet. */
export function FindingStepper({ at, count, onGo }: FindingStepperProps) {
  const styles = useStyles();
  const { check } = useWords().t;
  if (count < 2) return null;
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<ChevronLeft16Regular />}
        disabledFocusable={at === null || at === 0}
        onClick={() => onGo((at ?? 0) - 1)}
      >
        {check.previous}
      </Button>
      <Button
        size="small"
        icon={<ChevronRight16Regular />}
        iconPosition="after"
        disabledFocusable={at === count - 1}
        onClick={() => onGo(at === null ? 0 : at + 1)}
      >
        {check.next}
      </Button>
      <Caption1 role="status">{at === null ? '' : check.position(at + 1, count)}</Caption1>
    </div>
  );
}
