import { Body1, Button, Caption1, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { isAsExpected, selfTest } from '../../app/index';
import type { SheetHost } from '../../app/ports';
import type { Issue } from '../../kernel/issue';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';
import { copyText } from '../report/copyText';
import { selfTestText, type SelfTestRun, type Surroundings } from './selfTestReport';

type Outcome =
  | { readonly status: 'idle' | 'running' }
  | { readonly status: 'done'; readonly run: SelfTestRun; readonly surroundings: Surroundings };

interface SelfTestProps {
  readonly host: SheetHost;
  readonly isDisabled: boolean;
  /** What is known of where the pane runs; asked when the test is run. */
  readonly surroundings?: (() => Surroundings) | undefined;
  readonly now?: (() => Date) | undefined;
}

const useStyles = makeStyles({ text: { width: '100%', '& textarea': { minHeight: '9em' } } });

/** Uji diri: a scratch sheet is written, computed, compared and removed; for the first person with a new Excel. */
export function SelfTest({ host, isDisabled, surroundings, now = () => new Date() }: SelfTestProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' });
  const start = async (): Promise<void> => {
    setOutcome({ status: 'running' });
    const at = now();
    const tried = await tryHost(host);
    const run = { ...tried, at, milliseconds: now().getTime() - at.getTime() };
    setOutcome({ status: 'done', run, surroundings: surroundings?.() ?? [] });
  };
  return (
    <Section title={t.selfTest.title}>
      <Caption1>{t.selfTest.line}</Caption1>
      <Button disabled={isDisabled || outcome.status === 'running'} onClick={() => void start()}>
        {t.selfTest.run}
      </Button>
      <div role="status">{outcome.status === 'running' && <Body1>{t.selfTest.running}</Body1>}</div>
      {outcome.status === 'done' && <Report {...outcome} />}
    </Section>
  );
}

async function tryHost(host: SheetHost): Promise<Pick<SelfTestRun, 'figures' | 'issues'>> {
  try {
    const result = await selfTest(host);
    return result.ok ? { figures: result.value, issues: [] } : { figures: [], issues: result.issues };
  } catch (error) {
    const issue: Issue = { code: 'host-failed', severity: 'error', data: { cause: String(error) } };
    return { figures: [], issues: [issue] };
  }
}

function Report({ run, surroundings }: { readonly run: SelfTestRun; readonly surroundings: Surroundings }) {
  const styles = useStyles();
  const { t, issue, language } = useWords();
  const [isCopied, setCopied] = useState(false);
  const verdict =
    run.issues.length > 0
      ? run.issues.map((each) => issue(each).what).join(' ')
      : isAsExpected(run.figures)
        ? t.selfTest.passed(run.figures.length)
        : t.selfTest.differs;
  const text = selfTestText(run, surroundings, verdict, t.selfTest, language);
  return (
    <>
      <Body1 role="status">{verdict}</Body1>
      <Caption1 id="self-test-send">{t.selfTest.send}</Caption1>
      <Textarea className={styles.text} readOnly value={text} aria-labelledby="self-test-send" />
      <Button onClick={() => void copyText(text).then(setCopied)}>{t.selfTest.copy}</Button>
      <div role="status">{isCopied && <Caption1>{t.selfTest.copied}</Caption1>}</div>
    </>
  );
}
