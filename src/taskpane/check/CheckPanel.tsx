import { Body1, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { acceptedNotesOf } from '../../app/index';
import { AcceptedList } from './AcceptedList';
import { CheckSummary } from './CheckSummary';
import { mendableCell } from './mendableCell';
import { FindingList } from './FindingList';
import { Section } from '../parts/Section';
import { computedOf, isBusy, lastWrite } from '../jobs/state';
import type { PanelProps } from '../panels';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** Periksa: how much was looked at, what was found, and the text of a report against the workbook. */
export function CheckPanel({ state, jobs }: PanelProps) {
  const styles = useStyles();
  const { t } = useWords();
  const computed = computedOf(state.run);
  const check = computed?.result.check;
  if (!computed || !check) {
    return (
      <Section title={t.tabs.check}>
        <Body1>{t.check.empty}</Body1>
      </Section>
    );
  }
  const isDisabled = isBusy(state.run);
  return (
    <div className={styles.root}>
      <CheckSummary summary={check.summary}>
        <Button size="small" disabled={isDisabled} onClick={() => void jobs.makeCheckSheet()}>
          {t.check.makeSheet}
        </Button>
        {lastWrite(state, 'check-sheet') !== null && (
          <Button size="small" disabled={isDisabled} onClick={() => void jobs.takeCheckSheetBack()}>
            {t.check.takeSheetBack}
          </Button>
        )}
        <Button size="small" disabled={isDisabled} onClick={() => void jobs.markCells()}>
          {t.check.mark}
        </Button>
        {lastWrite(state, 'marks') !== null && (
          <Button size="small" disabled={isDisabled} onClick={() => void jobs.unmarkCells()}>
            {t.check.unmark}
          </Button>
        )}
      </CheckSummary>
      <FindingList
        findings={check.findings}
        isDisabled={isDisabled}
        mendOf={(finding) => mendableCell(finding, computed.content)}
        onAccept={(finding, note) => void jobs.acceptFinding(finding, note)}
        onMend={(finding) => void jobs.mendFinding(finding)}
      >
        <AcceptedList
          accepted={check.accepted}
          notes={acceptedNotesOf(computed.content.settings)}
          isDisabled={isDisabled}
          onReconsider={(finding) => void jobs.reconsiderFinding(finding)}
        />
      </FindingList>
      <ReportText
        text={computed.reportText}
        isDisabled={isDisabled}
        onCheck={(text) => void jobs.checkText(text)}
      />
    </div>
  );
}

interface ReportTextProps {
  readonly text: string;
  readonly isDisabled: boolean;
  readonly onCheck: (text: string) => void;
}

function ReportText({ text, isDisabled, onCheck }: ReportTextProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(text);
  return (
    <Section title={t.check.text}>
      <Field label={t.check.textHint}>
        <Textarea value={draft} rows={4} resize="vertical" onChange={(_, { value }) => setDraft(value)} />
      </Field>
      <Button disabled={isDisabled || draft.trim() === text} onClick={() => onCheck(draft)}>
        {t.check.checkText}
      </Button>
    </Section>
  );
}
