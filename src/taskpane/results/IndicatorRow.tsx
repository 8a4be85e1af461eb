import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { Method } from '../../scoring/index';
import type { Located } from '../../sheet/table';
import { localFigure } from '../../text/format';
import { CriterionBadge } from '../parts/CriterionBadge';
import { IndicatorDetails } from './IndicatorDetails';
import type { ListedIndicator } from './indicatorList';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'flex-start',
    width: '100%',
    minHeight: '75px',
    padding: `${tokens.spacingVerticalS} 0`,
    boxSizing: 'border-box',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  chevron: { flexShrink: 0, lineHeight: 0, paddingTop: '2px' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  name: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  whole: { overflowWrap: 'anywhere' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  score: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    gap: '2px',
    flexShrink: 0,
    maxWidth: '104px',
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface IndicatorRowProps {
  readonly item: ListedIndicator;
  readonly method: Method;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One indicator: name, target, realisasi, capaian and kriteria; opens for its details. */
export function IndicatorRow({ item, method, isOpen, onToggle }: IndicatorRowProps) {
  const styles = useStyles();
  const { t, score: shown, language } = useWords();
  const told = (located: Located<unknown> | null): string =>
    located ? localFigure(located.text, located.value, language) : '–';
  const { indicator, score } = item;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.chevron}>
          <Chevron aria-hidden />
        </span>
        <span className={styles.main}>
          <Body1 className={isOpen ? styles.whole : styles.name}>
            {indicator.code === null ? '' : `${indicator.code} `}
            {indicator.name}
          </Body1>
          <Caption1 className={styles.quiet}>
            {t.results.target} {told(indicator.target)} · {t.results.actual} {told(indicator.actual)}
          </Caption1>
        </span>
        <span className={styles.score}>
          {score.achievement === null ? (
            <Caption1 className={styles.quiet}>{t.common.notMeasured}</Caption1>
          ) : (
            <Body1Strong>{shown(score.achievement, indicator.doubts ?? [], '%')}</Body1Strong>
          )}
          <CriterionBadge criterion={score.criterion} method={method} />
        </span>
      </button>
      {isOpen && <IndicatorDetails item={item} method={method} />}
    </>
  );
}
