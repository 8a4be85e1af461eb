import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatAddress } from '../../kernel/cellAddress';
import type { Scorecard } from '../../scoring/index';
import type { PaneJobs } from '../jobs/jobs';
import type { Explained } from '../jobs/state';
import { CriterionBadge } from '../parts/CriterionBadge';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';
import { IndicatorDetails } from './IndicatorDetails';
import type { ListedIndicator } from './indicatorList';

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere' },
  score: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

export interface ExplainedCellProps {
  /** null: nobody asked yet. */
  readonly explained: Explained | null;
  readonly listed: readonly ListedIndicator[];
  readonly method: Scorecard['method'];
  readonly jobs: PaneJobs;
}

/** Jelaskan sel ini: the way of the figure in the selected cell. */
export function ExplainedCell({ explained, listed, method, jobs }: ExplainedCellProps) {
  const styles = useStyles();
  const { t, score } = useWords();
  const ask = (
    <Button size="small" onClick={() => void jobs.explainCell()}>
      {t.results.explainCell}
    </Button>
  );
  if (explained === null) return <div>{ask}</div>;
  const cell = formatAddress(explained.cell);
  const item = listed.find(({ indicator }) => indicator.id === explained.indicator);
  return (
    <Section title={t.results.explained(cell)} aside={ask}>
      {item ? (
        <>
          <Body1Strong className={styles.name}>{item.indicator.name}</Body1Strong>
          <span className={styles.score}>
            <Body1>{score(item.score.achievement, item.indicator.doubts ?? [], '%')}</Body1>
            <CriterionBadge criterion={item.score.criterion} method={method} />
          </span>
          <IndicatorDetails item={item} method={method} />
        </>
      ) : (
        <Body1>{t.results.notExplained(cell)}</Body1>
      )}
      <div>
        <Button size="small" appearance="subtle" onClick={jobs.closeExplained}>
          {t.results.closeExplained}
        </Button>
      </div>
    </Section>
  );
}
