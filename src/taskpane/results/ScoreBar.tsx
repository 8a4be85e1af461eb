import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Percent } from '../../scoring/index';
import type { Tone } from '../parts/tone';

/** Where a bar ends: figures above are drawn to the end. */
export const BAR_END: Percent = 120;
/** What the upright line marks. */
export const BAR_MARK: Percent = 100;

const useStyles = makeStyles({
  root: {
    display: 'block',
    width: '100%',
    height: '12px',
    overflow: 'visible',
    marginTop: tokens.spacingVerticalXXS,
  },
  track: {
    fill: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
});

const useFills = makeStyles({
  'very-good': { fill: tokens.colorPaletteGreenForeground2 },
  good: { fill: tokens.colorPaletteGreenForeground3 },
  fair: { fill: tokens.colorPaletteMarigoldBorderActive },
  poor: { fill: tokens.colorPaletteDarkOrangeBorderActive },
  'very-poor': { fill: tokens.colorPaletteRedBorderActive },
  neutral: { fill: tokens.colorNeutralForeground4 },
  forced: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
} satisfies Record<Tone | 'forced', object>);

export interface ScoreBarProps {
  readonly score: Percent | null;
  readonly tone: Tone;
}

/** A bar for people who would rather look than read; figure and kriteria stand beside it in words. */
export function ScoreBar({ score, tone }: ScoreBarProps) {
  const styles = useStyles();
  const fills = useFills();
  const width = score === null ? 0 : (Math.min(Math.max(score, 0), BAR_END) / BAR_END) * 100;
  const mark = `${(BAR_MARK / BAR_END) * 100}%`;
  return (
    <svg className={styles.root} aria-hidden="true" focusable="false">
      <rect className={styles.track} x="0" y="2" width="100%" height="8" rx="4" />
      <rect
        className={mergeClasses(fills[tone], fills.forced)}
        x="0"
        y="2"
        width={`${width}%`}
        height="8"
        rx="4"
      />
      <line className={styles.mark} x1={mark} x2={mark} y1="0" y2="12" />
    </svg>
  );
}
