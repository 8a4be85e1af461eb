import {
  Body1,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Issue } from '../../kernel/issue';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { groupIssues, type IssueGroup } from './issueGroups';
import { Section } from '../parts/Section';
import { ShowMore } from '../parts/ShowMore';
import { useWords } from '../parts/words';
import type { PaneWords } from '../../text/pane';
import { TextNumbers, type TextNumbersProps } from './TextNumbers';
import { plainList } from '../parts/plainList';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalS),
  item: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  cure: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, lineHeight: 0, paddingTop: '2px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  fine: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    color: tokens.colorPaletteGreenForeground1,
  },
  fineText: { color: tokens.colorNeutralForeground1 },
});

/** So many are shown at a time. */
const PAGE = 20;

/** What only stands in the way of writing: everything was computed. */
const BLOCKS_WRITING = /^output-/;

export interface ProblemsProps {
  readonly issues: readonly Issue[];
  readonly isOpenAtFirst: boolean;
  /** The numbers kept as text, and what makes them numbers; left out where nothing can be written. */
  readonly numbers?: TextNumbersProps;
}

/** What could not be computed and what deserves a look, worst first, each with its cell. */
export function Problems({ issues, isOpenAtFirst, numbers }: ProblemsProps) {
  const styles = useStyles();
  const { t } = useWords();
  const severe = issues.filter((issue) => issue.severity === 'error');
  const blocked = severe.filter(({ code }) => BLOCKS_WRITING.test(code)).length;
  const errors = severe.length - blocked;
  if (issues.length === 0) {
    return (
      <span className={styles.fine}>
        <CheckmarkCircle16Filled aria-hidden />
        <Body1 className={styles.fineText}>{t.problems.none}</Body1>
      </span>
    );
  }
  const counts = [
    errors > 0 ? t.problems.errors(errors) : '',
    blocked > 0 ? t.problems.blockedCount(blocked) : '',
    issues.length > severe.length ? t.problems.warnings(issues.length - severe.length) : '',
  ].filter(Boolean);
  return (
    <Section title={t.problems.title(issues.length)}>
      <Disclosure label={counts.join(', ')} isOpenAtFirst={isOpenAtFirst}>
        {() => <IssueList issues={issues} numbers={numbers} />}
      </Disclosure>
    </Section>
  );
}

function IssueList({ issues, numbers }: Pick<ProblemsProps, 'issues'> & Numbers) {
  const styles = useStyles();
  const groups = useMemo(() => groupIssues(issues), [issues]);
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <IssueGroupItem key={`${group.first.severity}|${group.first.code}`} group={group} numbers={numbers} />
      ))}
    </ul>
  );
}

interface Numbers {
  readonly numbers: TextNumbersProps | undefined;
}

function IssueGroupItem({ group, numbers }: { readonly group: IssueGroup } & Numbers) {
  const styles = useStyles();
  const { t } = useWords();
  const isError = group.first.severity === 'error';
  const Icon = isError ? ErrorCircle16Filled : Warning16Filled;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, isError ? styles.error : styles.warning)}>
        <Icon aria-hidden />
      </span>
      <span className={styles.text}>
        <Caption1Strong>{headOf(group.first, t)}</Caption1Strong>
        <IssueText issue={group.first} hasCure />
        {group.first.code === 'number-is-text' && numbers && <TextNumbers {...numbers} />}
        {group.others.length > 0 && (
          <Disclosure label={t.problems.alike(group.others.length)}>
            {() => <Others issues={group.others} />}
          </Disclosure>
        )}
      </span>
    </li>
  );
}

function headOf({ severity, code }: Issue, { problems }: PaneWords): string {
  if (severity !== 'error') return problems.warning;
  return BLOCKS_WRITING.test(code) ? problems.blocked : problems.error;
}

function Others({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={styles.list}>
        {issues.slice(0, shown).map((issue, position) => (
          <li key={position} className={styles.text}>
            <IssueText issue={issue} hasCure={false} />
          </li>
        ))}
      </ul>
      <ShowMore hidden={issues.length - shown} onMore={() => setShown(shown + PAGE)} />
    </>
  );
}

function IssueText({ issue, hasCure }: { readonly issue: Issue; readonly hasCure: boolean }) {
  const styles = useStyles();
  const { what, cure } = useWords().issue(issue);
  return (
    <>
      <Caption1>{what}</Caption1>
      {hasCure && cure !== '' && <Caption1 className={styles.cure}>{cure}</Caption1>}
      {issue.cell && (
        <Caption1>
          <CellLink place={issue.cell} />
        </Caption1>
      )}
    </>
  );
}
