import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Scorecard } from '../../scoring/index';
import { doubtfulScores } from '../../sheet/doubtfulScores';
import { ExplainedCell, type ExplainedCellProps } from './ExplainedCell';
import { joinScores } from './indicatorList';
import { IndicatorSection } from './IndicatorSection';
import { ObjectiveChart } from './ObjectiveChart';
import type { PaneIndicators, PaneResult } from '../worker/paneResult';
import { Problems, type ProblemsProps } from '../compute/Problems';
import { TotalCard } from './TotalCard';
import { UnitEfficiency } from './UnitEfficiency';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface ResultsProps {
  readonly result: PaneResult;
  readonly table: PaneIndicators;
  readonly scorecard: Scorecard;
  readonly isWritten: boolean;
  /** What can be done about a kind of problem. */
  readonly problems?: Pick<ProblemsProps, 'numbers'>;
  /** What a person asked about; left out where cells cannot be asked about. */
  readonly explain?: Pick<ExplainedCellProps, 'explained' | 'jobs'>;
}

/** The scores, from the whole to the single indicator. */
export function Results({ result, table, scorecard, isWritten, problems, explain }: ResultsProps) {
  const styles = useStyles();
  const listed = useMemo(() => joinScores(table, scorecard), [table, scorecard]);
  const doubts = useMemo(() => doubtfulScores(table), [table]);
  return (
    <div className={styles.root}>
      <TotalCard scorecard={scorecard} isWritten={isWritten} doubts={doubts.total} />
      {explain && <ExplainedCell {...explain} listed={listed} method={scorecard.method} />}
      <Problems issues={result.issues} isOpenAtFirst={false} {...problems} />
      <ObjectiveChart table={table} scorecard={scorecard} doubts={doubts} />
      <UnitEfficiency scorecard={scorecard} />
      <IndicatorSection all={listed} method={scorecard.method} />
    </div>
  );
}
