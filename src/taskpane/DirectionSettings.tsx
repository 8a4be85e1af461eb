import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Decision } from '../sheet/decision';
import { withAnswer, type WorkbookChoices } from './choices';
import { Decisions } from './Decisions';
import { Disclosure } from './Disclosure';
import { Section } from './Section';
import { useWords } from './words';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

export interface DirectionSettingsProps {
  readonly decisions: readonly Decision[];
  readonly choices: WorkbookChoices;
  readonly onChange: (choices: WorkbookChoices) => void;
}

/** Which indicators are better when lower, or when nearer to the target. */
export function DirectionSettings({ decisions, choices, onChange }: DirectionSettingsProps) {
  const styles = useStyles();
  const { t } = useWords();
  const directions = decisions.filter((decision) => decision.kind === 'direction');
  if (directions.length === 0) return null;
  return (
    <Section title={t.settings.directionsTitle}>
      <Caption1 className={styles.quiet}>{t.settings.directionsHint}</Caption1>
      <Disclosure label={t.settings.directionsTitle}>
        {() => (
          <Decisions
            decisions={directions}
            answers={choices.mapping.answers}
            onAnswer={(id, answer) => onChange(withAnswer(choices, id, answer))}
          />
        )}
      </Disclosure>
    </Section>
  );
}
