import { Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AuditSummary } from '../../audit/index';
import { formatNumber } from '../../text/format';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  item: { display: 'flex', flexDirection: 'column-reverse', minWidth: 0 },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  name: { color: tokens.colorNeutralForeground3 },
});

export interface CheckSummaryProps {
  readonly summary: AuditSummary;
  readonly children: ReactNode;
}

/** The counts of a check, always all five of them. */
export function CheckSummary({ summary, children }: CheckSummaryProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  return (
    <Section title={t.check.summary}>
      <dl className={styles.list}>
        {(['checked', 'agreed', 'rounding', 'wrong', 'notChecked'] as const).map((part) => (
          <div key={part} className={styles.item}>
            <dt>
              <Caption1 className={styles.name}>{t.check[part]}</Caption1>
            </dt>
            <dd className={styles.figure}>
              <Subtitle1>{formatNumber(summary[part], 0, language)}</Subtitle1>
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </Section>
  );
}
