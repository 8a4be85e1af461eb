import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // At 200 % zoom a fixed bar would leave no room to read.
    '@media (max-height: 260px)': { position: 'static' },
  },
  main: { flexGrow: 1, minWidth: '120px' },
});

/** The one thing to do next. */
export interface MainAction {
  /** Names what the button does, whatever its label. */
  readonly id: string;
  readonly label: string;
  readonly isPrimary: boolean;
  readonly isDisabled: boolean;
  readonly run: () => void;
}

export interface ActionBarProps {
  readonly action: MainAction | null;
  readonly children?: ReactNode;
}

/** Bar at the foot with the next step; the button keeps the focus while its job runs. */
export function ActionBar({ action, children }: ActionBarProps) {
  const styles = useStyles();
  if (action === null && !children) return null;
  return (
    <div className={styles.root}>
      {action && (
        <Button
          className={styles.main}
          appearance={action.isPrimary ? 'primary' : 'secondary'}
          disabledFocusable={action.isDisabled}
          onClick={action.run}
        >
          {action.label}
        </Button>
      )}
      {children}
    </div>
  );
}
