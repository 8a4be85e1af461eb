import { Caption1, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Direction } from '../../scoring/index';
import { decisionIdAt } from '../../sheet/decision';
import { withAnswer, type WorkbookChoices } from '../jobs/choices';
import { Disclosure } from '../parts/Disclosure';
import type { PaneIndicator } from '../worker/paneResult';
import { Section } from '../parts/Section';
import { ShowMore } from '../parts/ShowMore';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** So many indicators are shown at a time. */
const PAGE = 20;

export const DIRECTIONS: readonly Direction[] = ['maksimal', 'minimal', 'stabil'];

export interface DirectionSettingsProps {
  readonly indicators: readonly PaneIndicator[];
  readonly choices: WorkbookChoices;
  readonly onChange: (choices: WorkbookChoices) => void;
}

/** Which indicators are better when lower, or when nearer to the target. */
export function DirectionSettings(props: DirectionSettingsProps) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Section title={t.settings.directionsTitle}>
      <Caption1 className={styles.quiet}>{t.settings.directionsHint}</Caption1>
      <Disclosure label={t.settings.directionsChoose}>{() => <DirectionList {...props} />}</Disclosure>
    </Section>
  );
}

function DirectionList({ indicators, choices, onChange }: DirectionSettingsProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PAGE);
  const wanted = search.trim().toLowerCase();
  const found = indicators.filter(({ name, code }) => `${code ?? ''} ${name}`.toLowerCase().includes(wanted));
  return (
    <div className={styles.stack}>
      <Field label={t.results.search} size="small">
        <Input
          size="small"
          className={styles.input}
          value={search}
          contentBefore={<Search16Regular aria-hidden />}
          onChange={(_, { value }) => setSearch(value)}
        />
      </Field>
      {found.slice(0, shown).map((indicator) => (
        <DirectionChoice key={indicator.id} indicator={indicator} choices={choices} onChange={onChange} />
      ))}
      <ShowMore hidden={found.length - shown} onMore={() => setShown(shown + PAGE)} />
    </div>
  );
}

function DirectionChoice(props: {
  readonly indicator: PaneIndicator;
  readonly choices: WorkbookChoices;
  readonly onChange: (choices: WorkbookChoices) => void;
}) {
  const words = useWords();
  const { indicator, choices, onChange } = props;
  const { code, name, nameCell } = indicator;
  if (nameCell === undefined) return null;
  const id = decisionIdAt('direction', nameCell);
  const answer = choices.mapping.answers[id] ?? '';
  return (
    <Field label={code === null ? name : `${code} ${name}`} size="small">
      <Select
        size="small"
        value={answer}
        onChange={(_, { value }) => onChange(withAnswer(choices, id, value === '' ? null : value))}
      >
        <option value="">{words.t.settings.directionDefault}</option>
        {DIRECTIONS.map((direction) => (
          <option key={direction} value={direction}>
            {words.direction(direction)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
