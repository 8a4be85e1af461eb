import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { withAnswer } from '../jobs/choices';
import { textNumbersOf } from './textNumbersOf';
import { MendReading } from './MendReading';
import { Preview } from './Preview';
import { Problems } from './Problems';
import { Questions } from './Questions';
import { AllDecisions, Recognised } from './Recognised';
import { Section } from '../parts/Section';
import { computedOf, type Computed } from '../jobs/state';
import type { PanelProps } from '../panels';
import { useKeptFocus } from '../parts/useKeptFocus';
import { Understood } from './Understood';
import { Welcome } from '../start/Welcome';
import { useWords } from '../parts/words';
import { WriteProgress } from '../parts/WriteProgress';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    outlineStyle: 'none',
  },
});

/** From the sheet to the button: questions, what will be written, what was recognised, what deserves a look. */
export function ComputePanel({ state, jobs }: PanelProps) {
  const { t } = useWords();
  const { run } = state;
  const computed = computedOf(run);
  if (run.status === 'idle') return <Welcome onOpen={jobs.open} />;
  if (run.status === 'writing') {
    return (
      <WriteProgress
        label={run.isCancelling ? t.writing.cancelling : t.writing.title}
        progress={run.isCancelling ? null : run.progress}
      />
    );
  }
  if (run.status === 'restoring') return <WriteProgress label={t.writing.restoring} progress={null} />;
  if (computed === null)
    return <WriteProgress label={t.reading.title} line={t.reading.line} progress={null} />;
  return <Reading computed={computed} jobs={jobs} />;
}

function Reading({ computed, jobs }: { readonly computed: Computed; readonly jobs: PanelProps['jobs'] }) {
  const styles = useStyles();
  const { t } = useWords();
  const { result, choices } = computed;
  const { table, scorecard, decisions, effects, issues } = result;
  const { answers } = choices.mapping;
  const panel = useKeptFocus(decisions.filter((decision) => decision.isOpen).length);
  const answer = (id: string, value: string | null) =>
    void jobs.choose((choices) => withAnswer(choices, id, value));
  const made = decisions.filter((decision) => !decision.isOpen);
  const mend = (isOpenAtFirst: boolean) => (
    <MendReading
      tables={table?.sources ?? []}
      decisions={decisions}
      answers={answers}
      onAnswer={answer}
      selection={jobs.selection}
      isOpenAtFirst={isOpenAtFirst}
    />
  );
  return (
    <div ref={panel} tabIndex={-1} className={styles.root}>
      {table !== null && scorecard !== null && (
        <Understood table={table} scorecard={scorecard} account={result.account} />
      )}
      <Questions
        questions={decisions.filter((decision) => decision.isOpen)}
        answers={answers}
        effects={effects}
        onAnswer={answer}
      />
      {table === null || scorecard === null ? (
        <Section title={t.nothing.title}>
          <Body1>{t.nothing.line}</Body1>
          {mend(true)}
          <AllDecisions decisions={made} answers={answers} onAnswer={answer} />
        </Section>
      ) : (
        <>
          <Preview preview={result.preview} issues={issues} />
          <Recognised
            table={table}
            decisions={made}
            answers={answers}
            onAnswer={answer}
            onReadAgain={() => void jobs.read()}
          >
            {mend(false)}
          </Recognised>
        </>
      )}
      <Problems issues={issues} isOpenAtFirst={table === null} numbers={textNumbersOf(result, jobs)} />
    </div>
  );
}
