import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Method, Criterion } from '../../scoring/index';
import { toneOf, type Tone } from './tone';

const useStyles = makeStyles({
  root: { flexShrink: 0, maxWidth: '100%', height: 'auto', minHeight: '20px', textAlign: 'center' },
  forced: {
    '@media (forced-colors: active)': {
      border: '1px solid CanvasText',
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      color: 'CanvasText',
      '::after': { display: 'none' },
    },
  },
});

const useTones = makeStyles({
  'very-good': {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  good: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
  fair: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  poor: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground2,
    color: tokens.colorPaletteDarkOrangeForeground2,
  },
  'very-poor': {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
  },
  neutral: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground1 },
} satisfies Record<Tone, object>);

export interface CriterionBadgeProps {
  readonly criterion: Criterion | null;
  readonly method: Method;
}

/** A kriteria or kategori: its word, on the colour of what it means. Nothing where there is none. */
export function CriterionBadge({ criterion, method }: CriterionBadgeProps) {
  const styles = useStyles();
  const tones = useTones();
  if (criterion === null) return null;
  return (
    <Badge
      appearance="tint"
      color="informative"
      className={mergeClasses(styles.root, tones[toneOf(criterion, method)], styles.forced)}
    >
      {criterion.label}
    </Badge>
  );
}
