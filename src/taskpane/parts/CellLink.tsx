import { makeStyles, tokens } from '@fluentui/react-components';
import { Location12Regular } from '@fluentui/react-icons';
import { formatAddress, formatRange, type CellAddress, type CellRange } from '../../kernel/cellAddress';
import { useShow } from './ShowContext';
import { useWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    maxWidth: '100%',
    minHeight: '24px',
    padding: '0 6px 0 4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorBrandForegroundLinkHover,
      textDecorationLine: 'underline',
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  icon: { flexShrink: 0, lineHeight: 0 },
});

export interface CellLinkProps {
  readonly place: CellAddress | CellRange;
  /** Shown in place of the address. */
  readonly label?: string;
}

/** An address that selects its cells in the sheet. */
export function CellLink({ place, label }: CellLinkProps) {
  const styles = useStyles();
  const show = useShow();
  const { t } = useWords();
  const address = 'row' in place ? formatAddress(place) : formatRange(place);
  const name = label === undefined || address.endsWith(`!${label}`) ? address : `${label}, ${address}`;
  return (
    <button
      type="button"
      className={styles.root}
      aria-label={t.common.showCell(name)}
      onClick={() => show(place)}
    >
      <span className={styles.icon}>
        <Location12Regular aria-hidden />
      </span>
      {label ?? address}
    </button>
  );
}
