import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(116px, 1fr))',
    gap: tokens.spacingVerticalS,
    margin: 0,
  },
  item: { minWidth: 0 },
  name: { color: tokens.colorNeutralForeground3, display: 'block' },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and values side by side, as many in a row as there is room for. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {facts.map((fact) => (
        <div key={fact.name} className={styles.item}>
          <dt>
            <Caption1 className={styles.name}>{fact.name}</Caption1>
          </dt>
          <dd className={styles.value}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
