import { Body1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { CauseCode, Finding, FindingClass } from '../../audit/index';
import { causeLabel, FINDING_CLASS_LABELS, FINDING_KIND_LABELS } from '../../text/findings';
import { FindingItem } from './FindingItem';
import { FindingStepper } from './FindingStepper';
import type { MendableCell } from './mendableCell';
import { Section } from '../parts/Section';
import { useShow } from '../parts/ShowContext';
import { ShowMore } from '../parts/ShowMore';
import { useWords } from '../parts/words';
import { plainList } from '../parts/plainList';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalM),
  filter: { minWidth: 0 },
  // A long cause must not widen the pane.
  select: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
});

/** So many are shown at a time: a workbook of 10,000 indicators must not hold up the screen. */
const PAGE = 20;

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly isDisabled: boolean;
  /** The cell that a press may put right; null where there is doubt. */
  readonly mendOf: (finding: Finding) => MendableCell | null;
  readonly onAccept: (finding: Finding, note: string) => void;
  readonly onMend: (finding: Finding) => void;
  /** What stands below the list. */
  readonly children: ReactNode;
}

/** Findings, worst first, by severity, kind or cause. */
export function FindingList({ findings, isDisabled, children, ...actions }: FindingListProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const [filter, setFilter] = useState('all');
  const [shown, setShown] = useState(PAGE);
  /** Id of the finding that was gone to. */
  const [gone, setGone] = useState<string | null>(null);
  const show = useShow();
  const options = useMemo(() => filtersOf(findings), [findings]);
  const chosen = filter === 'all' || options.some((option) => option.id === filter) ? filter : 'all';
  const visible = useMemo(() => findings.filter((finding) => passes(finding, chosen)), [findings, chosen]);
  const position = visible.findIndex(({ id }) => id === gone);
  const go = (at: number): void => {
    const finding = visible[at];
    if (!finding) return;
    setGone(finding.id);
    setShown(Math.max(shown, at + 1));
    const cell = finding.places[0]?.cell;
    if (cell) show(cell);
  };
  const labelOf = ({ id, count }: FilterOption): string => `${filterLabel(id, language)} (${count})`;
  return (
    <Section title={t.check.findings(findings.length)}>
      {findings.length === 0 ? (
        <Body1>{t.check.none}</Body1>
      ) : (
        <Field label={t.check.filter} className={styles.filter}>
          <Select
            select={{ className: styles.select }}
            className={styles.filter}
            value={chosen}
            onChange={(_, { value }) => {
              setFilter(value);
              setShown(PAGE);
            }}
          >
            <option value="all">{`${t.check.all} (${findings.length})`}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {labelOf(option)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <FindingStepper at={position < 0 ? null : position} count={visible.length} onGo={go} />
      <ul className={styles.list}>
        {visible.slice(0, shown).map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            isCurrent={finding.id === gone}
            isDisabled={isDisabled}
            mend={actions.mendOf(finding)}
            onAccept={actions.onAccept}
            onMend={actions.onMend}
          />
        ))}
      </ul>
      <ShowMore hidden={visible.length - shown} onMore={() => setShown(shown + PAGE)} />
      {children}
    </Section>
  );
}

interface FilterOption {
  /** `class:error`, `kind:formula`, `cause:older-value`. */
  readonly id: string;
  readonly count: number;
}

function filtersOf(findings: readonly Finding[]): FilterOption[] {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    for (const id of idsOf(finding)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => a.id.localeCompare(b.id));
}

function idsOf(finding: Finding): string[] {
  const cause = finding.cause ? [`cause:${finding.cause.code}`] : [];
  return [`class:${finding.class}`, `kind:${finding.kind}`, ...cause];
}

function passes(finding: Finding, filter: string): boolean {
  return filter === 'all' || idsOf(finding).includes(filter);
}

function filterLabel(id: string, language: Parameters<typeof causeLabel>[1]): string {
  const [group = '', code = ''] = id.split(':');
  if (group === 'class') return FINDING_CLASS_LABELS[code as FindingClass][language];
  if (group === 'kind') return FINDING_KIND_LABELS[code as Finding['kind']][language];
  return causeLabel(code as CauseCode, language).replace(/\.$/, '');
}
