import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  chevron: { flexShrink: 0, lineHeight: 0, marginLeft: '-3px' },
  content: { paddingTop: tokens.spacingVerticalS },
});

export interface DisclosureProps {
  readonly label: string;
  readonly isOpenAtFirst?: boolean;
  /** Made only while open: long content costs nothing when closed. */
  readonly children: () => ReactNode;
}

/** Content that a person opens when they want it. */
export function Disclosure({ label, isOpenAtFirst = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.root}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.chevron}>
          <Chevron aria-hidden />
        </span>
        {label}
      </button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.content : undefined}>
        {isOpen ? children() : null}
      </div>
    </div>
  );
}
