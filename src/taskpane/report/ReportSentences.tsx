import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SentenceGroup } from '../../text/sentenceGroups';
import { copyText } from './copyText';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  // Names of indicators are longer than the pane is wide.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  choice: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  // Selectable by hand where the clipboard is closed to us.
  text: { overflowWrap: 'anywhere', userSelect: 'text' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Paragraphs for the report, one thing at a time, to be copied. They are Indonesian in every language of the pane. */
export function ReportSentences({ groups }: { readonly groups: readonly SentenceGroup[] }) {
  const styles = useStyles();
  const { t } = useWords();
  const [chosen, setChosen] = useState(0);
  const [said, setSaid] = useState('');
  const group = groups[chosen] ?? groups[0];
  if (!group) return null;
  const copy = (text: string): void =>
    void copyText(text).then((isCopied) => setSaid(isCopied ? t.report.copied : t.report.notCopied));
  return (
    <Section title={t.report.sentences}>
      <Field className={styles.field} label={t.report.about} hint={t.report.sentencesHint}>
        <Select
          select={{ className: styles.choice }}
          value={String(chosen)}
          onChange={(_, { value }) => {
            setChosen(Number(value));
            setSaid('');
          }}
        >
          {groups.map(({ kind, id, heading }, at) => (
            <option key={`${kind}|${id}`} value={at}>
              {heading}
            </option>
          ))}
        </Select>
      </Field>
      {group.paragraphs.map((text, at) => (
        <div key={at} className={styles.item}>
          <Body1 lang="id" className={styles.text}>
            {text}
          </Body1>
          <div>
            <Button
              size="small"
              icon={<Copy16Regular />}
              aria-label={`${t.report.copy}: ${text.slice(0, 40)}…`}
              onClick={() => copy(text)}
            >
              {t.report.copy}
            </Button>
          </div>
        </div>
      ))}
      <div className={styles.foot}>
        {group.paragraphs.length > 1 && (
          <Button size="small" onClick={() => copy(group.paragraphs.join('\n\n'))}>
            {t.report.copyAll}
          </Button>
        )}
        <Caption1 role="status">{said}</Caption1>
      </div>
    </Section>
  );
}
