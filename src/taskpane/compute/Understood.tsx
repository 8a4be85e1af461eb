import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Scorecard } from '../../scoring/index';
import { doubtfulScores } from '../../sheet/doubtfulScores';
import { groupObjectives } from '../results/objectiveGroups';
import type { PaneIndicators, PaneResult } from '../worker/paneResult';
import { accountLine } from '../../text/account';
import { CriterionBadge } from '../parts/CriterionBadge';
import { Section } from '../parts/Section';
import { ShowMore } from '../parts/ShowMore';
import { useWords } from '../parts/words';
import { plainList } from '../parts/plainList';

const useStyles = makeStyles({
  total: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: plainList(tokens.spacingVerticalXXS),
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: {
    // A long kriteria goes to the next line before the name is gone.
    flexGrow: 1,
    flexBasis: '45%',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  score: { fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
});

/** So many objectives stand above the fold. */
const PAGE = 4;

export interface UnderstoodProps {
  readonly table: PaneIndicators;
  readonly scorecard: Scorecard;
  /** What became of the rows of the table. */
  readonly account: PaneResult['account'];
}

/** The first look: the total and the objectives, before anything is written. */
export function Understood({ table, scorecard, account }: UnderstoodProps) {
  const styles = useStyles();
  const { t, score: shownScore, language } = useWords();
  const doubts = useMemo(() => doubtfulScores(table), [table]);
  const [shown, setShown] = useState(PAGE);
  const objectives = groupObjectives(table, scorecard).flatMap((group) => group.objectives);
  return (
    <Section title={t.preview.totalSoFar}>
      {account && <Caption1 className={styles.quiet}>{accountLine(account, language)}</Caption1>}
      <span className={styles.total}>
        <Subtitle2 className={styles.figure}>{shownScore(scorecard.total.score, doubts.total)}</Subtitle2>
        <CriterionBadge criterion={scorecard.total.criterion} method={scorecard.method} />
        <Caption1>{scorecard.method.name}</Caption1>
      </span>
      <ul className={styles.list} aria-label={t.results.objectives}>
        {objectives.slice(0, shown).map(({ id, number, name, score, criterion }) => (
          <li key={id} className={styles.line}>
            <Caption1 className={styles.name} title={name}>
              {number}. {name}
            </Caption1>
            <Caption1 className={styles.score}>{shownScore(score, doubts.objective(id))}</Caption1>
            <CriterionBadge criterion={criterion} method={scorecard.method} />
          </li>
        ))}
      </ul>
      <ShowMore hidden={objectives.length - shown} onMore={() => setShown(shown + PAGE * 5)} />
    </Section>
  );
}
