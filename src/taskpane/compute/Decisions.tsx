import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decision } from '../../sheet/decision';
import { CellLink } from '../parts/CellLink';
import { ShowMore } from '../parts/ShowMore';
import { useWords } from '../parts/words';
import { plainList } from '../parts/plainList';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalM),
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  foot: {
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXXS,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

/** So many choices are shown at a time. */
const PAGE = 20;

export interface DecisionsProps {
  readonly decisions: readonly Decision[];
  readonly answers: Readonly<Record<string, string>>;
  /** null takes the answer back. */
  readonly onAnswer: (decisionId: string, answer: string | null) => void;
}

/** Everything that was decided, each with its reason, its cells, and the other readings to choose from. */
export function Decisions({ decisions, answers, onAnswer }: DecisionsProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={styles.list}>
        {decisions.slice(0, shown).map((decision) => (
          <DecisionItem
            key={decision.id}
            decision={decision}
            answer={answers[decision.id]}
            onAnswer={onAnswer}
          />
        ))}
      </ul>
      <ShowMore hidden={decisions.length - shown} onMore={() => setShown(shown + PAGE)} />
    </>
  );
}

function DecisionItem(props: {
  readonly decision: Decision;
  readonly answer: string | undefined;
  readonly onAnswer: (decisionId: string, answer: string | null) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { decision, answer, onAnswer } = props;
  const { title, reason, candidates, more } = words.decision(decision);
  return (
    <li className={styles.item}>
      <Field label={title} size="small">
        <Select
          size="small"
          value={answer ?? decision.chosen ?? ''}
          onChange={(_, { value }) => onAnswer(decision.id, value === '' ? null : value)}
        >
          {decision.chosen === null && answer === undefined && (
            <option value="">{words.t.common.unsure}</option>
          )}
          {[...candidates, ...more].map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          {answer !== undefined && <option value="">{words.t.recognised.resetAnswer}</option>}
        </Select>
      </Field>
      <Caption1 className={styles.foot}>
        <span>{reason}</span>
        {decision.cells.slice(0, 2).map((range, position) => (
          <CellLink key={position} place={range} />
        ))}
      </Caption1>
    </li>
  );
}
