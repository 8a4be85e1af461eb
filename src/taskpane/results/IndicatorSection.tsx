import { Caption1, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Method } from '../../scoring/index';
import { IndicatorRow } from './IndicatorRow';
import { findIndicators, sortIndicators, type IndicatorOrder, type ListedIndicator } from './indicatorList';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';
import { WindowedList } from '../parts/WindowedList';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tool: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const ORDERS: readonly IndicatorOrder[] = ['sheet', 'lowest', 'highest', 'name', 'objective'];

export interface IndicatorSectionProps {
  readonly all: readonly ListedIndicator[];
  readonly method: Method;
}

/** All indicators: find, sort, open one for its details. */
export function IndicatorSection({ all, method }: IndicatorSectionProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [order, setOrder] = useState<IndicatorOrder>('sheet');
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search);
  const sorted = useMemo(() => sortIndicators(all, order), [all, order]);
  const listed = useMemo(() => findIndicators(sorted, asked), [sorted, asked]);
  return (
    <Section title={t.results.indicators}>
      <div className={styles.tools}>
        <Field label={t.results.search} size="small" className={styles.tool}>
          <Input
            size="small"
            className={styles.input}
            value={search}
            contentBefore={<Search16Regular aria-hidden />}
            onChange={(_, { value }) => setSearch(value)}
          />
        </Field>
        <Field label={t.results.sort} size="small" className={styles.tool}>
          <Select
            size="small"
            className={styles.input}
            root={{ className: styles.input }}
            value={order}
            onChange={(_, { value }) => setOrder(value as IndicatorOrder)}
          >
            {ORDERS.map((each) => (
              <option key={each} value={each}>
                {t.results.sortBy[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Caption1 className={styles.quiet} role="status">
        {t.results.found(listed.length, all.length)}
      </Caption1>
      <WindowedList
        label={t.results.indicators}
        count={listed.length}
        keyOf={(position) => listed[position]?.indicator.id ?? ''}
        render={(position, isOpen, toggle) => {
          const item = listed[position];
          return item && <IndicatorRow item={item} method={method} isOpen={isOpen} onToggle={toggle} />;
        }}
      />
    </Section>
  );
}
