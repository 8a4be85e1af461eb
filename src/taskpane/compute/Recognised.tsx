import {
  Badge,
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CellRange } from '../../kernel/cellAddress';
import type { Decision } from '../../sheet/decision';
import { CellLink } from '../parts/CellLink';
import { Decisions, type DecisionsProps } from './Decisions';
import { Disclosure } from '../parts/Disclosure';
import type { PaneIndicators, PaneTable } from '../worker/paneResult';
import { Section } from '../parts/Section';
import { useWords } from '../parts/words';
import { plainList } from '../parts/plainList';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalS),
  item: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  reason: { color: tokens.colorNeutralForeground3 },
  badge: { height: 'auto', minHeight: '20px' },
  quiet: {
    alignItems: 'center',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
});

export interface RecognisedProps {
  readonly table: PaneIndicators;
  readonly decisions: readonly Decision[];
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (decisionId: string, answer: string | null) => void;
  readonly onReadAgain: () => void;
  /** Stands above the decisions. */
  readonly children?: ReactNode;
}

/** Which sheets, tables and columns were taken for what; every choice can be looked at and changed. */
export function Recognised(props: RecognisedProps) {
  const { table, decisions, answers, onAnswer, onReadAgain, children } = props;
  const styles = useStyles();
  const { t } = useWords();
  const sources = [table.primary, ...table.sources.filter((source) => source.id !== table.primary.id)];
  return (
    <Section
      title={t.recognised.title}
      aside={
        <Tooltip content={t.recognised.refresh} relationship="label">
          <Button appearance="subtle" size="small" icon={<ArrowSync16Regular />} onClick={onReadAgain} />
        </Tooltip>
      }
    >
      <Body1>
        {t.recognised.summary(table.indicators.length, table.objectives.length)}
        {table.year === null ? '' : ` · ${t.recognised.year(table.year)}`}
      </Body1>
      <ul className={styles.list}>
        {sources.map((source) => (
          <SourceItem
            key={source.id}
            source={source}
            isPrimary={source.id === table.primary.id}
            decision={decisions.find((decision) => isRoleOf(decision, source)) ?? null}
          />
        ))}
      </ul>
      {children}
      <AllDecisions decisions={decisions} answers={answers} onAnswer={onAnswer} />
    </Section>
  );
}

/** Every decision of the reading, by sheet. */
export function AllDecisions({ decisions, ...props }: DecisionsProps) {
  const { t } = useWords();
  if (decisions.length === 0) return null;
  return (
    <Disclosure label={t.recognised.choices(decisions.length)}>
      {() =>
        groupBySheet(decisions).map(([sheet, group]) => (
          <Disclosure key={sheet} label={`${sheet} (${group.length})`}>
            {() => <Decisions decisions={group} {...props} />}
          </Disclosure>
        ))
      }
    </Disclosure>
  );
}

/** Decisions by the sheet that they speak of, in the order of their first one. */
function groupBySheet(decisions: readonly Decision[]): readonly (readonly [string, readonly Decision[]])[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const sheet = decision.cells[0]?.sheet ?? '';
    const group = groups.get(sheet);
    if (group) group.push(decision);
    else groups.set(sheet, [decision]);
  }
  return [...groups];
}

/** Whether the decision says what this table is for. */
function isRoleOf({ kind, cells: [place] }: Decision, { body, header }: PaneTable): boolean {
  if (kind !== 'sheet-role' || place === undefined || place.sheet !== header.sheet) return false;
  return place.top <= body.bottom && place.bottom >= header.top;
}

function SourceItem(props: {
  readonly source: PaneTable;
  readonly isPrimary: boolean;
  /** Says why the table was taken for this. */
  readonly decision: Decision | null;
}) {
  const { source, isPrimary, decision } = props;
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const used = source.columns.filter((column) => column.ref !== null).length;
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <Body1Strong>{words.tableKind(source.kind)}</Body1Strong>
        {isPrimary && (
          <Badge appearance="tint" color="brand" className={styles.badge}>
            {t.recognised.primary}
          </Badge>
        )}
      </span>
      <Caption1 className={styles.quiet}>
        <CellLink place={wholeTable(source)} />
        <span>{t.recognised.columns(used)}</span>
      </Caption1>
      {decision && <Caption1 className={styles.reason}>{words.decision(decision).reason}</Caption1>}
    </li>
  );
}

function wholeTable({ header, body }: PaneTable): CellRange {
  return {
    sheet: header.sheet,
    top: Math.min(header.top, body.top),
    left: Math.min(header.left, body.left),
    bottom: Math.max(header.bottom, body.bottom),
    right: Math.max(header.right, body.right),
  };
}
