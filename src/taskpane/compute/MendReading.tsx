import { Body1Strong, Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatRange, type CellRange } from '../../kernel/cellAddress';
import type { Decision } from '../../sheet/decision';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { useWords } from '../parts/words';
import type { PaneTable } from '../worker/paneResult';
import { Decisions } from './Decisions';
import {
  columnsIn,
  givenSheets,
  hasHeader,
  noTableAnswer,
  pointOut,
  tableAnswer,
  type PointedOut,
  type TableAnswer,
} from './pointedOut';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  header: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface MendReadingProps {
  readonly tables: readonly PaneTable[];
  readonly decisions: readonly Decision[];
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (decisionId: string, answer: string | null) => void;
  /** What is selected in the sheet; null when it is no single block. */
  readonly selection: () => Promise<CellRange | null>;
  readonly isOpenAtFirst?: boolean;
}

/** Perbaiki pembacaan: what is selected in the sheet becomes the answer to where a table is and what its columns mean. */
export function MendReading({ isOpenAtFirst = false, ...props }: MendReadingProps) {
  const { mend } = useWords().t;
  return (
    <Disclosure label={mend.title} isOpenAtFirst={isOpenAtFirst}>
      {() => <Mend {...props} />}
    </Disclosure>
  );
}

function Mend({ tables, decisions, answers, onAnswer, selection }: Omit<MendReadingProps, 'isOpenAtFirst'>) {
  const styles = useStyles();
  const { mend } = useWords().t;
  const [pointed, setPointed] = useState<PointedOut | null>(null);
  const [isMissing, setMissing] = useState(false);
  const take = async (): Promise<void> => {
    const range = await selection();
    setMissing(range === null);
    setPointed(range && pointOut(range, tables));
  };
  const columns = pointed === null ? [] : columnsIn(decisions, pointed.range);
  return (
    <div className={styles.root}>
      <Caption1 className={styles.quiet}>{mend.hint}</Caption1>
      <div>
        <Button size="small" onClick={() => void take()}>
          {mend.take}
        </Button>
      </div>
      {isMissing && <Caption1 role="status">{mend.nothingSelected}</Caption1>}
      {pointed !== null && (
        <TablePlace pointed={pointed} answers={answers} onChange={setPointed} onAnswer={onAnswer} />
      )}
      {columns.length > 0 && (
        <>
          <Body1Strong>{mend.columns}</Body1Strong>
          <Decisions decisions={columns} answers={answers} onAnswer={onAnswer} />
        </>
      )}
      <Given answers={answers} onAnswer={onAnswer} />
    </div>
  );
}

interface TablePlaceProps extends Pick<MendReadingProps, 'answers' | 'onAnswer'> {
  readonly pointed: PointedOut;
  readonly onChange: (pointed: PointedOut) => void;
}

/** The selected cells as a table: its header rows, and the ways to use it. */
function TablePlace({ pointed, answers, onChange, onAnswer }: TablePlaceProps) {
  const styles = useStyles();
  const { mend } = useWords().t;
  const isRight = hasHeader(pointed);
  const [id] = tableAnswer(pointed);
  const known = answers[id] ?? null;
  const answer = ([decision, value]: TableAnswer): void => onAnswer(decision, value);
  return (
    <>
      <div className={styles.row}>
        <CellLink place={pointed.range} />
      </div>
      <div className={styles.header}>
        <RowInput
          label={mend.headerFrom}
          row={pointed.headerTop}
          onChange={(headerTop) => onChange({ ...pointed, headerTop })}
        />
        <RowInput
          label={mend.headerTo}
          row={pointed.headerBottom}
          onChange={(headerBottom) => onChange({ ...pointed, headerBottom })}
        />
      </div>
      {!isRight && <Caption1 role="status">{mend.wrongHeader}</Caption1>}
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!isRight}
          onClick={() => answer(tableAnswer(pointed))}
        >
          {mend.use}
        </Button>
        {known !== null && (
          <Button
            size="small"
            disabledFocusable={!isRight}
            onClick={() => answer(tableAnswer(pointed, known))}
          >
            {mend.add}
          </Button>
        )}
        <Button size="small" onClick={() => answer(noTableAnswer(pointed.range.sheet))}>
          {mend.noTable}
        </Button>
      </div>
    </>
  );
}

/** A row as Excel counts it; what is no row is not taken. */
function RowInput(props: {
  readonly label: string;
  readonly row: number;
  readonly onChange: (row: number) => void;
}) {
  const styles = useStyles();
  const { label, row, onChange } = props;
  return (
    <Field label={label} size="small">
      <Input
        size="small"
        type="number"
        className={styles.input}
        input={{ min: 1, step: 1, className: styles.input }}
        value={String(row + 1)}
        onChange={(_, { value }) => {
          const typed = Number(value);
          if (Number.isInteger(typed) && typed >= 1) onChange(typed - 1);
        }}
      />
    </Field>
  );
}

/** What was pointed out before, each to be taken back. */
function Given({ answers, onAnswer }: Pick<MendReadingProps, 'answers' | 'onAnswer'>) {
  const styles = useStyles();
  const { mend } = useWords().t;
  const given = givenSheets(answers);
  if (given.length === 0) return null;
  return (
    <>
      <Body1Strong>{mend.given}</Body1Strong>
      {given.map(({ id, sheet, tables }) => (
        <div key={id} className={styles.row}>
          {tables.length === 0 ? (
            <Caption1>
              {sheet}: {mend.noTableGiven}
            </Caption1>
          ) : (
            tables.map((range) => <CellLink key={formatRange(range)} place={range} />)
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${mend.forget}: ${sheet}`}
            onClick={() => onAnswer(id, null)}
          >
            {mend.forget}
          </Button>
        </div>
      ))}
    </>
  );
}
