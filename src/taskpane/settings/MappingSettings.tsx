import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Mapping } from '../../sheet/decision';
import { parseMapping, writeMappingFile } from '../../sheet/settings';
import type { Computed } from '../jobs/state';
import { FileInput } from '../parts/FileInput';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  unfit: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export interface MappingSettingsProps {
  readonly computed: Computed;
  readonly isDisabled: boolean;
  /** Gives a file to the person; left out where the place cannot. */
  readonly onSave?: (bytes: Uint8Array, name: string) => void;
  readonly onTake: (mapping: Mapping) => void;
}

/** The answers of this workbook as a file for others, and those of a file for this workbook, with what came of them. */
export function MappingSettings({ computed, isDisabled, onSave, onTake }: MappingSettingsProps) {
  const styles = useStyles();
  const { mapping: words } = useWords().t;
  const [file, setFile] = useState<'none' | 'taken' | 'refused'>('none');
  const { mapping } = computed.choices;
  const count = Object.keys(mapping.answers).length;
  const take = (bytes: Uint8Array | null): void => {
    const taken = bytes && mappingIn(bytes);
    setFile(bytes === null ? 'none' : taken ? 'taken' : 'refused');
    if (taken) onTake(withMapping(mapping, taken));
  };
  return (
    <Section title={words.title}>
      <Caption1 className={styles.quiet}>{words.hint}</Caption1>
      <Caption1>{words.count(count)}</Caption1>
      {onSave && (
        <div>
          <Button
            size="small"
            disabled={isDisabled || count === 0}
            onClick={() => onSave(new TextEncoder().encode(writeMappingFile(mapping)), 'peta.json')}
          >
            {words.save}
          </Button>
        </div>
      )}
      <FileInput label={words.load} accept=".json" onBytes={take} />
      {file === 'refused' && (
        <MessageBar intent="error">
          <MessageBarBody>{words.notMapping}</MessageBarBody>
        </MessageBar>
      )}
      {file === 'taken' && !isDisabled && <Taken computed={computed} />}
    </Section>
  );
}

/** How many answers of the file are used, and which are not. */
function Taken({ computed }: Pick<MappingSettingsProps, 'computed'>) {
  const styles = useStyles();
  const { t, issue } = useWords();
  const { usedAnswers, issues } = computed.result;
  const unfit = issues.filter(({ code }) => code === 'mapping-unfit' || code === 'mapping-unknown');
  return (
    <MessageBar intent={unfit.length > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        {t.mapping.taken(usedAnswers, unfit.length)}
        <ul className={styles.unfit}>
          {unfit.map((each, place) => (
            <li key={place}>{issue(each).what}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** A mapping file; null when it is something else. */
function mappingIn(bytes: Uint8Array): Mapping | null {
  try {
    return parseMapping(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

/** The answers of a file go before those of the workbook; what is answered by its cell is meant for that cell. */
function withMapping({ answers, kept }: Mapping, taken: Mapping): Mapping {
  const own = kept?.answers.filter(({ id }) => taken.answers[id] === undefined);
  return {
    ...taken,
    answers: { ...answers, ...taken.answers },
    ...(kept && own && { kept: { ...kept, answers: own } }),
  };
}
