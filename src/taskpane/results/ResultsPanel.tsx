import { Body1 } from '@fluentui/react-components';
import { isEmptyPlan } from '../../sheet/editPlan';
import { HistoryList } from './HistoryList';
import { Results } from './Results';
import { Section } from '../parts/Section';
import { textNumbersOf } from '../compute/textNumbersOf';
import { computedOf, isBusy } from '../jobs/state';
import type { PanelProps } from '../panels';
import { useWords } from '../parts/words';
import { WriteProgress } from '../parts/WriteProgress';

/** The scores of what was read last. */
export function ResultsPanel({ state, jobs, environment }: PanelProps) {
  const { t } = useWords();
  const { run } = state;
  const computed = computedOf(run);
  const table = computed?.result.table;
  const scorecard = computed?.result.scorecard;
  if (run.status === 'writing') return <WriteProgress label={t.writing.title} progress={run.progress} />;
  if (!computed || !table || !scorecard) {
    return (
      <Section title={t.tabs.results}>
        <Body1>{t.results.empty}</Body1>
      </Section>
    );
  }
  return (
    <>
      <Results
        result={computed.result}
        table={table}
        scorecard={scorecard}
        isWritten={run.status === 'written' || isEmptyPlan(computed.result.plan)}
        problems={{ numbers: textNumbersOf(computed.result, jobs, isBusy(run)) }}
        {...(environment.host.selected && { explain: { explained: state.explained, jobs } })}
      />
      <HistoryList state={state} jobs={jobs} />
    </>
  );
}
