import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Disclosure } from '../parts/Disclosure';
import type { PanelProps } from '../panels';
import { ReportChartView } from './ReportChartView';
import { ReportSentences } from './ReportSentences';
import { Section } from '../parts/Section';
import { computedOf, isBusy, lastWrite, type Computed } from '../jobs/state';
import { useWords } from '../parts/words';
import { WordSection } from './WordSection';
import { WriteProgress } from '../parts/WriteProgress';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
  charts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** Laporan: the sheets of the report, its charts, and its sentences to be copied. */
export function ReportPanel({ state, jobs, environment }: PanelProps) {
  const styles = useStyles();
  const { t, issue } = useWords();
  const { run } = state;
  const computed = computedOf(run);
  const { language } = state.preferences;
  const known = computed?.result.report ?? null;
  const report = known?.language === language ? known : null;
  const needsReport = computed !== null && computed.result.scorecard !== null && report === null;
  const tried = useRef<Computed | null>(null);
  useEffect(() => {
    // Once for what was computed: a report that cannot be made is not asked for again and again.
    if (!needsReport || isBusy(run) || tried.current === computed) return;
    tried.current = computed;
    void jobs.prepareReport();
  }, [needsReport, run, computed, jobs]);
  if (run.status === 'writing') {
    const label = run.isCancelling ? t.writing.cancelling : t.writing.title;
    return <WriteProgress label={label} progress={run.isCancelling ? null : run.progress} />;
  }
  if (report === null) {
    return needsReport || run.status === 'reading' ? (
      <WriteProgress label={t.report.preparing} progress={null} />
    ) : (
      <Section title={t.tabs.report}>
        <Body1>{t.report.empty}</Body1>
      </Section>
    );
  }
  return (
    <div className={styles.root}>
      <Section title={t.report.sheets(report.sheets.length)}>
        <Body1>{t.report.sheetsLine}</Body1>
        {lastWrite(state, 'report') !== null && (
          <div>
            <Button size="small" disabledFocusable={isBusy(run)} onClick={() => void jobs.takeReportBack()}>
              {t.report.takeBack}
            </Button>
          </div>
        )}
        <Disclosure label={t.report.which}>
          {() => (
            <ul className={styles.list}>
              {report.sheets.map(({ name, title }) => (
                <li key={name}>
                  <Caption1>{title === '' ? name : `${name}: ${title}`}</Caption1>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
        {report.issues.map((each) => (
          <Caption1 key={String(each.data?.['sheet'])}>{issue(each).what}</Caption1>
        ))}
      </Section>
      {environment.makeDocument && (
        <WordSection state={state} onMake={(request) => void jobs.makeWord(request)} onSave={jobs.saveWord} />
      )}
      <Section title={t.report.charts}>
        <div className={styles.charts}>
          {report.charts.map((chart) => (
            <ReportChartView key={chart.name} chart={chart} />
          ))}
        </div>
      </Section>
      <ReportSentences groups={report.sentences} />
    </div>
  );
}
