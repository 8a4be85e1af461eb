import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Method, Criterion, Percent, Scorecard } from '../../scoring/index';
import type { DoubtfulScores } from '../../sheet/doubtfulScores';
import { CriterionBadge } from '../parts/CriterionBadge';
import type { PaneIndicators } from '../worker/paneResult';
import { firstObjectives, groupObjectives } from './objectiveGroups';
import { BAR_END, BAR_MARK, ScoreBar } from './ScoreBar';
import { Section } from '../parts/Section';
import { ShowMore } from '../parts/ShowMore';
import { toneOf } from '../parts/tone';
import { useWords } from '../parts/words';
import { plainList } from '../parts/plainList';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    margin: 0,
  },
  headName: { flexGrow: 1 },
  list: plainList(tokens.spacingVerticalS),
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline', flexWrap: 'wrap' },
  name: { flexGrow: 1, flexBasis: '120px', minWidth: 0, overflowWrap: 'anywhere' },
  value: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  rule: { border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: 0, width: '100%' },
});

/** So many objectives are drawn at a time. */
const PAGE = 20;

export interface ObjectiveChartProps {
  readonly table: PaneIndicators;
  readonly scorecard: Scorecard;
  readonly doubts: DoubtfulScores;
}

/** NPS of perspectives and their objectives, as bars with figure and kriteria in words. */
export function ObjectiveChart({ table, scorecard, doubts }: ObjectiveChartProps) {
  const styles = useStyles();
  const { t, figure } = useWords();
  const groups = useMemo(() => groupObjectives(table, scorecard), [table, scorecard]);
  const [shown, setShown] = useState(PAGE);
  const visible = useMemo(() => firstObjectives(groups, shown), [groups, shown]);
  const hasPerspectives = groups.some((group) => group.perspective !== null);
  return (
    <Section
      title={
        hasPerspectives
          ? `${t.results.perspectives} & ${t.results.objectives.toLowerCase()}`
          : t.results.objectives
      }
    >
      {visible.map((group, position) => (
        <div key={group.perspective?.id ?? ''} className={styles.group}>
          {position > 0 && <hr className={styles.rule} />}
          {group.perspective && (
            <h3 className={styles.head}>
              <Body1Strong className={styles.headName}>{group.perspective.name}</Body1Strong>
              <ScoreValue
                score={group.perspective.score}
                doubts={doubts.perspective(group.perspective.id)}
                criterion={group.perspective.criterion}
                method={scorecard.method}
                isStrong
              />
            </h3>
          )}
          <ul className={styles.list}>
            {group.objectives.map((objective) => (
              <li key={objective.id}>
                <div className={styles.line}>
                  <Caption1 className={styles.name}>
                    {objective.number}. {objective.name}
                  </Caption1>
                  <ScoreValue
                    score={objective.score}
                    doubts={doubts.objective(objective.id)}
                    criterion={objective.criterion}
                    method={scorecard.method}
                  />
                </div>
                <ScoreBar score={objective.score} tone={toneOf(objective.criterion, scorecard.method)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ShowMore hidden={table.objectives.length - shown} onMore={() => setShown(shown + PAGE)} />
      <Caption1 className={styles.quiet}>
        {t.results.chartScale(figure(BAR_MARK, 0), figure(BAR_END, 0))}
      </Caption1>
    </Section>
  );
}

function ScoreValue(props: {
  readonly doubts: readonly string[];
  readonly score: Percent | null;
  readonly criterion: Criterion | null;
  readonly method: Method;
  readonly isStrong?: boolean;
}) {
  const styles = useStyles();
  const { score } = useWords();
  const Text = props.isStrong ? Body1Strong : Body1;
  return (
    <span className={styles.value}>
      <Text>{score(props.score, props.doubts)}</Text>
      <CriterionBadge criterion={props.criterion} method={props.method} />
    </span>
  );
}
