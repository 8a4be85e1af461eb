import { Caption1, Display, makeStyles, tokens } from '@fluentui/react-components';
import type { Scorecard } from '../../scoring/index';
import { quarterLabel } from '../../text/labels';
import { CriterionBadge } from '../parts/CriterionBadge';
import { ScoreBar } from './ScoreBar';
import { Section } from '../parts/Section';
import { toneOf } from '../parts/tone';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  figure: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface TotalCardProps {
  readonly scorecard: Scorecard;
  readonly isWritten: boolean;
  /** Ids of the open questions that the total rests on. */
  readonly doubts: readonly string[];
}

/** NPS total with its kriteria. */
export function TotalCard({ scorecard, isWritten, doubts }: TotalCardProps) {
  const styles = useStyles();
  const { t, score } = useWords();
  const { total, method, indicators, throughQuarter } = scorecard;
  const measured = indicators.filter((indicator) => indicator.achievement !== null).length;
  const facts = [
    t.results.measured(measured, indicators.length),
    ...(throughQuarter === null ? [] : [t.results.through(quarterLabel(throughQuarter))]),
    method.name,
    ...(isWritten ? [] : [t.results.notWritten]),
    ...(doubts.length > 0 ? [t.results.inDoubt] : []),
  ];
  return (
    <Section title={t.results.total}>
      <div className={styles.head}>
        <Display className={styles.figure}>{score(total.score, doubts)}</Display>
        <CriterionBadge criterion={total.criterion} method={method} />
      </div>
      <ScoreBar score={total.score} tone={toneOf(total.criterion, method)} />
      <Caption1 className={styles.quiet}>{facts.join(' · ')}</Caption1>
    </Section>
  );
}
