import {
  Body1,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import type { WriteMode } from '../../sheet/settings';
import { LANGUAGES, type Language } from '../../text/language';
import type { WorkbookChoices } from '../jobs/choices';
import { DirectionSettings } from './DirectionSettings';
import { MethodSettings } from './MethodSettings';
import type { Preferences } from './preferences';
import { Section } from '../parts/Section';
import type { Computed } from '../jobs/state';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  option: { display: 'flex', flexDirection: 'column' },
});

const MODES: readonly WriteMode[] = ['values', 'formulas', 'functions'];
const THEMES = ['auto', 'light', 'dark'] as const;

export interface SettingsProps {
  readonly computed: Computed | null;
  /** The draft, else what is stored; null before a workbook was read. */
  readonly choices: WorkbookChoices | null;
  readonly isDraft: boolean;
  readonly preferences: Preferences;
  /** Whether this computer keeps the person's preferences. */
  readonly isKept: boolean;
  readonly onDraft: (draft: WorkbookChoices) => void;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** What belongs to the workbook and what belongs to the person, and where each is kept. */
export function Settings(props: SettingsProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { computed, choices, isDraft, onDraft } = props;
  return (
    <div className={styles.root}>
      {choices === null || computed === null ? (
        <Section title={t.settings.workbookTitle}>
          <Body1>{t.settings.needWorkbook}</Body1>
        </Section>
      ) : (
        <>
          <Section title={t.settings.workbookTitle}>
            <Caption1 className={styles.quiet}>{t.settings.workbookSaved}</Caption1>
            {isDraft && (
              <MessageBar intent="info">
                <MessageBarBody>{t.settings.unsaved}</MessageBarBody>
              </MessageBar>
            )}
            <Field label={t.settings.mode}>
              <RadioGroup
                value={choices.mode}
                onChange={(_, { value }) => onDraft({ ...choices, mode: value as WriteMode })}
              >
                {MODES.map((mode) => (
                  <Radio
                    key={mode}
                    value={mode}
                    label={
                      <span className={styles.option}>
                        {t.settings.modes[mode].label}
                        <Caption1 className={styles.quiet}>{t.settings.modes[mode].hint}</Caption1>
                      </span>
                    }
                  />
                ))}
              </RadioGroup>
            </Field>
          </Section>
          <MethodSettings
            method={choices.method}
            perspectives={(computed.result.table?.perspectives ?? []).map(({ name }) => name)}
            onChange={(method) => onDraft({ ...choices, method })}
          />
          <DirectionSettings
            indicators={computed.result.table?.indicators ?? []}
            choices={choices}
            onChange={onDraft}
          />
        </>
      )}
      <PersonSettings {...props} />
    </div>
  );
}

function PersonSettings({ preferences, isKept, onPreferences }: SettingsProps) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Section title={t.settings.personTitle}>
      <Caption1 className={styles.quiet}>
        {isKept ? t.settings.personSaved : t.settings.personNotSaved}
      </Caption1>
      <Field label={t.settings.language}>
        <Select
          value={preferences.language}
          onChange={(_, { value }) => onPreferences({ ...preferences, language: value as Language })}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {t.settings.languages[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.settings.theme}>
        <Select
          value={preferences.theme}
          onChange={(_, { value }) => onPreferences({ ...preferences, theme: value as Preferences['theme'] })}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t.settings.themes[theme]}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
