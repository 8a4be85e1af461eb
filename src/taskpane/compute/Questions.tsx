import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { AnswerEffect, AnswerEffects } from '../../app/index';
import type { Decision } from '../../sheet/decision';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { useWords, type PaneText } from '../parts/words';

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
  readonly effects: AnswerEffects;
  readonly onAnswer: (decisionId: string, answer: string) => void;
}

/** So many questions show their answers at once; more stand as one line each. */
const OPEN_AT_FIRST = 2;

/** What the recogniser could not decide: one choice each, with the cells to look at. */
export function Questions({ questions, answers, effects, onAnswer }: QuestionsProps) {
  const styles = useStyles();
  const { t } = useWords();
  if (questions.length === 0) return null;
  return (
    <Section title={t.questions.title(questions.length)}>
      <Body1 className={styles.hint}>{t.questions.line}</Body1>
      {questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          answer={answers[question.id]}
          effects={effects[question.id] ?? []}
          isOpenAtFirst={questions.length <= OPEN_AT_FIRST}
          onAnswer={onAnswer}
        />
      ))}
    </Section>
  );
}

function Question(props: {
  readonly question: Decision;
  readonly answer: string | undefined;
  readonly effects: readonly AnswerEffect[];
  readonly isOpenAtFirst: boolean;
  readonly onAnswer: (decisionId: string, answer: string) => void;
}) {
  const styles = useStyles();
  const { question, answer, effects, isOpenAtFirst, onAnswer } = props;
  const words = useWords();
  const { title, reason, chosen, candidates } = words.decision(question);
  const effectOf = (id: string): string =>
    effectText(
      effects.find(({ candidate }) => candidate === id),
      words,
    );
  const consequence = consequenceText(effects, words);
  const hint = chosen === null ? reason : `${reason} ${words.t.questions.meanwhile(chosen)}`;
  return (
    <div className={styles.item}>
      <Disclosure label={title} isOpenAtFirst={isOpenAtFirst}>
        {() => (
          <Field hint={hint}>
            <RadioGroup
              aria-label={title}
              value={answer ?? ''}
              onChange={(_, { value }) => onAnswer(question.id, value)}
            >
              {candidates.map(({ id, label }) => (
                <Radio key={id} value={id} label={[label, effectOf(id)].filter(Boolean).join(' → ')} />
              ))}
            </RadioGroup>
          </Field>
        )}
      </Disclosure>
      {consequence !== '' && <Caption1>{consequence}</Caption1>}
      <Caption1 className={styles.places}>
        {question.cells.map((range, position) => (
          <CellLink key={position} place={range} />
        ))}
      </Caption1>
    </div>
  );
}

/** What one answer makes of the figures; empty where it changes none. */
function effectText(effect: AnswerEffect | undefined, { t, figure }: PaneText): string {
  if (!effect || effect.indicatorCount === 0 || !effect.first) return '';
  const { total, indicatorCount, first } = effect;
  return indicatorCount === 1
    ? t.questions.achievement(figure(first.achievement))
    : t.questions.total(figure(total));
}

/** The figures between which the answer decides, in one line; empty where it decides none. */
function consequenceText(effects: readonly AnswerEffect[], words: PaneText): string {
  const [first] = effects;
  const figures = [...new Set(effects.map((effect) => effectText(effect, words)))].filter(Boolean);
  if (!first || figures.length < 2) return '';
  return first.indicatorCount === 1 && first.first
    ? words.t.questions.decides(figures, first.first.name)
    : words.t.questions.decidesMany(figures, first.indicatorCount);
}
