import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Decision } from '../../sheet/decision';
import { CellLink } from '../parts/CellLink';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
    paddingLeft: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface QuestionsProps {
  readonly questions: readonly Decision[];
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (decisionId: string, answer: string) => void;
}

/** What the recogniser could not decide: one choice each, with the cells to look at. */
export function Questions({ questions, answers, onAnswer }: QuestionsProps) {
  const styles = useStyles();
  const { t } = useWords();
  if (questions.length === 0) return null;
  return (
    <Section title={t.questions.title(questions.length)}>
      <Body1 className={styles.hint}>{t.questions.line}</Body1>
      {questions.map((question) => (
        <Question key={question.id} question={question} answer={answers[question.id]} onAnswer={onAnswer} />
      ))}
    </Section>
  );
}

function Question(props: {
  readonly question: Decision;
  readonly answer: string | undefined;
  readonly onAnswer: (decisionId: string, answer: string) => void;
}) {
  const styles = useStyles();
  const { question, answer, onAnswer } = props;
  const words = useWords();
  const { title, reason, chosen, candidates } = words.decision(question);
  const hint = chosen === null ? reason : `${reason} ${words.t.questions.meanwhile(chosen)}`;
  return (
    <div className={styles.item}>
      <Field label={title} hint={hint}>
        <RadioGroup value={answer ?? ''} onChange={(_, { value }) => onAnswer(question.id, value)}>
          {candidates.map(({ id, label }) => (
            <Radio key={id} value={id} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Caption1 className={styles.places}>
        {question.cells.map((range, position) => (
          <CellLink key={position} place={range} />
        ))}
      </Caption1>
    </div>
  );
}
