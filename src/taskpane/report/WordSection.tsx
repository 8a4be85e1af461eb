import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isBusy, type MadeWord, type PaneState } from '../jobs/state';
import { Disclosure } from '../parts/Disclosure';
import { FileInput } from '../parts/FileInput';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';
import { WriteProgress } from '../parts/WriteProgress';
import type { WordRequest } from '../worker/wordDocument';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  own: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  file: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  input: { width: '100%', minWidth: 0, fontFamily: 'inherit', color: 'inherit' },
});

export interface WordSectionProps {
  readonly state: PaneState;
  readonly onMake: (request: WordRequest) => void;
  readonly onSave: () => void;
}

/** The report as a Word document: how it is laid out, the button that makes it, and the file. */
export function WordSection({ state, onMake, onSave }: WordSectionProps) {
  const { t } = useWords();
  const [withRemarks, setWithRemarks] = useState(true);
  const [layout, setLayout] = useState<WordRequest['layout']>(null);
  const [template, setTemplate] = useState<Uint8Array | null>(null);
  return (
    <Section title={t.word.title}>
      <Body1>{t.word.line}</Body1>
      <Checkbox
        label={t.word.remarks}
        checked={withRemarks}
        onChange={(_, { checked }) => setWithRemarks(checked === true)}
      />
      <Disclosure label={t.word.own}>
        {() => <OwnFiles onLayout={setLayout} onTemplate={setTemplate} />}
      </Disclosure>
      <div>
        <Button
          disabledFocusable={isBusy(state.run)}
          onClick={() => onMake({ withRemarks, layout, template })}
        >
          {t.word.make}
        </Button>
      </div>
      {state.run.status === 'making' && <WriteProgress label={t.word.making} progress={null} />}
      {state.word && <Made word={state.word} onSave={onSave} />}
    </Section>
  );
}

function OwnFiles(props: {
  readonly onLayout: (layout: WordRequest['layout']) => void;
  readonly onTemplate: (template: Uint8Array | null) => void;
}) {
  const styles = useStyles();
  const { t } = useWords();
  const { onLayout, onTemplate } = props;
  return (
    <div className={styles.own}>
      <Caption1 className={styles.quiet}>{t.word.ownHint}</Caption1>
      <FileInput
        label={t.word.layout}
        accept=".json"
        onBytes={(bytes) => onLayout(bytes && { json: jsonIn(bytes) })}
      />
      <FileInput label={t.word.template} accept=".docx" onBytes={onTemplate} />
    </div>
  );
}

/** What is no JSON is told by the reader of layouts, which finds nothing that it knows. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** The file that was made: it was saved by itself, and is saved again as often as it is asked for. */
function Made({ word, onSave }: { readonly word: MadeWord; readonly onSave: () => void }) {
  const styles = useStyles();
  const { t, issue } = useWords();
  return (
    <>
      <Body1>{t.word.made}</Body1>
      <div>
        <Button size="small" onClick={onSave}>
          {t.word.save(word.name)}
        </Button>
      </div>
      <Caption1 className={styles.quiet}>{t.word.after}</Caption1>
      {word.issues.map((each, position) => (
        <Caption1 key={position}>{issue(each).what}</Caption1>
      ))}
    </>
  );
}
