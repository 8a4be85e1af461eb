import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetHost } from '../../app/ports';
import { isAsExpected, selfTest, type SelfTestFigure } from '../../app/index';
import type { Issue } from '../../kernel/issue';
import { formatPlain } from '../../text/format';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';

type Outcome =
  | { readonly status: 'idle' | 'running' }
  | { readonly status: 'done'; readonly figures: readonly SelfTestFigure[] }
  | { readonly status: 'failed'; readonly issues: readonly Issue[] };

/** Uji diri: a scratch sheet is written, computed, compared and removed; for the first person with a new Excel. */
export function SelfTest({ host, isDisabled }: { readonly host: SheetHost; readonly isDisabled: boolean }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' });
  const run = async (): Promise<void> => {
    setOutcome({ status: 'running' });
    try {
      const result = await selfTest(host);
      setOutcome(
        result.ok ? { status: 'done', figures: result.value } : { status: 'failed', issues: result.issues },
      );
    } catch (error) {
      const issue: Issue = { code: 'host-failed', severity: 'error', data: { cause: String(error) } };
      setOutcome({ status: 'failed', issues: [issue] });
    }
  };
  return (
    <Section title={t.selfTest.title}>
      <Caption1>{t.selfTest.line}</Caption1>
      <Button disabled={isDisabled || outcome.status === 'running'} onClick={() => void run()}>
        {t.selfTest.run}
      </Button>
      <div role="status">
        <OutcomeText outcome={outcome} />
      </div>
    </Section>
  );
}

function OutcomeText({ outcome }: { readonly outcome: Outcome }) {
  const { t, issue, language } = useWords();
  switch (outcome.status) {
    case 'idle':
      return null;
    case 'running':
      return <Body1>{t.selfTest.running}</Body1>;
    case 'failed':
      return <Body1>{outcome.issues.map((each) => issue(each).what).join(' ')}</Body1>;
    case 'done': {
      const { figures } = outcome;
      if (isAsExpected(figures)) return <Body1>{t.selfTest.passed(figures.length)}</Body1>;
      const shown = (value: number | null): string => (value === null ? '–' : formatPlain(value, language));
      const lines = figures.map(
        ({ name, expected, found }) => `${name}: ${shown(found)} (${shown(expected)})`,
      );
      return <Body1>{`${t.selfTest.differs} ${lines.join('; ')}`}</Body1>;
    }
  }
}
